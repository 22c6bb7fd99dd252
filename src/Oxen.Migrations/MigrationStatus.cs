using System.Globalization;

namespace Oxen;

/// <summary>Where a database stands.</summary>
/// <param name="Migrations">Every migration there is or was, in order; the seeds after them.</param>
/// <param name="Problems">What is wrong or worth knowing.</param>
public sealed record MigrationStatus(IReadOnlyList<MigrationEntry> Migrations, IReadOnlyList<MigrationProblem> Problems)
{
    /// <summary>Whether every migration is applied and nothing is wrong.</summary>
    public bool IsUpToDate => Pending.Count == 0 && !Problems.Any(problem => problem.IsError);

    /// <summary>The migrations still to be applied, or to be finished.</summary>
    public IReadOnlyList<MigrationEntry> Pending => [.. Migrations.Where(entry => entry.State is MigrationState.Pending or MigrationState.HalfApplied)];
}

/// <summary>One migration and what has become of it.</summary>
/// <param name="Id">Its version and name, as in <c>20260101120000_add_users</c>.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="State">What has become of it.</param>
public sealed record MigrationEntry(string Id, MigrationKind Kind, MigrationState State)
{
    /// <summary>The file, or the class; null where it is gone.</summary>
    public string? Source { get; init; }

    /// <summary>When it was applied, in UTC; null if it wasn't.</summary>
    public DateTime? AppliedAt { get; init; }

    /// <summary>How long that took; null if it wasn't applied.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Who applied it; null if it wasn't.</summary>
    public string? Author { get; init; }

    /// <summary>Whether it can be undone.</summary>
    public bool IsReversible { get; init; }

    /// <summary>Whether it was changed after it had been applied.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Whether it is pending and older than one that is applied.</summary>
    public bool IsGap { get; init; }

    /// <summary>At which statement it stopped and why; null where it didn't stop.</summary>
    public string? Note { get; init; }
}

/// <summary>Something that is wrong with migrations, or worth knowing.</summary>
/// <param name="Code">What it is: a code of an error, as <c>OXEN6012</c>, or the name of a rule, as <c>drop-column</c>.</param>
/// <param name="Migration">The migration it is about; null for none.</param>
/// <param name="Message">What it is, and what to do.</param>
/// <param name="IsError">Whether it stops migrations from being applied, or the database from being what the history says.</param>
public sealed record MigrationProblem(string Code, string? Migration, string Message, bool IsError)
{
    /// <summary>One line, such as <c>warning drop-table: …</c>.</summary>
    public override string ToString() => $"{(IsError ? "error" : "warning")} {Code}: {Message}";
}

/// <summary>What is being done now.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Direction">Which way it is run.</param>
/// <param name="Number">The number of the statement, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Statement">The statement.</param>
public sealed record MigrationProgress(string Migration, MigrationDirection Direction, int Number, int Count, string Statement);

/// <summary>What was done, or in a dry run would be.</summary>
/// <param name="Steps">The migrations that were run, in order.</param>
/// <param name="Warnings">What is worth knowing.</param>
/// <param name="IsDryRun">Whether nothing was done.</param>
public sealed record MigrationRun(IReadOnlyList<MigrationStep> Steps, IReadOnlyList<MigrationProblem> Warnings, bool IsDryRun)
{
    /// <summary>A line for each migration and each warning; <c>nothing to do</c> where there is none.</summary>
    public override string ToString() => Steps.Count + Warnings.Count == 0
        ? "nothing to do"
        : string.Join(Environment.NewLine, Steps.Select(step => step.ToString()).Concat(Warnings.Select(warning => warning.ToString())));
}

/// <summary>One migration that was run.</summary>
/// <param name="Migration">Its version and name.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Statements">The statements that were sent.</param>
/// <param name="Duration">How long it took; zero in a dry run.</param>
public sealed record MigrationStep(string Migration, MigrationDirection Direction, IReadOnlyList<string> Statements, TimeSpan Duration)
{
    /// <summary>One line, such as <c>up 20260101120000_add_users (2 statements, 15 ms)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Direction == MigrationDirection.Up ? "up" : "down")} {Migration} ({Statements.Count} statement{(Statements.Count == 1 ? "" : "s")}, {Duration.TotalMilliseconds:0} ms)");
}

/// <summary>Whether all is as the history says.</summary>
/// <param name="Problems">Changed and missing files, gaps, half-done migrations, dangerous steps of pending ones.</param>
/// <param name="Drift">How the schema differs from the one the last migration left; empty where it doesn't.</param>
public sealed record MigrationReport(IReadOnlyList<MigrationProblem> Problems, IReadOnlyList<string> Drift)
{
    /// <summary>Whether nothing is wrong; warnings may be there.</summary>
    public bool IsClean => Drift.Count == 0 && !Problems.Any(problem => problem.IsError);
}

/// <summary>A migration that was written.</summary>
/// <param name="Id">Its version and name.</param>
/// <param name="File">The path of its file; null in a dry run, and where there was nothing to do.</param>
/// <param name="Text">What is in the file, or would be; null where there was nothing to do.</param>
/// <param name="Warnings">The dangerous steps in it.</param>
public sealed record AddedMigration(string Id, string? File, string? Text, IReadOnlyList<MigrationProblem> Warnings);
