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
            raw.SQLITE_INTERRUPT => new(DatabaseErrorKind.Cancelled),
            _ => null,
        },
    };

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
