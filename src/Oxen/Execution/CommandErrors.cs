using System.Data.Common;
using System.Data.SqlTypes;

namespace Oxen;

/// <summary>Turns what a driver throws into Oxen's errors.</summary>
internal static class CommandErrors
{
    /// <summary>The error of a command that failed.</summary>
    public static Exception Translate(Dialect dialect, DbException exception, CommandPlan? command, PinnedConnection? pin = null, CancellationToken cancellationToken = default)
    {
        var error = dialect.Classify(exception);
        var violation = BrokenConstraint.Of(error ?? new(DatabaseErrorKind.Other), command?.Written, dialect.Syntax);
        var cause = dialect.ShowsValues(exception) && IsAboutSensitive(command) ? null : exception;
        switch (error?.Kind)
        {
            case DatabaseErrorKind.UniqueViolation:
                return new UniqueViolationException(violation, cause, isOwnKey: command is { Operation: "INSERT", Written: { } written } && violation.Columns.SequenceEqual(written.Key.Select(column => column.Name)));
            case DatabaseErrorKind.ForeignKeyViolation:
                return BrokenReference.Of(violation, command, dialect.Syntax, cause);
            case DatabaseErrorKind.NotNullViolation:
                return new NotNullViolationException(violation, cause);
            case DatabaseErrorKind.CheckViolation:
                return new CheckViolationException(violation, cause);
            case DatabaseErrorKind.Cancelled when cancellationToken.IsCancellationRequested:
                return new OperationCanceledException("The command was stopped because its token was cancelled.", exception, cancellationToken);
            case DatabaseErrorKind.Late:
                return Late(exception, command?.Text);
        }

        var message = $"{dialect.Name} refused the command: {dialect.Describe(exception)}{Remedy(error?.Kind, command, exception.Message, pin)}";
        return error?.Kind switch
        {
            DatabaseErrorKind.Busy => new LockTimeoutException(message, command?.Text, cause),
            DatabaseErrorKind.Conflict => new TransactionConflictException(message, command?.Text, cause),
            DatabaseErrorKind.Lost => new ConnectionLostException($"The connection to {dialect.Name} was lost: {dialect.Describe(exception)}{Environment.NewLine}A transaction is undone by that; whether a write outside of one was done isn't known.", command?.Text, cause),
            _ => new DatabaseException(message, command?.Text, error?.IsTransient ?? exception.IsTransient, cause),
        };
    }

    /// <summary>The error of a row that couldn't be read because a column is NULL that by the model never is, holds a name that its enum doesn't have, or a value of another type; null where that isn't why.</summary>
    public static OxenException? FindCause(CommandPlan plan, DbDataReader? reader, Exception exception) =>
        reader is not null && exception is (ValueException or InvalidCastException or SqlTypeException or InvalidOperationException or ArgumentNullException or NullReferenceException)
            ? plan.FindCause?.Invoke(reader, exception)
            : null;

    private static bool IsAboutSensitive(CommandPlan? command) => command is not null
        && (command.Parameters.Any(parameter => parameter.IsSensitive) || command.Written?.Columns.Any(column => column.IsSensitive) == true);

    private static string Remedy(DatabaseErrorKind? kind, CommandPlan? command, string message, PinnedConnection? pin) => kind switch
    {
        DatabaseErrorKind.UnknownTable => $"{Environment.NewLine}If it is a table of the model, db.Schema.SyncAsync() creates it; call it when the application starts. With versioned migrations 'oxen migrate up' does, or Migrator.UpAsync().",
        DatabaseErrorKind.UnknownColumn when command?.RawColumns.FirstOrDefault(name => Names(message, name)) is { } missing =>
            $"{Environment.NewLine}LINQ goes on over SQL of your own, and reads the columns {string.Join(", ", command.RawColumns)} of it. If '{missing}' isn't among what the SQL selects, select it, under this name (… AS {missing}); or read the rows as a type that has only what the SQL selects.",
        DatabaseErrorKind.UnknownColumn => $"{Environment.NewLine}If it is a column of the model, the table is older than the class: db.Schema.SyncAsync() tells which columns its tables lack.",
        DatabaseErrorKind.Conflict => $"{Environment.NewLine}The database undid the whole transaction. Run all of it again, as TransactionAsync does with a retry policy (OxenOptions.UseRetry).",
        DatabaseErrorKind.ReadOnly when pin?.Innermost is { IsReadOnly: true } => $"{Environment.NewLine}The transaction only reads (TransactionOptions.IsReadOnly): write in another one, or begin this one without it.",
        DatabaseErrorKind.ReadOnly => $"{Environment.NewLine}The database takes no writes here: it is a replica, was opened to be read alone, or a transaction of the application's own only reads. Write where it takes them.",
        DatabaseErrorKind.Busy when command?.IsImpatient == true => $"{Environment.NewLine}Another transaction has locked rows of the query, and NoWait() waits for none. Try again later, leave NoWait() out to wait for them, or read the rows that are free with SkipLocked().",
        DatabaseErrorKind.Busy => $"{Environment.NewLine}Another connection held the lock for longer than this one waits. Nothing was written; try again, and keep other programs' transactions short.",
        null or DatabaseErrorKind.Other when command?.MayLeaveTraces == true => $"{Environment.NewLine}SQL of your own is sent as it is written, with a parameter in the place of each {{hole}}: a hole is a value, never a name or a part of the SQL. Correct the SQL, which follows as it was sent, or the values.",
        _ => "",
    };

    // Whether a message has the name as a word.
    private static bool Names(string message, string name)
    {
        for (var at = message.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = message.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsPart(at - 1) && !IsPart(at + name.Length))
            {
                return true;
            }
        }

        return false;

        bool IsPart(int index) => index >= 0 && index < message.Length && (char.IsLetterOrDigit(message[index]) || message[index] == '_');
    }

    /// <summary>The error of a command that was stopped because it ran longer than it may.</summary>
    public static DatabaseException Late(Exception exception, string? sql) => new(
        "The command was stopped because it ran longer than its timeout. Make it faster (ExplainAsync shows how the database runs it), or allow it more time with WithTimeout.", sql, isTransient: true, exception);

    /// <summary>What a trace calls the error: its code, or the name of its type.</summary>
    public static string NameOf(Exception exception) => exception is OxenException oxen ? oxen.Code : exception.GetType().FullName!;
}
