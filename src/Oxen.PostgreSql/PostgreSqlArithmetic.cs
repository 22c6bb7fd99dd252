namespace Oxen.PostgreSql;

/// <summary>
/// Gives arithmetic the meaning it has in C#: in as many bits, exact for decimals to the last digit, in single precision for
/// floats. PostgreSQL calculates in the type of the wider operand, so mostly nothing needs to be said.
/// </summary>
internal sealed class PostgreSqlArithmetic : SqlRewriter
{
    // A division is made as exact as its operands are written; 28 digits are those of C#.
    public const string Digits = "0.0000000000000000000000000000";

    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = Uncompared((SqlBinary)base.VisitBinary(node));
        return node.Left.Mapping?.Form switch
        {
            StoreForm.Decimal when node.ClrType == typeof(ulong) => LowerUnsigned(node),
            StoreForm.Decimal when node.Operator == SqlBinaryOperator.Divide => node with { Right = PostgreSqlLowerings.Call("{0} + " + Digits, node.Right, node.Right) },
            StoreForm.Integer when node.Operator >= SqlBinaryOperator.BitwiseOr => LowerInteger(node),
            StoreForm.Real when node.Operator >= SqlBinaryOperator.Add => LowerReal(node),
            _ => node,
        };
    }

    public override SqlNode VisitUnary(SqlUnary node)
    {
        node = (SqlUnary)base.VisitUnary(node);
        return (node.Operator, node.ClrType) switch
        {
            (SqlUnaryOperator.BitwiseNot, var type) when type == typeof(ulong) => PostgreSqlLowerings.Call("18446744073709551615 - {0}", node, node.Operand),
            (SqlUnaryOperator.BitwiseNot, var type) when type == typeof(uint) => PostgreSqlCasts.Wrap(node, typeof(uint)),
            (SqlUnaryOperator.Negate, var type) when type == typeof(short) => node with { Operand = PostgreSqlCasts.Widened(node.Operand, "integer") },
            _ => node,
        };
    }

    public override SqlNode VisitCast(SqlCast node) => PostgreSqlCasts.Lower((SqlCast)base.VisitCast(node));

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        var (aggregate, result) = PostgreSqlAggregates.Lower((SqlAggregate)base.VisitAggregate(node));
        return result(aggregate);
    }

    // The aggregate stands before OVER, what is done with its result around both.
    public override SqlNode VisitWindow(SqlWindow node)
    {
        if (node.Function is not SqlAggregate aggregate)
        {
            return base.VisitWindow(node);
        }

        var plain = (SqlWindow)base.VisitWindow(node with { Function = new SqlLiteral(null, aggregate.ClrType) { Mapping = aggregate.Mapping } });
        var (function, result) = PostgreSqlAggregates.Lower((SqlAggregate)base.VisitAggregate(aggregate));
        return result(plain with { Function = function, IsNullable = node.IsNullable });
    }

    // a.CompareTo(b) > 0 says a > b, which an index finds.
    private static SqlBinary Uncompared(SqlBinary node) =>
        node is
        {
            Operator: >= SqlBinaryOperator.Equal and <= SqlBinaryOperator.GreaterOrEqual,
            Left: SqlFunction { Arguments: [var left, var right] } compare,
            Right: SqlLiteral { Value: 0 },
        }
        && (compare.Template == MathFunctions.Compare || (compare.Template == PostgreSqlTextFunctions.Compare && !left.IsNullable && !right.IsNullable))
            ? node with { Left = left, Right = right }
            : node;

    private static SqlExpression LowerInteger(SqlBinary node)
    {
        if (node is { Operator: SqlBinaryOperator.ShiftLeft or SqlBinaryOperator.ShiftRight })
        {
            var shift = node with { Left = PostgreSqlCasts.Widened(node.Left, node.Mapping!.StoreType), Right = PostgreSqlCasts.Narrowed(node.Right) };
            return node.Operator == SqlBinaryOperator.ShiftLeft && node.ClrType == typeof(uint) ? PostgreSqlCasts.Wrap(shift, typeof(uint)) : shift;
        }

        // The wider operand decides; where neither is as wide as the result, the first is made so.
        var wanted = node.Mapping!.StoreType;
        return PostgreSqlCasts.Width(node.Left) < PostgreSqlCasts.Width(wanted) && PostgreSqlCasts.Width(node.Right) < PostgreSqlCasts.Width(wanted)
            ? node with { Left = PostgreSqlCasts.Widened(node.Left, wanted) }
            : node;
    }

    // A number that is written out is an exact one to PostgreSQL, and makes double precision of single.
    private static SqlExpression LowerReal(SqlBinary node)
    {
        node = node with { Left = Typed(node.Left), Right = Typed(node.Right) };
        return node.Operator == SqlBinaryOperator.Modulo
            ? PostgreSqlLowerings.Call("{0} - {1} * trunc({0} / {1})", node, node.Left, node.Right)
            : node;
    }

    private static SqlExpression Typed(SqlExpression operand) => operand is SqlLiteral { Value: not null } && operand.ClrType == typeof(float)
        ? new SqlCast(operand, operand.ClrType) { Mapping = operand.Mapping }
        : operand;

    // Bits are those of a bigint, which holds one less.
    private static SqlExpression LowerUnsigned(SqlBinary node) => node.Operator switch
    {
        SqlBinaryOperator.Divide => PostgreSqlLowerings.Call("div({0}, {1})", node, node.Left, node.Right),
        SqlBinaryOperator.BitwiseAnd or SqlBinaryOperator.BitwiseOr or SqlBinaryOperator.BitwiseXor =>
            PostgreSqlCasts.FromBits(node, node with { Left = PostgreSqlCasts.ToBits(node.Left), Right = PostgreSqlCasts.ToBits(node.Right) }),
        SqlBinaryOperator.ShiftLeft => PostgreSqlCasts.FromBits(node, node with { Left = PostgreSqlCasts.ToBits(node.Left), Right = PostgreSqlCasts.Narrowed(node.Right) }),
        SqlBinaryOperator.ShiftRight => PostgreSqlLowerings.Call("div({0}, power(CAST(2 AS numeric), {1}))", node, node.Left, node.Right),
        _ => node,
    };
}
