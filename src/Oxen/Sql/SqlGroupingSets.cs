namespace Oxen;

/// <summary>Keys that rows are grouped by in several ways at once: an element of <c>GROUP BY</c>.</summary>
/// <param name="Kind">What the items mean.</param>
/// <param name="Items">The steps of a rollup, the keys of a cube, or the sets themselves.</param>
internal sealed record SqlGroupingSets(SqlGroupingKind Kind, NodeList<SqlKeySet> Items) : SqlExpression(typeof(object), false)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitGroupingSets(this);
}

/// <summary>Keys that stand together.</summary>
internal sealed record SqlKeySet(NodeList<SqlExpression> Keys);

/// <summary>A key of grouping sets as a group has it: NULL in the rows of sets it isn't part of.</summary>
internal sealed record SqlGroupingKey(SqlExpression Key) : SqlExpression(Key.ClrType, true)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitGroupingKey(this);
}

/// <summary><c>GROUPING(key)</c>: 1 in the rows of sets the key isn't part of, else 0.</summary>
internal sealed record SqlGrouping(SqlExpression Key) : SqlExpression(typeof(int), false)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitGrouping(this);
}

/// <summary>Ways to write grouping sets.</summary>
internal enum SqlGroupingKind
{
    /// <summary>All items, then one less from the end, down to none.</summary>
    Rollup,

    /// <summary>Each choice of the items.</summary>
    Cube,

    /// <summary>Each item is a set.</summary>
    Sets,
}
