using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// The connections to a database file: as many readers as are asked for, and one writer, which writing commands and
/// transactions queue up for.
/// </summary>
internal sealed class SqliteConnectionPool(SqliteTarget target, TimeSpan waitLimit) : ConnectionSource
{
    private static readonly int MaxIdleReaders = 2 * Environment.ProcessorCount;

    private readonly ConcurrentStack<PooledConnection> _readers = new();
    private readonly SqliteTurn _writing = new(waitLimit);
    private PooledConnection? _writer;
    private PooledConnection? _rentedWriter;
    private volatile bool _isDisposed;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
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
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        if (intent == CommandIntent.Read)
        {
            return RentReader();
        }

        await _writing.TakeAsync(cancellationToken).ConfigureAwait(false);
        return RentWriter();
    }

    /// <inheritdoc/>
    public override PooledConnection? TryRent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        if (intent == CommandIntent.Read)
        {
            return RentReader();
        }

        return _writing.TryTake() ? RentWriter() : null;
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
        var isWriter = ReferenceEquals(connection, _rentedWriter);
        if (_isDisposed || !IsClean(connection))
        {
            connection.Connection.Dispose();
        }
        else if (isWriter)
        {
            _writer = connection;
        }
        else if (_readers.Count < MaxIdleReaders)
        {
            _readers.Push(connection);
        }
        else
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
    public override void Cancel(DbCommand command) => SqliteInterrupt.Stop(command);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _writer?.Connection.Dispose();
        _writer = null;
        while (_readers.TryPop(out var reader))
        {
            reader.Connection.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private PooledConnection RentReader() => _readers.TryPop(out var reader) ? reader : new PooledConnection(target.Open(), this);

    private PooledConnection RentWriter()
    {
        try
        {
            _rentedWriter = _writer ?? new PooledConnection(target.Open(), this);
            _writer = null;
            return _rentedWriter;
        }
        catch
        {
            _writing.Give();
            throw;
        }
    }

    private static bool IsClean(PooledConnection connection) =>
        connection.Connection is SqliteConnection { Handle: { IsInvalid: false } handle } && raw.sqlite3_get_autocommit(handle) != 0;
}
