namespace Oxen;

/// <summary>
/// Filters by window functions. They are computed over the rows a filter leaves, so these become a subquery that selects
/// them, and the filter applies to what it gives.
/// </summary>
internal sealed class WindowFilter : SqlRewriter
{
    private readonly HashSet<int> _sources;
    private readonly List<SqlExpression> _read = [];
    private readonly Dictionary<SqlExpression, SqlExpression> _selected = [];

    private WindowFilter(SqlSelect select) => _sources = [.. Sources.Of(select.From)];

    /// <summary>The query filtered by a condition with window functions in it.</summary>
    public static BoundQuery Apply(QueryBinder binder, BoundQuery source, SqlExpression condition)
    {
        var filter = new WindowFilter(source.Select);
        filter.Rewrite(condition);
        NodeList<Shape> beside = [.. filter._read.Select(read => new ValueShape(read, read.ClrType))];
        string?[] names = [null, .. filter._read.Select((read, i) => read is SqlColumn column ? column.Name : $"window{i}")];
        var made = new ObjectShape([source.Shape, .. beside], names, static values => values[0], source.Shape.Type);
        var pushed = Pushdown.Apply(binder, source with { Shape = made });
        var parts = ((ObjectShape)pushed.Shape).Parts;
        for (var i = 0; i < filter._read.Count; i++)
        {
            filter._selected.Add(filter._read[i], ((ValueShape)parts[i + 1]).Sql);
        }

        return pushed with { Shape = parts[0], Select = FilterBinder.With(pushed.Select, filter.Rewrite(condition)), IsFiltered = true };
    }

    public override SqlNode VisitWindow(SqlWindow node) => Selected(node);

    public override SqlNode VisitColumn(SqlColumn node) => _sources.Contains(node.Source) ? Selected(node) : node;

    // The first walk finds what is read, the second puts in its place what was selected.
    private SqlExpression Selected(SqlExpression node)
    {
        if (_selected.TryGetValue(node, out var column))
        {
            return column;
        }

        if (!_read.Contains(node))
        {
            _read.Add(node);
        }

        return node;
    }
}
