namespace Oxen;

/// <content>What is done once the changes are permanent.</content>
public sealed partial class OxenTransaction
{
    private readonly List<Func<Task>> _callbacks = [];

    /// <summary>
    /// Runs code once the changes are permanent: after the commit of the outermost transaction, outside of it, in the order
    /// in which it was given. Never when it is rolled back.
    /// <example><code>
    /// await db.TransactionAsync(async () =>
    /// {
    ///     await db.Orders.InsertAsync(order);
    ///     db.CurrentTransaction!.OnCommitted(() => mail.SendAsync(order));
    /// });
    /// </code></example>
    /// </summary>
    /// <param name="callback">The code. What it throws comes out of the commit as an <see cref="AfterCommitException"/>, after the rest has run.</param>
    /// <exception cref="TransactionException">It has ended, or the application commits the outermost transaction itself.</exception>
    public void OnCommitted(Func<Task> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        if (_savepoint is not null && _outer?.Transaction is null)
        {
            throw new TransactionException("The transaction lies in one that the application commits itself, so Oxen doesn't know when. Run the code after that commit.");
        }

        lock (_callbacks)
        {
            if (_state != TransactionState.Open)
            {
                throw Ended("given code to run after its commit");
            }

            _callbacks.Add(callback);
        }
    }

    /// <inheritdoc cref="OnCommitted(Func{Task})"/>
    public void OnCommitted(Action callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        OnCommitted(() =>
        {
            callback();
            return Task.CompletedTask;
        });
    }

    // Those of a nested transaction wait for the outer one.
    private void HandCallbacksOn()
    {
        if (_state == TransactionState.Committed && _outer?.Transaction is { } outer && Callbacks() is { Length: > 0 } callbacks)
        {
            lock (outer._callbacks)
            {
                outer._callbacks.AddRange(callbacks);
            }
        }
    }

    private Func<Task>[] Callbacks()
    {
        lock (_callbacks)
        {
            return [.. _callbacks];
        }
    }

    private async Task RunCallbacksAsync()
    {
        if (_savepoint is not null || _state != TransactionState.Committed || Callbacks() is not { Length: > 0 } callbacks)
        {
            return;
        }

        var errors = new List<Exception>();
        foreach (var callback in callbacks)
        {
            try
            {
                await callback().ConfigureAwait(false);
            }
            catch (Exception error)
            {
                errors.Add(error);
            }
        }

        if (errors.Count > 0)
        {
            throw new AfterCommitException(errors);
        }
    }
}
