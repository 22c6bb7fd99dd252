namespace Oxen;

/// <summary>Points in time in standard SQL.</summary>
internal static class DateFunctions
{
    private static readonly Type[] Dates = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly)];
    private static readonly Type[] Times = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Of(Dates, "Year", "EXTRACT(YEAR FROM {0})"),
        .. Of(Dates, "Month", "EXTRACT(MONTH FROM {0})"),
        .. Of(Dates, "Day", "EXTRACT(DAY FROM {0})"),
        .. Of(Times, "Hour", "EXTRACT(HOUR FROM {0})"),
        .. Of(Times, "Minute", "EXTRACT(MINUTE FROM {0})"),
        .. new[] { typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), MathFunctions.Compare) { Parameters = [type] }),
        .. new[] { typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan) }
            .Select(type => new FunctionRow(type, "Compare", MathFunctions.Compare) { Parameters = [type, type] }),
    ];

    private static IEnumerable<FunctionRow> Of(Type[] types, string name, string template) =>
        types.Select(type => new FunctionRow(type, name, template));
}
