using System.Diagnostics;
using System.Numerics;

namespace Oxen;

/// <summary>
/// What one cache of query plans has done. All of them together are what the meter reports, those of options that were
/// disposed too: what is counted never goes down.
/// </summary>
internal sealed class PlanCacheCounters
{
    private static readonly Lock All = new();
    private static readonly List<PlanCacheCounters> Live = [];
    private static readonly PlanCacheCounters Past = new();

    private long _hits;
    private long _misses;
    private long _evictions;
    private long _compileTicks;

    private PlanCacheCounters()
    {
    }

    /// <summary>How often a plan was found.</summary>
    public long Hits => Interlocked.Read(ref _hits);

    /// <summary>How often one was compiled.</summary>
    public long Misses => Interlocked.Read(ref _misses);

    /// <summary>How many plans were dropped to make room.</summary>
    public long Evictions => Interlocked.Read(ref _evictions);

    /// <summary>The time spent compiling.</summary>
    public TimeSpan CompileTime => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref _compileTicks));

    /// <summary>Counters of a new cache.</summary>
    public static PlanCacheCounters Start()
    {
        var counters = new PlanCacheCounters();
        lock (All)
        {
            Live.Add(counters);
        }

        return counters;
    }

    /// <summary>The sum of a count over all caches there were.</summary>
    public static T Sum<T>(Func<PlanCacheCounters, T> count)
        where T : INumber<T>
    {
        lock (All)
        {
            return Live.Aggregate(count(Past), (sum, counters) => sum + count(counters));
        }
    }

    /// <summary>A plan was found.</summary>
    public void Hit() => Interlocked.Increment(ref _hits);

    /// <summary>A plan was compiled in this many ticks of the stopwatch.</summary>
    public void Miss(long ticks)
    {
        Interlocked.Increment(ref _misses);
        Interlocked.Add(ref _compileTicks, ticks);
    }

    /// <summary>Plans were dropped.</summary>
    public void Evict(int count) => Interlocked.Add(ref _evictions, count);

    /// <summary>The cache is no more; what it did still counts.</summary>
    public void End()
    {
        lock (All)
        {
            if (Live.Remove(this))
            {
                Past._hits += Hits;
                Past._misses += Misses;
                Past._evictions += Evictions;
                Past._compileTicks += Interlocked.Read(ref _compileTicks);
            }
        }
    }
}
