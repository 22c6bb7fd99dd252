namespace Oxen;

/// <summary>Lets the window functions of a query that belongs to each row of another see the rows of that row alone.</summary>
internal sealed class WindowsApart : SqlRewriter
{
    private readonly NodeList<SqlExpression> _identity;

    private WindowsApart(NodeList<SqlExpression> identity) => _identity = identity;

    /// <summary>The query with its window functions parted by <paramref name="identity"/>.</summary>
    public static BoundQuery In(BoundQuery query, NodeList<SqlExpression> identity)
    {
        if (!Shapes.HaveWindows(query.Shape) && !query.Select.OrderBy.Any(ordering => Windows.AreIn(ordering.Key)))
        {
            return query;
        }

        var pass = new WindowsApart(identity);
        return query with
        {
            Select = query.Select with { OrderBy = query.Select.OrderBy.Map(ordering => ordering with { Key = pass.Rewrite(ordering.Key) }) },
            Shape = Shapes.MapLeaves(query.Shape, leaf => leaf with { Sql = pass.Rewrite(leaf.Sql) }),
        };
    }

    public override SqlNode VisitWindow(SqlWindow node) => node with { PartitionBy = [.. _identity.Concat(node.PartitionBy).Distinct()] };

    // A subquery's own see its own rows.
    public override SqlNode VisitSelect(SqlSelect node) => node;
}
