using System.Globalization;
using System.Runtime.InteropServices;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>
/// Ratios in a minute, on a noisy machine too: short rounds, in each of which every contender has its turn, so that a
/// slow second hits all of them; and processor time, which doesn't run while others have the processor (nothing here
/// waits for anything else). Prints medians over the rounds; the ratio is the median of each round's own ratio to the
/// baseline. BenchmarkDotNet is the judge of absolute times.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 41;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the workloads whose name contains <paramref name="filter"/>.</summary>
    public static async Task RunAsync(string filter)
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores; {Rounds} interleaved rounds");
        IContender[] contenders = All.Create();
        foreach (IContender contender in contenders)
            await Verification.VerifyAsync(contender);

        foreach (Workload workload in Workload.All.Where(workload => workload.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
            Print(workload, await MeasureAsync([.. contenders.Where(workload.Suits).Select(contender => new Lane(workload, contender))]));

        foreach (IContender contender in contenders)
            await contender.DisposeAsync();
    }

    private static async Task<Lane[]> MeasureAsync(Lane[] lanes)
    {
        foreach (Lane lane in lanes)
            await lane.WarmUpAsync(WarmUp);

        int steps = (int)Math.Max(1, Turn / lanes[0].StepTime);
        foreach (Lane lane in lanes)
            await lane.MeasureAllocationAsync(steps);

        for (int round = 0; round < Rounds; round++)
        {
            for (int turn = 0; turn < lanes.Length; turn++)
                await lanes[(round + turn) % lanes.Length].MeasureTimeAsync(steps);
        }

        return lanes;
    }

    private static void Print(Workload workload, Lane[] lanes)
    {
        Console.WriteLine();
        Console.WriteLine($"| {workload.Name} | time | ratio | allocated |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (Lane lane in lanes)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {lane.Name} | {Median(lane.Times) / 1000:N2} µs | {Median(lane.RatiosTo(lanes[0])):N2} | {lane.Allocated:N0} B |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>One contender's measurements in one workload.</summary>
    private sealed class Lane(Workload workload, IContender contender)
    {
        private readonly List<double> _times = [];
        private int _step;

        private static TimeSpan Now => Environment.CpuUsage.TotalTime;

        public string Name => contender.Name;

        /// <summary>A first idea of the time of a step.</summary>
        public TimeSpan StepTime { get; private set; }

        /// <summary>Nanoseconds of a step, one number for each round.</summary>
        public IReadOnlyList<double> Times => _times;

        /// <summary>Bytes of a step.</summary>
        public double Allocated { get; private set; }

        public IEnumerable<double> RatiosTo(Lane baseline) => _times.Zip(baseline._times, (mine, theirs) => mine / theirs);

        public async Task WarmUpAsync(TimeSpan time)
        {
            TimeSpan start = Now;
            do
                await StepsAsync(1);
            while (Now - start < time);
            StepTime = (Now - start) / _step;
        }

        public async Task MeasureAllocationAsync(int steps)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await StepsAsync(steps);
            Allocated = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / steps;
        }

        public async Task MeasureTimeAsync(int steps)
        {
            TimeSpan start = Now;
            await StepsAsync(steps);
            _times.Add((Now - start).TotalNanoseconds / steps);
        }

        private async Task StepsAsync(int steps)
        {
            for (int i = 0; i < steps; i++)
                await workload.Step(contender, _step++);
        }
    }
}
