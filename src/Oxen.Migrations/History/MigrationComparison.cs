namespace Oxen.Migrations;

/// <summary>The migrations there are beside those the history tells of.</summary>
/// <param name="sources">What there is.</param>
/// <param name="rows">What the history tells.</param>
/// <param name="refusesGaps">Whether a gap is an error.</param>
internal sealed class MigrationComparison(MigrationSources sources, IReadOnlyList<HistoryRow> rows, bool refusesGaps)
{
    private readonly Dictionary<MigrationId, HistoryRow> _rows = rows.ToDictionary(row => row.Id);
    private readonly Dictionary<MigrationId, FoundMigration> _found = sources.Migrations.Concat(sources.Seeds).ToDictionary(one => one.Id);

    /// <summary>The newest version that is applied; empty for none.</summary>
    public string Newest { get; } = rows.Select(row => row.Id.Version).Max(StringComparer.Ordinal) ?? "";

    /// <summary>The place of the next one in the order of application.</summary>
    public long NextPosition { get; } = rows.Select(row => row.Position).DefaultIfEmpty(0).Max() + 1;

    /// <summary>Those to be applied, in order; one that is half applied comes first.</summary>
    public IReadOnlyList<FoundMigration> Pending =>
    [
        .. sources.Migrations.Where(one => RowOf(one.Id) is null or { State: MigrationState.HalfApplied }).OrderBy(one => RowOf(one.Id) is null),
    ];

    /// <summary>The one that is half done, whichever way; null for none.</summary>
    public HistoryRow? Half { get; } = rows.FirstOrDefault(row => row.State is MigrationState.HalfApplied or MigrationState.HalfReverted);

    /// <summary>The seeds that are new or changed.</summary>
    public IReadOnlyList<FoundMigration> PendingSeeds => [.. sources.Seeds.Where(one => RowOf(one.Id)?.Checksum != one.Checksum)];

    /// <summary>Those that are applied wholly; what was applied last is first, whatever its version.</summary>
    public IReadOnlyList<HistoryRow> Applied => [.. rows.Where(row => row.Id.Version.Length > 0 && row.IsWhole).OrderByDescending(row => row.Position).ThenByDescending(row => row.Id)];

    /// <summary>The row of a migration; null where it wasn't applied.</summary>
    public HistoryRow? RowOf(MigrationId id) => _rows.GetValueOrDefault(id);

    /// <summary>The migration of a row; null where it is gone.</summary>
    public FoundMigration? FoundOf(MigrationId id) => _found.GetValueOrDefault(id);

    /// <summary>Every migration with what has become of it.</summary>
    public IReadOnlyList<MigrationEntry> Entries =>
    [
        .. _found.Keys.Union(_rows.Keys).Order().OrderBy(id => id.Version.Length == 0).Select(Entry),
    ];

    /// <summary>What is wrong or worth knowing.</summary>
    public IEnumerable<MigrationProblem> Problems()
    {
        foreach (var entry in Entries)
        {
            if (entry.IsChanged && entry.Kind != MigrationKind.Seed)
            {
                yield return new MigrationProblem(ErrorCodes.MigrationChanged, entry.Id,
                    $"{entry.Id} was changed ({entry.Source}) after it had been applied at {entry.AppliedAt:u} by {entry.Author}. The database doesn't have the change: put the file back as it was, and write a new migration for what is to be different.", IsError: true);
            }

            if (entry is { Kind: MigrationKind.Missing, Source: null } && entry.Id.Contains('_', StringComparison.Ordinal))
            {
                yield return new MigrationProblem(ErrorCodes.MigrationUnknown, entry.Id,
                    $"{entry.Id} was applied at {entry.AppliedAt:u} by {entry.Author}, but its file is gone. If it belongs to another branch, merge that branch; if it was deleted, bring it back.", IsError: true);
            }

            if (entry.IsGap)
            {
                yield return new MigrationProblem(ErrorCodes.MigrationGap, entry.Id,
                    $"{entry.Id} wasn't applied, though newer ones were ({Newest}), as when a branch was merged. {(refusesGaps ? "The options refuse that: give it a newer version by renaming its file." : "It is applied after them: make sure that it doesn't depend on the order.")}", IsError: refusesGaps);
            }

            if (entry.State is MigrationState.HalfApplied or MigrationState.HalfReverted)
            {
                yield return new MigrationProblem(ErrorCodes.MigrationUnfinished, entry.Id, Unfinished(entry), IsError: true);
            }
        }
    }

    /// <summary>Refuses to go on where that would lose the thread.</summary>
    /// <param name="undone">Those that are to be undone, by what their files say now: they may be changed.</param>
    /// <exception cref="MigrationException">An applied migration was changed, or a gap is refused.</exception>
    public void ThrowIfBroken(IReadOnlyList<HistoryRow>? undone = null)
    {
        if (Problems().FirstOrDefault(problem => IsChanged(problem) || (problem.Code == ErrorCodes.MigrationGap && problem.IsError)) is { } problem)
        {
            throw new MigrationException(problem.Message, problem.Code, problem.Migration);
        }

        bool IsChanged(MigrationProblem problem) => problem.Code == ErrorCodes.MigrationChanged && undone?.Any(row => row.Id.ToString() == problem.Migration) is not true;
    }

    /// <summary>What to do about one that is half done.</summary>
    public static string Unfinished(MigrationEntry entry)
    {
        var (what, verb) = entry.State == MigrationState.HalfApplied ? ("applied", "up") : ("undone", "down");
        return $"{entry.Id} is half {what}. {entry.Note} Run {verb} to go on from there; if the statement can't succeed, correct it in the file (what was done before it must stay as it is) or settle it by hand and say so with resolve.";
    }

    private MigrationEntry Entry(MigrationId id)
    {
        var (found, row) = (FoundOf(id), RowOf(id));
        return new MigrationEntry(id.ToString(), found?.Kind ?? MigrationKind.Missing, row?.State ?? MigrationState.Pending)
        {
            Source = found?.Source,
            AppliedAt = row?.AppliedAt,
            Duration = row?.Duration,
            Author = row?.Author,
            IsReversible = found?.Down is not null && row?.State != MigrationState.Baseline,
            IsChanged = found is not null && row is { IsWhole: true } && found.Checksum != row.Checksum,
            IsGap = row is null && id.Version.Length > 0 && string.CompareOrdinal(id.Version, Newest) < 0,
            Note = row?.Note,
        };
    }
}
