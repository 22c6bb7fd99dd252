
namespace Oxen;

/// <summary>Binds SQL the application wrote, as the source of a select.</summary>
internal static class RawBinder
{
    /// <summary>The SQL as a common table expression, read by name, or by position for tuples and single values.</summary>
    public static BoundQuery Bind(QueryBinder binder, RootExpression root)
    {
        var row = RowOf(root, binder.Model, binder.Dialect);
        var source = Source(binder, root) with { Columns = row.IsByPosition ? [.. row.Columns.Select(column => column.Name)] : [] };
        NodeList<ValueShape> columns = [.. row.Columns.Select(column => new ValueShape(
            new SqlColumn(source.Id, column.Name, column.Mapping.ClrType, column.IsNullable) { Mapping = column.Mapping, IsSensitive = column.IsSensitive }, column.Type))];
        return new BoundQuery(new SqlSelect(source), row.Shape(columns));
    }

    /// <summary>The SQL as the whole command; its rows are matched with the type when the result's columns are known.</summary>
    public static BoundQuery BindWhole(QueryBinder binder, RootExpression root)
    {
        var source = Source(binder, root) with { IsWhole = true, Intent = RawSql.IntentOf(root.Sql!) };
        return new BoundQuery(new SqlSelect(source), new ValueShape(new SqlLiteral(null, root.ElementType), root.ElementType))
        {
            RawRow = RowOf(root, binder.Model, binder.Dialect),
        };
    }

    // How the type of the rows is read.
    private static RawRow RowOf(RootExpression root, DbModel model, Dialect dialect) =>
        RawRow.Of(root.ElementType, model, dialect.Types, model.ColumnName)
            ?? throw QueryBinder.Error(root, $"'{TypeName.Of(root.ElementType)}' can't be read from columns.", "Use an entity, a record, a class with a parameterless constructor, a tuple, or a single value.");

    private static SqlRaw Source(QueryBinder binder, RootExpression root)
    {
        var (text, parameters) = Split(binder, root);
        return new SqlRaw(binder.NextSource(), text, parameters);
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
                // A format would be silently ignored.
                if (piece.Format != "")
                {
                    throw QueryBinder.Error(root.Holes[hole], $"The hole '{{{hole}{piece.Format}}}' has an alignment or a format, but a hole is a parameter of the SQL and its value is sent as it is.", "Format the value before, as a text, or in SQL.");
                }

                var parameter = (SqlParameter)binder.Scalars.BindSql(root.Holes[hole], null);
                // A null in a hole has no type; a text that is NULL is as good as any.
                var isBareNull = root.Holes[hole].Type == typeof(object);
                parameters = parameters.Add(isBareNull ? parameter with { IsNullable = true, Mapping = binder.Dialect.Types.Find(typeof(string)) } : parameter);
            }
        }

        return (text, parameters);
    }
}
