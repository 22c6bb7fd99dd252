using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>
/// Where connections come from: a pool of the dialect or of the driver. One for the life of the options. Safe to use from
/// several threads.
/// </summary>
internal abstract class ConnectionSource : IAsyncDisposable, IDisposable
{
    /// <summary>Rents a connection, open and set up, for one user alone; give it back with <see cref="Return"/>.</summary>
    public abstract PooledConnection Rent(CommandIntent intent);

    /// <inheritdoc cref="Rent"/>
    public abstract ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken);

    /// <summary>Rents a connection if that needs no waiting for other users; null if it does, or can't be told.</summary>
    public virtual PooledConnection? TryRent(CommandIntent intent) => null;

    /// <summary>Gives a connection back. One that is broken, or still in a transaction, is closed.</summary>
    public abstract void Return(PooledConnection connection);

    /// <summary>
    /// Whether there is one connection for all: then who rents it waits for the others, and a stream gives it up between
    /// its rows.
    /// </summary>
    public virtual bool IsSingleConnection => false;

    /// <summary>Where the database is, for traces.</summary>
    public virtual DatabaseAddress Address => DatabaseAddress.Unknown;

    /// <summary>Begins a transaction; the driver's own meaning of the isolation level unless the database has but one.</summary>
    public virtual DbTransaction Begin(DbConnection connection, IsolationLevel isolation) => connection.BeginTransaction(isolation);

    /// <inheritdoc cref="Begin"/>
    public virtual ValueTask<DbTransaction> BeginAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken) =>
        connection.BeginTransactionAsync(isolation, cancellationToken);

    /// <summary>Begins a transaction in which the database refuses writes.</summary>
    public virtual async ValueTask<DbTransaction> BeginReadOnlyAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken)
    {
        var transaction = await BeginAsync(connection, isolation, cancellationToken).ConfigureAwait(false);
        await SendAsync(connection, transaction, "SET TRANSACTION READ ONLY", cancellationToken).ConfigureAwait(false);
        return transaction;
    }

    /// <summary>Makes a connection write again, after the end of a transaction that only read; the end itself does, unless said otherwise.</summary>
    public virtual void EndReadOnly(DbConnection connection)
    {
    }

    /// <summary>Sends a command without parameters or rows.</summary>
    protected static async Task SendAsync(DbConnection connection, DbTransaction? transaction, string text, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = text;
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a transaction of commands that read, and see the database as the first of them finds it.</summary>
    public virtual DbTransaction BeginSnapshot(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <inheritdoc cref="BeginSnapshot"/>
    public virtual ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <summary>Whether a transaction is over, by its owner's word, because the database ended it by itself, or with its connection.</summary>
    public virtual bool HasEnded(DbTransaction transaction) => transaction.Connection is not { State: ConnectionState.Open };

    /// <summary>Sets up a connection the application opened, as the ones that are rented are.</summary>
    public virtual PooledConnection Adopt(DbConnection connection) => new(connection, this);

    /// <summary>Stops the command that runs on the connection; called from another thread when a token is cancelled.</summary>
    public virtual void Cancel(DbCommand command) => command.Cancel();

    /// <summary>Lets the driver know types that a command has created.</summary>
    public virtual ValueTask ReloadTypesAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>
    /// Has no command run as it was prepared before tables changed: for databases that refuse such a command then, rather than
    /// prepare it again by themselves.
    /// </summary>
    public virtual void ForgetPrepared()
    {
    }

    /// <summary>Refuses connections once the options are disposed.</summary>
    /// <exception cref="ObjectDisposedException">They are.</exception>
    protected static void ThrowIfDisposed(bool isDisposed)
    {
        if (isDisposed)
        {
            throw new ObjectDisposedException(
                "Oxen.OxenOptions", "The OxenOptions were disposed, and their connections closed. They live as long as the application: keep them, make every context over them, and dispose of them when the application ends.");
        }
    }

    /// <summary>Closes every connection, without waiting for any.</summary>
    public abstract void Dispose();

    /// <summary>Closes every connection.</summary>
    public virtual ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
