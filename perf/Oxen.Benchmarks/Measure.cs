using System.Diagnostics;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>How lanes are measured: by which clock, and for how long.</summary>
internal sealed record Measure(Func<TimeSpan> Now)
{
    /// <summary>Processor time of this process, which nobody else's work adds to: where all work is done here.</summary>
    public static Measure Processor { get; } = new(static () => Environment.CpuUsage.TotalTime);

    /// <summary>The clock's time: where a server works.</summary>
    public static Measure Clock { get; } = new(static () => Stopwatch.GetElapsedTime(0));

    /// <summary>The bytes alone, of which each step takes as many, whatever else the machine does.</summary>
    public static Measure Count { get; } = Processor with { WarmUp = TimeSpan.FromMilliseconds(150), Rounds = 0, FewestRounds = 0 };

    /// <summary>That which a database needs.</summary>
    public static Measure Of(Database database) => database.IsServer ? Clock : Processor;

    /// <summary>How long each lane runs before it is measured, until its code is compiled in full.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(0.75);

    /// <summary>How long the runtime has in between to compile.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(120);

    /// <summary>How long a lane runs in a round.</summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How many rounds there are.</summary>
    public int Rounds { get; init; } = 31;

    /// <summary>How many there are at least when they take longer than <see cref="Patience"/>.</summary>
    public int FewestRounds { get; init; } = 5;

    /// <summary>How long the rounds may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>A small part of it: enough to see whether everything runs, and a rough ratio.</summary>
    public Measure Brief() => this with { WarmUp = WarmUp / 5, Rounds = 5, FewestRounds = 3, Patience = Patience / 5 };
}
