using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>What SQLite's error codes and messages mean.</summary>
internal static class SqliteErrors
{
    private const string Failed = " constraint failed: ";

    /// <summary>What the exception means; null when nothing special.</summary>
    public static DatabaseError? Classify(SqliteException exception) => exception.SqliteExtendedErrorCode switch
    {
        raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_ROWID =>
            OfColumns(DatabaseErrorKind.UniqueViolation, exception),
        raw.SQLITE_CONSTRAINT_NOTNULL => OfColumns(DatabaseErrorKind.NotNullViolation, exception),
        raw.SQLITE_CONSTRAINT_FOREIGNKEY => new(DatabaseErrorKind.ForeignKeyViolation),
        raw.SQLITE_CONSTRAINT_CHECK => new(DatabaseErrorKind.CheckViolation) { Constraint = Detail(exception) },
        _ => exception.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(DatabaseErrorKind.Busy) { IsTransient = true },
            raw.SQLITE_READONLY => new(DatabaseErrorKind.ReadOnly),
            raw.SQLITE_INTERRUPT => new(DatabaseErrorKind.Cancelled),
            raw.SQLITE_ERROR when Says(exception, "no such table: ") => new(DatabaseErrorKind.UnknownTable),
            raw.SQLITE_ERROR when Says(exception, "no such column: ") || Says(exception, " has no column named ") => new(DatabaseErrorKind.UnknownColumn),
            _ => null,
        },
    };

    /// <summary>The error of a database that can't be opened. Names its file and nothing else of the connection string.</summary>
    public static DatabaseException NotOpened(SqliteException exception, string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        var why = exception.SqliteErrorCode switch
        {
            raw.SQLITE_CANTOPEN when folder is not null && !Directory.Exists(folder) => $"its folder '{folder}' doesn't exist. Create the folder, or correct the path.",
            raw.SQLITE_CANTOPEN when Directory.Exists(file) => "it is a folder. Name a file in it.",
            raw.SQLITE_CANTOPEN when !File.Exists(file) => "it doesn't exist and can't be created. With Mode=ReadOnly or Mode=ReadWrite the file must be there; else check the rights to its folder.",
            raw.SQLITE_READONLY => "it may not be written. Add Mode=ReadOnly to the connection string to read it, or change the rights to the file and its folder.",
            raw.SQLITE_NOTADB => "it isn't a SQLite database, or it is encrypted.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another program has locked it. Try again, or end that program.",
            _ => "SQLite refused it. Check the rights to the file and its folder.",
        };
        return new DatabaseException($"The database '{file}' can't be opened: {why} ({exception.Message})", null, isTransient: exception.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED, exception);
    }

    private static bool Says(SqliteException exception, string text) => exception.Message.Contains(text, StringComparison.Ordinal);

    // The detail is "users.email, users.name", or "index 'name'" for an index on an expression.
    private static DatabaseError OfColumns(DatabaseErrorKind kind, SqliteException exception)
    {
        var error = new DatabaseError(kind);
        if (Detail(exception) is not { } detail)
        {
            return error;
        }

        if (detail.StartsWith("index '", StringComparison.Ordinal))
        {
            return error with { Constraint = detail[7..].TrimEnd('\'') };
        }

        // A name with a dot in it can't be told from two names; that of the table is taken up to the first.
        var dot = detail.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? error
            : error with { Table = detail[..dot], Columns = detail[(dot + 1)..].Split($", {detail[..dot]}.") };
    }

    // The driver says: SQLite Error 19: 'UNIQUE constraint failed: users.email'.
    private static string? Detail(SqliteException exception)
    {
        var message = exception.Message;
        var start = message.IndexOf(Failed, StringComparison.Ordinal);
        var end = message.LastIndexOf("'.", StringComparison.Ordinal);
        return start < 0 || end < start ? null : message[(start + Failed.Length)..end];
    }
}
