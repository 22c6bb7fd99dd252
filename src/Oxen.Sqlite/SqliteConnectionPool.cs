namespace Oxen.Sqlite;

/// <summary>
/// The connections to a database file: as many readers as are asked for, and one writer, which writing commands and
/// transactions queue up for. The write-ahead log lets all of them read while one writes.
/// </summary>
internal sealed class SqliteConnectionPool(SqliteTarget target, TimeSpan waitLimit) : SqliteConnectionSource(target)
{
    /// <summary>How many readers wait for their next use; those beyond are closed when they come back.</summary>
    public static readonly int MaxIdleReaders = Math.Max(16, 2 * Environment.ProcessorCount);

    private readonly Lock _lock = new();
    private readonly Stack<PooledConnection> _readers = new();
    private readonly SqliteTurn _writing = new(waitLimit);
    private PooledConnection? _writer;
    private PooledConnection? _rentedWriter;
    private bool _isDisposed;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        if (intent == CommandIntent.Read)
        {
            return RentReader();
        }

        _writing.Take();
        return RentWriter();
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        if (intent == CommandIntent.Read)
        {
            return RentReader();
        }

        await _writing.TakeAsync(cancellationToken).ConfigureAwait(false);
        return RentWriter();
    }

    /// <inheritdoc/>
    public override PooledConnection? TryRent(CommandIntent intent) =>
        intent == CommandIntent.Read ? RentReader()
        : _writing.TryTake() ? RentWriter()
        : null;

    /// <inheritdoc/>
    public override void Return(PooledConnection connection)
    {
        var isWriter = ReferenceEquals(connection, _rentedWriter);
        if (!SqliteTarget.IsReusable(connection) || !Keep(connection, isWriter))
        {
            connection.Connection.Dispose();
        }

        if (isWriter)
        {
            _rentedWriter = null;
            _writing.Give();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        List<PooledConnection> idle;
        lock (_lock)
        {
            _isDisposed = true;
            idle = [.. _readers];
            _readers.Clear();
            if (_writer is not null)
            {
                idle.Add(_writer);
                _writer = null;
            }
        }

        // The last connection to close writes the log into the file.
        foreach (var connection in idle)
        {
            connection.Connection.Dispose();
        }
    }

    private PooledConnection RentReader()
    {
        lock (_lock)
        {
            ThrowIfDisposed(_isDisposed);
            if (_readers.TryPop(out var reader))
            {
                return reader;
            }
        }

        return new PooledConnection(Target.Open(), this);
    }

    // Called by the one whose turn it is to write.
    private PooledConnection RentWriter()
    {
        try
        {
            lock (_lock)
            {
                ThrowIfDisposed(_isDisposed);
                _rentedWriter = _writer;
                _writer = null;
            }

            return _rentedWriter ??= new PooledConnection(Target.Open(), this);
        }
        catch
        {
            _writing.Give();
            throw;
        }
    }

    private bool Keep(PooledConnection connection, bool isWriter)
    {
        lock (_lock)
        {
            if (_isDisposed || (!isWriter && _readers.Count >= MaxIdleReaders))
            {
                return false;
            }

            if (isWriter)
            {
                _writer = connection;
            }
            else
            {
                _readers.Push(connection);
            }

            return true;
        }
    }
}
