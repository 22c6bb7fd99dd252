using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Sqlite;

/// <summary>Parts of JSON documents. Numbers that SQLite would read inexactly are read from their digits, times brought into the form that is stored.</summary>
internal static class SqliteJsonFunctions
{
    private const string Value = "json_extract({0}, {1})";

    // Of two paths SQLite gives a list, in which numbers are as they were written.
    private const string Twice = "json_extract({0}, {1}, {1})";

    private static readonly (string Name, string Template)[] Parts =
    [
        .. SqliteConversionFunctions.Ranges.Keys.Append(typeof(bool)).Append(typeof(string)).Append(typeof(char)).Append(typeof(DateOnly)).Select(type => (type.Name, Value)),
        (nameof(Double), $"oxen_parse_real(oxen_json_digits({Twice}))"),
        (nameof(Single), $"oxen_single(oxen_parse_real(oxen_json_digits({Twice})))"),
        (nameof(Decimal), $"oxen_parse_decimal(oxen_json_digits({Twice}))"),
        (nameof(UInt64), $"oxen_json_digits({Twice})"),
        (nameof(Guid), $"upper({Value})"),
        (nameof(DateTime), $"oxen_datetime(oxen_ticks({Value}))"),
        (nameof(DateTimeOffset), $"oxen_instant(oxen_ticks({Value}))"),
        (nameof(TimeOnly), $"oxen_time(oxen_ticks({Value}))"),
        (nameof(TimeSpan), $"oxen_parse_span({Value})"),
        (JsonPart.Document, Value),
        (nameof(JsonElement), $"oxen_json_part({Twice})"),
        (nameof(JsonNode), $"oxen_json_digits({Twice})"),
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Parts.Select(part => new FunctionRow(typeof(JsonPart), part.Name, part.Template)),
        .. Parts.Select(part => new FunctionRow(typeof(JsonItem), part.Name, Item(part.Template))),
        new(typeof(JsonPart), JsonPart.Count, "json_array_length({0}, {1})"),
        new(typeof(JsonPart), JsonPart.Count + JsonPart.OfWhole, "json_array_length({0})"),
        new(typeof(JsonPart), JsonPart.Contains + JsonPart.OfWhole, "{2} IN (SELECT value FROM json_each({0}))"),
        new(typeof(JsonPart), JsonPart.Set, "json_set({0}, {1}, json({2}))"),
        new(typeof(JsonPart), JsonPart.SetValue, "json_set({0}, {1}, {2})"),
        new(typeof(JsonPart), JsonPart.Contains, "{2} IN (SELECT value FROM json_each({0}, {1}))"),
    ];

    /// <summary>The elements of a list: json_each makes a row of null too, but none of NULL.</summary>
    public static JsonRowsSyntax Elements => new("json_each(json_extract({0}, {1})) AS {2}", "key", ["value", "json", "fullkey"]) { Whole = "json_each({0}) AS {1}" };

    // What json_each read already, or the part of its document that an element is.
    private static string Item(string template) => template.Replace(Value, "{0}", StringComparison.Ordinal).Replace(Twice, "json_extract({1}, {2}, {2})", StringComparison.Ordinal);
}
