using System.Text.Json;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>What a contender may cost at most in a workload; a line of <c>perf/budgets.json</c>.</summary>
/// <param name="Database">The name of the database.</param>
/// <param name="Workload">The name of the workload.</param>
/// <param name="Contender">The name of the contender.</param>
internal sealed record Budget(string Database, string Workload, string Contender)
{
    /// <summary>The time, as a ratio to hand-written code with a new command.</summary>
    public double? ToNew { get; init; }

    /// <summary>The time, as a ratio to hand-written code with a kept command.</summary>
    public double? ToKept { get; init; }

    /// <summary>The bytes of a step.</summary>
    public double? Bytes { get; init; }

    /// <summary>The bytes of a step, as a ratio to hand-written code with a new command.</summary>
    public double? BytesToNew { get; init; }

    /// <summary>The budgets.</summary>
    public static IReadOnlyList<Budget> Read() => JsonSerializer.Deserialize<List<Budget>>(File.ReadAllText(Repository.File("perf", "budgets.json")), JsonSerializerOptions.Web)!;

    /// <summary>
    /// Measures what has a budget and prints each beside it; the number of those that were exceeded. Bytes alone
    /// are counted, not measured, so that they can be checked on a machine that is busy.
    /// </summary>
    public static async Task<int> CheckAsync(IReadOnlyCollection<Database> databases, bool isBytesAlone)
    {
        int exceeded = 0;
        foreach (IGrouping<string, Budget> budgets in Read().GroupBy(budget => budget.Database))
        {
            if (databases.FirstOrDefault(database => database.Name == budgets.Key) is not { } database)
                continue;

            Workload[] workloads = [.. Benchmarks.Workload.All.Where(workload => budgets.Any(budget => budget.Workload == workload.Name))];
            await QuickRun.RunAsync(database, workloads, isBytesAlone ? Measure.Count : Measure.Of(database), (workload, lanes) =>
            {
                foreach (Budget budget in budgets.Where(budget => budget.Workload == workload.Name))
                    exceeded += budget.Compare([.. lanes], isBytesAlone);
            });
        }

        return exceeded;
    }

    private int Compare(Lane[] lanes, bool isBytesAlone)
    {
        Lane lane = Named(lanes, Contender)!;
        int exceeded = Compare("bytes", lane.Allocated, Bytes) + Compare("bytes to new command", lane.Allocated / Named(lanes, "new command")?.Allocated, BytesToNew);
        return isBytesAlone ? exceeded : exceeded
            + Compare("time to new command", Named(lanes, "new command") is { } made ? lane.RatioTo(made) : null, ToNew)
            + Compare("time to kept command", Named(lanes, "kept command") is { } kept ? lane.RatioTo(kept) : null, ToKept);
    }

    private static Lane? Named(Lane[] lanes, string name) => Array.Find(lanes, lane => lane.Name == name);

    private int Compare(string what, double? value, double? most)
    {
        if (most is null)
            return 0;
        bool isExceeded = value > most;
        Console.WriteLine(FormattableString.Invariant($"{(isExceeded ? "EXCEEDED" : "ok      ")} {Database}, {Workload}, {Contender}: {what} {value:0.##} of {most:0.##}"));
        return isExceeded ? 1 : 0;
    }
}
