namespace Oxen.PostgreSql;

/// <summary>
/// Orders texts ordinally, as C# does. A column does so by its own collation, which Oxen gives it; a text that is computed
/// would be ordered by the rules of the database's language.
/// </summary>
internal sealed class PostgreSqlCollations : SqlRewriter
{
    private const string Ordinal = "C";

    private readonly HashSet<int> _tables = [];

    public override SqlNode VisitTable(SqlTable node)
    {
        _tables.Add(node.Id);
        return node;
    }

    // Sources first, so that the tables are known.
    public override SqlNode VisitSelect(SqlSelect node)
    {
        var from = node.From is null ? null : Rewrite(node.From);
        node = (SqlSelect)base.VisitSelect(node with { From = null }) with { From = from };
        foreach (var ordering in node.OrderBy)
        {
            node = Ordinally(node, ordering);
        }

        return node;
    }

    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = (SqlBinary)base.VisitBinary(node);
        return node.Operator is >= SqlBinaryOperator.Less and <= SqlBinaryOperator.GreaterOrEqual && !IsColumn(node.Right)
            ? node with { Left = Ordinally(node.Left) }
            : node;
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        return node is { Function: SqlAggregateFunction.Min or SqlAggregateFunction.Max, Operand: { } operand } ? node with { Operand = Ordinally(operand) } : node;
    }

    public override SqlNode VisitWindow(SqlWindow node)
    {
        node = (SqlWindow)base.VisitWindow(node);
        return node with { OrderBy = node.OrderBy.Map(ordering => ordering with { Key = Ordinally(ordering.Key) }) };
    }

    // What is selected is ordered by its name, so both are to be the same.
    private SqlSelect Ordinally(SqlSelect node, SqlOrdering ordering)
    {
        var key = Ordinally(ordering.Key);
        return ReferenceEquals(key, ordering.Key) ? node : node with
        {
            OrderBy = node.OrderBy.Map(other => other == ordering ? other with { Key = key } : other),
            Outputs = node.Outputs.Map(output => output.Expression == ordering.Key ? output with { Expression = key } : output),
        };
    }

    private SqlExpression Ordinally(SqlExpression key) => key is { Mapping.Form: StoreForm.Text } and not (SqlCollate or SqlLiteral { Value: null }) && !IsColumn(key)
        ? new SqlCollate(key, Ordinal) { Mapping = key.Mapping }
        : key;

    private bool IsColumn(SqlExpression node) => node is SqlColumn column && _tables.Contains(column.Source);
}
