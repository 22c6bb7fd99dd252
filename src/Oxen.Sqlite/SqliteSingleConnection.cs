using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>The one connection of a database that lives in it, in memory; who wants it waits for it.</summary>
internal sealed class SqliteSingleConnection(SqliteTarget target) : ConnectionSource
{
    private readonly SemaphoreSlim _turn = new(1);
    private PooledConnection? _connection;
    private volatile bool _isDisposed;

    /// <inheritdoc/>
    public override bool IsSingleConnection => true;

    /// <inheritdoc/>
    public override DatabaseAddress Address => target.Address;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        _turn.Wait();
        return Take();
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Take();
    }

    /// <inheritdoc/>
    public override PooledConnection? TryRent(CommandIntent intent) => _turn.Wait(0, CancellationToken.None) ? Take() : null;

    /// <inheritdoc/>
    public override DbTransaction Begin(DbConnection connection, IsolationLevel isolation) => SqliteTarget.Begin(connection);

    /// <inheritdoc/>
    public override PooledConnection Adopt(DbConnection connection) => new(target.SetUp((SqliteConnection)connection), this);

    /// <inheritdoc/>
    public override void Return(PooledConnection connection)
    {
        if (!ReferenceEquals(connection, _connection))
        {
            return;
        }

        if (_isDisposed)
        {
            connection.Connection.Dispose();
        }
        else if (!SqliteTarget.IsReusable(connection))
        {
            // Closing the connection would lose the database: what was left open is rolled back instead.
            SqliteTarget.RollBack(connection);
        }

        _turn.Release();
    }

    /// <inheritdoc/>
    public override void Cancel(DbCommand command) => SqliteTarget.Stop(command);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        // Who has the connection closes it by giving it back.
        _isDisposed = true;
        if (_turn.Wait(0, CancellationToken.None))
        {
            _connection?.Connection.Dispose();
            _turn.Release();
        }

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
            _turn.Release();
            throw;
        }
    }
}
