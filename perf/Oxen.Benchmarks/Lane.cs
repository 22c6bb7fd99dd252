namespace Oxen.Benchmarks;

/// <summary>
/// Something that is measured beside others, on a noisy machine too: in short rounds, in each of which everyone has a
/// turn, so that a slow second hits all of them; and in processor time, which doesn't run while others have the processor
/// (nothing here waits for anything else).
/// </summary>
internal sealed class Lane(string name, Func<int, ValueTask> step)
{
    private const int Rounds = 41;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    private readonly List<double> _times = [];
    private int _step;

    public string Name => name;

    /// <summary>Microseconds of a step: the median of the rounds.</summary>
    public double Time => Median(_times) / 1000;

    /// <summary>Bytes of a step.</summary>
    public double Allocated { get; private set; }

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>Measures lanes beside each other.</summary>
    public static async Task MeasureAsync(IReadOnlyList<Lane> lanes)
    {
        TimeSpan stepTime = await lanes[0].WarmUpAsync();
        foreach (Lane lane in lanes.Skip(1))
            await lane.WarmUpAsync();

        int steps = (int)Math.Max(1, Turn / stepTime);
        foreach (Lane lane in lanes)
            await lane.MeasureAllocationAsync(steps);

        for (int round = 0; round < Rounds; round++)
        {
            for (int turn = 0; turn < lanes.Count; turn++)
                await lanes[(round + turn) % lanes.Count].MeasureTimeAsync(steps);
        }
    }

    /// <summary>The median of each round's own ratio to another lane's time.</summary>
    public double RatioTo(Lane other) => Median(_times.Zip(other._times, (mine, theirs) => mine / theirs));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private async Task<TimeSpan> WarmUpAsync()
    {
        TimeSpan start = Now;
        do
            await StepsAsync(1);
        while (Now - start < WarmUp);
        return (Now - start) / _step;
    }

    private async Task MeasureAllocationAsync(int steps)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await StepsAsync(steps);
        Allocated = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / steps;
    }

    private async Task MeasureTimeAsync(int steps)
    {
        TimeSpan start = Now;
        await StepsAsync(steps);
        _times.Add((Now - start).TotalNanoseconds / steps);
    }

    private async Task StepsAsync(int steps)
    {
        for (int i = 0; i < steps; i++)
            await step(_step++);
    }
}
