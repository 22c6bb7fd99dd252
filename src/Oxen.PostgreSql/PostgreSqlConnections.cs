using System.Collections.Concurrent;
using System.Data;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>The connections of the driver's pool, which keeps the prepared statements of each.</summary>
internal sealed class PostgreSqlConnections(PostgreSqlTarget target) : ConnectionSource
{
    // What the driver sends too, and as late: the next user's rent clears what the last one left.
    private const string Reset = "SET SESSION AUTHORIZATION DEFAULT; RESET ALL; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all(); DISCARD SEQUENCES; DISCARD TEMP";

    // The sessions to clear, by the number of the server's process.
    private readonly ConcurrentDictionary<int, bool> _touched = new();

    // The driver has the pool of sessions, and a connection is but the right to use one: those that are closed are opened again,
    // with the commands they keep. To make a command and its parameters took more memory than all the rest of a short one.
    private readonly ConcurrentStack<PooledConnection> _closed = new();
    private readonly int _most = new NpgsqlConnectionStringBuilder(target.Source.ConnectionString).MaxPoolSize;
    private int _waiting;
    private bool _isDisposed;

    /// <inheritdoc/>
    public override DatabaseAddress Address { get; } = target.Address;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        ThrowIfDisposed(_isDisposed);
        var connection = Closed();
        try
        {
            Open((NpgsqlConnection)connection.Connection);
            return connection;
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        ThrowIfDisposed(_isDisposed);
        var connection = Closed();
        try
        {
            await OpenAsync((NpgsqlConnection)connection.Connection, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <summary>The driver rolls back what is open, and ends a session that is broken. A connection that was lent may have handlers of the application, and isn't used again.</summary>
    public override void Return(PooledConnection connection)
    {
        var session = (NpgsqlConnection)connection.Connection;
        var isUsable = session.State == ConnectionState.Open;
        if (target.IsResetByOxen && connection.MayHoldTraces && isUsable)
        {
            _touched[session.ProcessID] = true;
        }

        // Who waited for a session has a connection of its own, of which there may be more than sessions.
        if (connection.MayBeChanged || !isUsable || Volatile.Read(ref _waiting) >= _most)
        {
            session.Dispose();
            return;
        }

        session.Close();
        connection.MayHoldTraces = false;
        _closed.Push(connection);
        Interlocked.Increment(ref _waiting);
    }

    /// <inheritdoc/>
    public override async ValueTask ReloadTypesAsync(CancellationToken cancellationToken) => await target.Source.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>What is prepared lives as long as a session does: those that are idle end now, those in use when they are given back.</summary>
    public override void ForgetPrepared() => target.Source.Clear();

    /// <inheritdoc/>
    public override void Dispose()
    {
        _isDisposed = true;
        if (target.IsOwn)
        {
            target.Source.Dispose();
        }
    }

    private PooledConnection Closed()
    {
        if (!_closed.TryPop(out var connection))
        {
            return new PooledConnection(target.Source.CreateConnection(), this);
        }

        Interlocked.Decrement(ref _waiting);
        return connection;
    }

    private void Open(NpgsqlConnection connection)
    {
        connection.Open();
        if (!_touched.ContainsKey(connection.ProcessID))
        {
            return;
        }

        try
        {
            using var command = new NpgsqlCommand(Reset, connection);
            command.ExecuteNonQuery();
            _touched.TryRemove(connection.ProcessID, out _);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async ValueTask OpenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        if (!_touched.ContainsKey(connection.ProcessID))
        {
            return;
        }

        try
        {
            var command = new NpgsqlCommand(Reset, connection);
            await using var _ = command.ConfigureAwait(false);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            _touched.TryRemove(connection.ProcessID, out var __);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
