using System.Diagnostics;

namespace Oxen.Sqlite;

/// <summary>
/// The right to use the one connection there is, for writing or at all. Who waits longer than the limit gets an error
/// instead of hanging: most likely it waits for a transaction of its own flow that it isn't part of.
/// </summary>
/// <remarks>
/// Those who await it get it in their order. Those who block a thread may pass one that was called but hasn't begun: it
/// may be waiting for the very threads they block.
/// </remarks>
internal sealed class SqliteTurn(TimeSpan limit)
{
    private readonly object _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private bool _isTaken;
    private TaskCompletionSource? _called;

    /// <summary>As long as a command may run, so may it wait; as in ADO.NET, half a minute unless told, and 0 is forever.</summary>
    public static TimeSpan Limit(OptionsData options) => options.CommandTimeout switch
    {
        null => TimeSpan.FromSeconds(30),
        { Ticks: <= 0 } => Timeout.InfiniteTimeSpan,
        { } timeout => timeout,
    };

    /// <summary>Takes the turn if it is free.</summary>
    public bool TryTake()
    {
        lock (_lock)
        {
            return !_isTaken && _called is null && (_isTaken = true);
        }
    }

    /// <summary>Waits for the turn.</summary>
    public void Take()
    {
        var start = Stopwatch.GetTimestamp();
        lock (_lock)
        {
            while (_isTaken)
            {
                if (!Monitor.Wait(_lock, Left(start)))
                {
                    throw TooLong();
                }
            }

            _isTaken = true;
        }
    }

    /// <inheritdoc cref="Take"/>
    public async ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var isLast = true;
        while (true)
        {
            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (_lock)
            {
                if (!_isTaken && _called is null)
                {
                    _isTaken = true;
                    return;
                }

                _ = isLast ? _waiting.AddLast(waiter) : _waiting.AddFirst(waiter);
            }

            try
            {
                await waiter.Task.WaitAsync(Left(start), cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                Leave(waiter);
                throw TooLong();
            }
            catch (OperationCanceledException)
            {
                Leave(waiter);
                throw;
            }

            lock (_lock)
            {
                if (_called == waiter)
                {
                    _called = null;
                    if (!_isTaken)
                    {
                        _isTaken = true;
                        return;
                    }
                }
            }

            // It was passed, and stays the first.
            isLast = false;
        }
    }

    /// <summary>Gives the turn to the next.</summary>
    public void Give()
    {
        lock (_lock)
        {
            _isTaken = false;
            CallNext();
        }
    }

    private void CallNext()
    {
        Monitor.Pulse(_lock);
        if (_called is null && _waiting.First is { } first)
        {
            _waiting.RemoveFirst();
            _called = first.Value;
            _called.SetResult();
        }
    }

    private void Leave(TaskCompletionSource waiter)
    {
        lock (_lock)
        {
            _waiting.Remove(waiter);
            if (_called == waiter)
            {
                _called = null;
                if (!_isTaken)
                {
                    CallNext();
                }
            }
        }
    }

    private TimeSpan Left(long start)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return limit;
        }

        var left = limit - Stopwatch.GetElapsedTime(start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private DatabaseException TooLong() => new(
        $"Another command or transaction has held SQLite's connection for more than {limit.TotalSeconds:0.#} s. If that is a transaction this command "
        + "was meant to be part of, it was begun in another flow: send the command through db.With(transaction).",
        sql: null, isTransient: true, new TimeoutException());
}
