using System.Diagnostics;
using System.Globalization;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>
/// What schemas cost by the number of their tables, which are those of <see cref="ModelRun"/>: reading one from the database,
/// a sync that finds nothing to do, and classes made of it. Times are the clock's, since a server does most of it.
/// </summary>
internal static class SchemaRun
{
    private const int Rounds = 5;

    private static readonly int[] Sizes = [100, 1000];

    /// <summary>Measures and prints the table.</summary>
    public static async Task RunAsync(IReadOnlyList<Database> databases)
    {
        // In memory no other connection sees a schema, and all else is as in a file.
        List<Database> lasting = [.. databases.Where(database => database != SqliteDatabases.Memory)];
        foreach (Database database in lasting)
            Console.WriteLine($"{database}: {Report.Versions(database)}");

        Console.WriteLine("\n| | tables | made by a sync | read the first time | read again | allocated | kept | sync without a change | scaffold |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (Database database in lasting)
        {
            foreach (int size in Sizes)
                await RunAsync(database, size);
        }
    }

    private static async Task RunAsync(Database database, int size)
    {
        string connectionString = database.CreateEmpty();
        try
        {
            await using OxenOptions options = database.Oxen(database, connectionString);
            OxenDb db = ModelRun.Db(size, options);
            double made = await TimeAsync(() => db.Schema.SyncAsync());
            double first = await TimeAsync(() => db.Schema.ReadAsync());
            double again = await MedianAsync(() => db.Schema.ReadAsync());
            (long allocated, long kept) = await MemoryAsync(db, size);
            double synchronised = await MedianAsync(() => db.Schema.SyncAsync());
            double scaffolded = await MedianAsync(() => Scaffolder.ScaffoldAsync(db));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {database} | {size:N0} | {made:N0} ms | {first:N0} ms | {again:N0} ms | {Megabytes(allocated):N1} MB | {Megabytes(kept):N1} MB | {synchronised:N0} ms | {scaffolded:N0} ms |"));
        }
        finally
        {
            database.Drop(connectionString);
        }
    }

    private static async Task<(long Allocated, long Kept)> MemoryAsync(OxenDb db, int size)
    {
        // Whatever holds on to the last one that was read does so before and after.
        SchemaModel first = await db.Schema.ReadAsync();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        SchemaModel schema = await db.Schema.ReadAsync();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        return first.Tables.Count == size && schema.Tables.Count == size ? (allocated, kept) : throw new InvalidOperationException($"{schema.Tables.Count} tables were read instead of {size}.");
    }

    private static async Task<double> MedianAsync(Func<Task> work)
    {
        List<double> times = [];
        for (int round = 0; round < Rounds; round++)
            times.Add(await TimeAsync(work));
        return times.Order().ElementAt(Rounds / 2);
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Megabytes(long bytes) => bytes / 1_048_576.0;
}
