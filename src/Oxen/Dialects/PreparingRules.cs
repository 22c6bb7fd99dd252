using System.Data.Common;

namespace Oxen;

/// <summary>When Oxen has a database prepare a command, where the driver wouldn't by itself.</summary>
internal sealed record PreparingRules
{
    /// <summary>How often a connection sends a command as text before it has it prepared; null for always as text.</summary>
    public required Func<CommandPlan, int?> After { get; init; }

    /// <summary>Whether rows that a command gave as text come with the same values when it is prepared.</summary>
    public Func<DbDataReader, bool> IsSame { get; init; } = static _ => true;

    /// <summary>Whether an error of preparing says no more than that the command can't be prepared: it goes as text.</summary>
    public required Func<DbException, bool> IsRefused { get; init; }

    /// <summary>Whether an error of a prepared command says that the database knows it no longer and did nothing: it goes as text.</summary>
    public required Func<DbException, bool> IsForgotten { get; init; }
}
