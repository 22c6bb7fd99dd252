using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.MySql;

/// <summary>Parts of JSON documents. What isn't there is NULL, and so is JSON's own null.</summary>
internal static class MySqlJsonFunctions
{
    // MariaDB's JSON_VALUE takes a text of any length, MySQL's one of 512 characters.
    private const string OfMariaDb = "json_value({0}, {1})";
    private const string OfMySql = "CASE WHEN json_type(json_extract({0}, {1})) <> 'NULL' THEN CAST(json_unquote(json_extract({0}, {1})) AS CHAR) END";

    private const string Element = "{1}";

    /// <summary>The elements of a list: each as a document, and as text where it is no object or list.</summary>
    public static JsonRowsSyntax Elements(MySqlServer server)
    {
        var columns = $"'$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE {server.Collation} PATH '$', json json PATH '$'))";
        return new($"JSON_TABLE(json_extract({{0}}, {{1}}), {columns} AS {{2}}", "n", ["json", "value"]) { Whole = $"JSON_TABLE({{0}}, {columns} AS {{1}}" };
    }

    /// <summary>The rows for a server.</summary>
    public static IEnumerable<FunctionRow> Of(MySqlServer server)
    {
        var value = server.IsMariaDb ? OfMariaDb : OfMySql;
        var document = server.IsMariaDb ? "json_query({0}, {1})" : "CASE WHEN json_type(json_extract({0}, {1})) <> 'NULL' THEN json_extract({0}, {1}) END";
        return
        [
            .. Parts(value, "CAST(json_extract({0}, {1}) AS CHAR)").Select(part => new FunctionRow(typeof(JsonPart), part.Name, part.Template)),
            .. Parts(Element, Element).Select(part => new FunctionRow(typeof(JsonItem), part.Name, part.Template)),
            new(typeof(JsonPart), JsonPart.Document, document),
            new(typeof(JsonItem), JsonPart.Document, "NULLIF({0}, 'null')"),
            new(typeof(JsonPart), nameof(JsonElement), "json_extract({0}, {1})"),
            new(typeof(JsonItem), nameof(JsonElement), "{0}"),
            new(typeof(JsonPart), nameof(JsonNode), "CASE WHEN json_type(json_extract({0}, {1})) <> 'NULL' THEN json_extract({0}, {1}) END"),
            new(typeof(JsonItem), nameof(JsonNode), "NULLIF({0}, 'null')"),
            new(typeof(JsonPart), JsonPart.Count, "json_length({0}, {1})"),
            new(typeof(JsonPart), JsonPart.Set, server.IsMariaDb ? "json_set({0}, {1}, json_extract({2}, '$'))" : "json_set({0}, {1}, CAST({2} AS JSON))"),
            new(typeof(JsonPart), JsonPart.SetValue, "json_set({0}, {1}, {2})"),
            new(typeof(JsonPart), JsonPart.Contains, "json_contains({0}, json_array({2}), {1})"),
        ];
    }

    private static string Text(string value) => value == OfMariaDb ? $"CAST({value} AS CHAR)" : value;

    private static IEnumerable<(string Name, string Template)> Parts(string value, string raw) =>
    [
        .. MySqlCasts.Ranges.Keys.Select(type => (type.Name, $"CAST({value} AS {(type == typeof(ulong) ? "UNSIGNED" : "SIGNED")})")),
        (nameof(Boolean), $"{raw} = 'true'"),
        (nameof(Double), $"CAST({value} AS DOUBLE)"),
        (nameof(Single), $"CAST(CAST({value} AS FLOAT) AS DOUBLE)"),
        (nameof(Decimal), $"CAST({value} AS DECIMAL(57,28))"),

        // The text of a JSON column has a collation of its own.
        (nameof(String), Text(value)),
        (nameof(Char), Text(value)),
        (nameof(Guid), $"lower({Text(value)})"),
        (nameof(DateTime), $"CAST(trim(TRAILING 'Z' FROM {value}) AS DATETIME(6))"),
        (nameof(DateOnly), $"CAST({value} AS DATE)"),
        (nameof(TimeOnly), $"CAST({value} AS TIME(6))"),
    ];
}
