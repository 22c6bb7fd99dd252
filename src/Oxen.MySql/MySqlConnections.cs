using System.Data;
using System.Data.Common;

namespace Oxen.MySql;

/// <summary>The open connections: those that were given back wait for their next use, with the commands they keep.</summary>
internal sealed class MySqlConnections(MySqlTarget target) : ConnectionSource
{
    // A server that was restarted has forgotten its connections; one that waited longer than this is asked before it is used.
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Stack<(PooledConnection Connection, long Since)> _idle = new();
    private readonly SemaphoreSlim _free = new(target.MaxConnections);
    private bool _isDisposed;

    /// <inheritdoc/>
    public override DatabaseAddress Address => target.Address;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        if (!_free.Wait(Patience))
        {
            throw MySqlErrors.NoneFree(target);
        }

        try
        {
            return Idle() ?? new PooledConnection(target.Open(), this);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        if (!await _free.WaitAsync(Patience, cancellationToken).ConfigureAwait(false))
        {
            throw MySqlErrors.NoneFree(target);
        }

        try
        {
            return await IdleAsync(cancellationToken).ConfigureAwait(false) ?? new PooledConnection(await target.OpenAsync(cancellationToken).ConfigureAwait(false), this);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public override PooledConnection Adopt(DbConnection connection) => new(target.SetUp(connection), this) { IsAdopted = true };

    /// <inheritdoc/>
    public override DbTransaction Begin(DbConnection connection, IsolationLevel isolation) =>
        connection.BeginTransaction(isolation == IsolationLevel.Unspecified ? IsolationLevel.RepeatableRead : isolation);

    /// <inheritdoc/>
    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken) =>
        connection.BeginTransactionAsync(isolation == IsolationLevel.Unspecified ? IsolationLevel.RepeatableRead : isolation, cancellationToken);

    /// <summary>It is said before the begin, of the transaction that begins next.</summary>
    public override async ValueTask<DbTransaction> BeginReadOnlyAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken)
    {
        await SendAsync(connection, null, "SET TRANSACTION READ ONLY", cancellationToken).ConfigureAwait(false);
        try
        {
            return await BeginAsync(connection, isolation, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Else the next transaction on it would be the one that only reads.
            await connection.CloseAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What may be changed is closed, which ends its transaction and locks at once, and any setting; so is what had all the commands prepared that it may.</summary>
    public override void Return(PooledConnection connection)
    {
        if (connection.Connection.State != ConnectionState.Open || connection.MayBeChanged || connection.Commands.IsSpent || !Keep(connection))
        {
            connection.Connection.Dispose();
        }

        _free.Release();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        List<(PooledConnection Connection, long Since)> idle;
        lock (_lock)
        {
            _isDisposed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var (connection, _) in idle)
        {
            connection.Connection.Dispose();
        }
    }

    private TimeSpan Patience => target.Patience == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : target.Patience;

    private bool Keep(PooledConnection connection)
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _idle.Push((connection, Environment.TickCount64));
            }

            return !_isDisposed;
        }
    }

    private PooledConnection? Idle()
    {
        while (Pop() is var (connection, since))
        {
            if (IsClean(connection, since) || Answers(connection))
            {
                return connection;
            }

            connection.Connection.Dispose();
        }

        return null;
    }

    private async ValueTask<PooledConnection?> IdleAsync(CancellationToken cancellationToken)
    {
        while (Pop() is var (connection, since))
        {
            if (IsClean(connection, since) || await AnswersAsync(connection, cancellationToken).ConfigureAwait(false))
            {
                return connection;
            }

            await connection.Connection.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private static bool IsClean(PooledConnection connection, long since) => !connection.MayHoldTraces && Environment.TickCount64 - since < Trusted.TotalMilliseconds;

    private (PooledConnection Connection, long Since)? Pop()
    {
        lock (_lock)
        {
            ThrowIfDisposed(_isDisposed);
            return _idle.TryPop(out var idle) ? idle : null;
        }
    }

    private bool Answers(PooledConnection connection)
    {
        try
        {
            using var command = Ping(connection);
            command.ExecuteNonQuery();
            connection.MayHoldTraces = false;
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private async ValueTask<bool> AnswersAsync(PooledConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            var command = Ping(connection);
            await using var _ = command.ConfigureAwait(false);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            connection.MayHoldTraces = false;
            return true;
        }
        catch (DbException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            await connection.Connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // What the application had a hand in is asked to be as it was.
    private DbCommand Ping(PooledConnection connection)
    {
        var command = connection.Connection.CreateCommand();
        command.CommandText = connection.MayHoldTraces ? target.Reset : "DO 0";
        return command;
    }
}
