namespace Oxen.PostgreSql;

/// <summary>
/// Gives values a type where PostgreSQL would take another for granted: NULL that is selected would be text, and a time that
/// is written out would be the number it is sent as.
/// </summary>
internal sealed class PostgreSqlValues : SqlRewriter
{
    public override SqlNode VisitLiteral(SqlLiteral node) => node.Value is not (null or bool or string or char) && node.Mapping is { Form: StoreForm.Opaque or StoreForm.Temporal }
        ? new SqlParameter(new ParameterSource(ParameterSource.NoSlot, "p") { Fixed = node.Value }, node.ClrType, IsNullable: false) { Mapping = node.Mapping }
        : node;

    public override SqlNode VisitFunction(SqlFunction node)
    {
        node = PostgreSqlRanges.Fitted((SqlFunction)base.VisitFunction(node));
        return (PostgreSqlTextFunctions.ByRule(node) ?? PostgreSqlJsonFunctions.Direct(node) ?? PostgreSqlArrays.Fitted(node) ?? PostgreSqlSearch.Fitted(node)) is { } template ? node with { Template = template } : node;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        return node with { Outputs = node.Outputs.Map(output => output.Expression is SqlLiteral { Value: null } ? output with { Expression = Typed(output.Expression) } : output) };
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        return node.Operand is SqlLiteral { Value: null } none ? node with { Operand = Typed(none) } : node;
    }

    public override SqlNode VisitCase(SqlCase node)
    {
        node = (SqlCase)base.VisitCase(node);
        return node.Whens.All(when => when.Then is SqlLiteral { Value: null }) && node.Else is SqlLiteral { Value: null }
            ? Typed(node)
            : node;
    }

    private static SqlCast Typed(SqlExpression value) => new(value, value.ClrType) { Mapping = value.Mapping };
}
