namespace Oxen;

/// <summary>Text in standard SQL.</summary>
internal static class StringFunctions
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(string), nameof(string.Length), "char_length({0})"),
        new(typeof(SqlFn), nameof(SqlFn.Like), "{0} LIKE {1}"),
        new(typeof(SqlFn), nameof(SqlFn.Like), "{0} LIKE {1} ESCAPE {2}"),
        Method(nameof(string.ToUpper), "upper({0})"),
        Method(nameof(string.ToUpperInvariant), "upper({0})"),
        Method(nameof(string.ToLower), "lower({0})"),
        Method(nameof(string.ToLowerInvariant), "lower({0})"),
        Method(nameof(string.Substring), "substring({0} FROM {1} + 1)", typeof(int)),
        Method(nameof(string.Substring), "substring({0} FROM {1} + 1 FOR {2})", typeof(int), typeof(int)),
        Method("get_Chars", "substring({0} FROM {1} + 1 FOR 1)", typeof(int)),
        Method(nameof(string.Contains), "position({1} IN {0}) > 0", typeof(string)),
        Method(nameof(string.Contains), "position({1} IN {0}) > 0", typeof(char)),
        Method(nameof(string.IndexOf), "position({1} IN {0}) - 1", typeof(string)),
        Method(nameof(string.IndexOf), "position({1} IN {0}) - 1", typeof(char)),
        Method(nameof(string.Replace), "replace({0}, {1}, {2})", typeof(string), typeof(string)),
        Method(nameof(string.Replace), "replace({0}, {1}, {2})", typeof(char), typeof(char)),
        Method(nameof(string.IsNullOrEmpty), "COALESCE({0}, '') = ''", typeof(string)) with { IsNeverNull = true },

        // As texts are ordered in SQL, and null before all.
        Method(nameof(string.Compare), Compare, typeof(string), typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.CompareTo), Compare, typeof(string)) with { IsNeverNull = true },
    ];

    private const string Compare =
        "CASE WHEN {0} < {1} THEN -1 WHEN {0} > {1} THEN 1 WHEN {0} IS NULL AND {1} IS NOT NULL THEN -1 "
        + "WHEN {0} IS NOT NULL AND {1} IS NULL THEN 1 ELSE 0 END";

    private static FunctionRow Method(string name, string template, params Type[] parameters) =>
        new(typeof(string), name, template) { Parameters = parameters };
}
