namespace Oxen;

/// <summary>What the <see cref="ModelBuilder"/> was told of the hierarchy that begins with a class; null and empty where nothing.</summary>
internal sealed class HierarchySettings
{
    public InheritanceStrategy? Strategy { get; set; }

    /// <summary>Whether the discriminator was spoken of.</summary>
    public bool HasDiscriminator { get; set; }

    /// <summary>The name of the discriminator's column.</summary>
    public string? Column { get; set; }

    /// <summary>The property that is the discriminator.</summary>
    public string? Property { get; set; }

    /// <summary>The type of a discriminator that is no property.</summary>
    public Type? Type { get; set; }

    /// <summary>What the discriminator holds, by class.</summary>
    public Dictionary<Type, object?> Values { get; } = [];
}
