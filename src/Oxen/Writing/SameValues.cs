using System.Collections;

namespace Oxen;

/// <summary>Whether rows of values are the same, where an array is what its elements are.</summary>
internal sealed class SameValues : IEqualityComparer<object?[]>
{
    /// <summary>The one there is.</summary>
    public static SameValues Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(object?[]? x, object?[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(object?[] obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
}
