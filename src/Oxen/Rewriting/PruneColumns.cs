namespace Oxen;

/// <summary>Drops the outputs of subqueries that nothing reads, and tables that were joined in vain.</summary>
internal sealed class PruneColumns : SqlRewriter
{
    private readonly HashSet<ColumnKey> _read = [];
    private readonly List<(int Cte, int Source)> _readers = [];

    private PruneColumns()
    {
    }

    /// <summary>The query without unread outputs.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new PruneColumns().Rewrite(query);

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _read.Add(new ColumnKey(node.Source, node.Name));
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
        if (node is { IsLookup: true, Right: SqlTable looked } && !_read.Any(column => column.Source == looked.Id))
        {
            return Rewrite(node.Left);
        }

        var on = node.On is null ? null : Rewrite(node.On);

        // The elements of a document are of a source on the left.
        var right = Rewrite(node.Right);
        return node with { On = on, Left = Rewrite(node.Left), Right = right };
    }

    public override SqlNode VisitDerived(SqlDerived node) => node with { Query = Rewrite(Pruned(node.Query, name => _read.Contains(new ColumnKey(node.Id, name)))) };

    // What reads a common table expression stands after it.
    public override SqlNode VisitWith(SqlWith node)
    {
        var body = Rewrite(node.Body);
        NodeList<SqlCte> ctes = [];
        foreach (var cte in node.Ctes.Reverse())
        {
            ctes = [cte with { Query = Rewrite(cte.IsRecursive ? PrunedRecursive(cte) : Pruned(cte.Query, name => IsRead(cte, name))) }, .. ctes];
        }

        return new SqlWith(ctes, body);
    }

    public override SqlNode VisitCteSource(SqlCteSource node)
    {
        _readers.Add((node.Cte, node.Id));
        return node;
    }

    private bool IsRead(SqlCte cte, string name) => _readers.Exists(reader => reader.Cte == cte.Id && _read.Contains(new ColumnKey(reader.Source, name)));

    // A step that only passes a column on to itself doesn't read it.
    private SqlQuery PrunedRecursive(SqlCte cte)
    {
        if (cte.Query is not SqlSetOperation { Operator: SqlSetOperator.UnionAll, Left: SqlSelect seed, Right: SqlSelect step } union)
        {
            return cte.Query;
        }

        Rewrite(step with { Outputs = [] });
        var kept = new bool[seed.Outputs.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i] && IsRead(cte, seed.Outputs[i].Name))
            {
                kept[i] = true;
                Rewrite(step.Outputs[i].Expression);
                i = -1;
            }
        }

        return union with { Left = seed with { Outputs = Kept(seed) }, Right = step with { Outputs = Kept(step) } };

        NodeList<SqlOutput> Kept(SqlSelect select) => [.. select.Outputs.Where((_, i) => kept[i])];
    }

    // Outputs tell rows apart beside DISTINCT and in set operations other than UNION ALL.
    private static SqlQuery Pruned(SqlQuery query, Func<string, bool> isRead) => query switch
    {
        SqlSelect { IsDistinct: false } select => Unordered(select with { Outputs = [.. select.Outputs.Where(output => isRead(output.Name))] }),
        SqlWith with => with with { Body = Pruned(with.Body, isRead) },
        SqlSetOperation union when IsUnionAll(union) => Pruned(union, [.. Outputs.Of(union).Select(output => isRead(output.Name))]),
        _ => query,
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
