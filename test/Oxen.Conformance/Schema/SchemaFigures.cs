using System.Diagnostics;
using System.Globalization;

namespace Oxen.Conformance.Schema;

/// <summary>The figures of the page of Oxen.Migrations, measured when they are asked for by name.</summary>
[Explicit("Makes a thousand tables."), TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class SchemaFigures(TestDatabase database)
{
    [TestCase(100)]
    [TestCase(1000)]
    public async Task Discovery_scaffolding_and_a_sync_without_work(int tables)
    {
        database.Require();
        await using var empty = database.Create();
        var db = new AnyDb(empty.Options);
        for (var i = 0; i < tables; i++)
        {
            var columns = string.Join(", ", Enumerable.Range(0, 8).Select(c => c % 2 == 0 ? $"c{c} varchar(50) not null" : $"c{c} bigint"));
            await OddSchema.Run(db, $"create table table_{i} (id integer not null primary key, {columns}, other_id integer{(i == 0 ? "" : $", constraint fk_table_{i} foreign key (other_id) references table_{i - 1} (id)")})");
            await OddSchema.Run(db, $"create index ix_table_{i} on table_{i} (c1)");
        }

        await db.Schema.ReadAsync();
        var read = Measure(out var readAllocated, () => db.Schema.ReadAsync().GetAwaiter().GetResult());
        IReadOnlyList<ScaffoldedFile> files = [];
        var scaffold = Measure(out _, () => files = Scaffolder.ScaffoldAsync(db, new ScaffoldOptions { Namespace = "Shop", Context = "ShopDb" }).GetAwaiter().GetResult());
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var schema = await db.Schema.ReadAsync();
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(schema);
        var model = (OxenDb)Activator.CreateInstance(Compiled.Of(files).GetType("Shop.ShopDb")!, empty.Options)!;
        await model.Schema.PlanAsync();
        var sync = Measure(out _, () => model.Schema.SyncAsync().GetAwaiter().GetResult());
        TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURES | {database} | {tables} tables | read {read:0} ms, {readAllocated / 1e6:0.0} MB allocated, {held / 1e6:0.0} MB held | scaffold {scaffold:0} ms | sync {sync:0} ms"));
        Assert.That(readAllocated, Is.LessThan(50_000_000));
    }

    // The best of three.
    private static double Measure(out long allocated, Action work)
    {
        var best = double.MaxValue;
        allocated = 0;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return best;
    }

    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
