using System.Globalization;
using Oxen.Benchmarks.Contenders;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>
/// The workloads in minutes: ratios that can be trusted on a noisy machine, see <see cref="Lane"/>. BenchmarkDotNet is the
/// judge of absolute times.
/// </summary>
internal static class QuickRun
{
    /// <summary>Measures workloads on one database and gives each one's lanes to <paramref name="show"/>.</summary>
    public static async Task RunAsync(Database database, IEnumerable<Workload> workloads, Measure measure, Action<Workload, IReadOnlyList<Lane>> show)
    {
        IContender[] contenders = All.Create(database);
        try
        {
            foreach (IContender contender in contenders)
                await Verification.VerifyAsync(contender);

            foreach (Workload workload in workloads)
            {
                Lane[] lanes = [.. contenders.Where(workload.Suits).Select(contender => new Lane(contender.Name, number => workload.Step(contender, number)))];
                await Lane.MeasureAsync(lanes, measure);
                show(workload, lanes);
            }
        }
        finally
        {
            foreach (IContender contender in contenders)
                await contender.DisposeAsync();
        }
    }

    /// <summary>The results of one workload as Markdown.</summary>
    public static IEnumerable<string> Table(Workload workload, IReadOnlyList<Lane> lanes)
    {
        yield return "";
        yield return $"| {workload.Name} | time | to {lanes[0].Name} | to {lanes[1].Name} | allocated |";
        yield return "|---|---:|---:|---:|---:|";
        foreach (Lane lane in lanes)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {lane.Name} | {lane.Time:N2} µs | {lane.RatioTo(lanes[0]):N2} | {lane.RatioTo(lanes[1]):N2} | {lane.Allocated:N0} B |");
        }
    }
}
