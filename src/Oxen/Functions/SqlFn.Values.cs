namespace Oxen;

/// <content>Conditions on values, and how texts are compared.</content>
public static partial class SqlFn
{
    /// <summary>Whether <paramref name="text"/> matches a <c>LIKE</c> pattern in which <paramref name="escape"/> takes their meaning from <c>%</c> and <c>_</c>.</summary>
    /// <example><code>db.Products.Where(p => SqlFn.Like(p.Name, "%50\\%%", "\\"))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Like(string? text, string pattern, string escape) => throw OutsideQuery(nameof(Like));

    /// <summary>Whether a value lies between two others, or is one of them; never true of null.</summary>
    /// <example><code>db.Orders.Where(o => SqlFn.Between(o.PlacedAt, from, to))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Between<T>(T value, T least, T most) => throw OutsideQuery(nameof(Between));

    /// <summary>Whether a value is one of those written in the query, which may be columns too. For a list, use its <c>Contains</c>.</summary>
    /// <example><code>db.Orders.Where(o => SqlFn.In(o.Status, OrderStatus.Open, OrderStatus.Shipped))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool In<T>(T value, params T[] values) => throw OutsideQuery(nameof(In));

    /// <summary>A text that is compared and ordered by a collation of the database, such as <c>NOCASE</c> on SQLite.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collation">The collation's name, a constant: it becomes part of the SQL.</param>
    /// <example><code>db.Users.OrderBy(u => SqlFn.Collate(u.Name, "NOCASE"))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static string Collate(string? text, string collation) => throw OutsideQuery(nameof(Collate));
}
