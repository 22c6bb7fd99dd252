namespace Oxen;

/// <summary>
/// A window function: a value of each row that is computed over rows around it, <c>function OVER (…)</c>. It stands among the
/// outputs and order keys of a select only; what filters, groups or joins by it reads it from a subquery.
/// </summary>
/// <param name="Function">The call: a <see cref="SqlFunction"/> such as <c>ROW_NUMBER()</c>, or an aggregate.</param>
/// <param name="PartitionBy">What the rows that belong together have in common; none for all rows.</param>
/// <param name="OrderBy">The order within a partition.</param>
internal sealed record SqlWindow(SqlExpression Function, NodeList<SqlExpression> PartitionBy, NodeList<SqlOrdering> OrderBy)
    : SqlExpression(Function.ClrType, Function.IsNullable)
{
    /// <summary>Which rows of the partition count; null for the function's own default.</summary>
    public SqlFrame? Frame { get; init; }

    /// <summary>Whether the function gives values of its first argument, as <c>LAG</c> and <c>FIRST_VALUE</c> do, stored as they are.</summary>
    public bool PassesValue { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitWindow(this);
}

/// <summary>The rows around one that its window function sees.</summary>
internal sealed record SqlFrame(SqlFrameUnit Unit, SqlFrameBound Start, SqlFrameBound End);

/// <summary>Where a frame begins or ends.</summary>
/// <param name="Kind">Which row it is.</param>
/// <param name="Distance">How far from the current row, for <see cref="SqlFrameBoundKind.Preceding"/> and <see cref="SqlFrameBoundKind.Following"/>.</param>
internal sealed record SqlFrameBound(SqlFrameBoundKind Kind, SqlExpression? Distance = null);

/// <summary>What the distances of a frame count.</summary>
internal enum SqlFrameUnit
{
    /// <summary>Rows.</summary>
    Rows,

    /// <summary>Values of the order's key.</summary>
    Range,

    /// <summary>Groups of rows that are equal in the order.</summary>
    Groups,
}

/// <summary>The rows a frame can begin or end at.</summary>
internal enum SqlFrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}
