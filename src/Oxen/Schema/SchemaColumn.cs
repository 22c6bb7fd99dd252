namespace Oxen;

/// <summary>A column of a table or view.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StoreType">Its type as the database writes it, with length, precision and scale, such as <c>varchar(100)</c>.</param>
/// <param name="IsNullable">Whether it may be NULL.</param>
public sealed record SchemaColumn(string Name, string StoreType, bool IsNullable)
{
    /// <summary>Whether the database numbers the rows in this column.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>The SQL of the default, or null.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>The SQL of a computed column, or null.</summary>
    public string? ComputedSql { get; init; }

    /// <summary>Whether the computed value is stored.</summary>
    public bool IsStored { get; init; }

    /// <summary>The collation; null for the one that Oxen's texts have in this database, and where the type itself tells it.</summary>
    public string? Collation { get; init; }

    /// <summary>The comment, or null (SQLite has none).</summary>
    public string? Comment { get; init; }

    /// <summary>The collation with its schema, both in quotes; null where that is the database's own, or unknown (PostgreSQL).</summary>
    internal string? FullCollation { get; init; }

    /// <summary>Whether each update of a row writes the time of it (MySQL).</summary>
    internal bool IsStamped { get; init; }

    /// <summary>Whether <c>SELECT *</c> leaves it out (MySQL).</summary>
    internal bool IsHidden { get; init; }

    /// <summary>The check that stands at the column and goes with its definition (MariaDB); it is among the checks of the table too.</summary>
    internal string? CheckSql { get; init; }

    /// <summary>What follows <c>NOT NULL</c> in its definition, such as <c>ON CONFLICT IGNORE</c>; null for nothing (SQLite).</summary>
    internal string? NullClause { get; init; }

    /// <summary>The value that rows which are there get where the column must have one: what the members of new objects hold; null where none makes sense.</summary>
    internal string? FillSql { get; init; }

    /// <summary>The name it had, where it was renamed.</summary>
    internal string? FormerName { get; init; }

    /// <summary>Whether the database makes the values in a way that the model doesn't tell, and that is left alone.</summary>
    internal bool IsMadeElsewhere { get; init; }
}
