namespace Oxen.MySql;

/// <summary>Forms of queries and conditions these servers don't have.</summary>
internal sealed class MySqlQueries : SqlRewriter
{
    private int _id = int.MaxValue / 2;

    // There is no operator for "differs, and null is a value".
    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = (SqlBinary)base.VisitBinary(node);
        return node.Operator == SqlBinaryOperator.NullSafeNotEqual
            ? new SqlUnary(SqlUnaryOperator.Not, node with { Operator = SqlBinaryOperator.NullSafeEqual }) { Mapping = node.Mapping }
            : node;
    }

    // IN takes no subquery with a LIMIT, but one that reads it.
    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        node = (SqlInQuery)base.VisitInQuery(node);
        if (node.Query is not SqlSelect { Outputs: [var output] } select || (select.Limit is null && select.Offset is null))
        {
            return node;
        }

        const string name = "value";
        var source = new SqlDerived(_id++, select with { Outputs = [output with { Name = name }] });
        var column = new SqlColumn(source.Id, name, output.Expression.ClrType, output.Expression.IsNullable) { Mapping = output.Expression.Mapping };
        return node with { Query = new SqlSelect(source) { Outputs = [new SqlOutput(name, column)] } };
    }
}
