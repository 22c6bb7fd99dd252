using System.Diagnostics.Metrics;

namespace Oxen;

/// <summary>The instruments of the meter <c>Oxen</c>, named as OpenTelemetry names those of a database client.</summary>
internal static class OxenMeter
{
    /// <summary>The meter.</summary>
    public static readonly Meter Meter = new("Oxen");

    /// <summary>How long commands took, in seconds, failed ones included.</summary>
    public static readonly Histogram<double> OperationDuration = Meter.CreateHistogram(
        "db.client.operation.duration", "s", "Duration of database client operations.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    /// <summary>How many rows queries returned.</summary>
    public static readonly Histogram<long> ReturnedRows = Meter.CreateHistogram(
        "db.client.response.returned_rows", "{row}", "The actual number of records returned by the database operation.",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000] });

    /// <summary>What the caches of query plans did, all of the process together.</summary>
    public static readonly IReadOnlyList<Instrument> PlanCaches =
    [
        Meter.CreateObservableCounter("oxen.plan_cache.hits", () => PlanCacheCounters.Sum(counters => counters.Hits), "{hit}", "Query plans found in a cache."),
        Meter.CreateObservableCounter("oxen.plan_cache.misses", () => PlanCacheCounters.Sum(counters => counters.Misses), "{miss}", "Query plans compiled."),
        Meter.CreateObservableCounter("oxen.plan_cache.evictions", () => PlanCacheCounters.Sum(counters => counters.Evictions), "{plan}", "Query plans dropped to make room."),
        Meter.CreateObservableCounter("oxen.plan_cache.compile_time", () => PlanCacheCounters.Sum(counters => counters.CompileTime.TotalSeconds), "s", "Time spent compiling query plans."),
    ];

    /// <summary>Whether anyone listens to what commands report.</summary>
    public static bool WatchesCommands => OperationDuration.Enabled || ReturnedRows.Enabled;
}
