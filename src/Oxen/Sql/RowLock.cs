namespace Oxen;

/// <summary>A lock on the rows a query reads, held until the transaction ends.</summary>
/// <param name="Mode">What it keeps others from.</param>
/// <param name="Wait">What is done where another transaction holds a lock that it must wait for.</param>
/// <param name="Source">The source whose rows are locked: the one the query begins with.</param>
internal sealed record RowLock(RowLockMode Mode, RowLockWait Wait, int Source);

/// <summary>What a lock on rows keeps others from.</summary>
internal enum RowLockMode
{
    /// <summary>From writing and from locking the rows.</summary>
    Update,

    /// <summary>From writing the rows; others may lock them so too.</summary>
    Share,
}

/// <summary>What is done about rows that another transaction has locked.</summary>
internal enum RowLockWait
{
    /// <summary>They are waited for.</summary>
    UntilFree,

    /// <summary>They are left out.</summary>
    SkipLocked,

    /// <summary>They are an error at once.</summary>
    NoWait,
}
