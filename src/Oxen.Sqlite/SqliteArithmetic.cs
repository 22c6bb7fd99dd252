namespace Oxen.Sqlite;

/// <summary>
/// Gives arithmetic the meaning it has in C#: exact for decimals, which are text to SQLite; in single precision for
/// floats; in 32 bits for shifts of an <see cref="int"/>. What SQLite does right by itself stays as it is.
/// </summary>
internal sealed class SqliteArithmetic : SqlRewriter
{
    private const string SingleTemplate = "oxen_single({0})";

    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = Uncompared((SqlBinary)base.VisitBinary(node));
        return FormOf(node.Left) switch
        {
            StoreForm.Decimal => LowerDecimal(node),
            StoreForm.Integer => LowerInteger(node),
            StoreForm.Real => LowerReal(node),
            _ => node,
        };
    }

    public override SqlNode VisitUnary(SqlUnary node)
    {
        node = (SqlUnary)base.VisitUnary(node);
        return (node.Operator, node.ClrType) switch
        {
            (SqlUnaryOperator.BitwiseNot, var type) when type == typeof(ulong) => SqliteLowerings.Call("oxen_ulong_not({0})", node, node.Operand),
            (SqlUnaryOperator.BitwiseNot, var type) when type == typeof(uint) => SqliteCasts.Wrap(node, typeof(uint)),
            (SqlUnaryOperator.Negate, _) when FormOf(node.Operand) == StoreForm.Decimal =>
                SqliteLowerings.Call("oxen_decimal_negate({0})", node, node.Operand),
            _ => node,
        };
    }

    public override SqlNode VisitCast(SqlCast node) => SqliteCasts.Lower((SqlCast)base.VisitCast(node));

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        node = (SqlAggregate)base.VisitAggregate(node);
        var distinct = node.IsDistinct ? "DISTINCT " : "";
        return (node.Function, node.Operand) switch
        {
            (SqlAggregateFunction.Sum, { } operand) when FormOf(operand) == StoreForm.Decimal =>
                Exact($"{SqliteDecimalAggregates.Sum}({distinct}{{0}})", node, operand),
            (SqlAggregateFunction.Average, { } operand) when FormOf(operand) == StoreForm.Decimal =>
                Exact($"{SqliteDecimalAggregates.Average}({distinct}{{0}})", node, operand),
            (SqlAggregateFunction.Min or SqlAggregateFunction.Max, { } operand) => node with { Operand = AsNumber(operand) },
            (SqlAggregateFunction.Sum or SqlAggregateFunction.Average, _) when node.ClrType == typeof(float) => Single(node),
            _ => node,
        };
    }

    protected override SqlOrdering RewriteOrdering(SqlOrdering ordering)
    {
        ordering = base.RewriteOrdering(ordering);
        return AsNumber(ordering.Key) is var key && ReferenceEquals(key, ordering.Key) ? ordering : ordering with { Key = key };
    }

    // The function stands before OVER, what is done with its result around both.
    public override SqlNode VisitWindow(SqlWindow node) =>
        base.VisitWindow(node) is SqlWindow { Function: SqlFunction { Template: SingleTemplate, Arguments: [var function] } } window
            ? Single(window with { Function = function })
            : base.VisitWindow(node);

    private static SqlFunction Exact(string template, SqlAggregate node, SqlExpression operand) => node.Filter is null
        ? SqliteLowerings.Call(template, node, Unconverted(operand))
        : SqliteLowerings.Call(template + " FILTER (WHERE {1})", node, Unconverted(operand), node.Filter);

    // Equal decimals are equal texts, so only the order needs the collation.
    private static SqlExpression LowerDecimal(SqlBinary node) => node.Operator switch
    {
        >= SqlBinaryOperator.Less and <= SqlBinaryOperator.GreaterOrEqual => node with { Left = AsNumber(node.Left) },
        SqlBinaryOperator.Add => Exact("oxen_decimal_add({0}, {1})", node),
        SqlBinaryOperator.Subtract => Exact("oxen_decimal_subtract({0}, {1})", node),
        SqlBinaryOperator.Multiply => Exact("oxen_decimal_multiply({0}, {1})", node),
        SqlBinaryOperator.Divide when node.ClrType == typeof(ulong) =>
            Exact("oxen_decimal_truncate(oxen_decimal_divide({0}, {1}))", node),
        SqlBinaryOperator.Divide => Exact("oxen_decimal_divide({0}, {1})", node),
        SqlBinaryOperator.Modulo => Exact("oxen_decimal_remainder({0}, {1})", node),
        SqlBinaryOperator.BitwiseAnd => SqliteLowerings.Call("oxen_ulong_and({0}, {1})", node, node.Left, node.Right),
        SqlBinaryOperator.BitwiseOr => SqliteLowerings.Call("oxen_ulong_or({0}, {1})", node, node.Left, node.Right),
        SqlBinaryOperator.BitwiseXor => SqliteLowerings.Call("oxen_ulong_xor({0}, {1})", node, node.Left, node.Right),
        SqlBinaryOperator.ShiftLeft => SqliteLowerings.Call("oxen_ulong_shift_left({0}, {1})", node, node.Left, node.Right),
        SqlBinaryOperator.ShiftRight => SqliteLowerings.Call("oxen_ulong_shift_right({0}, {1})", node, node.Left, node.Right),
        _ => node,
    };

    // The functions take any number, so one that was made a decimal for them needn't be.
    private static SqlFunction Exact(string template, SqlBinary node) => SqliteLowerings.Call(template, node, Unconverted(node.Left), Unconverted(node.Right));

    private static SqlExpression Unconverted(SqlExpression operand) =>
        operand is SqlFunction { Template: SqliteCasts.ToDecimal, Arguments: [var number] } ? number : operand;

    // a.CompareTo(b) > 0 says a > b, which an index finds. Of two texts, null is the smaller in C# and unknown in SQL.
    private static SqlBinary Uncompared(SqlBinary node) =>
        node is
        {
            Operator: >= SqlBinaryOperator.Equal and <= SqlBinaryOperator.GreaterOrEqual,
            Left: SqlFunction { Arguments: [var left, var right] } compare,
            Right: SqlLiteral { Value: 0 },
        }
        && (compare.Template is MathFunctions.Compare or SqliteMathFunctions.CompareDecimals
            || (compare.Template == SqliteStringFunctions.Compare && !left.IsNullable && !right.IsNullable))
            ? node with { Left = left, Right = right }
            : node;

    private static SqlExpression LowerInteger(SqlBinary node) => node.Operator switch
    {
        SqlBinaryOperator.BitwiseXor => SqliteLowerings.Call("({0} | {1}) - ({0} & {1})", node, node.Left, node.Right),
        SqlBinaryOperator.ShiftLeft => SqliteCasts.Wrap(node, node.ClrType),
        _ => node,
    };

    private static SqlExpression LowerReal(SqlBinary node)
    {
        SqlExpression lowered = node.Operator == SqlBinaryOperator.Modulo
            ? SqliteLowerings.Call("oxen_remainder({0}, {1})", node, node.Left, node.Right)
            : node;
        return node.ClrType == typeof(float) && node.Operator is >= SqlBinaryOperator.Add and <= SqlBinaryOperator.Modulo ? Single(lowered) : lowered;
    }

    // SQLite calculates in double precision; rounding each step gives what single precision gives.
    private static SqlFunction Single(SqlExpression node) => SqliteLowerings.Call(SingleTemplate, node, node);

    private static SqlExpression AsNumber(SqlExpression key) => FormOf(key) == StoreForm.Decimal
        ? new SqlCollate(key, SqliteDecimalCollation.Name) { Mapping = key.Mapping }
        : key;

    private static StoreForm? FormOf(SqlExpression node) => node.Mapping?.Form;
}
