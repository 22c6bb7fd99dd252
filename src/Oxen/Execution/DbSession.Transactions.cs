using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Oxen;

internal sealed partial class DbSession
{
    private static readonly ConditionalWeakTable<DbTransaction, AdoptedTransaction> Adopted = [];

    /// <summary>
    /// Begins a transaction, or a nested one, and makes it current for the calling flow. Not async, because what an async
    /// method makes current is forgotten when it returns.
    /// </summary>
    public Task<OxenTransaction> BeginTransactionAsync(TransactionOptions options, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<OxenTransaction>(cancellationToken);
        }

        try
        {
            var transaction = Place(Scope, options);
            _ambient.Value = transaction;
            return transaction.BeginAsync(cancellationToken);
        }
        catch (TransactionException exception)
        {
            return Task.FromException<OxenTransaction>(exception);
        }
    }

    /// <summary>
    /// Waits for a connection for several commands that are all or nothing. Dispose the scope; what wasn't committed is
    /// rolled back.
    /// </summary>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <param name="isWhole">Whether they are all that the current transaction holds, which the caller rolls back unless they succeed.</param>
    public async Task<CommandScope> OpenScopeAsync(CancellationToken cancellationToken, bool isWhole = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = await EnterAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
        return await CommandScope.OpenAsync(Engine, turn, isWhole, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lends the connection of the current transaction, or one of the pool.</summary>
    public Task<ConnectionLease> OpenConnectionAsync(CancellationToken cancellationToken)
    {
        AmbientScope.ThrowIfAny();
        var scope = Scope;
        if (scope is null && !Engine.IsSingleConnection)
        {
            return LendAsync(cancellationToken);
        }

        // Where there is only one connection, commands of the flow that was lent it must run on it too.
        var lease = new ConnectionLease(this, scope?.Pin ?? new PinnedConnection(Engine), isOwner: scope is null);
        if (scope is null)
        {
            _ambient.Value = lease;
        }

        return lease.BeginAsync(scope, cancellationToken);
    }

    /// <summary>Makes a scope current for the calling flow, until it is left.</summary>
    public void MakeCurrent(ISessionScope scope) => _ambient.Value = scope;

    /// <summary>Makes what was current before the scope current again, for the calling flow.</summary>
    public void Leave(ISessionScope scope)
    {
        for (var current = _ambient.Value; current is not null; current = current.Outer)
        {
            if (ReferenceEquals(current, scope))
            {
                _ambient.Value = scope.Outer;
                return;
            }
        }
    }

    /// <summary>A session whose commands run in this transaction.</summary>
    public DbSession With(OxenTransaction transaction) => ReferenceEquals(transaction.Engine, Engine)
        ? new DbSession(Engine, transaction)
        : throw new ArgumentException("The transaction belongs to a context with other options, so to another connection.", nameof(transaction));

    /// <summary>A session whose commands run in this transaction of the application.</summary>
    public DbSession With(DbTransaction transaction)
    {
        if (transaction.Connection is null || Engine.Connections.HasEnded(transaction))
        {
            throw new ArgumentException("The transaction has ended.", nameof(transaction));
        }

        var adopted = Adopted.GetValue(transaction, Adopt);
        if (!ReferenceEquals(adopted.Pin.Connection.Connection, transaction.Connection))
        {
            // Npgsql uses one object for a transaction and, on a connection opened later, for the next.
            adopted = Adopt(transaction);
            Adopted.AddOrUpdate(transaction, adopted);
        }

        return ReferenceEquals(adopted.Pin.Engine, Engine)
            ? new DbSession(Engine, adopted)
            : throw new ArgumentException("The transaction is in use by a context with other options.", nameof(transaction));
    }

    private AdoptedTransaction Adopt(DbTransaction transaction) => new(new PinnedConnection(Engine, transaction), transaction);

    private async Task<ConnectionLease> LendAsync(CancellationToken cancellationToken) =>
        new(this, await Engine.Connections.RentAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false));

    private OxenTransaction Place(ISessionScope? outer, TransactionOptions options)
    {
        AmbientScope.ThrowIfAny();
        if (Engine.Dialect.Traits.RefusedIsolation(options.Isolation) is { } reason)
        {
            throw new TransactionException($"{Engine.Dialect.Name} has no transactions of the isolation level {options.Isolation}: {reason}");
        }

        outer?.ThrowIfEnded();
        if (outer is null && !options.IsReadOnly && Engine.Dialect.Traits.HasOneWriter)
        {
            SequenceReading.ThrowIfReading(Engine);
        }

        var pin = outer?.Pin ?? new PinnedConnection(Engine);
        var parent = outer?.Transaction;
        var depth = parent is not null ? parent.Depth + 1 : outer is AdoptedTransaction ? 1 : 0;
        if (depth > 0 && options.Isolation != IsolationLevel.Unspecified && options.Isolation != parent?.IsolationLevel)
        {
            throw new TransactionException("A nested transaction has the isolation level of the outer one. Leave it out, or give it to the outer one.");
        }

        if (depth > 0 && (options.Timeout is not null || (options.IsReadOnly && parent is not { IsReadOnly: true })))
        {
            throw new TransactionException("A nested transaction ends in the time of the outer one, and only reads where the outer one does. Give the outer one the timeout, or say there that it only reads.");
        }

        var transaction = new OxenTransaction(this, pin, outer, depth, parent is null ? options : options with { Isolation = parent.IsolationLevel, IsReadOnly = parent.IsReadOnly });
        if (!pin.TryPush(transaction, parent))
        {
            throw new TransactionException(depth == 0
                ? "Another transaction is open in another flow on the one connection that both would run on: one that a temporary table (CreateTempTableAsync) keeps for its flow, or one that is lent. "
                    + "Await the one before beginning the next, or begin them where the flow has no such table."
                : "Another nested transaction of the same outer one is open in another flow. They can't overlap on one connection: await the one before beginning the next.");
        }

        if (outer is not null && depth == 0)
        {
            pin.Hold();
        }

        return transaction;
    }
}
