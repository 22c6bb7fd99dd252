namespace Oxen;

/// <content>All rows.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>All rows as a list.</summary>
    public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        ProviderOf(source).ToListAsync<T>(source.Expression, cancellationToken);

    /// <summary>All rows as an array.</summary>
    public static async Task<T[]> ToArrayAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        [.. await source.ToListAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>All rows by a key.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public static async Task<Dictionary<TKey, T>> ToDictionaryAsync<T, TKey>(this IQueryable<T> source, Func<T, TKey> keySelector, CancellationToken cancellationToken = default)
        where TKey : notnull =>
        (await source.ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(keySelector);

    /// <summary>A value of each row, by a key.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public static async Task<Dictionary<TKey, TValue>> ToDictionaryAsync<T, TKey, TValue>(
        this IQueryable<T> source, Func<T, TKey> keySelector, Func<T, TValue> valueSelector, CancellationToken cancellationToken = default)
        where TKey : notnull =>
        (await source.ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(keySelector, valueSelector);

    /// <summary>All rows, equal ones once.</summary>
    public static async Task<HashSet<T>> ToHashSetAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        [.. await source.ToListAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>Calls <paramref name="action"/> for each row as it is read; no list is made.</summary>
    public static async Task ForEachAsync<T>(this IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        await foreach (var row in source.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            action(row);
        }
    }

    /// <summary>
    /// The rows one by one, as they are read: constant memory for any number of rows. Stopping early frees the connection
    /// at once. What follows is LINQ in memory.
    /// </summary>
    public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> source)
    {
        var provider = ProviderOf(source);
        return new AsyncRows<T>(provider, source.Expression);
    }

    /// <summary>The rows one by one: what <c>await foreach</c> over a query calls.</summary>
    public static IAsyncEnumerator<T> GetAsyncEnumerator<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        ProviderOf(source).StreamAsync<T>(source.Expression, cancellationToken).GetAsyncEnumerator(cancellationToken);
}
