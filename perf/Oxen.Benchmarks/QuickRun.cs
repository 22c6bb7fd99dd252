using System.Globalization;
using System.Runtime.InteropServices;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>
/// The workloads in a minute: ratios that can be trusted on a noisy machine, see <see cref="Lane"/>. BenchmarkDotNet is the
/// judge of absolute times.
/// </summary>
internal static class QuickRun
{
    /// <summary>Runs the workloads whose name contains <paramref name="filter"/>.</summary>
    public static async Task RunAsync(string filter)
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores");
        IContender[] contenders = All.Create();
        foreach (IContender contender in contenders)
            await Verification.VerifyAsync(contender);

        foreach (Workload workload in Workload.All.Where(workload => workload.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            Lane[] lanes = [.. contenders.Where(workload.Suits).Select(contender => new Lane(contender.Name, number => workload.Step(contender, number)))];
            await Lane.MeasureAsync(lanes);
            Print(workload, lanes);
        }

        foreach (IContender contender in contenders)
            await contender.DisposeAsync();
    }

    private static void Print(Workload workload, Lane[] lanes)
    {
        Console.WriteLine();
        Console.WriteLine($"| {workload.Name} | time | to {lanes[0].Name} | to {lanes[1].Name} | allocated |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (Lane lane in lanes)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {lane.Name} | {lane.Time:N2} µs | {lane.RatioTo(lanes[0]):N2} | {lane.RatioTo(lanes[1]):N2} | {lane.Allocated:N0} B |"));
        }
    }
}
