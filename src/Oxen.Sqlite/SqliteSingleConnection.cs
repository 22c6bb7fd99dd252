using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>The one connection of a database that lives in it, in memory; who wants it waits for it.</summary>
internal sealed class SqliteSingleConnection(SqliteTarget target, TimeSpan waitLimit) : ConnectionSource
{
    private readonly SqliteTurn _turn = new(waitLimit);
    private PooledConnection? _connection;
    private volatile bool _isDisposed;

    /// <inheritdoc/>
    public override bool IsSingleConnection => true;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        _turn.Take();
        return Take();
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        await _turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        return Take();
    }

    /// <inheritdoc/>
    public override PooledConnection? TryRent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        return _turn.TryTake() ? Take() : null;
    }

    /// <inheritdoc/>
    public override DatabaseAddress Address => target.Address;

    /// <inheritdoc/>
    public override DbTransaction Begin(DbConnection connection, IsolationLevel isolation) => connection.BeginTransaction(IsolationLevel.Serializable);

    /// <inheritdoc/>
    public override bool HasEnded(DbTransaction transaction) => SqliteNative.HasEnded(transaction);

    /// <inheritdoc/>
    public override PooledConnection Adopt(DbConnection connection) => new(target.SetUp((SqliteConnection)connection), this);

    /// <inheritdoc/>
    public override void Return(PooledConnection connection)
    {
        // Closing the connection would lose the database: what was left open is rolled back instead.
        if (connection.Connection is SqliteConnection { Handle: { IsInvalid: false } handle } && raw.sqlite3_get_autocommit(handle) == 0)
        {
            raw.sqlite3_exec(handle, "ROLLBACK");
        }

        _turn.Give();
    }

    /// <inheritdoc/>
    public override void Cancel(DbCommand command) => SqliteInterrupt.Stop(command);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _connection?.Connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private PooledConnection Take()
    {
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
            return _connection ??= new PooledConnection(target.Open(), this);
        }
        catch
        {
            _turn.Give();
            throw;
        }
    }
}
