using System.Collections.Immutable;
using System.Reflection;

namespace Oxen;

/// <summary>Where migrations are and how they are run.</summary>
public sealed record MigrationOptions
{
    /// <summary>The folder of the files; one that doesn't exist holds none. Relative to the current folder.</summary>
    public string Folder { get; init; } = "migrations";

    /// <summary>The assemblies whose classes with <see cref="MigrationAttribute"/> are migrations, and whose embedded <c>.sql</c> files are read as those of the folder.</summary>
    public ImmutableArray<Assembly> Assemblies { get; init; } = [];

    /// <summary>How long to wait while another runner works; a minute unless said otherwise.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one statement may take; null for any time, since a change of a large table takes long.</summary>
    public TimeSpan? CommandTimeout { get; init; }

    /// <summary>Whether a migration that is older than the newest applied one, as a merged branch brings it, is refused; else it is applied, and reported.</summary>
    public bool RefuseGaps { get; init; }

    /// <summary>Who applies them, for the history; the user of the operating system unless said otherwise.</summary>
    public string Author { get; init; } = Environment.UserName;

    /// <summary>Says what would be done, and does nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>
    /// Asked before migrations are undone by steps that lose data, with what is lost, a text for each; false refuses all of it. Null asks
    /// nobody: the call is word enough. What is lost is among the warnings of the run, a dry run too.
    /// </summary>
    public Func<IReadOnlyList<string>, bool>? ConfirmLoss { get; init; }

    /// <summary>Called before each statement; null for nobody.</summary>
    public Action<MigrationProgress>? Progress { get; init; }

    /// <summary>
    /// Puts in the rows that an application needs, after the migrations, each time: so it must change nothing where they are
    /// there (<c>UpsertAsync</c>, <c>InsertAsync</c> after a look). Runs in a transaction of its own, on the context it is given. Null for none.
    /// </summary>
    public Func<OxenDb, CancellationToken, Task>? Seed { get; init; }

    /// <summary>Tells the time for the history and for the names of new files; the system's unless said otherwise.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
