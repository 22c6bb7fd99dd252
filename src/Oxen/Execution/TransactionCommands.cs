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

    /// <summary>Rolls back, or back to the savepoint.</summary>
    public static async Task RollbackAsync(DatabaseEngine engine, DbTransaction transaction, string? savepoint)
    {
        if (!engine.IsSynchronous)
        {
            await (savepoint is null ? transaction.RollbackAsync()
                : transaction.SupportsSavepoints ? transaction.RollbackAsync(savepoint)
                : SendAsync(transaction, "ROLLBACK TO SAVEPOINT " + savepoint, CancellationToken.None)).ConfigureAwait(false);
        }
        else if (savepoint is null)
        {
            transaction.Rollback();
        }
        else
        {
            transaction.Rollback(savepoint);
        }

        if (savepoint is not null)
        {
            // Rolling back to a savepoint leaves it set.
            await CommitAsync(engine, transaction, savepoint).ConfigureAwait(false);
        }
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
    public static Exception Translate(DatabaseEngine engine, Exception exception) => exception switch
    {
        DbException database => CommandErrors.Translate(engine.Dialect, database, null),

        // A driver disposes the transaction of a connection that was lost.
        InvalidOperationException => EndedByDatabase(exception),
        _ => exception,
    };

    /// <summary>The error of a transaction that ended without being asked to.</summary>
    public static TransactionException EndedByDatabase(Exception exception) => new(
        "The database has ended this transaction by itself, after an error or because a command in it was stopped. Its changes are undone; begin again.", exception);
}
