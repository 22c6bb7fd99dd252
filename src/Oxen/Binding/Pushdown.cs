namespace Oxen;

/// <summary>Makes a select the source of a new one, so that what comes next applies to its result.</summary>
internal static class Pushdown
{
    /// <summary>The same rows from a new select over the query as a subquery; the order is kept.</summary>
    public static BoundQuery Apply(QueryBinder binder, BoundQuery query)
    {
        var id = binder.NextSource();
        var outputs = new OutputList(id);
        var names = LeafNames.Of(query.Shape, binder.Model.ColumnName);
        var shape = Shapes.MapLeaves(query.Shape, leaf => leaf with { Sql = outputs.Add(leaf.Sql, names.Dequeue()) });
        var isPaged = query.Select.Limit is not null || query.Select.Offset is not null;
        NodeList<SqlOrdering> order = [];
        foreach (var ordering in query.Select.OrderBy)
        {
            // A key that isn't selected can't be added beside DISTINCT: it would make equal rows different.
            if (!query.Select.IsDistinct || outputs.Contains(ordering.Key))
            {
                order = order.Add(ordering with { Key = outputs.Add(ordering.Key) });
            }
        }

        var inner = query.Select with { Outputs = outputs.Outputs, OrderBy = isPaged ? query.Select.OrderBy : [] };
        return new BoundQuery(new SqlSelect(new SqlDerived(id, inner)) { OrderBy = order }, shape) { IsFiltered = query.IsFiltered, MeansAllRows = query.MeansAllRows };
    }

    /// <summary>The query unless it selects window functions; these are computed in a subquery, since what comes next must not change the rows they see.</summary>
    public static BoundQuery BeyondWindows(QueryBinder binder, BoundQuery query) => Shapes.HaveWindows(query.Shape) || query.Select.OrderBy.Any(ordering => Windows.AreIn(ordering.Key))
        ? Apply(binder, query) with { SortKeys = query.SortKeys }
        : query;

    /// <summary>The query as one part of a subquery, with these leaves as its outputs.</summary>
    public static SqlSelect WithOutputs(QueryBinder binder, BoundQuery query)
    {
        var outputs = new OutputList(-1);
        var names = LeafNames.Of(query.Shape, binder.Model.ColumnName);
        foreach (var leaf in Shapes.Leaves(query.Shape))
        {
            outputs.Append(leaf.Sql, names.Dequeue());
        }

        var isPaged = query.Select.Limit is not null || query.Select.Offset is not null;
        return query.Select with { Outputs = outputs.Outputs, OrderBy = isPaged ? query.Select.OrderBy : [] };
    }
}
