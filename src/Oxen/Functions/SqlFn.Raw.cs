namespace Oxen;

/// <content>SQL written by hand, as a value.</content>
public static partial class SqlFn
{
    /// <summary>
    /// A value that is written in SQL. Holes may be members of rows, which become their columns, and values, which become
    /// parameters, always. The database may give NULL; then <typeparamref name="T"/> must allow it.
    /// <example><code>
    /// db.Users.Where(u => SqlFn.Raw&lt;int>($"instr({u.Name}, {text})") > 0)
    /// </code></example>
    /// </summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static T Raw<T>(FormattableString sql) => throw OutsideQuery(nameof(Raw));
}
