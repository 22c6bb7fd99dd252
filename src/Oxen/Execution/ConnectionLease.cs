using System.Data.Common;

namespace Oxen;

/// <summary>
/// A connection lent to the application, for Dapper or hand-written commands; dispose it to give it back. In a transaction
/// it is the transaction's own, and ends with it: give its commands <see cref="Transaction"/>, and don't use it from two
/// tasks at once.
/// </summary>
public sealed class ConnectionLease : IAsyncDisposable, ISessionScope
{
    private readonly DbSession _session;
    private readonly PinnedConnection? _pin;
    private readonly bool _isOwner;
    private PooledConnection? _connection;
    private DbTransaction? _transaction;
    private int _isOver;

    /// <summary>A connection rented for this alone.</summary>
    internal ConnectionLease(DbSession session, PooledConnection rented)
    {
        _session = session;
        _connection = rented;
    }

    /// <summary>A pinned connection, begun by <see cref="BeginAsync"/>.</summary>
    /// <param name="session">The session that lends it.</param>
    /// <param name="pin">The connection.</param>
    /// <param name="isOwner">Whether it was pinned for this; else it is that of a transaction or of another lease.</param>
    internal ConnectionLease(DbSession session, PinnedConnection pin, bool isOwner)
    {
        _session = session;
        _pin = pin;
        _isOwner = isOwner;
    }

    /// <summary>The connection, open. Don't close it.</summary>
    /// <exception cref="ObjectDisposedException">The connection was given back.</exception>
    /// <exception cref="TransactionException">It was that of a transaction, which has ended.</exception>
    public DbConnection Connection
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isOver != 0, this);
            if (_transaction is not null && !ReferenceEquals(_transaction, _pin!.Transaction))
            {
                throw new TransactionException("The connection was lent by a transaction, which has ended. Open another one with OpenConnectionAsync.");
            }

            return Lent().Connection;
        }
    }

    /// <summary>The transaction that commands on it must name; null when there is none.</summary>
    public DbTransaction? Transaction
    {
        get
        {
            if (_pin?.Transaction is null)
            {
                return null;
            }

            Lent();
            return _pin.Transaction;
        }
    }

    PinnedConnection ISessionScope.Pin => _pin!;

    ISessionScope? ISessionScope.Outer => null;

    OxenTransaction? ISessionScope.Transaction => null;

    bool ISessionScope.IsGone => _isOver != 0;

    /// <summary>Gives the connection back.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isOver, 1) != 0)
        {
            return ValueTask.CompletedTask;
        }

        if (_pin is null)
        {
            _connection!.Source.Return(_connection);
            return ValueTask.CompletedTask;
        }

        _pin.EndLending();
        if (_isOwner)
        {
            _pin.Release();
        }

        return ValueTask.CompletedTask;
    }

    void ISessionScope.ThrowIfEnded() => ObjectDisposedException.ThrowIf(_isOver != 0, this);

    /// <summary>Waits for a turn of the pinned connection, in which no reader is left open on it.</summary>
    internal async Task<ConnectionLease> BeginAsync(ISessionScope? scope, CancellationToken cancellationToken)
    {
        var pin = _pin!;
        try
        {
            await pin.ReenterAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                scope?.ThrowIfEnded();
                if (!pin.IsConnected)
                {
                    pin.Connection = await pin.Engine.Connections.RentAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
                }

                await _session.LetGoAsync(pin.Connection, cancellationToken).ConfigureAwait(false);
                pin.BeginLending();
                _connection = pin.Connection;
                _transaction = pin.Transaction;
                return this;
            }
            finally
            {
                pin.Exit();
            }
        }
        catch
        {
            NeverBegan();
            throw;
        }
    }

    // What the application does on it isn't known: by a transaction it has its connection, too.
    private PooledConnection Lent()
    {
        (_connection!.MayHoldTraces, _connection.MayBeChanged) = (true, true);
        return _connection;
    }

    private void NeverBegan()
    {
        _isOver = 1;
        if (_isOwner)
        {
            _pin!.Release();
        }
    }
}
