using System.Linq.Expressions;

namespace Oxen;

/// <content>Pages by their place in the order.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// A page of an ordered query, found by the place where another ended instead of by counting rows: as fast for the last
    /// page as for the first with an index on the order, and no row is shown twice or left out when others are inserted or
    /// deleted. Rows that are equal in the order are told apart by their key, which is added to it.
    /// <para>
    /// A cursor is text for the outside: it holds the place and is signed, so that it can't be changed. It isn't encrypted.
    /// It can be used with the query that gave it, also with other values in its conditions.
    /// </para>
    /// <example><code>
    /// Page&lt;User&gt; first = await db.Users.OrderBy(u => u.Name).ToPageAsync(20);
    /// Page&lt;User&gt; second = await db.Users.OrderBy(u => u.Name).ToPageAsync(20, after: first.Next);
    /// </code></example>
    /// </summary>
    /// <param name="source">The ordered query.</param>
    /// <param name="size">How many rows a page has at most.</param>
    /// <param name="after">The <see cref="Page{T}.Next"/> of another page: the page that follows it. Null for the first page.</param>
    /// <param name="before">The <see cref="Page{T}.Previous"/> of another page: the page before it.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="CursorException">The cursor was changed, signed with another key, or made by another query.</exception>
    /// <exception cref="QueryTranslationException">The query has no order, or nothing tells its rows apart.</exception>
    public static async Task<Page<T>> ToPageAsync<T>(
        this IQueryable<T> source, int size, string? after = null, string? before = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        if (after is not null && before is not null)
        {
            throw new ArgumentException("A page comes after one cursor or before one, not both. Pass one of them.", nameof(before));
        }

        var provider = ProviderOf(source);
        var key = provider.Db.Session.Engine.Options.CursorKey;
        var length = PageCounts.Of(size, provider.Db.Session.Engine.Dialect);
        var isBackwards = before is not null;
        Expression rows = (before ?? after) is { } cursor
            ? Expression.Call(new Func<IQueryable<T>, int, PageCursor, bool, IQueryable<KeysetRow<T>>>(KeysetPage).Method, source.Expression, length, Captured.Of(PageCursor.Parse(cursor, key)), Expression.Constant(isBackwards))
            : Expression.Call(new Func<IQueryable<T>, int, IQueryable<KeysetRow<T>>>(KeysetPage).Method, source.Expression, length);
        var found = await provider.ToListAsync<KeysetRow<T>>(rows, cancellationToken).ConfigureAwait(false);

        // One row more than asked for tells whether there are more.
        var hasMore = found.Count > size;
        if (hasMore)
        {
            found.RemoveAt(size);
        }

        if (isBackwards)
        {
            found.Reverse();
        }

        var hasNext = isBackwards || hasMore;
        var hasPrevious = isBackwards ? hasMore : after is not null;
        return found.Count == 0
            ? new Page<T>([], isBackwards ? null : after, before)
            : new Page<T>([.. found.Select(row => row.Item)], hasPrevious ? PageCursor.Write(found[0], key) : null, hasNext ? PageCursor.Write(found[^1], key) : null);
    }

    [QueryOperator]
    internal static IQueryable<KeysetRow<T>> KeysetPage<T>(IQueryable<T> source, int size) => throw new InvalidOperationException("This method stands only in expressions.");

    [QueryOperator]
    internal static IQueryable<KeysetRow<T>> KeysetPage<T>(IQueryable<T> source, int size, PageCursor cursor, bool isBackwards) => throw new InvalidOperationException("This method stands only in expressions.");
}
