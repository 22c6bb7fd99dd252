using System.Collections;

namespace Oxen;

/// <summary>Compares values of a column as the database would keep them.</summary>
internal static class ColumnValues
{
    /// <summary>Whether two values of the member are the same in the database.</summary>
    public static bool AreEqual(ColumnModel column, object? left, object? right) =>
        Equals(left, right) || (left is not null && right is not null && AreStoredAlike(Stored(column, left), Stored(column, right)));

    /// <summary>What is stored of a value, never the live object: a list in it is copied, and what lists hold with it.</summary>
    public static object? Kept(ColumnModel column, object? value) => value is null ? null : Copy(Stored(column, value));

    /// <summary>Whether a value is what was kept of it.</summary>
    public static bool IsKept(ColumnModel column, object? value, object? kept) =>
        value is null || kept is null ? value is null && kept is null : AreStoredAlike(Stored(column, value), kept);

    // A list as an array, so that equal lists are stored alike.
    private static object Stored(ColumnModel column, object value)
    {
        var stored = column.Type.ToStore is { } store ? store(value) : value;
        return stored is IList and not Array ? ((IEnumerable)stored).Cast<object?>().ToArray() : stored;
    }

    private static object Copy(object stored)
    {
        var copy = stored is Array array ? array.Clone() : stored;
        if (copy is object?[] items and not string?[])
        {
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = items[i] is { } item ? Copy(item) : null;
            }
        }

        return copy;
    }

    private static bool AreStoredAlike(object left, object right) =>
        Equals(left, right) || (left is Array one && right is Array other && StructuralComparisons.StructuralEqualityComparer.Equals(one, other));
}
