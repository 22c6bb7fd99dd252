namespace Oxen;

/// <summary>Drops the outputs of subqueries that nothing reads.</summary>
internal sealed class PruneColumns : SqlRewriter
{
    private readonly HashSet<(int, string)> _read = [];

    private PruneColumns()
    {
    }

    /// <summary>The query without unread outputs.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new PruneColumns().Rewrite(query);

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _read.Add((node.Source, node.Name));
        return node;
    }

    // What surrounds a subquery is visited before it, so that all that reads it has been seen.
    public override SqlNode VisitSelect(SqlSelect node)
    {
        var rewritten = (SqlSelect)base.VisitSelect(node with { From = null });
        return rewritten with { From = node.From is null ? null : Rewrite(node.From) };
    }

    public override SqlNode VisitJoin(SqlJoin node)
    {
        var on = node.On is null ? null : Rewrite(node.On);
        return node with { On = on, Left = Rewrite(node.Left), Right = Rewrite(node.Right) };
    }

    public override SqlNode VisitDerived(SqlDerived node) => node with { Query = Rewrite(Pruned(node)) };

    // Outputs tell rows apart beside DISTINCT and in set operations other than UNION ALL.
    private SqlQuery Pruned(SqlDerived node) => node.Query switch
    {
        SqlSelect { IsDistinct: false } select => Unordered(select with { Outputs = [.. select.Outputs.Where(output => _read.Contains((node.Id, output.Name)))] }),
        SqlSetOperation union when IsUnionAll(union) => Pruned(union, [.. Outputs.Of(union).Select(output => _read.Contains((node.Id, output.Name)))]),
        _ => node.Query,
    };

    // Rows that are all kept aren't told apart: each side may do without what nothing reads.
    private static bool IsUnionAll(SqlQuery query) => query is SqlSelect { IsDistinct: false }
        || query is SqlSetOperation { Operator: SqlSetOperator.UnionAll } union && IsUnionAll(union.Left) && IsUnionAll(union.Right);

    private static SqlQuery Pruned(SqlQuery query, List<bool> isRead) => query switch
    {
        SqlSetOperation union => union with { Left = Pruned(union.Left, isRead), Right = Pruned(union.Right, isRead) },
        SqlSelect select => Unordered(select with { Outputs = [.. select.Outputs.Where((_, i) => isRead[i])] }),
        _ => query,
    };

    // Where no value is read, it doesn't matter which rows a page holds.
    private static SqlSelect Unordered(SqlSelect select) => select.Outputs.Count == 0 ? select with { OrderBy = [] } : select;
}
