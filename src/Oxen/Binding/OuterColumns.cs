namespace Oxen;

/// <summary>Finds columns of sources that are outside of a query.</summary>
internal sealed class OuterColumns : SqlRewriter
{
    private readonly HashSet<int> _read = [];
    private readonly HashSet<int> _own = [];

    private OuterColumns()
    {
    }

    /// <summary>Whether the query mentions a row of a query around it.</summary>
    public static bool AreIn(SqlQuery query)
    {
        var finder = new OuterColumns();
        finder.Rewrite(query);
        return !finder._read.IsSubsetOf(finder._own);
    }

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _read.Add(node.Source);
        return node;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        _own.UnionWith(Sources.Of(node.From));
        return base.VisitSelect(node);
    }
}
