namespace Oxen;

/// <summary>How a database writes locks on the rows of a query, as data; the defaults are what PostgreSQL and MySQL share.</summary>
internal sealed record RowLockSyntax
{
    /// <summary>The lock against reading for a write.</summary>
    public string ForUpdate { get; init; } = "FOR UPDATE";

    /// <summary>The lock against writes.</summary>
    public string ForShare { get; init; } = "FOR SHARE";

    /// <summary>What names the source whose rows are locked; null where those of every source that is joined are.</summary>
    public string? Of { get; init; } = " OF ";

    /// <summary>
    /// Whether a read without a lock may see an older state of a row than a write in the same transaction does, so that the
    /// current one is read with a lock.
    /// </summary>
    public bool SeesCurrent { get; init; }

    /// <summary>The clause of a lock.</summary>
    /// <param name="rowLock">The lock.</param>
    /// <param name="alias">The name of its source.</param>
    /// <param name="isJoined">Whether other sources are joined.</param>
    public string Clause(RowLock rowLock, string alias, bool isJoined) => string.Concat(
        rowLock.Mode == RowLockMode.Update ? ForUpdate : ForShare,
        isJoined && Of is not null ? Of + alias : "",
        rowLock.Wait switch { RowLockWait.SkipLocked => " SKIP LOCKED", RowLockWait.NoWait => " NOWAIT", _ => "" });
}
