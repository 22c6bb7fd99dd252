using System.Data.Common;

namespace Oxen;

/// <summary>What migrations need to know of a database.</summary>
internal sealed record MigrationForms
{
    /// <summary>Where the statements of a script end.</summary>
    public ScriptSyntax Script { get; init; } = new();

    /// <summary>The type of texts of any length.</summary>
    public string LongText { get; init; } = "text";

    /// <summary>
    /// A query that takes the session's lock on changes of the schema if it is free, and gives 1 or true if it was. It is asked
    /// again and again, since a command that waits inside the database would hold up an index that is built concurrently.
    /// Null where the database has no such locks.
    /// </summary>
    public string? TryLock { get; init; }

    /// <summary>What gives the lock back.</summary>
    public string? Unlock { get; init; }

    /// <summary>The file that is locked instead, where the database has no such locks; null for a database no other process sees.</summary>
    public Func<DbConnection, string?>? LockFile { get; init; }

    /// <summary>A query for the names of what a command that was interrupted has left unfinished, with the command that removes it; null for none.</summary>
    public string? Unfinished { get; init; }

    /// <summary>A command that carries out statements only if a condition holds, for scripts; null where the database has no such thing.</summary>
    public Func<string, IReadOnlyList<string>, string>? If { get; init; }
}
