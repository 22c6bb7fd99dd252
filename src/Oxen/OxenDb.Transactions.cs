using System.Collections.Concurrent;
using System.Data;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Polly;

namespace Oxen;

/// <content>Transactions and lent connections.</content>
public abstract partial class OxenDb
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> TableFields = new();

    /// <summary>The transaction that calls of this flow are part of, the innermost where they are nested; null for none.</summary>
    public OxenTransaction? CurrentTransaction => Session.Scope?.Transaction;

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction: commits when it returns, rolls back when it throws. Every call on this
    /// context in there is part of it, those of tasks it starts too. Inside another transaction it is a savepoint.
    /// </summary>
    /// <param name="work">What is done. With a retry policy it may run several times: make in it the objects it writes.</param>
    /// <param name="isolation">The isolation level; that of the database unless said otherwise.</param>
    /// <param name="retry">Runs the whole work again when it failed in a way that may pass; null for what <c>OxenOptions.UseRetry</c> says.</param>
    /// <param name="cancellationToken">Stops the begin and the pauses between tries; give it to the calls in <paramref name="work"/> too.</param>
    /// <exception cref="TransactionException">The database has no such isolation level, or a retry is asked for inside another transaction.</exception>
    /// <exception cref="CommitUnknownException">The connection was lost during the commit. It isn't tried again.</exception>
    /// <exception cref="AfterCommitException">It was committed, and code that was to run afterwards threw.</exception>
    public Task TransactionAsync(
        Func<Task> work, IsolationLevel isolation = IsolationLevel.Unspecified, ResiliencePipeline? retry = null, CancellationToken cancellationToken = default) =>
        TransactionAsync(work, new TransactionOptions { Isolation = isolation, Retry = retry }, cancellationToken);

    /// <inheritdoc cref="TransactionAsync(Func{Task}, IsolationLevel, ResiliencePipeline?, CancellationToken)"/>
    /// <returns>What <paramref name="work"/> returns.</returns>
    public Task<T> TransactionAsync<T>(
        Func<Task<T>> work, IsolationLevel isolation = IsolationLevel.Unspecified, ResiliencePipeline? retry = null, CancellationToken cancellationToken = default) =>
        TransactionAsync(work, new TransactionOptions { Isolation = isolation, Retry = retry }, cancellationToken);

    /// <inheritdoc cref="TransactionAsync(Func{Task}, IsolationLevel, ResiliencePipeline?, CancellationToken)"/>
    /// <param name="work">What is done.</param>
    /// <param name="options">What is asked of the transaction.</param>
    /// <param name="cancellationToken">Stops the begin and the pauses between tries.</param>
    public Task TransactionAsync(Func<Task> work, TransactionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return TransactionAsync(DoneAsync, options, cancellationToken);

        async Task<bool> DoneAsync()
        {
            await work().ConfigureAwait(false);
            return true;
        }
    }

    /// <inheritdoc cref="TransactionAsync(Func{Task}, TransactionOptions, CancellationToken)"/>
    /// <returns>What <paramref name="work"/> returns.</returns>
    public Task<T> TransactionAsync<T>(Func<Task<T>> work, TransactionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(options);
        var isNested = Session.Scope?.Pin.Transaction is not null;
        if (isNested && options.Retry is not null && options.Retry != ResiliencePipeline.Empty)
        {
            return Task.FromException<T>(new TransactionException(
                "A retry is asked for inside another transaction, of which this work is a part: the database undoes the outer one, so that all of it must run again. Give the policy to the outer one."));
        }

        return (isNested ? null : options.Retry ?? Session.Engine.Options.Retry) is { } retry
            ? RetriedAsync(work, options, retry, cancellationToken)
            : OnceAsync(work, options, cancellationToken);
    }

    /// <summary>
    /// Begins a transaction that every call on this context is part of until it is committed, rolled back or disposed: calls
    /// of the flow that awaits this, and of the tasks it starts. Inside another transaction it is a savepoint.
    /// </summary>
    /// <remarks>
    /// Begin it in the method that uses it. What an async method begins for its caller, such as
    /// <c>async Task&lt;OxenTransaction> Begin() => await db.BeginTransactionAsync();</c>, isn't current for the caller, whose calls
    /// run outside of it. There, work on <c>db.With(transaction)</c>, or leave <c>async</c> and <c>await</c> out of the helper.
    /// </remarks>
    /// <exception cref="TransactionException">
    /// The current transaction has ended, another nested one is open in another flow, or the database has no such isolation level.
    /// </exception>
    public Task<OxenTransaction> BeginTransactionAsync(
        IsolationLevel isolation = IsolationLevel.Unspecified, CancellationToken cancellationToken = default) =>
        Session.BeginTransactionAsync(new TransactionOptions { Isolation = isolation }, cancellationToken);

    /// <inheritdoc cref="BeginTransactionAsync(IsolationLevel, CancellationToken)"/>
    /// <param name="options">What is asked of it.</param>
    /// <param name="cancellationToken">Stops the begin.</param>
    /// <exception cref="ArgumentException">A retry is asked for: what is begun so can't be run again.</exception>
    public Task<OxenTransaction> BeginTransactionAsync(TransactionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Retry is null || options.Retry == ResiliencePipeline.Empty
            ? Session.BeginTransactionAsync(options, cancellationToken)
            : throw new ArgumentException("A transaction that is begun can't be run again: give the retry to TransactionAsync, with the work.", nameof(options));
    }

    private async Task<T> RetriedAsync<T>(Func<Task<T>> work, TransactionOptions options, ResiliencePipeline retry, CancellationToken cancellationToken)
    {
        // What was or may have been committed isn't done again, whatever the pipeline takes for a failure that passes.
        ExceptionDispatchInfo? ended = null;
        var result = await retry.ExecuteAsync(
            async token =>
            {
                if (ended is not null)
                {
                    return default!;
                }

                try
                {
                    return await OnceAsync(work, options, token).ConfigureAwait(false);
                }
                catch (Exception error) when (error is AfterCommitException or CommitUnknownException)
                {
                    ended = ExceptionDispatchInfo.Capture(error);
                    return default!;
                }
            },
            cancellationToken).ConfigureAwait(false);
        ended?.Throw();
        return result;
    }

    private async Task<T> OnceAsync<T>(Func<Task<T>> work, TransactionOptions options, CancellationToken cancellationToken)
    {
        var transaction = await Session.BeginTransactionAsync(options, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work().ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>Lends the connection of the current transaction, or one of the pool, to Dapper or hand-written commands.</summary>
    public Task<ConnectionLease> OpenConnectionAsync(CancellationToken cancellationToken = default) => Session.OpenConnectionAsync(cancellationToken);

    /// <summary>A copy with another session. Tables the derived class keeps in fields become those of the copy.</summary>
    internal OxenDb With(DbSession session) => Copy(copy => copy.Session = session);

    private OxenDb Copy(Action<OxenDb> change)
    {
        var copy = (OxenDb)MemberwiseClone();
        copy._compiler = null;
        copy._writes = null;
        copy._filters = _filters is null ? null : new ContextFilters(_filters.Model, copy, _filters.Ignored, _filters.Tracker);
        change(copy);
        copy.Provider = new OxenQueryProvider(copy);
        copy._tables = new();
        foreach (var field in TableFields.GetOrAdd(GetType(), FindTableFields))
        {
            field.SetValue(copy, (field.GetValue(this) as IBoundTable)?.For(copy));
        }

        return copy;
    }

    private static FieldInfo[] FindTableFields(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var level = type; level != typeof(OxenDb); level = level.BaseType!)
        {
            fields.AddRange(level
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType.IsAssignableTo(typeof(IBoundTable))));
        }

        return [.. fields];
    }
}
