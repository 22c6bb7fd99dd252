using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Oxen.Conformance.Schema;

/// <summary>Databases that differ from the model, and what a sync makes of them.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class SyncTests(TestDatabase database)
{
    private static readonly SyncOptions Losing = new() { AllowDataLoss = true };

    private EmptyDatabase _database = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        await using var old = new OldDb(_database.Options);
        await old.Schema.SyncAsync();
        await old.Clients.InsertAsync([new Client { Mail = "a@x", Age = 3, Note = "short" }, new Client { Mail = "b@x", Note = null }]);
        await old.Orders.InsertAsync([new OldOrder { ClientId = 1, Total = 5 }, new OldOrder { ClientId = 2, Total = 6 }]);
    }

    [TearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task What_differs_is_altered_and_rows_stay()
    {
        var db = new NewDb(_database.Options);
        var plan = await db.Schema.PlanAsync();
        Assert.That(plan.Losses, Is.Empty);
        Assert.That(plan.Sql, Does.Contain("customers"));
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);

        var customers = await db.Customers.OrderBy(c => c.Id).ToListAsync();
        Assert.That(customers.Select(c => (c.Email, c.Age, c.Note, c.Points, c.Name, c.Status)), Is.EqualTo(new[] { ("a@x", 3L, "short", 0, "", "new"), ("b@x", 0L, null, 0, "", "new") }));
        Assert.That(await db.Orders.OrderBy(o => o.Id).Select(o => o.Total).ToListAsync(), Is.EqualTo(new[] { 5m, 6m }));
        Assert.That(() => db.Orders.InsertAsync(new Order { CustomerId = 99 }), Throws.TypeOf<ForeignKeyViolationException>());
        Assert.That(() => db.Customers.InsertAsync(new Customer { Email = "a@x" }), Throws.TypeOf<UniqueViolationException>());
        Assert.That(() => db.Customers.InsertAsync(new Customer { Email = "c@x", Age = -1 }), Throws.TypeOf<CheckViolationException>());
        await db.Customers.InsertAsync(new Customer { Email = "c@x" });
        Assert.That(await db.Customers.MaxAsync(c => c.Id), Is.GreaterThan(2));
    }

    [Test]
    public async Task A_plan_changes_nothing()
    {
        var db = new NewDb(_database.Options);
        Assert.That((await db.Schema.PlanAsync()).IsEmpty, Is.False);
        Assert.That((await new OldDb(_database.Options).Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task What_would_be_lost_is_refused_without_a_word()
    {
        var db = new LessDb(_database.Options);
        var error = Assert.ThrowsAsync<MigrationException>(() => db.Schema.SyncAsync());
        Assert.That(error!.Message, Does.Contain("the column clients.note and its values").And.Contain("[WasNamed(\"note\")]").And.Contain("AllowDataLoss = true").And.Contain("clients.remark"));
        Assert.That((await new OldDb(_database.Options).Schema.PlanAsync()).Sql, Is.Empty);

        var keeping = new SyncOptions { KeepUnknownColumns = true };
        await db.Schema.SyncAsync(keeping);
        Assert.That((await db.Schema.PlanAsync(keeping)).Sql, Is.Empty);
        Assert.That(await db.Sql<string>($"select note from clients where id = 1").SingleAsync(), Is.EqualTo("short"));

        await db.Schema.SyncAsync(Losing);
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That(await db.Clients.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Renames_may_be_said_with_the_call()
    {
        var db = new LessDb(_database.Options);
        var renames = new SyncOptions { Renames = [new SchemaRename("clients", "remark", "note")] };
        Assert.That((await db.Schema.PlanAsync(renames)).Losses, Is.Empty);
        await db.Schema.SyncAsync(renames);
        Assert.That(await db.Clients.OrderBy(c => c.Id).Select(c => c.Remark).ToListAsync(), Is.EqualTo(new[] { "short", null }));
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task Null_becomes_a_value_by_a_word_alone()
    {
        var db = new StrictDb(_database.Options);
        Assert.That(() => db.Schema.SyncAsync(), Throws.TypeOf<MigrationException>().With.Message.Contain("NULL in clients.note"));
        await db.Schema.SyncAsync(Losing);
        Assert.That(await db.Clients.OrderBy(c => c.Id).Select(c => c.Note).ToListAsync(), Is.EqualTo(new[] { "short", "" }));
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task A_value_that_nobody_knows_is_not_made_up()
    {
        var db = new DatedDb(_database.Options);
        var error = Assert.ThrowsAsync<MigrationException>(() => db.Schema.SyncAsync(Losing));
        Assert.That(error!.Message, Does.Contain("clients.born is new and can't be NULL, and clients has rows").And.Contain("HasDefaultValueSql"));
        Assert.That((await new OldDb(_database.Options).Schema.PlanAsync()).Sql, Is.Empty);

        await db.ExecuteAsync($"delete from old_orders");
        await db.ExecuteAsync($"delete from clients");
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task What_the_model_does_not_know_stays()
    {
        var db = new NewDb(_database.Options);
        FormattableString trigger = database.Dialect switch
        {
            "sqlite" => $"create trigger seen after update on clients begin update stranger set n = n + 1; end",
            "mysql" => $"create trigger seen after update on clients for each row update stranger set n = n + 1",
            _ => $"create function count_one() returns trigger language plpgsql as $$ begin update stranger set n = n + 1; return null; end $$; create trigger seen after update on clients for each row execute function count_one()",
        };
        await db.ExecuteAsync($"create table stranger (n int)");
        await db.ExecuteAsync($"insert into stranger values (0)");
        await db.ExecuteAsync($"create view seniors as select total from old_orders where total > 5");
        await db.ExecuteAsync(trigger);
        if (database.Dialect != "mysql")
        {
            await db.ExecuteAsync($"create index ix_lower on old_orders (abs(total))");
        }

        if (database.Dialect == "postgresql")
        {
            await db.ExecuteAsync($"drop view seniors");
            await db.ExecuteAsync($"create view seniors as select id from old_orders where id > 1");
        }

        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        var read = await db.Schema.ReadAsync();
        Assert.That(read.Tables.Select(table => table.Name), Does.Contain("stranger"));
        Assert.That(read.Tables.Single(table => table.Name == "customers").Triggers, Is.EqualTo(new[] { "seen" }));
        Assert.That(read.Tables.Single(table => table.Name == "orders").Indexes.Any(index => index.Name == "ix_lower"), Is.EqualTo(database.Dialect != "mysql"));
        if (database.Dialect != "mysql")
        {
            Assert.That(await db.Sql<long>($"select count(*) from seniors").SingleAsync(), Is.EqualTo(1));
        }

        await db.Customers.Where(c => c.Id == 1).ExecuteUpdateAsync(s => s.Set(c => c.Age, 9));
        Assert.That(await db.Sql<int>($"select n from stranger").SingleAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_table_that_may_be_one_of_the_model_is_a_warning()
    {
        var log = new Warnings();
        await using var empty = database.Create();
        var db = new OldDb(empty.Options.UseLogging(log));
        await db.Schema.SyncAsync();
        Assert.That(log.Messages, Is.Empty);
        await db.ExecuteAsync($"drop table old_orders");
        await db.ExecuteAsync($"create table orders_once (id int primary key, client_id int, total int)");
        await db.Schema.SyncAsync();
        Assert.That(log.Messages.Single(), Does.Contain("[WasNamed(\"orders_once\")]"));
    }

    [Test]
    public async Task A_rebuild_in_a_transaction_is_refused_or_part_of_it()
    {
        var db = new NewDb(_database.Options);
        await using var transaction = await db.BeginTransactionAsync();
        if (database.Dialect == "postgresql")
        {
            await db.Schema.SyncAsync();
            await transaction.RollbackAsync();
        }
        else
        {
            Assert.That(() => db.Schema.SyncAsync(), Throws.TypeOf<TransactionException>().With.Message.Contain("before the transaction begins"));
            await transaction.RollbackAsync();
        }

        Assert.That((await new OldDb(_database.Options).Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task A_foreign_key_that_rows_break_is_an_error_and_changes_nothing()
    {
        var db = new NewDb(_database.Options);
        await db.ExecuteAsync($"update old_orders set client_id = 77 where id = 1");
        Assert.That(() => db.Schema.SyncAsync(), Throws.InstanceOf<OxenException>());
        Assert.That(await db.Sql<int>(FormattableStringFactory.Create(database.Dialect == "mysql" ? "select customer_id from orders where id = 1" : "select client_id from old_orders where id = 1")).SingleAsync(), Is.EqualTo(77));
    }

    public sealed class Client
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.MaxLength(50)]
        public string Mail { get; set; } = "";
        public int Age { get; set; }
        public string? Note { get; set; }
    }

    public sealed class OldOrder
    {
        public int Id { get; set; }
        public int ClientId { get; set; }
        public int Total { get; set; }
    }

    public sealed class OldDb(OxenOptions options) : OxenDb(options), IAsyncDisposable
    {
        public Table<Client> Clients => Table<Client>();
        public Table<OldOrder> Orders => Table<OldOrder>();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    [WasNamed("clients"), Comment("who buys")]
    public sealed class Customer
    {
        public int Id { get; set; }

        [WasNamed("mail"), Index(IsUnique = true), System.ComponentModel.DataAnnotations.MaxLength(80), Comment("where it's at")]
        public string Email { get; set; } = "";
        public long Age { get; set; }
        public string? Note { get; set; }
        public int Points { get; set; }
        public string Name { get; set; } = "";
        public string Status { get; set; } = "new";
    }

    public sealed class Order
    {
        public int Id { get; set; }
        public int CustomerId { get; set; }
        public Customer? Customer { get; set; }
        public decimal Total { get; set; }
    }

    public sealed class NewDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Customer> Customers => Table<Customer>();
        public Table<Order> Orders => Table<Order>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Customer>(customer =>
            {
                customer.Property(c => c.Status).HasDefaultValue("new");
                customer.HasCheckConstraint("ck_customers_age", "age >= 0");
                customer.HasIndex(c => new { c.Name, c.Age }).IsDescending(false, true);
            });
            model.Entity<Order>(order =>
            {
                order.WasNamed("old_orders");
                order.Property(o => o.CustomerId).WasNamed("client_id");
            });
        }
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("clients")]
    public sealed class Less
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.MaxLength(50)]
        public string Mail { get; set; } = "";
        public int Age { get; set; }
        public string? Remark { get; set; }
    }

    public sealed class LessDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Less> Clients => Table<Less>();
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("clients")]
    public sealed class Strict
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.MaxLength(50)]
        public string Mail { get; set; } = "";
        public int Age { get; set; }
        public string Note { get; set; } = "";
    }

    public sealed class StrictDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Strict> Clients => Table<Strict>();
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("clients")]
    public sealed class Dated
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.MaxLength(50)]
        public string Mail { get; set; } = "";
        public int Age { get; set; }
        public string? Note { get; set; }
        public DateOnly Born { get; set; }
    }

    public sealed class DatedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Dated> Clients => Table<Dated>();
    }

    private sealed class Warnings : ILoggerFactory, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Messages.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
