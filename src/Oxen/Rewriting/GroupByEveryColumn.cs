namespace Oxen;

/// <summary>
/// Groups by the columns that a grouped select gives as they are: the same in each row of a group, they don't split it, but
/// SQL takes only what it is told so.
/// </summary>
internal sealed class GroupByEveryColumn : SqlRewriter
{
    private GroupByEveryColumn()
    {
    }

    /// <summary>The query whose groups are so.</summary>
    public static SqlQuery Apply(SqlQuery query) => new GroupByEveryColumn().Rewrite(query);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        if (node.GroupBy.Count == 0 || node.From is null || node.GroupBy.Any(key => key.Mapping is null))
        {
            return node;
        }

        var own = Sources(node.From).ToHashSet();
        foreach (var column in node.Outputs.Select(output => output.Expression).OfType<SqlColumn>())
        {
            if (own.Contains(column.Source) && !node.GroupBy.Any(key => key is SqlColumn known && known.Source == column.Source && known.Name == column.Name))
            {
                node = node with { GroupBy = node.GroupBy.Add(column) };
            }
        }

        return node;
    }

    private static IEnumerable<int> Sources(SqlSource source) => source switch
    {
        SqlTable table => [table.Id],
        SqlDerived derived => [derived.Id],
        SqlRaw raw => [raw.Id],
        SqlRows rows => [rows.Id],
        SqlCteSource cte => [cte.Id],
        SqlJoin join => Sources(join.Left).Concat(Sources(join.Right)),
        _ => [],
    };
}
