namespace Oxen;

/// <summary>One change of a schema. Operations that name a table mean it as it is called after the renames, which come first.</summary>
public abstract record SchemaOperation
{
    private protected SchemaOperation()
    {
    }

    /// <summary>What it does to rows and to other users of the database it was made for.</summary>
    public SchemaImpact Impact { get; init; } = SchemaImpact.None;

    /// <summary>The value of an enum that it makes, where nothing may use it before it is committed; else null.</summary>
    internal virtual EnumLabel? CommittedFirst => null;
}

/// <summary>Creates a table with its columns, key, checks, unique constraints and foreign keys; other indexes are operations of their own.</summary>
/// <param name="Table">The table.</param>
public sealed record CreateTable(SchemaTable Table) : SchemaOperation
{
    /// <summary>The words that begin its command.</summary>
    internal string Verb => IsTemporary ? "CREATE TEMPORARY TABLE" : "CREATE TABLE";

    /// <summary>Whether it lives on the connection alone.</summary>
    internal bool IsTemporary { get; init; }
}

/// <summary>Drops a table with all that is in it.</summary>
/// <param name="Table">The table.</param>
public sealed record DropTable(SchemaTable Table) : SchemaOperation;

/// <summary>Renames a table, or moves it to another schema.</summary>
/// <param name="Table">The table as it was.</param>
/// <param name="NewName">Its new name.</param>
/// <param name="NewSchema">Its new schema, or null for the one in which new tables are made.</param>
public sealed record RenameTable(SchemaTable Table, string NewName, string? NewSchema) : SchemaOperation;

/// <summary>
/// Makes a table anew under its name and moves its rows there, with all that belongs to it: what SQLite needs for most
/// changes of a table.
/// </summary>
/// <param name="From">The table as it was.</param>
/// <param name="To">The table as it will be; columns of one name are the same.</param>
public sealed record RebuildTable(SchemaTable From, SchemaTable To) : SchemaOperation
{
    /// <summary>The operations it stands for.</summary>
    public IReadOnlyList<SchemaOperation> Changes { get; init; } = [];
}

/// <summary>Adds a column.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
public sealed record AddColumn(SchemaTable Table, SchemaColumn Column) : SchemaOperation;

/// <summary>Drops a column with all that is in it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
public sealed record DropColumn(SchemaTable Table, SchemaColumn Column) : SchemaOperation
{
    /// <summary>Whether it is computed, and a column of its name that isn't comes in its place.</summary>
    internal bool BecomesPlain { get; init; }
}

/// <summary>Renames a column.</summary>
/// <param name="Table">The table, by its new name.</param>
/// <param name="Column">The column as it was.</param>
/// <param name="NewName">Its new name.</param>
public sealed record RenameColumn(SchemaTable Table, SchemaColumn Column, string NewName) : SchemaOperation;

/// <summary>Changes a column's type, default, collation, numbering, or whether it may be NULL.</summary>
/// <param name="Table">The table.</param>
/// <param name="From">The column as it was, by its new name.</param>
/// <param name="To">The column as it will be.</param>
public sealed record AlterColumn(SchemaTable Table, SchemaColumn From, SchemaColumn To) : SchemaOperation;

/// <summary>Changes the primary key.</summary>
/// <param name="From">The table as it was, by its new name.</param>
/// <param name="To">The table as it will be.</param>
public sealed record AlterPrimaryKey(SchemaTable From, SchemaTable To) : SchemaOperation;

/// <summary>Changes what is said of a table or a column.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column as it will be, or null for the table itself.</param>
/// <param name="Comment">The new comment, or null for none.</param>
public sealed record AlterComment(SchemaTable Table, SchemaColumn? Column, string? Comment) : SchemaOperation;
