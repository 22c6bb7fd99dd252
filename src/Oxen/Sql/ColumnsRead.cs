namespace Oxen;

/// <summary>Finds the columns a node reads.</summary>
internal sealed class ColumnsRead : SqlRewriter
{
    private readonly HashSet<SqlColumn> _columns = [];

    private ColumnsRead()
    {
    }

    /// <summary>The columns, each once, those inside subqueries too.</summary>
    public static IReadOnlyCollection<SqlColumn> In(SqlNode node)
    {
        var finder = new ColumnsRead();
        finder.Visit(node);
        return finder._columns;
    }

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _columns.Add(node);
        return node;
    }
}
