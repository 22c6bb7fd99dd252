using System.Diagnostics.CodeAnalysis;

namespace Oxen;

/// <summary>A window function of <see cref="SqlFn"/>, before <c>Over</c> says which rows it sees. It stands only in queries.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Written on a value, as an instance's.")]
public class WindowFunction<T>
{
    private protected WindowFunction()
    {
    }

    /// <summary>The value over all rows.</summary>
    public T Over() => throw SqlFn.OutsideQuery(nameof(Over));

    /// <summary>The value over the rows of a window, such as <c>w => w.PartitionBy(o.CustomerId).OrderBy(o.PlacedAt)</c>.</summary>
    public T Over(Func<WindowDefinition, WindowDefinition> window) => throw SqlFn.OutsideQuery(nameof(Over));
}

/// <summary>An aggregate over a window. It stands only in queries.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Written on a value, as an instance's.")]
public sealed class WindowAggregate<T> : WindowFunction<T>
{
    private WindowAggregate()
    {
    }

    /// <summary>Only rows for which the condition holds count.</summary>
    public WindowAggregate<T> Where(bool condition) => throw SqlFn.OutsideQuery(nameof(Where));
}

/// <summary>Which rows a window function sees, and in which order. It stands only in queries.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Written on a value, as an instance's.")]
public sealed class WindowDefinition
{
    private WindowDefinition()
    {
    }

    /// <summary>Only rows with the same key are seen: a value, or several as <c>new { o.CustomerId, o.Year }</c>.</summary>
    public WindowDefinition PartitionBy<TKey>(TKey key) => throw SqlFn.OutsideQuery(nameof(PartitionBy));

    /// <summary>The order of the rows.</summary>
    public WindowDefinition OrderBy<TKey>(TKey key) => throw SqlFn.OutsideQuery(nameof(OrderBy));

    /// <summary>The order of the rows, the greatest first.</summary>
    public WindowDefinition OrderByDescending<TKey>(TKey key) => throw SqlFn.OutsideQuery(nameof(OrderByDescending));

    /// <summary>The order among rows that are equal so far.</summary>
    public WindowDefinition ThenBy<TKey>(TKey key) => throw SqlFn.OutsideQuery(nameof(ThenBy));

    /// <summary>The order among rows that are equal so far, the greatest first.</summary>
    public WindowDefinition ThenByDescending<TKey>(TKey key) => throw SqlFn.OutsideQuery(nameof(ThenByDescending));

    /// <summary>The frame in rows, such as <c>RowsBetween(SqlFn.Preceding(2), SqlFn.CurrentRow)</c>: of those in the partition only these are seen.</summary>
    public WindowDefinition RowsBetween(FrameBound start, FrameBound end) => throw SqlFn.OutsideQuery(nameof(RowsBetween));

    /// <summary>The frame in distances of the order's one key, a number: rows whose key is in the range are seen.</summary>
    public WindowDefinition RangeBetween(FrameBound start, FrameBound end) => throw SqlFn.OutsideQuery(nameof(RangeBetween));

    /// <summary>The frame in groups of rows that are equal in the order.</summary>
    public WindowDefinition GroupsBetween(FrameBound start, FrameBound end) => throw SqlFn.OutsideQuery(nameof(GroupsBetween));
}

/// <summary>Where a frame begins or ends, see <see cref="SqlFn.CurrentRow"/> and <see cref="SqlFn.Preceding"/>. It stands only in queries.</summary>
public sealed class FrameBound
{
    private FrameBound()
    {
    }
}
