namespace Oxen;

/// <summary>An index, or a unique constraint.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parts">What it orders by, in order.</param>
/// <param name="IsUnique">Whether no two rows may be equal in it.</param>
public sealed record SchemaIndex(string Name, IReadOnlyList<SchemaIndexPart> Parts, bool IsUnique)
{
    /// <summary>Whether it was declared as a UNIQUE constraint of the table, and is dropped as one (PostgreSQL, SQLite).</summary>
    public bool IsConstraint { get; init; }

    /// <summary>The condition that rows in it fulfil, or null where all rows are in it (not MySQL).</summary>
    public string? FilterSql { get; init; }

    /// <summary>How it is kept, such as <c>gin</c> or <c>hash</c>; null for the ordinary tree.</summary>
    public string? Method { get; init; }

    /// <summary>Whether it is one of the words of a text.</summary>
    public bool IsFullText { get; init; }

    /// <summary>What follows the columns in the definition and no model says: <c>ON CONFLICT REPLACE</c> (SQLite, of a constraint), <c>NULLS NOT DISTINCT</c> (PostgreSQL); null for nothing.</summary>
    internal string? Clause { get; init; }

    /// <summary>The columns that lie in it beside those it orders by, which no model says (PostgreSQL's <c>INCLUDE</c>).</summary>
    internal IReadOnlyList<string> Included { get; init; } = [];

    /// <summary>The names of its columns; expressions are left out.</summary>
    public IEnumerable<string> ColumnNames => Parts.Where(part => part.Column is not null).Select(part => part.Column!);
}

/// <summary>What an index orders by: a column, or an expression.</summary>
/// <param name="Column">The column's name, or null for an expression.</param>
public sealed record SchemaIndexPart(string? Column)
{
    /// <summary>
    /// What stands for it in <c>CREATE INDEX</c> where that is an expression, or a column with more than its name: a collation,
    /// a class of operators, a length of its own, NULLs at an end where they usually aren't. Null for any other column.
    /// </summary>
    public string? Sql { get; init; }

    /// <summary>Whether the greatest come first, and <see cref="Sql"/> doesn't say so itself.</summary>
    public bool IsDescending { get; init; }
}
