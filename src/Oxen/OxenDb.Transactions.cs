using System.Collections.Concurrent;
using System.Data;
using System.Reflection;

namespace Oxen;

/// <content>Transactions and lent connections.</content>
public abstract partial class OxenDb
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> TableFields = new();

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction: commits when it returns, rolls back when it throws. Every call on this
    /// context in there is part of it, those of tasks it starts too. Inside another transaction it is a savepoint.
    /// </summary>
    public async Task TransactionAsync(
        Func<Task> work, IsolationLevel isolation = IsolationLevel.Unspecified, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var transaction = await Session.BeginTransactionAsync(isolation, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await work().ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="TransactionAsync"/>
    /// <returns>What <paramref name="work"/> returns.</returns>
    public async Task<T> TransactionAsync<T>(
        Func<Task<T>> work, IsolationLevel isolation = IsolationLevel.Unspecified, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var transaction = await Session.BeginTransactionAsync(isolation, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work().ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
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
    /// <exception cref="TransactionException">The current transaction has ended, or another nested one is open in another flow.</exception>
    public Task<OxenTransaction> BeginTransactionAsync(
        IsolationLevel isolation = IsolationLevel.Unspecified, CancellationToken cancellationToken = default) =>
        Session.BeginTransactionAsync(isolation, cancellationToken);

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
