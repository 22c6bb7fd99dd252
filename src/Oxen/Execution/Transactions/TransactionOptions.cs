using System.Data;
using Polly;

namespace Oxen;

/// <summary>
/// What is asked of a transaction.
/// <example><code>
/// await db.TransactionAsync(TransferAsync, new TransactionOptions { Isolation = IsolationLevel.Serializable, Timeout = TimeSpan.FromSeconds(5) });
/// </code></example>
/// </summary>
public sealed record TransactionOptions
{
    /// <summary>The isolation level; <see cref="IsolationLevel.Unspecified"/> for the database's default.</summary>
    public IsolationLevel Isolation { get; init; } = IsolationLevel.Unspecified;

    /// <summary>Whether it only reads: the database refuses writes in it. On SQLite others may write at the same time.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>
    /// How long it may take, from its begin to its commit; null for no limit. When the time is over the command that runs is
    /// stopped, none more is sent, and it can only be rolled back. Each try has as long.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Runs the whole work again when it failed in a way that may pass; null for what <c>OxenOptions.UseRetry</c> says, and
    /// <see cref="ResiliencePipeline.Empty"/> for no other try. It belongs to <c>TransactionAsync</c>: what
    /// <c>BeginTransactionAsync</c> begins can't be run again.
    /// </summary>
    public ResiliencePipeline? Retry { get; init; }
}
