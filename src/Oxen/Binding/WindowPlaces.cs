namespace Oxen;

/// <summary>Finds window functions where SQL has none: in conditions, keys of groups, and aggregates.</summary>
internal sealed class WindowPlaces : SqlRewriter
{
    private bool _isForbidden;
    private bool _found;

    private WindowPlaces()
    {
    }

    /// <summary>Whether a window function stands where it can't.</summary>
    public static bool AreWrongIn(BoundQuery query)
    {
        var places = new WindowPlaces();
        places.Rewrite(query.Select);
        foreach (var leaf in LeavesOf(query.Shape))
        {
            places.Rewrite(leaf.Sql);
        }

        return places._found;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var outer = _isForbidden;
        _isForbidden = false;
        base.VisitSelect(node with { Where = null, Having = null, GroupBy = [] });
        Forbidden([.. node.GroupBy, .. new[] { node.Where, node.Having }.OfType<SqlExpression>()]);
        _isForbidden = outer;
        return node;
    }

    public override SqlNode VisitJoin(SqlJoin node)
    {
        base.VisitJoin(node with { On = null });
        Forbidden(node.On is null ? [] : [node.On]);
        return node;
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        Forbidden([.. new[] { node.Operand, node.Filter }.OfType<SqlExpression>()]);
        return node;
    }

    public override SqlNode VisitWindow(SqlWindow node)
    {
        _found |= _isForbidden;
        return node;
    }

    private void Forbidden(NodeList<SqlExpression> expressions)
    {
        var outer = _isForbidden;
        _isForbidden = true;
        expressions.Map(Rewrite);
        _isForbidden = outer;
    }

    private static IEnumerable<ValueShape> LeavesOf(Shape shape) => shape is GroupShape or QueryShape ? [] : Shapes.Leaves(shape);
}
