using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;

namespace Oxen.Execution;

/// <summary>Counts the connections that are rented, and keeps those it has seen.</summary>
internal sealed class CountingConnections(ConnectionSource source) : ConnectionSource
{
    private readonly ConcurrentDictionary<PooledConnection, PooledConnection> _inner = new();
    private readonly ConcurrentDictionary<PooledConnection, PooledConnection> _outer = new();
    private int _rented;

    public int Rented => Volatile.Read(ref _rented);

    public ICollection<PooledConnection> Seen => _inner.Keys;

    public override bool IsSingleConnection => source.IsSingleConnection;

    public override DatabaseAddress Address => source.Address;

    public override PooledConnection Rent(CommandIntent intent) => Count(source.Rent(intent));

    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken) =>
        Count(await source.RentAsync(intent, cancellationToken));

    public override PooledConnection? TryRent(CommandIntent intent) => source.TryRent(intent) is { } connection ? Count(connection) : null;

    public override void Return(PooledConnection connection)
    {
        Interlocked.Decrement(ref _rented);
        source.Return(_inner[connection]);
    }

    public override DbTransaction Begin(DbConnection connection, IsolationLevel isolation) => source.Begin(connection, isolation);

    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken) =>
        new(source.Begin(connection, isolation));

    public override bool HasEnded(DbTransaction transaction) => source.HasEnded(transaction);

    public override PooledConnection Adopt(DbConnection connection) => source.Adopt(connection);

    public override void Cancel(DbCommand command) => source.Cancel(command);

    public override void Dispose() => source.Dispose();

    private PooledConnection Count(PooledConnection connection)
    {
        Interlocked.Increment(ref _rented);
        var outer = _outer.GetOrAdd(connection, inner => new PooledConnection(inner.Connection, this));
        _inner[outer] = connection;
        return outer;
    }
}
