namespace Oxen;

/// <summary>What a driver's exception means.</summary>
/// <param name="Kind">The kind of failure.</param>
internal sealed record DatabaseError(DatabaseErrorKind Kind)
{
    /// <summary>The table's name, where the driver tells.</summary>
    public string? Table { get; init; }

    /// <summary>The constraint's name, where the driver tells.</summary>
    public string? Constraint { get; init; }

    /// <summary>The names of the columns, where the driver tells.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Whether the same command may succeed when tried again.</summary>
    public bool IsTransient { get; init; }
}

/// <summary>Kinds of failures of a command.</summary>
internal enum DatabaseErrorKind
{
    Other,
    UniqueViolation,
    ForeignKeyViolation,
    NotNullViolation,
    CheckViolation,

    /// <summary>The database has no table or view of a name in the command.</summary>
    UnknownTable,

    /// <summary>A table has no column of a name in the command.</summary>
    UnknownColumn,

    /// <summary>The command asks for what the database can't do with a table of its kind.</summary>
    NotOffered,

    /// <summary>A lock of another connection wasn't freed in time.</summary>
    Busy,

    /// <summary>The transaction was undone because it doesn't fit in with others: a deadlock or a serialisation failure.</summary>
    Conflict,

    /// <summary>A write in a transaction that only reads, or to a database that can't be written.</summary>
    ReadOnly,

    /// <summary>The connection was lost.</summary>
    Lost,

    /// <summary>The command was stopped.</summary>
    Cancelled,

    /// <summary>The command ran longer than it may, and the driver stopped it.</summary>
    Late,
}
