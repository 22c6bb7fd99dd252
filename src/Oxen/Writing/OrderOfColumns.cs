namespace Oxen;

/// <summary>The order of <see cref="OrderOfValues"/>, of rows whose values are columns.</summary>
internal static class OrderOfColumns
{
    /// <summary>The indexes of rows in this order; null where two are alike, or values are of a type that isn't known here.</summary>
    /// <param name="columns">The values of the rows, column by column.</param>
    /// <param name="count">How many rows there are.</param>
    public static int[]? Of(Array[] columns, int count)
    {
        var comparisons = new Comparison<int>[columns.Length];
        for (var i = 0; i < comparisons.Length; i++)
        {
            if (ComparisonOf(columns[i]) is not { } comparison)
            {
                return null;
            }

            comparisons[i] = comparison;
        }

        Comparison<int> compare = comparisons is [var single] ? single : Compare;
        int[] order = [.. Enumerable.Range(0, count)];
        if (!IsAscending())
        {
            Array.Sort(order, compare);
            if (!IsAscending())
            {
                return null;
            }
        }

        return order;

        bool IsAscending()
        {
            for (var i = 1; i < order.Length; i++)
            {
                if (compare(order[i - 1], order[i]) >= 0)
                {
                    return false;
                }
            }

            return true;
        }

        int Compare(int x, int y)
        {
            foreach (var comparison in comparisons)
            {
                if (comparison(x, y) is var result && result != 0)
                {
                    return result;
                }
            }

            return 0;
        }
    }

    private static Comparison<int>? ComparisonOf(Array column) => column switch
    {
        short[] values => Comparing(values),
        int[] values => Comparing(values),
        long[] values => Comparing(values),
        decimal[] values => Comparing(values),
        Guid[] values => Comparing(values),
        DateTime[] values => Comparing(values),
        DateOnly[] values => Comparing(values),
        string[] values => (x, y) => string.CompareOrdinal(values[x], values[y]),
        _ => null,
    };

    private static Comparison<int> Comparing<T>(T[] values)
        where T : IComparable<T> => (x, y) => values[x].CompareTo(values[y]);
}
