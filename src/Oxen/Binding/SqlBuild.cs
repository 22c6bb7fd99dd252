namespace Oxen;

/// <summary>Short ways to make nodes.</summary>
internal static class SqlBuild
{
    public static SqlExpression And(SqlExpression? left, SqlExpression right) =>
        left is null ? right : Logic(SqlBinaryOperator.And, left, right);

    /// <summary>The parts of a condition that must all be true.</summary>
    public static IEnumerable<SqlExpression> Conjuncts(SqlExpression? condition) => condition switch
    {
        null => [],
        SqlBinary { Operator: SqlBinaryOperator.And } and => Conjuncts(and.Left).Concat(Conjuncts(and.Right)),
        _ => [condition],
    };

    /// <summary>The condition that all of these are true; null for none.</summary>
    public static SqlExpression? All(IEnumerable<SqlExpression> conditions) => conditions.Aggregate((SqlExpression?)null, And);

    public static SqlExpression Or(SqlExpression left, SqlExpression right) => Logic(SqlBinaryOperator.Or, left, right);

    public static SqlExpression Not(SqlExpression operand) => new SqlUnary(SqlUnaryOperator.Not, operand);

    public static SqlLiteral Literal(bool value) => new(value, typeof(bool));

    public static SqlLiteral Literal(int value) => new(value, typeof(int));

    /// <summary>0 as a number of this type.</summary>
    public static SqlLiteral Zero(Type type) => new(Convert.ChangeType(0, type, System.Globalization.CultureInfo.InvariantCulture), type);

    public static SqlExpression Equal(SqlExpression left, SqlExpression right) => Compare(SqlBinaryOperator.Equal, left, right);

    /// <summary>Equal, where null matches nothing.</summary>
    public static SqlExpression Matches(SqlExpression left, SqlExpression right) => ThreeValued(SqlBinaryOperator.Equal, left, right);

    /// <summary>A comparison as in C#: two-valued, whatever is null.</summary>
    public static SqlExpression Compare(SqlBinaryOperator op, SqlExpression left, SqlExpression right) =>
        new SqlBinary(op, left, right, typeof(bool), left.IsNullable || right.IsNullable);

    /// <summary>A comparison that is null where an operand is, as in SQL.</summary>
    public static SqlExpression ThreeValued(SqlBinaryOperator op, SqlExpression left, SqlExpression right) =>
        new SqlBinary(op, left, right, typeof(bool), left.IsNullable || right.IsNullable) { IsThreeValued = true };

    /// <summary>The first value that isn't null.</summary>
    public static SqlExpression Coalesce(SqlExpression value, SqlExpression otherwise) => value.IsNullable
        ? new SqlBinary(SqlBinaryOperator.Coalesce, value, otherwise, value.ClrType, otherwise.IsNullable)
        : value;

    private static SqlBinary Logic(SqlBinaryOperator op, SqlExpression left, SqlExpression right) =>
        new(op, left, right, typeof(bool), left.IsNullable || right.IsNullable);
}
