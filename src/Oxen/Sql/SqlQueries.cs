namespace Oxen;

/// <summary>A <c>SELECT</c>.</summary>
/// <param name="From">Where rows come from; null for none.</param>
internal sealed record SqlSelect(SqlSource? From) : SqlQuery
{
    /// <summary>What is selected; empty until <c>AssignOutputs</c> has run, or a subquery was made of the select.</summary>
    public NodeList<SqlOutput> Outputs { get; init; }

    public SqlExpression? Where { get; init; }

    public NodeList<SqlExpression> GroupBy { get; init; }

    public SqlExpression? Having { get; init; }

    public NodeList<SqlOrdering> OrderBy { get; init; }

    public bool IsDistinct { get; init; }

    /// <summary>What rows have in common of which only the first by the order is given, PostgreSQL's <c>DISTINCT ON</c>; empty where all are.</summary>
    public NodeList<SqlExpression> DistinctOn { get; init; }

    public SqlExpression? Offset { get; init; }

    public SqlExpression? Limit { get; init; }

    /// <summary>The lock on its rows; null for none.</summary>
    public RowLock? Lock { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitSelect(this);
}

/// <summary>Two queries combined.</summary>
internal sealed record SqlSetOperation(SqlSetOperator Operator, SqlQuery Left, SqlQuery Right) : SqlQuery
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitSetOperation(this);
}

/// <summary>A selected expression and its name.</summary>
internal sealed record SqlOutput(string Name, SqlExpression Expression)
{
    /// <summary>The <see cref="Name"/> of a value that nothing refers to, such as that of a scalar subquery.</summary>
    public const string Unnamed = "";
}

/// <summary>A key of an ordering. Nulls come first ascending and last descending, as in C#.</summary>
internal sealed record SqlOrdering(SqlExpression Key, bool IsDescending);

/// <summary>Ways to combine two queries.</summary>
internal enum SqlSetOperator
{
    UnionAll,
    Union,
    Intersect,
    Except,
}
