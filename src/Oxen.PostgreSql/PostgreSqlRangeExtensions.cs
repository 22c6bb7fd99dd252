using NpgsqlTypes;

namespace Oxen;

/// <summary>
/// What queries say of ranges, beside their own members and <c>==</c>. Outside of a query these throw.
/// <example><code>
/// db.Bookings.Where(b => b.Room == room &amp;&amp; b.During.Overlaps(wanted) || b.During.Contains(now))
/// </code></example>
/// </summary>
[QueryFunctions]
public static class PostgreSqlRangeExtensions
{
    /// <summary>Whether a value lies in the range.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Contains<T>(this NpgsqlRange<T> range, T value) => throw PostgreSqlFn.OutsideQuery(nameof(Contains));

    /// <summary>Whether all of another range lies in the range.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Contains<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Contains));

    /// <summary>Whether two ranges have a value in common.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Overlaps<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Overlaps));

    /// <summary>Whether one range ends where the other begins, without a value between or in common.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool IsAdjacentTo<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(IsAdjacentTo));

    /// <summary>Whether all of the range lies before the other.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool IsStrictlyLeftOf<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(IsStrictlyLeftOf));

    /// <summary>Whether all of the range lies after the other.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool IsStrictlyRightOf<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(IsStrictlyRightOf));

    /// <summary>The values of either range; an error of the database where others lie between them.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static NpgsqlRange<T> Union<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Union));

    /// <summary>The values that both ranges have.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static NpgsqlRange<T> Intersect<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Intersect));

    /// <summary>The values of the range that the other hasn't; an error of the database where that isn't one range.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static NpgsqlRange<T> Except<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Except));

    /// <summary>The smallest range that both lie in.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static NpgsqlRange<T> Merge<T>(this NpgsqlRange<T> range, NpgsqlRange<T> other) => throw PostgreSqlFn.OutsideQuery(nameof(Merge));
}
