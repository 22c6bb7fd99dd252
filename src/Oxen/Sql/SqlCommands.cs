namespace Oxen;

/// <summary>An <c>UPDATE</c> of the rows a condition picks.</summary>
internal sealed record SqlUpdate(SqlTable Table, NodeList<SqlAssignment> Assignments, SqlExpression? Where) : SqlQuery
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitUpdate(this);
}

/// <summary>A column and its new value.</summary>
internal sealed record SqlAssignment(SqlColumn Column, SqlExpression Value);

/// <summary>A <c>DELETE</c> of the rows a condition picks.</summary>
internal sealed record SqlDelete(SqlTable Table, SqlExpression? Where) : SqlQuery
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitDelete(this);
}
