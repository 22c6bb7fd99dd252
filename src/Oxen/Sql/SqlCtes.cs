namespace Oxen;

/// <summary>A query with common table expressions: each may be read by those after it, and by the body.</summary>
internal sealed record SqlWith(NodeList<SqlCte> Ctes, SqlQuery Body) : SqlQuery
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitWith(this);
}

/// <summary>A common table expression: a query with a name.</summary>
/// <param name="Id">Its id; those that read it have ids of their own.</param>
/// <param name="Name">The name that is wanted; <c>AssignAliases</c> keeps it from meaning anything else.</param>
/// <param name="Query">The query; of a recursive one the beginning and the step, combined by a union.</param>
internal sealed record SqlCte(int Id, string Name, SqlQuery Query)
{
    /// <summary>Whether the query reads its own rows.</summary>
    public bool IsRecursive { get; init; }
}

/// <summary>A common table expression as a source.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Cte">The id of the <see cref="SqlCte"/>.</param>
/// <param name="Name">Its name.</param>
internal sealed record SqlCteSource(int Id, int Cte, string Name) : SqlSource
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitCteSource(this);
}
