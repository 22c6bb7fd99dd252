namespace Oxen;

/// <summary>Finds ids for new sources of a query.</summary>
internal sealed class SourceIds : SqlRewriter
{
    private int _highest;

    private SourceIds()
    {
    }

    /// <summary>The first id above all those of the query.</summary>
    public static int Next(SqlQuery query)
    {
        var ids = new SourceIds();
        ids.Rewrite(query);
        return ids._highest + 1;
    }

    public override SqlNode VisitTable(SqlTable node) => Seen(node.Id, node);

    public override SqlNode VisitDerived(SqlDerived node) => Seen(node.Id, base.VisitDerived(node));

    public override SqlNode VisitRaw(SqlRaw node) => Seen(node.Id, base.VisitRaw(node));

    public override SqlNode VisitCteSource(SqlCteSource node) => Seen(node.Id, node);

    public override SqlNode VisitRows(SqlRows node) => Seen(node.Id, base.VisitRows(node));

    public override SqlNode VisitElements(SqlElements node) => Seen(node.Id, base.VisitElements(node));

    protected override SqlCte RewriteCte(SqlCte cte)
    {
        Seen(cte.Id, cte.Query);
        return base.RewriteCte(cte);
    }

    private SqlNode Seen(int id, SqlNode node)
    {
        _highest = Math.Max(_highest, id);
        return node;
    }
}
