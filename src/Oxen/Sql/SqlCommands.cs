namespace Oxen;

/// <summary>An <c>UPDATE</c> of the rows a condition picks.</summary>
internal sealed record SqlUpdate(SqlTable Table, NodeList<SqlAssignment> Assignments, SqlExpression? Where) : SqlQuery
{
    /// <summary>The columns of the table by which a row is found again; empty where one row is meant.</summary>
    public NodeList<SqlColumn> Key { get; init; }

    /// <summary>A source whose rows are joined to those of the table, at most one to each, by <see cref="Where"/>; null for none.</summary>
    public SqlSource? From { get; init; }

    /// <summary>What is given of each row as it is now; empty for nothing.</summary>
    public NodeList<SqlOutput> Returning { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitUpdate(this);
}

/// <summary>A column and its new value.</summary>
internal sealed record SqlAssignment(SqlColumn Column, SqlExpression Value);

/// <summary>An <c>INSERT</c> of the rows of a query.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns, in the order of the query's outputs.</param>
/// <param name="Rows">The query.</param>
internal sealed record SqlInsert(SqlTable Table, NodeList<SqlColumn> Columns, SqlQuery Rows) : SqlQuery
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitInsert(this);
}

/// <summary>A <c>DELETE</c> of the rows a condition picks.</summary>
internal sealed record SqlDelete(SqlTable Table, SqlExpression? Where) : SqlQuery
{
    /// <summary>The columns of the table by which a row is found again; empty where one row is meant.</summary>
    public NodeList<SqlColumn> Key { get; init; }

    /// <summary>What is given of each row as it was; empty for nothing.</summary>
    public NodeList<SqlOutput> Returning { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitDelete(this);
}
