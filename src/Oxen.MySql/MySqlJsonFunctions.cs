namespace Oxen.MySql;

/// <summary>Parts of JSON documents. What isn't there is NULL, and so is JSON's own null.</summary>
internal static class MySqlJsonFunctions
{
    private const string Value = "NULLIF(json_unquote(json_extract({0}, {1})), 'null')";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. MySqlCasts.Ranges.Keys.Select(type => Part(type.Name, $"CAST({Value} AS {(type == typeof(ulong) ? "UNSIGNED" : "SIGNED")})")),
        Part(nameof(Boolean), $"{Value} = 'true'"),
        Part(nameof(Double), $"CAST({Value} AS DOUBLE)"),
        Part(nameof(Single), $"CAST(CAST({Value} AS FLOAT) AS DOUBLE)"),
        Part(nameof(Decimal), $"CAST({Value} AS DECIMAL(57,28))"),
        Part(nameof(String), Value),
        Part(nameof(Char), Value),
        Part(nameof(Guid), $"lower({Value})"),
        Part(nameof(DateTime), $"CAST(trim(TRAILING 'Z' FROM {Value}) AS DATETIME(6))"),
        Part(nameof(DateOnly), $"CAST({Value} AS DATE)"),
        Part(nameof(TimeOnly), $"CAST({Value} AS TIME(6))"),
        Part(JsonPart.Count, "json_length({0}, {1})"),
    ];

    private static FunctionRow Part(string name, string template) => new(typeof(JsonPart), name, template);
}
