using Polly;
using Polly.Retry;

namespace Oxen;

/// <summary>Policies by which the work of a transaction is run again, with Polly.</summary>
public static class TransactionRetry
{
    /// <summary>
    /// Whether the work of a transaction may succeed when all of it is run again: it met a deadlock, a serialisation failure
    /// or a lock, the connection was lost before the commit, or none could be had. Not after a <see cref="CommitUnknownException"/>,
    /// nor after a <see cref="BatchException"/> of a batch that may have been written: then it may have been done.
    /// <example><code>
    /// new RetryStrategyOptions { ShouldHandle = new PredicateBuilder().Handle&lt;Exception>(TransactionRetry.IsPassing), MaxRetryAttempts = 3 }
    /// </code></example>
    /// </summary>
    public static bool IsPassing(Exception exception) => exception
        is TransactionConflictException or ConnectionLostException or LockTimeoutException
        or DatabaseException { IsTransient: true, Sql: null }
        || (exception is BatchException { IsKnown: true, InnerException: { } cause } && IsPassing(cause));

    /// <summary>A policy that tries again after failures that may pass, with pauses that grow and vary.</summary>
    /// <param name="attempts">How many times the work is run again at most.</param>
    /// <param name="delay">The middle of the first pause; each further one is about twice as long, up to a second. 10 ms unless said otherwise.</param>
    public static ResiliencePipeline Policy(int attempts = 10, TimeSpan? delay = null) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsPassing),
            MaxRetryAttempts = attempts,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = delay ?? TimeSpan.FromMilliseconds(10),
            MaxDelay = TimeSpan.FromSeconds(1),
        })
        .Build();
}
