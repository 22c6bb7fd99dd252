using System.Linq.Expressions;

namespace Oxen;

/// <content>What becomes of a query.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>The SQL that running the query sends. No command is sent.</summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static string ToSql<T>(this IQueryable<T> source) => ProviderOf(source).ToSql<T>(source.Expression);

    /// <summary>
    /// The SQL of a query that ends in one value. No command is sent.
    /// <example><code>
    /// string sql = db.Users.ToSql(users => users.Count(u => u.Age > 18));
    /// </code></example>
    /// </summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static string ToSql<T, TResult>(this IQueryable<T> source, Expression<Func<IQueryable<T>, TResult>> end) =>
        ProviderOf(source).ToSql<TResult>(Ended(source, end));

    /// <summary>
    /// What each stage makes of the query, for people: the captured form, the tree after each pass that changed it, the SQL,
    /// its parameters, and how rows are read. No command is sent. Values are left out unless
    /// <see cref="OxenOptions.LogParameterValues"/> allows them; those of <c>[Sensitive]</c> members always are. The text may
    /// change between versions.
    /// </summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static string ToDebugView<T>(this IQueryable<T> source) => ProviderOf(source).ToDebugView<T>(source.Expression);

    /// <summary>What each stage makes of a query that ends in one value, such as <c>users => users.Count()</c>.</summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static string ToDebugView<T, TResult>(this IQueryable<T> source, Expression<Func<IQueryable<T>, TResult>> end) =>
        ProviderOf(source).ToDebugView<TResult>(Ended(source, end));

    /// <summary>How the database would run the query, in its own words: which indexes it uses, what it scans and sorts.</summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static Task<string> ExplainAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        ProviderOf(source).ExplainAsync<T>(source.Expression, cancellationToken);

    /// <summary>How the database would run a query that ends in one value, such as <c>users => users.Count()</c>.</summary>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public static Task<string> ExplainAsync<T, TResult>(
        this IQueryable<T> source, Expression<Func<IQueryable<T>, TResult>> end, CancellationToken cancellationToken = default) =>
        ProviderOf(source).ExplainAsync<TResult>(Ended(source, end), cancellationToken);

    private static Expression Ended<T, TResult>(IQueryable<T> source, Expression<Func<IQueryable<T>, TResult>> end)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(end);
        return ParameterReplacer.Replace(end.Parameters[0], source.Expression, end.Body);
    }
}
