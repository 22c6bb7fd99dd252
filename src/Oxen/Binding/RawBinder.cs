using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds SQL the application wrote, as the source of a select.</summary>
internal static class RawBinder
{
    /// <summary>The SQL as a common table expression, read by name, or by position for tuples and single values.</summary>
    public static BoundQuery Bind(QueryBinder binder, RootExpression root)
    {
        var row = RowOf(root, binder.Model, binder.Dialect);
        var source = WithoutEnd(Source(binder, root)) with { Columns = row.IsByPosition ? [.. row.Columns.Select(column => column.Name)] : [] };
        NodeList<ValueShape> columns = [.. row.Columns.Select(column => new ValueShape(
            new SqlColumn(source.Id, column.Name, column.Mapping.ClrType, column.IsNullable) { Mapping = column.Mapping, IsSensitive = column.IsSensitive }, column.Type))];
        var rows = new BoundQuery(new SqlSelect(source), row.Shape(columns));
        return rows.Shape is EntityShape { Entity: var entity } ? binder.Sources.Filtered(rows, entity) : rows;
    }

    /// <summary>The SQL as the whole command; its rows are matched with the type when the result's columns are known.</summary>
    public static BoundQuery BindWhole(QueryBinder binder, RootExpression root)
    {
        var source = Source(binder, root);
        source = source with { IsWhole = true, Intent = RawSql.IntentOf(root.Sql!), MayChangeSession = RawSql.MayChangeSession(source.Text) };
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
        var (text, parameters) = Split(binder, root.Sql!, root.Holes, null);
        return new SqlRaw(binder.NextSource(), text, parameters);
    }

    // In brackets there is no place for the semicolon that ends a command.
    private static SqlRaw WithoutEnd(SqlRaw source) =>
        source with { Text = [.. source.Text.Take(source.Text.Count - 1), source.Text[^1].TrimEnd(' ', '\t', '\r', '\n', ';')] };

    // After these words no value may stand; beside FROM one may, inside a call such as extract(year from {0}).
    private static void RefuseName(Expression value, int hole, string before)
    {
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length > 0 ? words[^1] : "";
        var isFrom = Is("from") && !EndsInBrackets(before) && !(words.Length > 1 && string.Equals(words[^2], "distinct", StringComparison.OrdinalIgnoreCase));
        if (before.EndsWith(' ') && (isFrom || Is("join") || Is("into") || Is("update") || Is("table")))
        {
            throw QueryBinder.Error(value, $"The hole '{{{hole}}}' stands where SQL has the name of a table, but a hole is a parameter: a value, never a name.", "Write the name into the SQL, or begin with the table of the context and write LINQ.");
        }

        bool Is(string word) => string.Equals(last, word, StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsInBrackets(string sql)
    {
        var (depth, isQuoted) = (0, false);
        foreach (var character in sql)
        {
            isQuoted ^= character == '\'';
            depth += isQuoted ? 0 : character switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return depth > 0;
    }

    /// <summary>The pieces of SQL, and what stands in the holes between them.</summary>
    public static (NodeList<string> Text, NodeList<SqlExpression> Values) Split(QueryBinder binder, string sql, IReadOnlyList<Expression> holes, Scope? scope)
    {
        NodeList<string> text = [];
        NodeList<SqlExpression> parameters = [];
        char? open = null;
        foreach (var piece in RawSql.Parse(sql))
        {
            text = text.Add(piece.Text);
            open = RawSql.OpenAfter(piece.Text, open);
            if (piece.Hole is { } hole)
            {
                RefuseQuoted(holes[hole], hole, open);
                RefuseName(holes[hole], hole, string.Join('?', text));
                RefuseList(binder, holes[hole]);
                RefuseStream(holes[hole]);

                // A format would be silently ignored.
                if (piece.Format != "")
                {
                    throw QueryBinder.Error(holes[hole], $"The hole '{{{hole}{piece.Format}}}' has an alignment or a format, but a hole is a parameter of the SQL and its value is sent as it is.", "Format the value before, as a text, or in SQL.");
                }

                // A null in a hole has no type; a text that is NULL is as good as any.
                var value = binder.Scalars.BindSql(holes[hole], scope);
                parameters = parameters.Add((value.ClrType == typeof(object), value) switch
                {
                    (true, SqlParameter parameter) => parameter with { IsNullable = true, Mapping = binder.Dialect.Types.Find(typeof(string)) },
                    (true, SqlLiteral { Value: null }) => new SqlLiteral(null, typeof(string)),
                    _ => value,
                });
            }
        }

        return (text, parameters);
    }

    // The database would read the parameter's name, as a text.
    private static void RefuseQuoted(Expression value, int hole, char? open)
    {
        switch (open)
        {
            case '\'' or '"' or '`':
                throw QueryBinder.Error(value, $"The hole '{{{hole}}}' lies inside quotes ({open}), where the database sees a text and no parameter.",
                    "Leave the quotes out: a hole is a value, whatever its type. To put it into a longer text, concatenate in SQL ('%' || {text} || '%') or in C#.");
            case not null:
                throw QueryBinder.Error(value, $"The hole '{{{hole}}}' lies inside a comment of the SQL.", "Take it out of the comment.");
        }
    }

    private static void RefuseList(QueryBinder binder, Expression value)
    {
        if (typeof(IEnumerable).IsAssignableFrom(value.Type) && binder.Dialect.Types.Find(value.Type) is null)
        {
            throw QueryBinder.Error(value, "A hole of SQL holds a list, but a parameter is one value.",
                "Compose the condition with LINQ: db.Sql<T>($\"…\").Where(row => list.Contains(row.Id)). Or send the list as one text, JSON for example, and let the database read it.");
        }
    }

    // A query may be run again, and what is sent with others may be sent twice; a stream is read once.
    private static void RefuseStream(Expression value)
    {
        if (typeof(Stream).IsAssignableFrom(value.Type) || typeof(TextReader).IsAssignableFrom(value.Type))
        {
            throw QueryBinder.Error(value, "A hole of SQL holds a stream, which can be read but once, and this SQL may be run again.",
                "Read it first, and put the byte[] or string it gave into the hole. Or send the SQL by db.ExecuteAsync, which reads streams.");
        }
    }
}
