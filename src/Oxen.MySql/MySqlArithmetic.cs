namespace Oxen.MySql;

/// <summary>
/// Gives arithmetic the meaning it has in C#: integers stay integers, bits keep their sign, floats are rounded to single
/// precision at each step, casts cut off. What the server does right by itself stays as it is.
/// </summary>
internal sealed class MySqlArithmetic : SqlRewriter
{
    private const string Single = "CAST(CAST({0} AS FLOAT) AS DOUBLE)";
    private const string Signed = "CAST({0} AS SIGNED)";

    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = Uncompared((SqlBinary)base.VisitBinary(node));
        return FormOf(node.Left) switch
        {
            StoreForm.Integer when node.Operator is >= SqlBinaryOperator.BitwiseOr and <= SqlBinaryOperator.Modulo => LowerInteger(node),

            // C# keeps as many digits.
            StoreForm.Decimal when node.Operator == SqlBinaryOperator.Divide => MySqlLowerings.Call("round({0} / {1}, 28)", node, node.Left, node.Right),
            StoreForm.Decimal when node.Operator == SqlBinaryOperator.Multiply && !IsWhole(node.Left) && !IsWhole(node.Right) => MySqlLowerings.Call("round({0} * {1}, 28)", node, node.Left, node.Right),
            StoreForm.Real when node.ClrType == typeof(float) && node.Operator is >= SqlBinaryOperator.Add and <= SqlBinaryOperator.Modulo =>
                MySqlLowerings.Call(Single, node, node),
            _ => node,
        };
    }

    public override SqlNode VisitUnary(SqlUnary node)
    {
        node = (SqlUnary)base.VisitUnary(node);
        return node.Operator == SqlUnaryOperator.Negate && FormOf(node.Operand) == StoreForm.Integer ? node with { Operand = WithSign(node.Operand) }
            : node.Operator != SqlUnaryOperator.BitwiseNot || node.ClrType == typeof(ulong) ? node
            : node.ClrType == typeof(uint) ? MySqlLowerings.Call("{0} & 4294967295", node, node)
            : MySqlLowerings.Call(Signed, node, node);
    }

    public override SqlNode VisitCast(SqlCast node) => MySqlCasts.Lower((SqlCast)base.VisitCast(node));

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        var isReal = node.ClrType == typeof(double) || node.ClrType == typeof(float);
        if (node is { Function: SqlAggregateFunction.Average, Operand: { } operand } && isReal && FormOf(operand) is StoreForm.Integer or StoreForm.Decimal)
        {
            node = node with { Operand = MySqlLowerings.Call("CAST({0} AS DOUBLE)", node, operand) };
        }

        return node.Function is SqlAggregateFunction.Sum or SqlAggregateFunction.Average && node.ClrType == typeof(float)
            ? MySqlLowerings.Call(Single, node, node)
            : node;
    }

    // The function stands before OVER, what is done with its result around both.
    public override SqlNode VisitWindow(SqlWindow node)
    {
        node = (SqlWindow)base.VisitWindow(node);
        return node.Function is SqlFunction { Template: Single, Arguments: [var function] }
            ? MySqlLowerings.Call(Single, node, node with { Function = function })
            : node;
    }

    private static SqlExpression LowerInteger(SqlBinary node) => Lower(node.ClrType == typeof(ulong) || node.ClrType == typeof(uint) || node.Operator is >= SqlBinaryOperator.BitwiseOr and <= SqlBinaryOperator.ShiftRight
        ? node
        : node with { Left = WithSign(node.Left), Right = WithSign(node.Right) });

    // What is calculated with an unsigned number is unsigned to the server, and an error where it is negative.
    private static SqlExpression WithSign(SqlExpression node) => node is not SqlLiteral && IsUnsigned(node) ? MySqlLowerings.Call(Signed, node, node) : node;

    private static SqlExpression Lower(SqlBinary node) => node.Operator switch
    {
        SqlBinaryOperator.Divide => MySqlLowerings.Call("{0} DIV {1}", node, node.Left, node.Right),

        // Bits are unsigned to the server; those of a number that can't be negative need no sign.
        SqlBinaryOperator.BitwiseAnd when IsUnsigned(node.Left) || IsUnsigned(node.Right) => node,
        SqlBinaryOperator.BitwiseAnd or SqlBinaryOperator.BitwiseOr or SqlBinaryOperator.BitwiseXor when node.ClrType != typeof(ulong) =>
            MySqlLowerings.Call(Signed, node, node),
        SqlBinaryOperator.ShiftLeft => MySqlCasts.Wrap(node.ClrType == typeof(ulong) ? node : MySqlLowerings.Call(Signed, node, node), node.ClrType),
        SqlBinaryOperator.ShiftRight when node.ClrType != typeof(ulong) && node.ClrType != typeof(uint) =>
            MySqlLowerings.Call("CASE WHEN {0} < 0 THEN CAST(~(~{0} >> {1}) AS SIGNED) ELSE CAST({0} >> {1} AS SIGNED) END", node, node.Left, node.Right),
        _ => node,
    };

    // a.CompareTo(b) > 0 says a > b, which an index finds.
    private static SqlBinary Uncompared(SqlBinary node) =>
        node is
        {
            Operator: >= SqlBinaryOperator.Equal and <= SqlBinaryOperator.GreaterOrEqual,
            Left: SqlFunction { Template: MathFunctions.Compare, Arguments: [var left, var right] },
            Right: SqlLiteral { Value: 0 },
        }
            ? node with { Left = left, Right = right }
            : node;

    private static bool IsWhole(SqlExpression node) => node is SqlFunction { Template: "{0}", Arguments: [{ Mapping.Form: StoreForm.Integer }] };

    private static bool IsUnsigned(SqlExpression node) => node switch
    {
        SqlLiteral { Value: { } value } => Convert.ToDecimal(value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), null) : value, null) >= 0,
        _ => node.Mapping is { StoreType: var type } && type.EndsWith("unsigned", StringComparison.Ordinal),
    };

    private static StoreForm? FormOf(SqlExpression node) => node.Mapping?.Form;
}
