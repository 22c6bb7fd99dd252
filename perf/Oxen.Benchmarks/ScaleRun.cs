using System.Diagnostics;
using System.Globalization;
using Oxen.Benchmarks.Contenders;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>How reads scale over tasks and connections: rows by key per second, and how often a thread waited for a lock.</summary>
internal static class ScaleRun
{
    private static readonly int[] TaskCounts = [1, 2, 4, 8, 16];
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.5);

    /// <summary>Measures and prints; of databases that several connections share.</summary>
    public static async Task RunAsync(IEnumerable<Database> databases)
    {
        foreach (Database database in databases.Where(database => database != SqliteDatabases.Memory))
            await RunAsync(database);
    }

    private static async Task RunAsync(Database database)
    {
        string connectionString = database.Create(database);
        await using (OxenOptions options = database.Oxen(database, connectionString))
        {
            var db = new ShopDb(options);
            KeptCommands[] kept = [.. Enumerable.Range(0, TaskCounts[^1]).Select(_ => new KeptCommands(database, database.Open(database, connectionString)))];
            Console.WriteLine($"\n{Report.Conditions(database)}\n");
            Console.WriteLine($"| rows by key, {database} | kept commands, a connection each | Oxen, LINQ | waits for locks | Oxen, async | waits for locks |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            foreach (int tasks in TaskCounts)
            {
                (double hand, _) = await MeasureAsync(tasks, (task, id) => new ValueTask<Customer?>(Handwritten.ReadOne(kept[task].ByKey(id))));
                (double linq, long linqWaits) = await MeasureAsync(tasks, (_, id) => new ValueTask<Customer?>(db.Customers.FirstOrDefault(customer => customer.Id == id)));
                (double awaited, long waits) = await MeasureAsync(tasks, (_, id) => new ValueTask<Customer?>(db.Customers.FirstOrDefaultAsync(customer => customer.Id == id)));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {tasks} task{(tasks == 1 ? "" : "s")} | {hand:N0}/s | {linq:N0}/s | {linqWaits:N0} | {awaited:N0}/s | {waits:N0} |"));
            }

            foreach (KeptCommands commands in kept)
                await commands.DisposeAsync();
        }

        database.Drop(connectionString);
    }

    // Rows per second of all tasks together, and the waits for locks meanwhile; the second of two turns.
    private static async Task<(double PerSecond, long Waits)> MeasureAsync(int tasks, Func<int, int, ValueTask<Customer?>> read)
    {
        await TurnAsync(tasks, read);
        long waits = Monitor.LockContentionCount;
        long rows = await TurnAsync(tasks, read);
        return (rows / Turn.TotalSeconds, Monitor.LockContentionCount - waits);
    }

    private static async Task<long> TurnAsync(int tasks, Func<int, int, ValueTask<Customer?>> read)
    {
        long start = Stopwatch.GetTimestamp();
        long[] rows = await Task.WhenAll(Enumerable.Range(0, tasks).Select(task => Task.Run(async () =>
        {
            long done = 0;
            while (Stopwatch.GetElapsedTime(start) < Turn)
                _ = await read(task, (int)((done++ * 7919) + task) % Data.Customers + 1) ?? throw new InvalidOperationException("A row that is there wasn't found.");
            return done;
        })));
        return rows.Sum();
    }
}
