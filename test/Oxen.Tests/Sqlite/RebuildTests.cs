namespace Oxen.Sqlite;

/// <summary>What a table that is made anew keeps, and what of its rows.</summary>
public class RebuildTests
{
    private static readonly (DateTime?, DateOnly?, decimal?, long?) Written = (new DateTime(2024, 5, 6, 7, 8, 9), new DateOnly(2024, 5, 6), 12.5m, long.MinValue);

    private OxenOptions _options = null!;

    [SetUp]
    public void Open() => _options = new OxenOptions().UseSqlite("Data Source=:memory:");

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task Clauses_that_no_model_says_stay()
    {
        var db = new GoodsDb(_options);
        await db.ExecuteAsync($"""
            create table makers (id integer primary key)
            """);
        await db.ExecuteAsync($"""
            create table goods (id integer primary key on conflict replace, code text not null on conflict ignore, size integer, maker_id integer references makers (id) deferrable initially deferred, old text,
                constraint uq unique (code) on conflict replace, check (old <> 'x'))
            """);
        await db.ExecuteAsync($"insert into goods (id, code, size) values (1, 'a', 2)");
        await db.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true });
        var sql = await db.Sql<string>($"select sql from sqlite_master where name = 'goods'").SingleAsync();
        Assert.That(sql, Does.Contain("id INTEGER PRIMARY KEY ON CONFLICT replace NOT NULL").IgnoreCase.And.Not.Contain("AUTOINCREMENT"));
        Assert.That(sql, Does.Contain("code text NOT NULL ON CONFLICT ignore").IgnoreCase.And.Contain("UNIQUE (code) ON CONFLICT replace").And.Contain("DEFERRABLE INITIALLY DEFERRED"));
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That((await db.Goods.SingleAsync()).Code, Is.EqualTo("a"));
    }

    [Test]
    public async Task A_key_in_brackets_goes_on_counting()
    {
        var db = new GoodsDb(_options);
        await db.ExecuteAsync($"create table makers (id integer not null, primary key (id autoincrement))");
        await db.ExecuteAsync($"create table goods (id integer not null, code text not null, size text, maker_id integer references makers (id), old text, primary key (id autoincrement))");
        await db.ExecuteAsync($"insert into goods (id, code) values (41, 'a')");
        await db.ExecuteAsync($"delete from goods");
        await db.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true });
        var good = new Good { Code = "b" };
        await db.Goods.InsertAsync(good);
        Assert.That(good.Id, Is.EqualTo(42));
    }

    [Test]
    public async Task A_trigger_that_may_mean_another_column_is_not_rewritten()
    {
        var db = new GoodsDb(_options);
        await db.ExecuteAsync($"create table makers (id integer primary key)");
        await db.ExecuteAsync($"create table log (label text)");
        await db.ExecuteAsync($"create table goods (id integer primary key, label text not null, size text, maker_id integer references makers (id))");
        await db.ExecuteAsync($"create trigger t after insert on goods begin insert into log (label) values (new.label); end");
        var renames = new[] { new SchemaRename("goods", "code", "label") };

        // Step by step the database rewrites it.
        await db.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true, Renames = renames });
        Assert.That(await db.Sql<string>($"select sql from sqlite_master where name = 't'").SingleAsync(), Does.Contain("insert into log (label) values (new.").And.Contain("code"));
        await db.Goods.InsertAsync(new Good { Code = "b" });
        Assert.That(await db.Sql<string>($"select label from log").SingleAsync(), Is.EqualTo("b"));
    }

    [Test]
    public async Task A_column_that_nothing_else_mentions_is_dropped_without_making_the_table_anew()
    {
        var db = new GoodsDb(_options);
        await db.Schema.SyncAsync();
        await db.ExecuteAsync($"alter table goods add column extra text");
        await db.ExecuteAsync($"alter table goods add column seen text");
        await db.ExecuteAsync($"create view v as select seen from goods");
        var losing = new SyncOptions { AllowDataLoss = true };
        var plan = await db.Schema.PlanAsync(losing);
        Assert.That(plan.Operations.Single(), Is.InstanceOf<RebuildTable>(), "A view has one of them.");
        Assert.That(plan.Losses, Has.Count.EqualTo(2));
        await db.ExecuteAsync($"drop view v");
        await db.ExecuteAsync($"create view broken as select x from missing");
        Assert.That((await db.Schema.PlanAsync(losing)).Commands.Where(command => !command.StartsWith("PRAGMA", StringComparison.Ordinal)), Is.EqualTo(new[] { "ALTER TABLE goods DROP COLUMN extra", "ALTER TABLE goods DROP COLUMN seen" }));
        await db.Schema.SyncAsync(losing);
        Assert.That(await db.Sql<int>($"select legacy_alter_table from pragma_legacy_alter_table").SingleAsync(), Is.Zero);
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Test]
    public async Task Text_becomes_numbers_or_nothing_is_changed()
    {
        var db = new GoodsDb(_options);
        await db.ExecuteAsync($"create table makers (id integer primary key)");
        await db.ExecuteAsync($"create table goods (id integer primary key, code text not null, size text, maker_id integer references makers (id))");
        await db.ExecuteAsync($"create index ix_goods_maker_id on goods (maker_id)");
        await db.ExecuteAsync($"insert into goods (code, size) values ('a', '12'), ('b', ' 7.6 '), ('c', null), ('d', '1e2'), ('e', '12x')");
        var losing = new SyncOptions { AllowDataLoss = true };
        var error = Assert.ThrowsAsync<MigrationException>(() => db.Schema.SyncAsync(losing))!;
        Assert.That(error.Message, Does.Contain("goods.size").And.Contain("SELECT * FROM goods WHERE size IS NOT NULL"));
        await db.ExecuteAsync($"update goods set size = null where code = 'e'");
        await db.Schema.SyncAsync(losing);
        Assert.That(await db.Goods.OrderBy(good => good.Id).Select(good => good.Size).ToListAsync(), Is.EqualTo(new int?[] { 12, 8, null, 100, null }));
        Assert.That(await db.Sql<string>($"select distinct typeof(size) from goods where size is not null").ToListAsync(), Is.EqualTo(new[] { "integer" }));
    }

    [Test]
    public async Task A_column_that_makes_numbers_of_what_is_one_keeps_the_rest()
    {
        var other = new TextDb(_options);
        await other.ExecuteAsync($"create table events (id integer primary key, at DATETIME, day DATE, amount DECIMAL(20,4), big TEXT)");
        await other.ExecuteAsync($"insert into events values (1, '2024-05-06 07:08:09', '2024-05-06', 12.5, '-9223372036854775808')");
        await other.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true });
        Assert.That(await ValuesAsync(other.Events), Is.EqualTo(Written));

        var back = new NumericDb(_options);
        await back.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true });
        Assert.That(await back.Sql<string>($"select typeof(at) || typeof(day) || typeof(amount) || typeof(big) from events").SingleAsync(), Is.EqualTo("texttextrealinteger"));
        Assert.That(await ValuesAsync(back.Events), Is.EqualTo(Written));
    }

    private static async Task<(DateTime?, DateOnly?, decimal?, long?)> ValuesAsync(IQueryable<Event> events)
    {
        var one = await events.SingleAsync();
        return (one.At, one.Day, one.Amount, one.Big);
    }

    public sealed class Event
    {
        public int Id { get; set; }
        public DateTime? At { get; set; }
        public DateOnly? Day { get; set; }
        public decimal? Amount { get; set; }
        public long? Big { get; set; }
    }

    private sealed class TextDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Event> Events => Table<Event>();
    }

    private sealed class NumericDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Event> Events => Table<Event>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Event>(one =>
        {
            one.Property(e => e.At).HasColumnType("DATETIME");
            one.Property(e => e.Day).HasColumnType("DATE");
            one.Property(e => e.Amount).HasColumnType("DECIMAL(20,4)");
        });
    }

    public sealed class Maker
    {
        public int Id { get; set; }
    }

    public sealed class Good
    {
        public int Id { get; set; }
        public string Code { get; set; } = "";
        public int? Size { get; set; }
        public Maker? Maker { get; set; }
        public int? MakerId { get; set; }
    }

    private sealed class GoodsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Good> Goods => Table<Good>();
        public Table<Maker> Makers => Table<Maker>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Good>().HasIndex(good => good.Code).IsUnique();
    }
}
