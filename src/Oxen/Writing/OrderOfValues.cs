namespace Oxen;

/// <summary>An order of rows by values of theirs that is the same for every writer; what can't be compared is alike.</summary>
internal sealed class OrderOfValues : IComparer<object?[]>
{
    /// <summary>The one there is.</summary>
    public static OrderOfValues Instance { get; } = new();

    /// <summary>The indexes of rows in this order; of those that are alike the earlier first.</summary>
    public static IEnumerable<int> Of(object?[][] rows)
    {
        var indexes = Enumerable.Range(0, rows.Length);
        for (var i = 1; i < rows.Length; i++)
        {
            if (Instance.Compare(rows[i - 1], rows[i]) > 0)
            {
                return indexes.OrderBy(index => rows[index], Instance);
            }
        }

        return indexes;
    }

    /// <inheritdoc/>
    public int Compare(object?[]? x, object?[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (CompareOne(x[i], y![i]) is var order && order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int CompareOne(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        (byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other),
        (IComparable one, { } other) when one.GetType() == other.GetType() => one.CompareTo(other),
        _ => 0,
    };
}
