namespace Oxen;

/// <content>Groups of groups: several groupings in one query.</content>
public static partial class SqlFn
{
    /// <summary>
    /// Groups by all members of a key, then by all but the last, and so on down to one group of all rows: subtotals and a
    /// total. It is the key of <c>GroupBy</c>, or a member of that key. In the rows that sum up, the members that are left
    /// out are null, so members of types that can't be null must be made so.
    /// </summary>
    /// <param name="key">An object of several members, each a step; a member that is itself an object is one step.</param>
    /// <example><code>
    /// db.Orders.GroupBy(o => SqlFn.Rollup(new { o.Country, Year = (int?)o.PlacedAt.Year }))
    ///     .Select(g => new { g.Key.Country, g.Key.Year, Total = g.Sum(o => o.Total), IsOfAllYears = SqlFn.Grouping(g.Key.Year) });
    /// </code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static T Rollup<T>(T key) => throw OutsideQuery(nameof(Rollup));

    /// <summary>
    /// Groups by each choice of the members of a key: all of them, each alone, none. Stands where <see cref="Rollup"/> may,
    /// and like there members that are left out are null.
    /// </summary>
    /// <param name="key">An object of several members; a member that is itself an object is taken or left out as a whole.</param>
    /// <example><code>db.Orders.GroupBy(o => SqlFn.Cube(new { o.Country, o.Status })).Select(g => new { g.Key.Country, g.Key.Status, Orders = g.Count() })</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static T Cube<T>(T key) => throw OutsideQuery(nameof(Cube));

    /// <summary>
    /// Groups by each of the sets of members of a key. Stands where <see cref="Rollup"/> may, and like there members that are
    /// left out are null.
    /// </summary>
    /// <param name="key">An object of all the members.</param>
    /// <param name="sets">The members of each set: one, an object of several, or null for none, which is one group of all rows.</param>
    /// <example><code>
    /// db.Orders.GroupBy(o => SqlFn.GroupingSets(new { o.Country, o.City, o.Channel }, k => new { k.Country, k.City }, k => k.Channel, k => null))
    /// </code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static T GroupingSets<T>(T key, params Func<T, object?>[] sets) => throw OutsideQuery(nameof(GroupingSets));

    /// <summary>
    /// Whether a group sums up over all values of a member of its key, which is null then: it tells such a group from one
    /// whose rows have a null there.
    /// </summary>
    /// <param name="key">A member of the key of a group that <see cref="Rollup"/>, <see cref="Cube"/> or <see cref="GroupingSets"/> made.</param>
    /// <example><code>.Where(g => !SqlFn.Grouping(g.Key.Country))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Grouping<T>(T key) => throw OutsideQuery(nameof(Grouping));
}
