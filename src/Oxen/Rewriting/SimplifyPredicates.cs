namespace Oxen;

/// <summary>Drops what is always true or always false from predicates, and asks for a row instead of counting them.</summary>
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
            >= SqlBinaryOperator.Equal and <= SqlBinaryOperator.GreaterOrEqual => Existence(rewritten) ?? rewritten,
            _ => rewritten,
        };
    }

    // Whether a subquery counts any row at all.
    private static SqlExpression? Existence(SqlBinary node)
    {
        var (op, count, number) = node is { Left: SqlLiteral { Value: int first }, Right: SqlScalar second } ? (Mirrored(node.Operator), second, first)
            : node is { Left: SqlScalar one, Right: SqlLiteral { Value: int other } } ? (node.Operator, one, other) : default;
        if (count?.Query is not SqlSelect { From: not null, GroupBy.Count: 0, Having: null, IsDistinct: false, Limit: null, Offset: null, Outputs: [{ Expression: SqlAggregate { Function: SqlAggregateFunction.Count, Operand: null, Filter: null } }] } rows)
        {
            return null;
        }

        bool? isSome = (op, number) switch
        {
            (SqlBinaryOperator.Greater or SqlBinaryOperator.NotEqual, 0) or (SqlBinaryOperator.GreaterOrEqual, 1) => true,
            (SqlBinaryOperator.Equal or SqlBinaryOperator.LessOrEqual, 0) or (SqlBinaryOperator.Less, 1) => false,
            _ => null,
        };
        var exists = new SqlExists(rows with { Outputs = [], OrderBy = [] }) { Mapping = node.Mapping };
        return isSome switch { true => exists, false => SqlBuild.Not(exists) with { Mapping = node.Mapping }, _ => null };
    }

    private static SqlBinaryOperator Mirrored(SqlBinaryOperator op) => op switch
    {
        SqlBinaryOperator.Less => SqlBinaryOperator.Greater,
        SqlBinaryOperator.LessOrEqual => SqlBinaryOperator.GreaterOrEqual,
        SqlBinaryOperator.Greater => SqlBinaryOperator.Less,
        SqlBinaryOperator.GreaterOrEqual => SqlBinaryOperator.LessOrEqual,
        _ => op,
    };

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
