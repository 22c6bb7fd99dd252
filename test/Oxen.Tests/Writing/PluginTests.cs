namespace Oxen.Tests.Writing;

/// <summary>A plugin adds what options and models can say.</summary>
public class PluginTests
{
    [Test]
    public async Task A_plugin_adds_interceptors_functions_types_conventions_and_tables()
    {
        var plugin = new MoneyPlugin();
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UsePlugin(plugin);
        var db = new StallDb(options);
        await db.Schema.SyncAsync();
        await db.Fruits.InsertAsync(new Fruit { Name = "Apple", Price = new Money(2.5m), Old = new Money(3m) });
        Assert.That((await db.Fruits.SingleAsync(fruit => fruit.Price == new Money(2.5m))).Old, Is.EqualTo(new Money(3m)));
        Assert.That(await db.Fruits.Select(fruit => MoneyPlugin.Shout(fruit.Name)).SingleAsync(), Is.EqualTo("APPLE"));
        Assert.That(plugin.Told, Is.EqualTo(1));
        Assert.That(await db.Sql<string>($"select name from sqlite_master where name = 'plugin_rows'").CountAsync(), Is.EqualTo(1));
        Assert.That(() => db.Fruits.InsertAsync(new Fruit { Name = "Free" }), Throws.TypeOf<EntityValidationException>());
    }

    [Test]
    public void What_a_class_says_wins_over_a_convention()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UsePlugin(new MoneyPlugin());
        var model = new StallDb(options).Model;
        var fruit = model.Find(typeof(Fruit))!;
        Assert.That((fruit.FindColumn("Name")!.MaxLength, fruit.FindColumn("Kind")!.MaxLength), Is.EqualTo((77, 5)));
    }

    [Test]
    public async Task Options_in_use_take_no_more_plugins()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _ = new StallDb(options);
        Assert.That(() => options.UsePlugin(new MoneyPlugin()), Throws.InvalidOperationException);
        Assert.That(() => options.AddInterceptor(new Counter(new MoneyPlugin())), Throws.InvalidOperationException);
    }

    [Test]
    public async Task A_unit_of_work_needs_little_memory_for_what_it_knows()
    {
        const int Rows = 5_000;
        const int MostBytesForEach = 500;
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UsePlugin(new MoneyPlugin());
        var db = new StallDb(options);
        await db.Schema.SyncAsync();
        await db.Fruits.InsertAsync(Enumerable.Range(0, Rows).Select(i => new Fruit { Name = "f" + i, Price = new Money(i + 1) }));
        await using var work = db.BeginWork();
        _ = await db.Fruits.ToListAsync();
        _ = await work.Db.Fruits.ToListAsync();
        work.Discard();
        var untracked = await HeldAsync(() => db.Fruits.ToListAsync());
        var tracked = await HeldAsync(() => work.Db.Fruits.ToListAsync());
        Assert.That((tracked - untracked) / Rows, Is.LessThan(MostBytesForEach));
        Assert.That(work.Count, Is.EqualTo(Rows));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    private static async Task<long> HeldAsync(Func<Task<List<Fruit>>> read)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = await read();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(rows);
        return held;
    }

    public readonly record struct Money(decimal Amount);

    public sealed class Fruit
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [System.ComponentModel.DataAnnotations.MaxLength(5)] public string Kind { get; set; } = "";

        public Money Price { get; set; }

        public Money? Old { get; set; }
    }

    public sealed class PluginRow
    {
        public int Id { get; set; }
    }

    public sealed class StallDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Fruit> Fruits => Table<Fruit>();
    }

    public sealed class MoneyPlugin : IOxenPlugin
    {
        public int Told { get; set; }

        public static string Shout(string text) => throw new NotSupportedException(text);

        public void Configure(OxenOptions options) => options.AddInterceptor(new Counter(this)).UseFunction(() => Shout(default!), "upper({0})");

        public void ConfigureModel(ModelBuilder model) => model
            .Properties<Money>(money => money.HasConversion(new MoneyConverter()))
            .Properties<string>(text => text.HasMaxLength(77))
            .HasRule<Fruit>(fruit => fruit.Price.Amount > 0, "It isn't for free.")
            .Entity<PluginRow>(_ => { });
    }

    public sealed class MoneyConverter() : ValueConverter<Money, decimal>(money => money.Amount, amount => new Money(amount));

    public sealed class Counter(MoneyPlugin plugin) : OxenInterceptor
    {
        public override ValueTask AfterInsertAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            plugin.Told++;
            return default;
        }
    }
}
