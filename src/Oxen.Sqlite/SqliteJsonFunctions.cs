namespace Oxen.Sqlite;

/// <summary>Parts of JSON documents. Numbers that SQLite would read inexactly are read from their digits, times brought into the form that is stored.</summary>
internal static class SqliteJsonFunctions
{
    private const string Value = "json_extract({0}, {1})";

    // Of two paths SQLite gives a list, in which numbers are as they were written.
    private const string Digits = "oxen_json_digits(json_extract({0}, {1}, {1}))";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. SqliteConversionFunctions.Ranges.Keys.Append(typeof(bool)).Append(typeof(string)).Append(typeof(char)).Append(typeof(DateOnly)).Select(type => Part(type.Name, Value)),
        Part(nameof(Double), $"oxen_parse_real({Digits})"),
        Part(nameof(Single), $"oxen_single(oxen_parse_real({Digits}))"),
        Part(nameof(Decimal), $"oxen_parse_decimal({Digits})"),
        Part(nameof(UInt64), Digits),
        Part(nameof(Guid), $"upper({Value})"),
        Part(nameof(DateTime), $"oxen_datetime(oxen_ticks({Value}))"),
        Part(nameof(DateTimeOffset), $"oxen_instant(oxen_ticks({Value}))"),
        Part(nameof(TimeOnly), $"oxen_time(oxen_ticks({Value}))"),
        Part(nameof(TimeSpan), $"oxen_parse_span({Value})"),
        Part(JsonPart.Count, "json_array_length({0}, {1})"),
        Part(JsonPart.Contains, "{2} IN (SELECT value FROM json_each({0}, {1}))"),
    ];

    private static FunctionRow Part(string name, string template) => new(typeof(JsonPart), name, template);
}
