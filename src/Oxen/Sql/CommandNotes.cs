namespace Oxen;

/// <summary>What is said about a command beside its tree.</summary>
internal readonly record struct CommandNotes
{
    /// <summary>Comments before the text.</summary>
    public NodeList<string> Tags { get; init; }

    /// <summary>How long the command may run; null for the default of the options.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether the commands of its collections see the same state of the database.</summary>
    public bool IsSnapshot { get; init; }

    /// <summary>Whether collections are read by the query's own command; null for the default of the options.</summary>
    public QuerySplittingBehavior? Splitting { get; init; }

    /// <summary>Whether members that the model includes always are left out.</summary>
    public bool AreAutoIncludesIgnored { get; init; }

    /// <summary>The lock on the rows of the query; null for none.</summary>
    public RowLock? Lock { get; init; }

    /// <summary>What is done about rows that are locked already; null where nothing is said.</summary>
    public RowLockWait? LockWait { get; init; }
}
