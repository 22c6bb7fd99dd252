namespace Oxen;

/// <summary>What the <see cref="ModelBuilder"/> was told of a member that leads to other entities.</summary>
internal sealed record NavigationSettings
{
    /// <summary>Nothing was said.</summary>
    public static NavigationSettings None { get; } = new();

    /// <summary>By which commands the rows of the collection are read; null where nothing was said.</summary>
    public QuerySplittingBehavior? Splitting { get; init; }

    /// <summary>Whether it is loaded with every entity that has it.</summary>
    public bool IsAutoIncluded { get; init; }
}
