namespace Oxen.Conformance.Writing;

public class SchemaTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task A_second_sync_changes_nothing()
    {
        await CustomerAsync();
        await Db.Schema.SyncAsync();
        await Db.Schema.SyncAsync();

        Assert.That(Db.Customers.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_missing_is_created_and_what_is_there_stays()
    {
        await CustomerAsync();
        await Db.ExecuteAsync($"drop table currencies");
        await Db.ExecuteAsync(Database.Dialect == "mysql" ? (FormattableString)$"drop index ix_customers_email on customers" : $"drop index ix_customers_email");
        await Db.Schema.SyncAsync();

        await Db.Currencies.InsertAsync(new Currency { Code = "EUR", Name = "Euro" });
        Customer[] twins = [new() { Name = "a", Email = "same" }, new() { Name = "b", Email = "same" }];
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Customers.InsertAsync(twins));
        Assert.That(Db.Customers.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_table_or_column_the_database_lacks_leads_to_the_sync()
    {
        await Db.ExecuteAsync($"drop table currencies");
        Assert.That(Assert.Throws<DatabaseException>(() => Db.Currencies.ToList())!.Message, Does.Contain("currencies").And.Contain("If it is a table of the model").And.Contain("db.Schema.SyncAsync()"));
        await Db.ExecuteAsync($"alter table customers drop column standing");
        Assert.That(Assert.ThrowsAsync<DatabaseException>(() => CustomerAsync())!.Message, Does.Contain("standing").And.Contain("db.Schema.SyncAsync()"));
    }

    [Test]
    public async Task A_sync_that_fails_leaves_nothing_where_it_is_a_transaction_and_goes_on_the_next_time()
    {
        await Db.ExecuteAsync($"drop table currencies");
        await Db.ExecuteAsync($"drop table documents");
        await Db.ExecuteAsync($"create view documents as select 1 as id");

        Assert.ThrowsAsync<DatabaseException>(() => Db.Schema.SyncAsync());
        Assert.That(
            () => Db.Currencies.InsertAsync(new Currency { Code = "EUR" }),
            Db.Session.Engine.Dialect.Traits.HasTransactionalDdl ? Throws.InstanceOf<DatabaseException>() : Throws.Nothing);

        await Db.ExecuteAsync($"drop view documents");
        await Db.Schema.SyncAsync();
        await Db.Currencies.InsertAsync(new Currency { Code = "USD" });
    }

    [Test]
    public void A_type_without_key_has_no_table_of_its_own() =>
        Assert.That(Db.Schema.CreateScript(), Does.Not.Contain("readings"));

    [Test]
    public async Task The_script_creates_the_same_schema()
    {
        var script = Db.Schema.CreateScript();
        Assert.That(script, Does.Contain("CREATE TABLE customers").And.Contain("CREATE UNIQUE INDEX"));
        Assert.That(script.IndexOf("CREATE TABLE addresses"), Is.GreaterThan(script.IndexOf("CREATE TABLE customers")));

        await using var empty = Database.Create();
        var db = new ShopDb(empty.Options);
        await db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(script));
        await db.Schema.SyncAsync();
        await db.Customers.InsertAsync(new Customer { Name = "Ann" });
        Assert.That(db.Customers.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Contexts_that_sync_a_database_at_once_make_one_schema()
    {
        await using var database = Database.Create();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => new ShopDb(database.Options).Schema.SyncAsync())));
        var db = new ShopDb(database.Options);
        await db.Schema.SyncAsync();
        Assert.That(db.Customers.Count(), Is.Zero);
    }

    [Test]
    public async Task A_sync_in_a_transaction_is_undone_with_it_or_refused()
    {
        await Db.ExecuteAsync($"drop table currencies");
        await using (await Db.BeginTransactionAsync())
        {
            await CustomerAsync();
            if (Db.Session.Engine.Dialect.Traits.HasTransactionalDdl)
            {
                await Db.Schema.SyncAsync();
                await Db.Currencies.InsertAsync(new Currency { Code = "EUR" });
            }
            else
            {
                Assert.That(() => Db.Schema.SyncAsync(), Throws.InstanceOf<TransactionException>().With.Message.Contains("before the transaction"));
            }
        }

        Assert.That(Db.Customers.Count(), Is.Zero);

        Assert.ThrowsAsync<DatabaseException>(() => Db.Currencies.InsertAsync(new Currency { Code = "EUR" }));
    }

    [Test]
    public void A_cancelled_sync_does_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => Db.Schema.SyncAsync(source.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
