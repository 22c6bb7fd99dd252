namespace Oxen;

/// <summary>Operators with one operand.</summary>
internal enum SqlUnaryOperator
{
    Not,
    Negate,
    BitwiseNot,
}

/// <summary>
/// Operators with two operands. Until <c>ApplyNullSemantics</c> has run, <see cref="Equal"/> and its like mean what they
/// mean in C#; after it, what they mean in SQL.
/// </summary>
internal enum SqlBinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>Equal, where two nulls are equal too: <c>IS</c>, <c>&lt;=&gt;</c>, <c>IS NOT DISTINCT FROM</c>.</summary>
    NullSafeEqual,

    /// <summary>The opposite of <see cref="NullSafeEqual"/>.</summary>
    NullSafeNotEqual,
    BitwiseOr,
    BitwiseAnd,
    BitwiseXor,
    ShiftLeft,
    ShiftRight,
    Add,
    Subtract,
    Concat,
    Multiply,
    Divide,
    Modulo,
    Coalesce,
}

/// <summary>Aggregates.</summary>
internal enum SqlAggregateFunction
{
    Count,
    Sum,
    Average,
    Min,
    Max,
}
