namespace Oxen.PostgreSql;

/// <summary>Parts of JSON documents.</summary>
internal static class PostgreSqlJsonFunctions
{
    private const string Part = "jsonb_path_query_first({0}, {1})";
    private const string Text = $"{Part} #>> ARRAY[]::text[]";

    private static readonly Type[] Types =
    [
        typeof(bool), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float),
        typeof(double), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Types.Select(type => Row(type.Name, $"CAST({Text} AS {PostgreSqlTypes.Table.Find(type)!.StoreType})")),
        Row(nameof(String), Text),
        Row(nameof(Char), Text),
        Row(JsonPart.Count, $"jsonb_array_length({Part})"),
        Row(JsonPart.Contains, $"to_jsonb({{2}}) IN (SELECT value FROM jsonb_array_elements({Part}))"),
    ];

    private static FunctionRow Row(string name, string template) => new(typeof(JsonPart), name, template);
}
