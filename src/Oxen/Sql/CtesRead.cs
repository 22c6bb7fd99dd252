namespace Oxen;

/// <summary>Finds the common table expressions that nodes read.</summary>
internal sealed class CtesRead : SqlRewriter
{
    private readonly HashSet<int> _read = [];

    private CtesRead()
    {
    }

    /// <summary>Those of <paramref name="all"/>, each of which may read earlier ones, that the nodes need, in their order.</summary>
    public static NodeList<SqlCte> In(IEnumerable<SqlNode> nodes, NodeList<SqlCte> all)
    {
        var finder = new CtesRead();
        foreach (var node in nodes)
        {
            finder.Visit(node);
        }

        NodeList<SqlCte> needed = [];
        foreach (var cte in all.Reverse())
        {
            if (finder._read.Contains(cte.Id))
            {
                finder.Rewrite(cte.Query);
                needed = [cte, .. needed];
            }
        }

        return needed;
    }

    public override SqlNode VisitCteSource(SqlCteSource node)
    {
        _read.Add(node.Cte);
        return node;
    }
}
