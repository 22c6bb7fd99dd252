namespace Oxen;

/// <summary>A row of a junction table that no class stands for.</summary>
internal sealed class JunctionRow
{
    /// <summary>The values of the columns, in the order of the model's.</summary>
    public object?[] Keys { get; init; } = [];
}
