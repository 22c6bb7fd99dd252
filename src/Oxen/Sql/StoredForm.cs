namespace Oxen;

/// <summary>How the value of an expression is stored, as far as that is known before anything is inferred.</summary>
internal static class StoredForm
{
    /// <summary>The mapping a node brings along: that of the column it passes on. Null when its surroundings decide.</summary>
    public static TypeMapping? Of(SqlExpression node) => node switch
    {
        SqlBinary { Operator: SqlBinaryOperator.Coalesce } coalesce => Of(coalesce.Left) ?? Of(coalesce.Right),
        SqlCase @case => @case.Whens.Select(when => Of(when.Then)).FirstOrDefault(mapping => mapping is not null) ?? Of(@case.Else),
        SqlAggregate { Function: SqlAggregateFunction.Min or SqlAggregateFunction.Max, Operand: { } operand } => Of(operand),
        SqlWindow { PassesValue: true, Function: SqlFunction call } => Of(call.Arguments[0]),
        SqlWindow window => Of(window.Function),
        SqlGroupingKey key => Of(key.Key),
        SqlCollate collate => Of(collate.Operand),
        _ => node.Mapping,
    };
}
