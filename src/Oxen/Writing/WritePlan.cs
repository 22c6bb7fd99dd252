namespace Oxen;

/// <summary>A command that writes one object, and what the object gets back from it.</summary>
/// <param name="Command">The command; its parameters read the <see cref="EntitySlots"/>.</param>
internal sealed record WritePlan(CommandPlan Command)
{
    /// <summary>The slots of the columns the command returns in its one row; empty for a command without rows.</summary>
    public int[] Returned { get; init; } = [];

    /// <summary>How that row is read: its values in the order of <see cref="Returned"/>; null for a command without rows.</summary>
    public RowShape<object?[]>? Row { get; init; }

    /// <summary>The slots whose values are set on the object once the command has succeeded.</summary>
    public int[] Filled { get; init; } = [];

    /// <summary>Whether no affected row means that the row is gone or has changed.</summary>
    public bool MustAffect { get; init; }
}
