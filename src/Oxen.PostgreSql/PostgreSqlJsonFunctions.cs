using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.PostgreSql;

/// <summary>Parts of JSON documents.</summary>
internal static class PostgreSqlJsonFunctions
{
    private const string Part = "jsonb_path_query_first({0}, CAST({1} AS jsonpath))";
    private const string Text = $"{Part} #>> ARRAY[]::text[]";

    // The names and numbers of a path.
    private const string Place = @"ARRAY(SELECT COALESCE(m[1], m[2]) FROM regexp_matches({1}, '""([^""]*)""|\[(\d+)\]', 'g') AS m)";

    // What isn't there and JSON's null are NULL.
    private const string Document = $"NULLIF({Part}, 'null')";

    private static readonly Type[] Types =
    [
        typeof(bool), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float),
        typeof(double), typeof(decimal), typeof(Guid), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly),
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Types.Select(type => Row(type.Name, $"CAST({Text} AS {PostgreSqlTypes.Table.Find(type)!.StoreType})")),
        Row(nameof(String), Text),
        Row(nameof(Char), Text),

        // One without a zone is universal time, not the session's.
        Row(nameof(DateTime), $"CASE WHEN {Text} ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST({Text} AS timestamptz) ELSE CAST({Text} AS timestamp) AT TIME ZONE 'UTC' END"),

        // .NET writes -1.02:03:04, PostgreSQL reads -1 days -02:03:04.
        Row(nameof(TimeSpan), $@"CAST(regexp_replace({Text}, '^(-?)(\d+)\.(?=\d\d:)', '\1\2 days \1') AS interval)"),
        Row(JsonPart.Document, Document),
        Row(nameof(JsonElement), Part),
        Row(nameof(JsonNode), Document),
        Row(JsonPart.Count, $"jsonb_array_length(CASE jsonb_typeof({Part}) WHEN 'array' THEN {Part} END)"),
        Row(JsonPart.Set, $"jsonb_set({{0}}, {Place}, COALESCE(CAST({{2}} AS jsonb), 'null'))"),
        Row(JsonPart.SetValue, $"jsonb_set({{0}}, {Place}, COALESCE(to_jsonb({{2}}), 'null'))"),
        Row(JsonPart.Contains, $"{Part} @> to_jsonb({{2}})"),
    ];

    /// <summary>The elements of a list.</summary>
    public static JsonRowsSyntax Elements { get; } = new($"jsonb_array_elements(CASE jsonb_typeof({Part}) WHEN 'array' THEN {Part} END) WITH ORDINALITY AS {{2}} (value, place)", "place", ["value"])
    {
        Whole = "jsonb_array_elements({0}) WITH ORDINALITY AS {1} (value, place)",
    };

    /// <summary>A call whose path is known, by the operators one writes by hand; null for another.</summary>
    public static string? Direct(SqlFunction call)
    {
        var isSet = call.Template.Contains(Place, StringComparison.Ordinal);
        if ((!isSet && !call.Template.Contains(Part, StringComparison.Ordinal)) || call.Arguments[1] is not SqlLiteral { Value: string path })
        {
            return null;
        }

        var steps = Steps(path);
        if (isSet)
        {
            return call.Template.Replace(Place, $"ARRAY[{string.Join(", ", steps.Select(step => step[0] == '\'' ? step : $"'{step}'"))}]", StringComparison.Ordinal);
        }

        var part = string.Concat(steps.Select(step => " -> " + step)) is { Length: > 0 } arrows ? "{0}" + arrows : "{0}";
        var text = steps.Count == 0 ? "{0} #>> ARRAY[]::text[]" : string.Concat("{0}", string.Concat(steps.SkipLast(1).Select(step => " -> " + step)), " ->> ", steps[^1]);
        return call.Template.Replace(Text, text, StringComparison.Ordinal).Replace(Part, part, StringComparison.Ordinal);
    }

    // $."Items"[0] is 'Items', 0. Names hold neither quotes nor backslashes.
    private static List<string> Steps(string path)
    {
        var steps = new List<string>();
        for (var at = JsonRowsSyntax.Root.Length; at < path.Length;)
        {
            var isName = path[at] == '.';
            var start = at + (isName ? 2 : 1);
            var end = path.IndexOf(isName ? '"' : ']', start);
            steps.Add(isName ? $"'{path[start..end]}'" : int.Parse(path.AsSpan(start, end - start), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
            at = end + 1;
        }

        return steps;
    }

    private static FunctionRow Row(string name, string template) => new(typeof(JsonPart), name, template);
}
