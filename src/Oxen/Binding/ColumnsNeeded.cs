namespace Oxen;

/// <summary>Finds the columns a query needs: those it reads, but for what subqueries select and nothing reads.</summary>
internal sealed class ColumnsNeeded : SqlRewriter
{
    private readonly HashSet<SqlColumn> _needed = [];
    private readonly HashSet<ColumnKey> _names = [];

    private ColumnsNeeded()
    {
    }

    /// <summary>The columns, those of its shape's leaves included.</summary>
    public static IReadOnlyCollection<SqlColumn> In(BoundQuery query)
    {
        var finder = new ColumnsNeeded();
        foreach (var leaf in Shapes.Leaves(query.Shape))
        {
            finder.Visit(leaf.Sql);
        }

        finder.Visit(query.Command);
        return finder._needed;
    }

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _needed.Add(node);
        _names.Add(new ColumnKey(node.Source, node.Name));
        return node;
    }

    // What surrounds a subquery is visited before it, so that all that reads it has been seen.
    public override SqlNode VisitSelect(SqlSelect node)
    {
        base.VisitSelect(node with { From = null });
        if (node.From is { } from)
        {
            Visit(from);
        }

        return node;
    }

    public override SqlNode VisitJoin(SqlJoin node)
    {
        if (node.On is { } on)
        {
            Visit(on);
        }

        // What is on the right may read what is on the left.
        Visit(node.Right);
        Visit(node.Left);
        return node;
    }

    // Outputs tell rows apart beside DISTINCT and in set operations.
    public override SqlNode VisitDerived(SqlDerived node)
    {
        Visit(node.Query is SqlSelect { IsDistinct: false } select
            ? select with { Outputs = [.. select.Outputs.Where(output => _names.Contains(new ColumnKey(node.Id, output.Name)))] }
            : node.Query);
        return node;
    }
}
