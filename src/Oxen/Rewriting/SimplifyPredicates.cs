namespace Oxen;

/// <summary>Drops what is always true or always false from predicates.</summary>
internal sealed class SimplifyPredicates : SqlRewriter
{
    private SimplifyPredicates()
    {
    }

    /// <summary>The query with simpler predicates.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new SimplifyPredicates().Rewrite(query);

    public override SqlNode VisitBinary(SqlBinary node)
    {
        var rewritten = (SqlBinary)base.VisitBinary(node);
        return rewritten.Operator switch
        {
            SqlBinaryOperator.And => Shorter(rewritten, neutral: true),
            SqlBinaryOperator.Or => Shorter(rewritten, neutral: false),
            _ => rewritten,
        };
    }

    public override SqlNode VisitUnary(SqlUnary node)
    {
        var rewritten = base.VisitUnary(node);
        return rewritten is SqlUnary { Operator: SqlUnaryOperator.Not, Operand: SqlLiteral { Value: bool truth } literal }
            ? literal with { Value = !truth }
            : rewritten;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var rewritten = (SqlSelect)base.VisitSelect(node);
        return rewritten.Where is SqlLiteral { Value: true } ? rewritten with { Where = null } : rewritten;
    }

    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        var rewritten = (SqlUpdate)base.VisitUpdate(node);
        return rewritten.Where is SqlLiteral { Value: true } ? rewritten with { Where = null } : rewritten;
    }

    public override SqlNode VisitDelete(SqlDelete node)
    {
        var rewritten = (SqlDelete)base.VisitDelete(node);
        return rewritten.Where is SqlLiteral { Value: true } ? rewritten with { Where = null } : rewritten;
    }

    private static SqlExpression Shorter(SqlBinary node, bool neutral) => (node.Left, node.Right) switch
    {
        (SqlLiteral { Value: bool left } literal, _) => left == neutral ? node.Right : literal,
        (_, SqlLiteral { Value: bool right } literal) => right == neutral ? node.Left : literal,
        _ => node,
    };
}
