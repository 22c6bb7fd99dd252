using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>What is said to the driver about transactions: synchronously where its asynchronous methods block.</summary>
internal static class TransactionCommands
{
    /// <summary>Begins a transaction.</summary>
    public static ValueTask<DbTransaction> BeginAsync(
        DatabaseEngine engine, PooledConnection connection, IsolationLevel isolation, CancellationToken cancellationToken) =>
        engine.IsSynchronous
            ? new(engine.Connections.Begin(connection.Connection, isolation))
            : engine.Connections.BeginAsync(connection.Connection, isolation, cancellationToken);

    /// <inheritdoc cref="BeginAsync(DatabaseEngine, PooledConnection, IsolationLevel, CancellationToken)"/>
    public static ValueTask<DbTransaction> BeginAsync(
        DatabaseEngine engine, PooledConnection connection, TransactionOptions options, CancellationToken cancellationToken) => options.IsReadOnly
        ? engine.Connections.BeginReadOnlyAsync(connection.Connection, options.Isolation, cancellationToken)
        : BeginAsync(engine, connection, options.Isolation, cancellationToken);

    /// <summary>Commits, or releases the savepoint.</summary>
    public static Task CommitAsync(DatabaseEngine engine, DbTransaction transaction, string? savepoint)
    {
        if (!engine.IsSynchronous)
        {
            return savepoint is null ? transaction.CommitAsync()
                : transaction.SupportsSavepoints ? transaction.ReleaseAsync(savepoint)
                : SendAsync(transaction, "RELEASE SAVEPOINT " + savepoint, CancellationToken.None);
        }

        if (savepoint is null)
        {
            transaction.Commit();
        }
        else
        {
            transaction.Release(savepoint);
        }

        return Task.CompletedTask;
    }

    /// <summary>Rolls back, or back to the savepoint, which is forgotten.</summary>
    public static async Task RollbackAsync(DatabaseEngine engine, DbTransaction transaction, string? savepoint)
    {
        if (savepoint is not null)
        {
            await RollbackToAsync(engine, transaction, savepoint, CancellationToken.None).ConfigureAwait(false);
            await CommitAsync(engine, transaction, savepoint).ConfigureAwait(false);
        }
        else if (engine.IsSynchronous)
        {
            transaction.Rollback();
        }
        else
        {
            await transaction.RollbackAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Rolls back to a savepoint, which stays set.</summary>
    public static Task RollbackToAsync(DatabaseEngine engine, DbTransaction transaction, string savepoint, CancellationToken cancellationToken)
    {
        if (!engine.IsSynchronous)
        {
            return transaction.SupportsSavepoints ? transaction.RollbackAsync(savepoint, cancellationToken) : SendAsync(transaction, "ROLLBACK TO SAVEPOINT " + savepoint, cancellationToken);
        }

        transaction.Rollback(savepoint);
        return Task.CompletedTask;
    }

    /// <summary>Sets a savepoint.</summary>
    public static Task SaveAsync(DatabaseEngine engine, DbTransaction transaction, string savepoint, CancellationToken cancellationToken)
    {
        if (!engine.IsSynchronous)
        {
            return transaction.SupportsSavepoints ? transaction.SaveAsync(savepoint, cancellationToken) : SendAsync(transaction, "SAVEPOINT " + savepoint, cancellationToken);
        }

        transaction.Save(savepoint);
        return Task.CompletedTask;
    }

    // Some drivers leave savepoints to SQL.
    private static async Task SendAsync(DbTransaction transaction, string text, CancellationToken cancellationToken)
    {
        var command = transaction.Connection!.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = text;
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The error to throw for what the driver threw.</summary>
    /// <param name="engine">What the transaction belongs to.</param>
    /// <param name="exception">What the driver threw.</param>
    /// <param name="connection">The connection of the transaction; null where it has none yet.</param>
    public static Exception Translate(DatabaseEngine engine, Exception exception, PooledConnection? connection) => exception switch
    {
        DbException database => CommandErrors.Translate(engine.Dialect, database, null),

        // A driver disposes the transaction of a connection that was lost.
        InvalidOperationException => EndedUnasked(exception, connection),
        _ => exception,
    };

    /// <summary>The error to throw for what the driver threw when it was to commit: of a lost connection nobody knows what became of the commit.</summary>
    public static Exception NotCommitted(DatabaseEngine engine, Exception exception, PooledConnection connection) =>
        exception is DbException database && engine.Dialect.Classify(database)?.Kind is DatabaseErrorKind.Lost or DatabaseErrorKind.Late
            ? new CommitUnknownException(Translate(engine, exception, connection))
            : Translate(engine, exception, connection);

    /// <summary>The error of a transaction that ended without being asked to.</summary>
    public static TransactionException EndedUnasked(Exception exception, PooledConnection? connection) => new(
        connection is { Connection.State: not ConnectionState.Open }
            ? "The connection of this transaction was closed, which ended it: by code that it was lent to (OpenConnectionAsync), which must dispose of the lease and not close the connection, or because it was lost. Its changes are undone; begin again."
            : "The database has ended this transaction by itself, after an error or because a command in it was stopped. Its changes are undone; begin again.",
        exception);
}
