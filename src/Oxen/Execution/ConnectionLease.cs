using System.Data.Common;

namespace Oxen;

/// <summary>
/// A connection lent to the application, for Dapper or hand-written commands; dispose it to give it back. In a transaction
/// it is the transaction's own: give its commands <see cref="Transaction"/>, and don't use it from two tasks at once.
/// </summary>
public sealed class ConnectionLease : IAsyncDisposable, ISessionScope
{
    private readonly DbSession _session;
    private readonly PooledConnection? _rented;
    private readonly PinnedConnection? _pin;
    private readonly ISessionScope? _outer;
    private int _isOver;

    internal ConnectionLease(DbSession session, PooledConnection rented)
    {
        _session = session;
        _rented = rented;
        Connection = rented.Connection;
    }

    internal ConnectionLease(DbSession session, PinnedConnection pin, ISessionScope? outer)
    {
        _session = session;
        _pin = pin;
        _outer = outer;
        Connection = null!;
    }

    /// <summary>The connection, open. Don't close it.</summary>
    public DbConnection Connection { get; private set; }

    /// <summary>The transaction that commands on it must name; null when there is none.</summary>
    public DbTransaction? Transaction => _pin?.Transaction;

    PinnedConnection ISessionScope.Pin => _pin!;

    ISessionScope? ISessionScope.Outer => _outer;

    OxenTransaction? ISessionScope.Transaction => null;

    bool ISessionScope.IsGone => _isOver != 0;

    /// <summary>Gives the connection back.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            _session.Leave(this);
            if (_rented is not null)
            {
                _rented.Source.Return(_rented);
            }
            else
            {
                _pin!.EndLending();
                _pin.Release();
            }
        }

        return ValueTask.CompletedTask;
    }

    void ISessionScope.ThrowIfEnded() => ObjectDisposedException.ThrowIf(_isOver != 0, this);

    /// <summary>Waits for a turn of the pinned connection in which no reader is left open on it.</summary>
    internal async Task<ConnectionLease> BeginAsync(CancellationToken cancellationToken)
    {
        var pin = _pin!;
        try
        {
            await pin.ReenterAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            NeverBegan();
            throw;
        }

        try
        {
            _outer?.ThrowIfEnded();
            if (!pin.IsConnected)
            {
                pin.Connection = await pin.Engine.Connections.RentAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
            }

            await _session.LetGoAsync(pin.Connection, cancellationToken).ConfigureAwait(false);
            pin.BeginLending();
            Connection = pin.Connection.Connection;
            return this;
        }
        catch
        {
            NeverBegan();
            throw;
        }
        finally
        {
            pin.Exit();
        }
    }

    private void NeverBegan()
    {
        _isOver = 1;
        _pin!.Release();
    }
}
