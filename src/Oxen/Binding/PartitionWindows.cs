namespace Oxen;

/// <summary>Keeps the window functions of a query apart for each row it is joined with.</summary>
internal sealed class PartitionWindows : SqlRewriter
{
    private readonly NodeList<SqlExpression> _identity;

    private PartitionWindows(NodeList<SqlExpression> identity) => _identity = identity;

    /// <summary>The query, whose windows see the rows of one outer row only.</summary>
    /// <param name="query">The query.</param>
    /// <param name="identity">What tells the outer rows apart.</param>
    public static BoundQuery Of(BoundQuery query, IEnumerable<SqlExpression> identity)
    {
        var pass = new PartitionWindows([.. identity.Distinct()]);
        return query with
        {
            Select = query.Select with { OrderBy = query.Select.OrderBy.Map(pass.RewriteOrdering) },
            Shape = Shapes.MapLeaves(query.Shape, leaf => pass.Rewrite(leaf.Sql) is var sql && ReferenceEquals(sql, leaf.Sql) ? leaf : leaf with { Sql = sql }),
        };
    }

    public override SqlNode VisitWindow(SqlWindow node) => node with { PartitionBy = [.. _identity, .. node.PartitionBy] };

    // Those of a subquery are its own.
    public override SqlNode VisitSelect(SqlSelect node) => node;
}
