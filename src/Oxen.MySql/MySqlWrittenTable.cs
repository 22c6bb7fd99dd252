namespace Oxen.MySql;

/// <summary>
/// Lets a subquery of an update or delete read the table that is written, which MySQL refuses (error 1093) unless the rows are
/// put aside first: <c>LIMIT</c> keeps it from merging the subquery that does.
/// </summary>
internal sealed class MySqlWrittenTable : SqlRewriter
{
    private SqlTable? _written;
    private int _depth;

    public override SqlNode VisitUpdate(SqlUpdate node) => Within(node.Table, () => base.VisitUpdate(node));

    public override SqlNode VisitDelete(SqlDelete node) => Within(node.Table, () => base.VisitDelete(node));

    public override SqlNode VisitSelect(SqlSelect node)
    {
        _depth++;
        var rewritten = base.VisitSelect(node);
        _depth--;
        return rewritten;
    }

    public override SqlNode VisitTable(SqlTable node)
    {
        if (_depth == 0 || _written is null || node.Name != _written.Name || node.Schema != _written.Schema)
        {
            return node;
        }

        var inner = new SqlRaw(node.Id, [$"SELECT * FROM {MySqlDialect.Names.Table(node.Name, node.Schema)} LIMIT {MySqlDialect.Names.NoLimit}"], []);
        return new SqlDerived(node.Id, new SqlSelect(inner with { IsWhole = true }));
    }

    private SqlNode Within(SqlTable table, Func<SqlNode> rewrite)
    {
        _written = table;
        var rewritten = rewrite();
        _written = null;
        return rewritten;
    }
}
