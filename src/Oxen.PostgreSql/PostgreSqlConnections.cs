using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>The connections of the driver's pool, which keeps the prepared statements of each.</summary>
internal sealed class PostgreSqlConnections(PostgreSqlTarget target) : ConnectionSource
{
    // What the driver sends too, and as late: the next user's rent clears what the last one left.
    private const string Reset = "SET SESSION AUTHORIZATION DEFAULT; RESET ALL; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all(); DISCARD SEQUENCES; DISCARD TEMP";

    // The sessions to clear, by the number of the server's process.
    private readonly ConcurrentDictionary<int, bool> _touched = new();
    private bool _isDisposed;

    /// <inheritdoc/>
    public override DatabaseAddress Address { get; } = target.Address;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        try
        {
            return new PooledConnection(Open(), this);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        try
        {
            return new PooledConnection(await OpenAsync(cancellationToken).ConfigureAwait(false), this);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <summary>The driver rolls back what is open, and throws a broken connection away.</summary>
    public override void Return(PooledConnection connection)
    {
        if (target.IsResetByOxen && connection is { MayHoldTraces: true, Connection: NpgsqlConnection { State: ConnectionState.Open } session })
        {
            _touched[session.ProcessID] = true;
        }

        connection.Connection.Dispose();
    }

    /// <inheritdoc/>
    public override bool HasEnded(DbTransaction transaction) => transaction.Connection is not { State: ConnectionState.Open };

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

    private NpgsqlConnection Open()
    {
        var connection = target.Source.OpenConnection();
        if (!_touched.ContainsKey(connection.ProcessID))
        {
            return connection;
        }

        try
        {
            using var command = new NpgsqlCommand(Reset, connection);
            command.ExecuteNonQuery();
            _touched.TryRemove(connection.ProcessID, out _);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await target.Source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        if (!_touched.ContainsKey(connection.ProcessID))
        {
            return connection;
        }

        try
        {
            var command = new NpgsqlCommand(Reset, connection);
            await using var _ = command.ConfigureAwait(false);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            _touched.TryRemove(connection.ProcessID, out var __);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
