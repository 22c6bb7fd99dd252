namespace Oxen.Sqlite;

/// <summary>The one connection of a database that lives in it, in memory; who wants it waits for it.</summary>
internal sealed class SqliteSingleConnection(SqliteTarget target, TimeSpan waitLimit) : SqliteConnectionSource(target)
{
    private readonly SqliteTurn _turn = new(waitLimit);
    private PooledConnection? _connection;
    private volatile bool _isDisposed;

    /// <inheritdoc/>
    public override bool IsSingleConnection => true;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        _turn.Take();
        return Take();
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        await _turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        return Take();
    }

    /// <inheritdoc/>
    public override PooledConnection? TryRent(CommandIntent intent) => _turn.TryTake() ? Take() : null;

    /// <inheritdoc/>
    public override void Return(PooledConnection connection)
    {
        if (!ReferenceEquals(connection, _connection))
        {
            return;
        }

        if (_isDisposed)
        {
            Close(connection);
        }
        else if (!SqliteTarget.IsReusable(connection))
        {
            // Closing the connection would lose the database: what was left open is rolled back instead.
            SqliteTarget.RollBack(connection);
        }

        _turn.Give();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Who has the connection closes it by giving it back.
        _isDisposed = true;
        if (_turn.TryTake())
        {
            if (_connection is not null)
            {
                Close(_connection);
            }

            _turn.Give();
        }
    }

    // A stream that is suspended has given up its turn, and would read on from what is freed here.
    private static void Close(PooledConnection connection)
    {
        connection.Suspended?.Abandon(new ObjectDisposedException(nameof(OxenOptions), "What was left to read is gone: the OxenOptions it was read by, and with them its connection, were disposed."));
        connection.Connection.Dispose();
    }

    private PooledConnection Take()
    {
        try
        {
            ThrowIfDisposed(_isDisposed);
            return _connection ??= new PooledConnection(Target.Open(), this);
        }
        catch
        {
            _turn.Give();
            throw;
        }
    }
}
