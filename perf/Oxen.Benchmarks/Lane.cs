namespace Oxen.Benchmarks;

/// <summary>
/// Something that is measured beside others, on a noisy machine too: in short rounds, in each of which everyone has a
/// turn, so that a slow second hits all of them. Where nothing waits for a server, in processor time, which doesn't run
/// while others have the processor.
/// </summary>
internal sealed class Lane(string name, Func<int, ValueTask> step)
{
    private readonly List<double> _times = [];
    private int _step;

    public string Name => name;

    /// <summary>Microseconds of a step: the median of the rounds.</summary>
    public double Time => Median(_times) / 1000;

    /// <summary>Bytes of a step.</summary>
    public double Allocated { get; private set; }

    /// <summary>Measures lanes beside each other.</summary>
    public static async Task MeasureAsync(IReadOnlyList<Lane> lanes, Measure? measure = null)
    {
        measure ??= Measure.Processor;
        TimeSpan stepTime = await lanes[0].WarmUpAsync(measure);
        foreach (Lane lane in lanes.Skip(1))
            await lane.WarmUpAsync(measure);

        int steps = (int)Math.Max(1, measure.Turn / stepTime);
        foreach (Lane lane in lanes)
            await lane.MeasureAllocationAsync(steps);

        TimeSpan start = measure.Now();
        for (int round = 0; round < measure.FewestRounds || (round < measure.Rounds && measure.Now() - start < measure.Patience); round++)
        {
            for (int turn = 0; turn < lanes.Count; turn++)
                await lanes[(round + turn) % lanes.Count].MeasureTimeAsync(steps, measure);
        }
    }

    /// <summary>The median of each round's own ratio to another lane's time.</summary>
    public double RatioTo(Lane other) => Median(_times.Zip(other._times, (mine, theirs) => mine / theirs));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // The runtime compiles anew what was called thirty times, twice, and each time waits until nothing is called for the first time.
    private async Task<TimeSpan> WarmUpAsync(Measure measure)
    {
        TimeSpan stepTime = TimeSpan.Zero;
        for (int part = 0; part < 3; part++)
        {
            int first = _step;
            TimeSpan start = measure.Now();
            TimeSpan taken;
            do
            {
                await StepsAsync(1);
                taken = measure.Now() - start;
            }
            while (taken < measure.WarmUp / 3 || (_step - first <= 30 && taken < measure.WarmUp));
            stepTime = taken / (_step - first);
            await Task.Delay(measure.Pause);
        }

        return stepTime;
    }

    private async Task MeasureAllocationAsync(int steps)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await StepsAsync(steps);
        Allocated = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / steps;
    }

    private async Task MeasureTimeAsync(int steps, Measure measure)
    {
        TimeSpan start = measure.Now();
        await StepsAsync(steps);
        _times.Add((measure.Now() - start).TotalNanoseconds / steps);
    }

    private async Task StepsAsync(int steps)
    {
        for (int i = 0; i < steps; i++)
            await step(_step++);
    }
}
