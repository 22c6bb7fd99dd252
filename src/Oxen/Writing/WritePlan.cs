namespace Oxen;

/// <summary>A command that writes one object, and what the object gets back from it.</summary>
/// <param name="Command">The command; its parameters read the <see cref="EntitySlots"/>.</param>
internal sealed record WritePlan(CommandPlan Command)
{
    /// <summary>The columns the command returns in its one row; empty for a command without rows.</summary>
    public IReadOnlyList<ColumnModel> Returned { get; init; } = [];

    /// <summary>The key whose value the driver knows after the command without being asked; null for none.</summary>
    public ColumnModel? InsertedId { get; init; }

    /// <summary>The columns whose values are set on the object once the command has succeeded.</summary>
    public required IReadOnlyList<ColumnModel> Filled { get; init; }

    /// <summary>Whether no affected row means that the row is gone or has changed.</summary>
    public bool MustAffect { get; init; }
}
