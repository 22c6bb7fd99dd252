namespace Oxen;

/// <summary>A table or view.</summary>
internal sealed record SqlTable(int Id, string Name, string? Schema) : SqlSource
{
    /// <summary>Whether it may be a view, which reads tables of which nothing is known.</summary>
    public bool MayBeView { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitTable(this);
}

/// <summary>A query as a source.</summary>
internal sealed record SqlDerived(int Id, SqlQuery Query) : SqlSource
{
    /// <summary>Whether it reads rows of the sources joined before it, and is asked for each of them.</summary>
    public bool IsLateral { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitDerived(this);
}

/// <summary>SQL the application wrote, as a source: a common table expression.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Text">The pieces of text between the parameters; one more than there are parameters.</param>
/// <param name="Parameters">The values in the holes.</param>
internal sealed record SqlRaw(int Id, NodeList<string> Text, NodeList<SqlExpression> Parameters) : SqlSource
{
    /// <summary>The names given to the columns by position; empty where the text's own names count.</summary>
    public NodeList<string> Columns { get; init; }

    /// <summary>Whether the text is the whole command, because nothing is composed over it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What the text does to the database.</summary>
    public CommandIntent Intent { get; init; }

    /// <summary>Whether the text, as a whole command, may change the settings of the session.</summary>
    public bool MayChangeSession { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitRaw(this);
}

/// <summary>Rows the application supplies at execution, as a source. However many they are, they are one parameter.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Rows">The rows: a value each where there is one column, an array of values where there are several.</param>
/// <param name="Columns">The columns.</param>
internal sealed record SqlRows(int Id, SqlParameter Rows, NodeList<RowsColumn> Columns) : SqlSource
{
    /// <summary>The name of one column more: the position of the row, from 0.</summary>
    public const string Position = "n";

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitRows(this);
}

/// <summary>The elements of a list that a row holds, a row each: of an array, or of one inside a JSON document. The list may be a column of a source before it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="List">The array or the document; no rows where it is NULL.</param>
/// <param name="Path">The path of the list in a document, as in <c>$."Items"</c>, without rows where it leads nowhere or to null; null for an array.</param>
/// <param name="Name">What the elements are called, for the alias.</param>
internal sealed record SqlElements(int Id, SqlExpression List, SqlExpression? Path, string Name) : SqlSource
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitElements(this);
}

/// <summary>Two sources joined.</summary>
internal sealed record SqlJoin(SqlJoinKind Kind, SqlSource Left, SqlSource Right, SqlExpression? On) : SqlSource
{
    /// <summary>Whether each row of the left finds exactly one on the right, by a foreign key that is never NULL: without a look at the right, the join changes nothing.</summary>
    public bool IsLookup { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitJoin(this);
}

/// <summary>Kinds of joins.</summary>
internal enum SqlJoinKind
{
    Inner,
    Left,
    Full,
    Cross,
}
