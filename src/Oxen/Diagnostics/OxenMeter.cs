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

    /// <summary>Whether anyone listens to what commands report.</summary>
    public static bool WatchesCommands => OperationDuration.Enabled || ReturnedRows.Enabled;
}
