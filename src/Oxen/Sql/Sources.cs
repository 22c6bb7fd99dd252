namespace Oxen;

/// <summary>Finds the sources a select reads from.</summary>
internal static class Sources
{
    /// <summary>The ids of the source, or of those it joins.</summary>
    public static IEnumerable<int> Of(SqlSource? source) => source switch
    {
        SqlTable table => [table.Id],
        SqlDerived derived => [derived.Id],
        SqlRaw raw => [raw.Id],
        SqlCteSource cte => [cte.Id],
        SqlRows rows => [rows.Id],
        SqlElements rows => [rows.Id],
        SqlJoin join => Of(join.Left).Concat(Of(join.Right)),
        _ => [],
    };
}
