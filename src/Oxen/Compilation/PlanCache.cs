using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// The plans of the queries that were run, found by their form. A hit takes no lock, rewrites no tree and compiles
/// nothing. Bounded: when full, the plans that weren't used since the last time are dropped.
/// </summary>
internal sealed class PlanCache(int capacity)
{
    private readonly ConcurrentDictionary<ulong, PlanEntry> _entries = new();
    private readonly Lock _sweep = new();
    private readonly PlanCacheCounters _counters = PlanCacheCounters.Start();
    private int _count;

    // Options that are never disposed end here.
    ~PlanCache() => End();

    /// <summary>The counters as they are now.</summary>
    public PlanCacheStatistics Statistics => new(_counters.Hits, _counters.Misses, _counters.Evictions, Volatile.Read(ref _count), _counters.CompileTime);

    /// <summary>The plan of an expression and the values captured from it; compiled when it isn't known.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="compiler">Compiles what isn't known.</param>
    /// <param name="owner">What the query runs on; a part of it that belongs elsewhere is an error.</param>
    /// <param name="values">The captured values.</param>
    public QueryPlan<T> Find<T>(Expression expression, QueryCompiler compiler, object owner, out object?[] values)
    {
        var memory = new FormMemory();
        var query = WrittenForm.Of(expression, owner, ref memory);
        var hash = query.Hash ^ (ulong)RuntimeHelpers.GetHashCode(compiler.Model);
        _entries.TryGetValue(hash, out var entry);
        for (; entry is not null; entry = entry.Next)
        {
            if (entry.Model == compiler.Model && entry.Ignored == compiler.Filters.Ignored && !query.IsUnknown && entry.Form.Fits(query, owner, out var leaves))
            {
                values = entry.Template.ReadSlots(leaves, compiler.Filters, entry.ReadsContext);
                return Variant<T>(entry, compiler, values);
            }
        }

        var template = QueryCapture.Capture(expression, owner, out var captured);
        values = template.ReadSlots(captured, compiler.Filters, areRead: true);
        var plan = Compile<T>(compiler, template, values);
        if (template.Form is { } form)
        {
            Add(new PlanEntry(hash, compiler.Model, compiler.Filters.Ignored, form, template, plan));
        }

        return plan;
    }

    /// <summary>The cache is used no more.</summary>
    public void End() => _counters.End();

    private QueryPlan<T> Variant<T>(PlanEntry entry, QueryCompiler compiler, object?[] values)
    {
        entry.IsUsed = true;
        if (entry.Variants.Find<T>(values) is { } known)
        {
            _counters.Hit();
            return known;
        }

        var plan = Compile<T>(compiler, entry.Template, values);
        entry.Variants.Add(plan);
        return plan;
    }

    private QueryPlan<T> Compile<T>(QueryCompiler compiler, QueryTemplate template, object?[] values)
    {
        var start = Stopwatch.GetTimestamp();
        var plan = compiler.Compile<T>(template, values);
        _counters.Miss(Stopwatch.GetTimestamp() - start);
        return plan;
    }

    private void Add(PlanEntry entry)
    {
        _entries.AddOrUpdate(entry.Hash, entry, (_, first) =>
        {
            entry.Next = first;
            return entry;
        });
        if (Interlocked.Increment(ref _count) > capacity)
        {
            Sweep(entry);
        }
    }

    // Second chance: a plan used since the last sweep stays, unless all were, and so does the newest, which had no time to be
    // used. An eighth is freed at once, so that sweeps are rare.
    private void Sweep(PlanEntry newest)
    {
        lock (_sweep)
        {
            var room = capacity - (capacity / 8);
            foreach (var everything in (ReadOnlySpan<bool>)[false, true])
            {
                foreach (var (hash, first) in _entries)
                {
                    if (Volatile.Read(ref _count) <= room)
                    {
                        return;
                    }

                    if (first == newest || (first.IsUsed && !everything))
                    {
                        first.IsUsed = false;
                    }
                    else if (_entries.TryRemove(new KeyValuePair<ulong, PlanEntry>(hash, first)))
                    {
                        var removed = first.Length;
                        Interlocked.Add(ref _count, -removed);
                        _counters.Evict(removed);
                    }
                }
            }
        }
    }
}

/// <summary>What the cache of query plans has done so far.</summary>
/// <param name="Hits">How often a plan was found.</param>
/// <param name="Misses">How often one was compiled.</param>
/// <param name="Evictions">How many plans were dropped to make room.</param>
/// <param name="Count">How many forms of queries are known now.</param>
/// <param name="CompileTime">The time spent compiling.</param>
public readonly record struct PlanCacheStatistics(long Hits, long Misses, long Evictions, int Count, TimeSpan CompileTime);
