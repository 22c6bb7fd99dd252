using System.Collections;

namespace Oxen;

/// <summary>Compares values of a column as the database would keep them.</summary>
internal static class ColumnValues
{
    /// <summary>Whether two values of the member are the same in the database.</summary>
    public static bool AreEqual(ColumnModel column, object? left, object? right) =>
        Equals(left, right) || (left is not null && right is not null && AreStoredAlike(Stored(column, left), Stored(column, right)));

    /// <summary>A copy that doesn't change with the object: what is stored, where the value itself might.</summary>
    public static object? Kept(ColumnModel column, object? value) => value switch
    {
        null => null,
        Array array when column.Type.ToStore is null => array.Clone(),
        _ => Stored(column, value) is Array stored && ReferenceEquals(stored, value) ? stored.Clone() : Stored(column, value),
    };

    /// <summary>Whether a value is what was kept of it.</summary>
    public static bool IsKept(ColumnModel column, object? value, object? kept) =>
        value is null || kept is null ? value is null && kept is null : AreStoredAlike(Stored(column, value), kept);

    private static object Stored(ColumnModel column, object value) => column.Type.ToStore is { } store ? store(value) : value is IList and not Array ? ((IEnumerable)value).Cast<object?>().ToArray() : value;

    private static bool AreStoredAlike(object left, object right) =>
        Equals(left, right) || (left is Array one && right is Array other && StructuralComparisons.StructuralEqualityComparer.Equals(one, other));
}
