
namespace Oxen;

/// <summary>Binds SQL the application wrote, as the source of a select.</summary>
internal static class RawBinder
{
    /// <summary>The SQL as a common table expression, read by name, or by position for tuples and scalars.</summary>
    public static BoundQuery Bind(QueryBinder binder, RootExpression root)
    {
        var id = binder.NextSource();
        var (text, parameters) = Split(binder, root);
        var row = RawRow.Of(root.ElementType, binder.Model, binder.Dialect.Types)
            ?? throw QueryBinder.Error(root, $"'{root.ElementType.Name}' can't be read from columns.", "Use an entity, a record, a class with a parameterless constructor, a tuple, or a single value.");
        var source = new SqlRaw(id, text, parameters) { Columns = row.IsByPosition ? [.. row.Columns.Select(column => column.Name)] : [] };
        NodeList<ValueShape> columns = [.. row.Columns.Select(column => new ValueShape(
            new SqlColumn(id, column.Name, column.Mapping.ClrType, column.IsNullable) { Mapping = column.Mapping, IsSensitive = column.IsSensitive }, column.Type))];
        return new BoundQuery(new SqlSelect(source), row.Shape(columns));
    }

    private static (NodeList<string> Text, NodeList<SqlExpression> Parameters) Split(QueryBinder binder, RootExpression root)
    {
        NodeList<string> text = [];
        NodeList<SqlExpression> parameters = [];
        foreach (var piece in RawSql.Parse(root.Sql!))
        {
            text = text.Add(piece.Text);
            if (piece.Hole is { } hole)
            {
                var parameter = (SqlParameter)binder.Scalars.BindSql(root.Holes[hole], null);
                parameters = parameters.Add(parameter with { IsNullable = true });
            }
        }

        return (text, parameters);
    }
}
