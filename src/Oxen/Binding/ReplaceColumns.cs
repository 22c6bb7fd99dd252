namespace Oxen;

/// <summary>Puts columns in the place of others.</summary>
internal sealed class ReplaceColumns(IReadOnlyDictionary<SqlColumn, SqlColumn> columns) : SqlRewriter
{
    public static SqlQuery In(SqlQuery query, IReadOnlyDictionary<SqlColumn, SqlColumn> columns) => new ReplaceColumns(columns).Rewrite(query);

    public static SqlExpression In(SqlExpression expression, IReadOnlyDictionary<SqlColumn, SqlColumn> columns) => new ReplaceColumns(columns).Rewrite(expression);

    public static BoundQuery In(BoundQuery query, IReadOnlyDictionary<SqlColumn, SqlColumn> columns)
    {
        var pass = new ReplaceColumns(columns);
        return query with { Select = (SqlSelect)pass.Rewrite((SqlQuery)query.Select), Shape = Shapes.MapLeaves(query.Shape, leaf => leaf with { Sql = pass.Rewrite(leaf.Sql) }) };
    }

    public override SqlNode VisitColumn(SqlColumn node) => columns.GetValueOrDefault(node, node);
}
