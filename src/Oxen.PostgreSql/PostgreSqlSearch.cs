namespace Oxen.PostgreSql;

/// <summary>Full-text search, likeness of texts, and distances between vectors.</summary>
internal static class PostgreSqlSearch
{
    /// <summary>What a full-text index holds: the words of a text as they are written, of any language.</summary>
    public const string Words = "to_tsvector('simple', {0})";

    private const string Query = "websearch_to_tsquery('simple', {1})";
    private const string WordsBy = "to_tsvector(CAST({2} AS regconfig), {0})";
    private const string QueryBy = "websearch_to_tsquery(CAST({2} AS regconfig), {1})";

    // What isn't a vector by its column is one by the cast.
    private const string Vectors = "CAST({0} AS vector) ? CAST({1} AS vector)";

    /// <summary>The rows of <see cref="SqlFn"/>.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(SqlFn), nameof(SqlFn.Match), $"{Words} @@ {Query}"),
        new(typeof(SqlFn), nameof(SqlFn.Match), $"{WordsBy} @@ {QueryBy}"),
        new(typeof(SqlFn), nameof(SqlFn.MatchRank), $"ts_rank({Words}, {Query})"),
        new(typeof(SqlFn), nameof(SqlFn.MatchRank), $"ts_rank({WordsBy}, {QueryBy})"),
        new(typeof(SqlFn), nameof(SqlFn.L2Distance), Vectors.Replace("?", "<->", StringComparison.Ordinal)),
        new(typeof(SqlFn), nameof(SqlFn.CosineDistance), Vectors.Replace("?", "<=>", StringComparison.Ordinal)),
        new(typeof(SqlFn), nameof(SqlFn.InnerProduct), $"-({Vectors.Replace("?", "<#>", StringComparison.Ordinal)})"),
    ];

    /// <summary>The rows of <see cref="PostgreSqlFn"/>.</summary>
    public static IReadOnlyList<FunctionRow> OwnRows { get; } =
    [
        Row(nameof(PostgreSqlFn.Matches), "{0} @@ websearch_to_tsquery('simple', {1})"),
        Row(nameof(PostgreSqlFn.Matches), "{0} @@ websearch_to_tsquery(CAST({2} AS regconfig), {1})"),
        Row(nameof(PostgreSqlFn.Rank), "ts_rank({0}, websearch_to_tsquery('simple', {1}))"),
        Row(nameof(PostgreSqlFn.Rank), "ts_rank({0}, websearch_to_tsquery(CAST({2} AS regconfig), {1}))"),
        Row(nameof(PostgreSqlFn.Similarity), "similarity({0}, {1})"),
        Row(nameof(PostgreSqlFn.IsSimilar), "{0} % {1}"),
        Row(nameof(PostgreSqlFn.ILike), "{0} ILIKE {1}"),
    ];

    /// <summary>A distance in which a column of vectors stands as it is, so that an index serves it; null for any other call.</summary>
    public static string? Fitted(SqlFunction call)
    {
        if (!call.Template.Contains(" AS vector) ", StringComparison.Ordinal))
        {
            return null;
        }

        var template = call.Template;
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            template = call.Arguments[i].Mapping is { } mapping && IsVector(mapping.StoreType) ? template.Replace($"CAST({{{i}}} AS vector)", $"{{{i}}}", StringComparison.Ordinal) : template;
        }

        return template;
    }

    /// <summary>The query whose results are read: the driver knows no vectors, but arrays.</summary>
    public static SqlQuery Read(SqlQuery query) => query switch
    {
        SqlWith with => with with { Body = Read(with.Body) },
        SqlSetOperation set => set with { Left = Read(set.Left), Right = Read(set.Right) },
        SqlSelect select => select with
        {
            Outputs = select.Outputs.Map(output => output.Expression.Mapping is { } mapping && IsVector(mapping.StoreType)
                ? output with { Expression = PostgreSqlLowerings.Call("CAST({0} AS real[])", output.Expression, output.Expression) }
                : output),
        },
        _ => query,
    };

    /// <summary>Whether a type is pgvector's.</summary>
    public static bool IsVector(string storeType) => storeType == "vector" || storeType.StartsWith("vector(", StringComparison.Ordinal);

    private static FunctionRow Row(string name, string template) => new(typeof(PostgreSqlFn), name, template);
}
