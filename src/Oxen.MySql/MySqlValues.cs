namespace Oxen.MySql;

/// <summary>
/// Gives a parameter its type where it decides that of a value and its text may not tell it: Oracle's driver writes a null as
/// a variable of the session that was never set, which is bytes, so that a union's column would be bytes and numbers be put
/// in order as texts; and a double is a decimal as text, and a double once the command is prepared.
/// </summary>
internal sealed class MySqlValues : SqlRewriter
{
    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        return node with { Outputs = node.Outputs.Map(output => output with { Expression = Typed(output.Expression) }) };
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        return node.Operand is null ? node : node with { Operand = Typed(node.Operand) };
    }

    public override SqlNode VisitCase(SqlCase node)
    {
        node = (SqlCase)base.VisitCase(node);
        return node with { Whens = node.Whens.Map(when => when with { Then = Typed(when.Then) }), Else = Typed(node.Else) };
    }

    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = (SqlBinary)base.VisitBinary(node);
        return node.Operator == SqlBinaryOperator.Coalesce || node.Operator >= SqlBinaryOperator.BitwiseOr && (IsNullable(node.Left) || IsNullable(node.Right))
            ? node with { Left = Typed(node.Left), Right = Typed(node.Right) }
            : node;
    }

    private static bool IsNullable(SqlExpression value) => value is SqlParameter { IsNullable: true };

    private static SqlExpression Typed(SqlExpression value) =>
        value is SqlParameter { Mapping: { Form: not (StoreForm.Text or StoreForm.Opaque) } mapping } && (IsNullable(value) || mapping.Form == StoreForm.Real) && MySqlTypes.CastOf(mapping) is { } type
            ? MySqlLowerings.Call($"CAST({{0}} AS {type})", value, value)
            : value;
}
