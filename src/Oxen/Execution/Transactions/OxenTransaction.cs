using System.Data;

namespace Oxen;

/// <summary>
/// A transaction, or one nested in another (a savepoint). Disposing one that wasn't committed rolls it back.
/// <example><code>
/// await using var transaction = await db.BeginTransactionAsync();
/// await db.Users.InsertAsync(user);
/// await transaction.CommitAsync();
/// </code></example>
/// </summary>
public sealed partial class OxenTransaction : IAsyncDisposable, ISessionScope
{
    private readonly DbSession _session;
    private readonly PinnedConnection _pin;
    private readonly ISessionScope? _outer;
    private readonly TransactionOptions _options;
    private readonly string? _savepoint;
    private volatile TransactionState _state;
    private int _isFreed;

    internal OxenTransaction(DbSession session, PinnedConnection pin, ISessionScope? outer, int depth, TransactionOptions options)
    {
        _session = session;
        _pin = pin;
        _outer = outer;
        _savepoint = depth == 0 ? null : $"oxen_{depth}";
        Depth = depth;
        _options = options;
    }

    /// <summary>The isolation level that was asked for; <see cref="IsolationLevel.Unspecified"/> for the database's default.</summary>
    public IsolationLevel IsolationLevel => _options.Isolation;

    /// <summary>Whether it only reads: the database refuses writes in it.</summary>
    public bool IsReadOnly => _options.IsReadOnly;

    /// <summary>0 for one that isn't nested; a nested one has one more than the one around it.</summary>
    internal int Depth { get; }

    /// <summary>Whether anything ran in it.</summary>
    internal bool IsUsed { get; set; }

    internal DatabaseEngine Engine => _session.Engine;

    PinnedConnection ISessionScope.Pin => _pin;

    ISessionScope? ISessionScope.Outer => _outer;

    OxenTransaction? ISessionScope.Transaction => this;

    bool ISessionScope.IsGone => _state == TransactionState.NeverBegan;

    /// <summary>
    /// Makes the changes permanent; those of a nested transaction become part of the outer one. Once the database has been
    /// asked to, the token is ignored: nobody is served by a commit that may or may not have happened.
    /// </summary>
    /// <exception cref="TransactionException">It has ended already, its time is over, or one nested in it is still open.</exception>
    /// <exception cref="CommitUnknownException">The connection was lost during the commit.</exception>
    /// <exception cref="AfterCommitException">It was committed, and code that was to run afterwards threw.</exception>
    public Task CommitAsync(CancellationToken cancellationToken = default) => EndAsync(TransactionState.Committed, cancellationToken);

    /// <summary>Undoes the changes made in it.</summary>
    /// <exception cref="TransactionException">It has ended already, or one nested in it is still open.</exception>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => EndAsync(TransactionState.RolledBack, cancellationToken);

    /// <summary>Rolls back what wasn't committed, with the nested transactions that are still open.</summary>
    public ValueTask DisposeAsync()
    {
        _session.Leave(this);
        return _state == TransactionState.Open ? AbandonAsync() : ValueTask.CompletedTask;
    }

    void ISessionScope.ThrowIfEnded()
    {
        if (_state != TransactionState.Open)
        {
            throw Ended("used");
        }
    }

    // Not async: the flow that calls this is the one that must find the outer transaction afterwards.
    private Task EndAsync(TransactionState end, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        if ((Refusal(Verb(end)) ?? LateFor(end)) is { } refusal)
        {
            return Task.FromException(refusal);
        }

        WarnIfLost(end);
        _session.Leave(this);
        return end == TransactionState.Committed && _savepoint is null && _session.Commits is { } told ? CommitAsync(told, cancellationToken) : EndInTurnAsync(end);
    }

    private async Task CommitAsync(CommitHooks told, CancellationToken cancellationToken)
    {
        await told.Before(this, cancellationToken).ConfigureAwait(false);
        List<Exception> errors = [];
        try
        {
            await EndInTurnAsync(TransactionState.Committed).ConfigureAwait(false);
        }
        catch (AfterCommitException late)
        {
            // An error of what OnCommitted was given doesn't undo the commit.
            errors.AddRange(late.Errors);
        }

        try
        {
            await told.After().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            errors.Add(error);
        }

        if (errors.Count > 0)
        {
            throw new AfterCommitException(errors);
        }
    }

    // What an async method makes current is forgotten when it returns, so a helper that begins a transaction for its caller does nothing.
    private void WarnIfLost(TransactionState end)
    {
        if (end == TransactionState.Committed && !IsUsed && !ReferenceEquals(_session.Scope, this) && Engine.TransactionLogger is { } logger)
        {
            TransactionLog.Lost(logger);
        }
    }

    private TransactionException? LateFor(TransactionState end) => end == TransactionState.Committed && _pin.Deadline.IsCancellationRequested ? Late() : null;

    private TransactionException? Refusal(string verb) =>
        _state != TransactionState.Open ? Ended(verb)
        : !ReferenceEquals(_pin.Innermost, this)
            ? new TransactionException($"The transaction can't be {verb} while one nested in it is open: they end last in, first out. End the nested one first.")
            : null;

    private TransactionException Ended(string verb) => _state == TransactionState.Beginning
        ? new($"The transaction can't be {verb} before it has begun. Await BeginTransactionAsync first.")
        : new($"The transaction can't be {verb}: it was {Verb(_state)} already. "
            + "Await the tasks that were started in it before it ends; what shall outlive it belongs in a flow that was started outside.");

    private static string Verb(TransactionState end) => end == TransactionState.Committed ? "committed" : "rolled back";
}

/// <summary>How far a transaction is.</summary>
internal enum TransactionState
{
    /// <summary>It waits for its connection or for the database.</summary>
    Beginning,

    /// <summary>Commands run in it.</summary>
    Open,

    /// <summary>Its changes are permanent, or part of the outer one.</summary>
    Committed,

    /// <summary>Its changes are undone.</summary>
    RolledBack,

    /// <summary>It couldn't begin; nothing ever ran in it.</summary>
    NeverBegan,
}
