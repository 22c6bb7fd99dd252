using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>What PostgreSQL's error codes mean: https://www.postgresql.org/docs/current/errcodes-appendix.html</summary>
internal static class PostgreSqlErrors
{
    /// <summary>What the exception means; null when nothing special.</summary>
    public static DatabaseError? Classify(NpgsqlException exception) => exception switch
    {
        PostgresException server => Classify(server),
        { InnerException: TimeoutException } => new(DatabaseErrorKind.Late) { IsTransient = true },

        // The connection broke: the server is gone, or the network is.
        { InnerException: IOException or SocketException } => new(DatabaseErrorKind.Lost) { IsTransient = true },
        _ => null,
    };

    /// <summary>
    /// What the server says went wrong. Where it would quote a value of a row or parameter, the name of the error.
    /// </summary>
    public static string Describe(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.DivisionByZero or PostgresErrorCodes.NullValueNotAllowed => exception.MessageText,
        PostgresErrorCodes.NumericValueOutOfRange => "a number is out of the range of its type (22003)",
        PostgresErrorCodes.FeatureNotSupported when IsOutdated(exception) => $"{exception.MessageText} (0A000). A table was altered after this command had been prepared. It did nothing, and its transaction can only be rolled back; run all of it again, as TransactionAsync does with a retry policy (OxenOptions.UseRetry)",
        PostgresErrorCodes.InFailedSqlTransaction => $"{exception.MessageText} (25P02). A command before this one failed, and since then the transaction can only be rolled back. What may fail and is caught goes into a savepoint, a TransactionAsync inside the transaction or CreateSavepointAsync and RollbackToSavepointAsync, which keeps the rest usable",
        PostgresErrorCodes.StringDataRightTruncation => $"{exception.MessageText} (22001)",
        PostgresErrorCodes.InvalidTextRepresentation => "a text doesn't have the form of the type it is read as (22P02)",
        PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.InvalidDatetimeFormat => $"a text isn't a date or time, or one out of range ({exception.SqlState})",
        ['2', '2', ..] => $"a value isn't one that the function or type takes ({exception.SqlState})",
        _ => $"{exception.MessageText} ({exception.SqlState})",
    };

    /// <summary>Whether the server's own message may quote a value: those that <see cref="Describe"/> replaces.</summary>
    public static bool ShowsValues(PostgresException exception) => !Describe(exception).Contains(exception.MessageText, StringComparison.Ordinal);

    /// <summary>The error of a server that can't be reached or doesn't let one in. Names no password.</summary>
    public static DatabaseException NotOpened(NpgsqlException exception, DatabaseAddress address)
    {
        var error = Classify(exception);
        var why = exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                "the server refused the login. Check the user name and the password, and that pg_hba.conf lets the user in.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "the server has no such database. Create it (CREATE DATABASE), or correct the name.",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "the server has no connection left. Lower the Maximum Pool Size of the applications that use it, or raise its max_connections.",
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow } => "the server is starting or stopping. Try again.",
            { InnerException: TimeoutException } => "it didn't answer in time, or the pool had no connection left for as long. Check that the server runs, and that each transaction and stream is disposed.",
            { InnerException: SocketException or IOException } => "the server can't be reached. Check its name and port, and that it runs.",
            PostgresException server => $"the server refused. ({Describe(server)})",
            _ => $"the driver refused. ({exception.Message})",
        };
        var isTransient = error?.IsTransient ?? exception.IsTransient;
        return new DatabaseException($"The database '{address.Database}' on {address.Server}:{address.Port} can't be opened: {why}", null, isTransient, exception);
    }

    /// <summary>
    /// Whether the server refused a prepared command because it would give other columns than when it was prepared; the
    /// driver has it prepared anew when it is sent next. The code says too little, and the text is translated: the place in
    /// the server's source tells (src/backend/utils/cache/plancache.c).
    /// </summary>
    public static bool IsOutdated(DbException exception) => exception is PostgresException { SqlState: PostgresErrorCodes.FeatureNotSupported, Routine: "RevalidateCachedQuery" };

    private static DatabaseError? Classify(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.FeatureNotSupported when IsOutdated(exception) => new(DatabaseErrorKind.Other) { IsTransient = true },
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation => Of(DatabaseErrorKind.UniqueViolation, exception),
        PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => Of(DatabaseErrorKind.ForeignKeyViolation, exception),
        PostgresErrorCodes.NotNullViolation => Of(DatabaseErrorKind.NotNullViolation, exception),
        PostgresErrorCodes.CheckViolation => Of(DatabaseErrorKind.CheckViolation, exception),
        PostgresErrorCodes.UndefinedTable => new(DatabaseErrorKind.UnknownTable),
        PostgresErrorCodes.UndefinedColumn => new(DatabaseErrorKind.UnknownColumn),
        PostgresErrorCodes.FeatureNotSupported => new(DatabaseErrorKind.NotOffered),
        PostgresErrorCodes.LockNotAvailable => new(DatabaseErrorKind.Busy) { IsTransient = true },
        PostgresErrorCodes.ReadOnlySqlTransaction => new(DatabaseErrorKind.ReadOnly),
        PostgresErrorCodes.QueryCanceled => new(DatabaseErrorKind.Cancelled),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => new(DatabaseErrorKind.Conflict) { IsTransient = true },

        // The server can't read what it was sent, and goes on; a pooler says so of much else, and ends the connection.
        PostgresErrorCodes.ProtocolViolation when exception.InvariantSeverity == "ERROR" => null,

        // The server shuts down or was killed (57P…), the connection is lost (08…), or was closed because its transaction took too long (25P03, 25P04).
        ['5', '7', 'P', ..] or ['0', '8', ..] or "25P03" or "25P04" => new(DatabaseErrorKind.Lost) { IsTransient = true },

        // The server has no room.
        ['5', '3', ..] => new(DatabaseErrorKind.Other) { IsTransient = true },
        _ => null,
    };

    private static DatabaseError Of(DatabaseErrorKind kind, PostgresException exception) => new(kind)
    {
        Table = exception.TableName,
        Constraint = exception.ConstraintName,
        Columns = exception.ColumnName is { } column ? [column] : [],
    };
}
