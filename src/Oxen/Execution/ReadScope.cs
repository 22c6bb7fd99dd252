using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>
/// Where the commands of one query run: as any other, or, where the query asks for it, in a transaction in which all of them
/// see one state of the database. Dispose it when the last row was read.
/// </summary>
internal sealed class ReadScope : ISessionScope, IAsyncDisposable, IDisposable
{
    private readonly PinnedConnection? _pin;
    private bool _isOver;

    private ReadScope(DbSession session, PooledConnection? connection = null, DbTransaction? transaction = null)
    {
        Session = session;
        if (connection is not null)
        {
            _pin = new PinnedConnection(session.Engine) { Connection = connection, Transaction = transaction };
            Session = new DbSession(session.Engine, this);
        }
    }

    /// <summary>What the commands run on.</summary>
    public DbSession Session { get; }

    PinnedConnection ISessionScope.Pin => _pin!;

    ISessionScope? ISessionScope.Outer => null;

    OxenTransaction? ISessionScope.Transaction => null;

    bool ISessionScope.IsGone => false;

    /// <summary>Opens a scope for a query.</summary>
    /// <exception cref="TransactionException">One state is asked for in a transaction that gives each command its own.</exception>
    public static ReadScope Open(DbSession session, QueryPlan plan)
    {
        if (!IsNeeded(session, plan))
        {
            return new ReadScope(session);
        }

        var use = session.Enter(CommandIntent.Read);
        try
        {
            return new ReadScope(session, use.Connection, session.Engine.Connections.BeginSnapshot(use.Connection.Connection));
        }
        catch (Exception exception)
        {
            use.End();
            throw TransactionCommands.Translate(session.Engine, exception, use.Connection);
        }
    }

    /// <inheritdoc cref="Open"/>
    public static ValueTask<ReadScope> OpenAsync(DbSession session, QueryPlan plan, CancellationToken cancellationToken) =>
        IsNeeded(session, plan) ? BeginAsync(session, cancellationToken) : new(new ReadScope(session));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_pin is not null && !_isOver)
        {
            _isOver = true;
            try
            {
                _pin.Transaction!.Dispose();
            }
            finally
            {
                _pin.Release();
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_pin is null || _isOver || _pin.Engine.IsSynchronous)
        {
            Dispose();
            return;
        }

        _isOver = true;
        try
        {
            await _pin.Transaction!.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _pin.Release();
        }
    }

    void ISessionScope.ThrowIfEnded() => ObjectDisposedException.ThrowIf(_isOver, this);

    private static async ValueTask<ReadScope> BeginAsync(DbSession session, CancellationToken cancellationToken)
    {
        var use = await session.EnterAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        try
        {
            var connections = session.Engine.Connections;
            return new ReadScope(session, use.Connection, session.Engine.IsSynchronous
                ? connections.BeginSnapshot(use.Connection.Connection)
                : await connections.BeginSnapshotAsync(use.Connection.Connection, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            use.End();
            throw TransactionCommands.Translate(session.Engine, exception, use.Connection);
        }
    }

    /// <summary>Promises that what a query locks stays locked while its rows are used.</summary>
    /// <exception cref="TransactionException">It runs outside of a transaction, or in one that only reads.</exception>
    public static void CheckLocks(DbSession session, QueryPlan plan)
    {
        if (plan.Notes.Lock is not null && session.Scope?.Transaction is { IsReadOnly: true })
        {
            throw new TransactionException("A query locks rows in a transaction that only reads. Begin one without TransactionOptions.IsReadOnly, or leave ForUpdate and ForShare out.");
        }

        if (plan.Notes.Lock is not null && session.Scope?.Pin.Transaction is null)
        {
            throw new TransactionException("A query locks rows outside of a transaction, where the locks would be gone before its rows are used. Run it inside db.TransactionAsync, or without ForUpdate and ForShare.");
        }
    }

    // In a transaction its level decides; on a connection that was lent because it is the only one, nobody else writes.
    private static bool IsNeeded(DbSession session, QueryPlan plan)
    {
        CheckLocks(session, plan);
        if (!plan.Notes.IsSnapshot || plan.Collections.Count == 0 || plan.OwnRows is not null)
        {
            return false;
        }

        return session.Scope is not { } scope || (scope.Pin.Transaction is { IsolationLevel: not (IsolationLevel.RepeatableRead or IsolationLevel.Snapshot or IsolationLevel.Serializable) and var level }
            ? throw new TransactionException($"AsSnapshot can't be kept in this transaction: at the isolation level {level} each command sees what was committed before it. Begin the transaction with IsolationLevel.RepeatableRead, or run the query outside of it.")
            : false);
    }
}
