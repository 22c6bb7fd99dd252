using System.Linq.Expressions;

namespace Oxen;

/// <content>The join LINQ doesn't have.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Joins rows of two queries by a key, and keeps the rows of both sides that match nothing; these come with the default of
    /// the other side's type. As in LINQ's joins a null key matches nothing.
    /// <example><code>
    /// var all = db.Users.FullJoin(db.Guests, u => u.Email, g => g.Email, (u, g) => new { User = u == null ? null : u.Name, Guest = g == null ? null : g.Name });
    /// </code></example>
    /// </summary>
    /// <param name="outer">The one side.</param>
    /// <param name="inner">The other side: a query, or a list.</param>
    /// <param name="outerKeySelector">The key of a row of <paramref name="outer"/>.</param>
    /// <param name="innerKeySelector">The key of a row of <paramref name="inner"/>.</param>
    /// <param name="resultSelector">What becomes of two rows that match, or of one without the other.</param>
    [QueryOperator]
    public static IQueryable<TResult> FullJoin<TOuter, TInner, TKey, TResult>(
        this IQueryable<TOuter> outer,
        IEnumerable<TInner> inner,
        Expression<Func<TOuter, TKey>> outerKeySelector,
        Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TOuter?, TInner?, TResult>> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outerKeySelector);
        ArgumentNullException.ThrowIfNull(innerKeySelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        if (outer.Provider is EnumerableQuery)
        {
            return outer.AsEnumerable().FullJoin(inner, outerKeySelector.Compile(), innerKeySelector.Compile(), resultSelector.Compile()).AsQueryable();
        }

        var method = new Func<IQueryable<TOuter>, IEnumerable<TInner>, Expression<Func<TOuter, TKey>>, Expression<Func<TInner, TKey>>, Expression<Func<TOuter?, TInner?, TResult>>, IQueryable<TResult>>(FullJoin).Method;
        return outer.Provider.CreateQuery<TResult>(Expression.Call(
            method, outer.Expression, inner is IQueryable query ? query.Expression : Captured.Of(inner), Expression.Quote(outerKeySelector), Expression.Quote(innerKeySelector), Expression.Quote(resultSelector)));
    }

    /// <summary>The same over lists in memory.</summary>
    [QueryOperator]
    public static IEnumerable<TResult> FullJoin<TOuter, TInner, TKey, TResult>(
        this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner?, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outerKeySelector);
        ArgumentNullException.ThrowIfNull(innerKeySelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return Joined();

        IEnumerable<TResult> Joined()
        {
            List<TInner> rest = [.. inner];
            var byKey = rest.ToLookup(innerKeySelector);
            HashSet<TKey> matched = [];
            foreach (var row in outer)
            {
                var key = outerKeySelector(row);
                var found = key is null ? [] : byKey[key];
                foreach (var other in found.DefaultIfEmpty())
                {
                    yield return resultSelector(row, other);
                }

                matched.Add(key);
            }

            foreach (var other in rest)
            {
                var key = innerKeySelector(other);
                if (key is null || !matched.Contains(key))
                {
                    yield return resultSelector(default, other);
                }
            }
        }
    }
}
