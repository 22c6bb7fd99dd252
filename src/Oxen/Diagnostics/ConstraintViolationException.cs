namespace Oxen;

/// <summary>
/// A write broke a constraint of the database. The exception of the driver is the inner one, unless its message would show
/// the value of a <c>[Sensitive]</c> column: then there is none.
/// </summary>
public abstract class ConstraintViolationException : OxenException
{
    private protected ConstraintViolationException(string code, string message, Violation violation, Exception? innerException)
        : base(code, message, innerException)
    {
        Table = violation.Table;
        Constraint = violation.Constraint;
        Columns = violation.Columns;
    }

    /// <summary>The table whose constraint it is; null where the database doesn't tell.</summary>
    public string? Table { get; }

    /// <summary>The constraint's name; null where the database doesn't tell.</summary>
    public string? Constraint { get; }

    /// <summary>The columns of the constraint; empty where the database doesn't tell.</summary>
    public IReadOnlyList<string> Columns { get; }
}

/// <summary>Another row already has this value in a key or a unique index.</summary>
public sealed class UniqueViolationException : ConstraintViolationException
{
    internal UniqueViolationException(Violation violation, Exception? innerException, bool isOwnKey = false)
        : base(ErrorCodes.UniqueViolation,
            $"Another row already has the same value in {violation.Place("a unique column")}. Choose another value{(violation.Members.Count > 0 ? $" for {string.Join(" or ", violation.Members)}" : "")}, or change the row that has it instead.{(isOwnKey ? " Was the object inserted already? UpdateAsync or SaveAsync writes one that has a row." : "")}",
            violation, innerException)
    {
    }
}

/// <summary>A row refers to one that doesn't exist, or is still referred to by others.</summary>
public sealed class ForeignKeyViolationException : ConstraintViolationException
{
    internal ForeignKeyViolationException(Violation violation, Exception? innerException, string? message = null)
        : base(ErrorCodes.ForeignKeyViolation,
            message ?? $"The foreign key of {violation.Place("a table")} is broken: a row refers to one that doesn't exist, or a row that others refer to was deleted or its key changed. Write the row that is referred to first; delete those that refer to it first.",
            violation, innerException)
    {
    }
}

/// <summary>A column that must have a value was given none.</summary>
public sealed class NotNullViolationException : ConstraintViolationException
{
    internal NotNullViolationException(Violation violation, Exception? innerException)
        : base(ErrorCodes.NotNullViolation,
            $"Null was written to {violation.Place("a column")}, which must have a value. {(violation.Members is [var member] ? $"Set {member}{Holder(member)}" : "Set the member")}, or make it and its column nullable.",
            violation, innerException)
    {
    }

    // A member inside another has no value where that is null.
    private static string Holder(string member) => member.Split('.') is { Length: > 2 } path ? $", in a {string.Join('.', path[..^1])} that isn't null" : "";
}

/// <summary>A row doesn't fulfil a check constraint.</summary>
public sealed class CheckViolationException : ConstraintViolationException
{
    internal CheckViolationException(Violation violation, Exception? innerException)
        : base(ErrorCodes.CheckViolation,
            violation.Check is var (type, condition)
                ? $"The row doesn't fulfil the check constraint {violation.Constraint} of {violation.Table}, which the model says of {type}: {condition}. Give its members values that do; if the condition is wrong, correct it in OnModelCreating, and db.Schema.SyncAsync() changes the table."
                : $"The row doesn't fulfil a check constraint of {violation.Place("its table")}. Give it values that do, or change the constraint, whose condition the database has.",
            violation, innerException)
    {
    }
}

/// <summary>What a driver tells about a broken constraint.</summary>
internal sealed record Violation(string? Table, string? Constraint, IReadOnlyList<string> Columns)
{
    /// <summary>The members the columns belong to, with their class; empty where they aren't known.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The class whose model says the check constraint, and its condition; null where it isn't known.</summary>
    public (string Class, string Condition)? Check { get; init; }

    /// <summary>The place in words: columns, table and constraint as far as they are known.</summary>
    public string Place(string unknown)
    {
        var columns = string.Join(", ", Columns.Select(column => Table is null ? column : $"{Table}.{column}"));
        var place = columns.Length > 0 ? columns : Table ?? unknown;
        return Constraint is null ? place : $"{place} (constraint {Constraint})";
    }
}
