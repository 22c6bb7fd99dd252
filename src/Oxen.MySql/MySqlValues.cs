namespace Oxen.MySql;

/// <summary>Gives a parameter that is selected or aggregated and may be null its type: the server would take NULL for bytes, and with it the column of a union.</summary>
internal sealed class MySqlValues : SqlRewriter
{
    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        return node with { Outputs = node.Outputs.Map(output => MayBeBytes(output.Expression) && Typed(output.Expression) is { } typed ? output with { Expression = typed } : output) };
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        return node.Operand is { } operand && MayBeBytes(operand) && Typed(operand) is { } typed ? node with { Operand = typed } : node;
    }

    private static bool MayBeBytes(SqlExpression value) => value switch
    {
        SqlParameter parameter => parameter.IsNullable,
        SqlCase chosen => chosen.Whens.Any(when => MayBeBytes(when.Then)) || (chosen.Else is { } otherwise && MayBeBytes(otherwise)),
        SqlBinary { Operator: SqlBinaryOperator.Coalesce } either => MayBeBytes(either.Left) || MayBeBytes(either.Right),
        _ => false,
    };

    private static SqlFunction? Typed(SqlExpression value) =>
        value.Mapping is { Form: not (StoreForm.Text or StoreForm.Opaque) } mapping && MySqlTypes.CastOf(mapping) is { } type ? MySqlLowerings.Call($"CAST({{0}} AS {type})", value, value) : null;
}
