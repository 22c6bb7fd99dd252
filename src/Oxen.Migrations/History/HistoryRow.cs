namespace Oxen.Migrations;

/// <summary>A row of the history: a migration that was applied, or whose application stopped halfway.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Position">Its place in the order in which they were applied, from 1.</param>
/// <param name="Checksum">The checksum it had.</param>
internal sealed record HistoryRow(MigrationId Id, MigrationState State, long Position, string Checksum)
{
    /// <summary>When it was applied, in UTC.</summary>
    public DateTime AppliedAt { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Who applied it.</summary>
    public string Author { get; init; } = "";

    /// <summary>How many statements were carried out for certain, of one that is half done.</summary>
    public int Done { get; init; }

    /// <summary>The hash of those statements.</summary>
    public string? DoneHash { get; init; }

    /// <summary>
    /// The trace of the schema before the next statement, if it was begun and can't be part of a transaction: if the schema is
    /// still that one, the statement wasn't carried out. Null where no statement was begun.
    /// </summary>
    public string? SchemaBefore { get; init; }

    /// <summary>At which statement it stopped and why, for people.</summary>
    public string? Note { get; init; }

    /// <summary>The schema after it, as JSON; null where it is half done.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether nothing is left to be done of it.</summary>
    public bool IsWhole => State is MigrationState.Applied or MigrationState.Baseline;
}
