namespace Oxen;

/// <content>Queries without filters.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Runs the query without the filters of the model, or without those with these names. Wherever in a query it is said, it
    /// means the whole of it, includes too.
    /// <example><code>
    /// var all = await db.Posts.IgnoreQueryFilters("tenant").Where(p => p.Title == title).ToListAsync();
    /// </code></example>
    /// </summary>
    /// <param name="source">The query.</param>
    /// <param name="names">The names of the filters; none means every filter.</param>
    /// <exception cref="ArgumentException">The model has no filter of such a name.</exception>
    [QueryOperator]
    public static IQueryable<T> IgnoreQueryFilters<T>(this IQueryable<T> source, params string[] names) =>
        With(source, ProviderOf(source).Db.IgnoredFilters(names));
}
