using System.Collections;

namespace Oxen;

/// <summary>Whether rows of values are the same, where an array is what its elements are.</summary>
internal sealed class SameValues : IEqualityComparer<object?[]>
{
    /// <summary>The one there is.</summary>
    public static SameValues Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(object?[]? x, object?[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!(x[i] is Array one ? StructuralComparisons.StructuralEqualityComparer.Equals(one, y![i]) : Equals(x[i], y![i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(object?[] obj)
    {
        var hash = 0;
        foreach (var value in obj)
        {
            hash = HashCode.Combine(hash, value is Array items ? StructuralComparisons.StructuralEqualityComparer.GetHashCode(items) : value?.GetHashCode() ?? 0);
        }

        return hash;
    }
}
