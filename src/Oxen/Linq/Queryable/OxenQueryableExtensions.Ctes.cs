using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Common table expressions.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Gives the query a name in the SQL: it becomes a common table expression, written once however often the result is
    /// used in one query. If the name is taken, it gets a number.
    /// <example><code>
    /// var totals = db.Orders.GroupBy(o => o.CustomerId).Select(g => new { Customer = g.Key, Total = g.Sum(o => o.Freight) }).AsCte("totals");
    /// var good = await totals.Where(t => t.Total > totals.Average(x => x.Total)).ToListAsync();
    /// </code></example>
    /// </summary>
    [QueryOperator]
    public static IQueryable<T> AsCte<T>(this IQueryable<T> source, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var method = new Func<IQueryable<T>, QueryNote, object, IQueryable<T>>(AsCte).Method;
        ArgumentNullException.ThrowIfNull(source);
        return Composed<T, T>(source, Expression.Call(method, source.Expression, Expression.Constant(new CteName(name), typeof(QueryNote)), Expression.Constant(new object())));
    }

    /// <summary>
    /// The rows of the query, and all that are found by going on from each: a recursive common table expression. A row that
    /// is reached twice comes twice; where ways lead in circles, say how deep to go, or ask for distinct rows.
    /// <example><code>
    /// var team = await db.Employees.Where(e => e.Id == boss).Recursive(e => e.Reports).ToListAsync();
    /// </code></example>
    /// </summary>
    /// <param name="source">The rows it begins with.</param>
    /// <param name="next">The rows that follow from a row: a collection of it, or a query.</param>
    [QueryOperator]
    public static IQueryable<T> Recursive<T>(this IQueryable<T> source, Expression<Func<T, IEnumerable<T>>> next) =>
        Recursion<T, T>(source, new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, IQueryable<T>>(Recursive).Method, next);

    /// <summary>The rows of the query, and all that are found by going on from each, as <see cref="Recursive{T}(IQueryable{T}, Expression{Func{T, IEnumerable{T}}})"/> finds them.</summary>
    /// <param name="source">The rows it begins with.</param>
    /// <param name="next">The rows that follow from a row.</param>
    /// <param name="distinct">Whether a row that was found before isn't followed again and comes once, which ends circles.</param>
    [QueryOperator]
    public static IQueryable<T> Recursive<T>(this IQueryable<T> source, Expression<Func<T, IEnumerable<T>>> next, bool distinct) =>
        Recursion<T, T>(source, new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, bool, IQueryable<T>>(Recursive).Method, next, Expression.Constant(distinct));

    /// <summary>The rows of the query, and those found by going on from each for at most <paramref name="maxDepth"/> steps.</summary>
    /// <param name="source">The rows it begins with.</param>
    /// <param name="next">The rows that follow from a row.</param>
    /// <param name="maxDepth">How many steps; 0 gives the rows of the query alone.</param>
    [QueryOperator]
    public static IQueryable<T> Recursive<T>(this IQueryable<T> source, Expression<Func<T, IEnumerable<T>>> next, int maxDepth) =>
        Recursion<T, T>(source, new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, int, IQueryable<T>>(Recursive).Method, next, Captured.Of(maxDepth));

    /// <summary>The rows of the query, and all that are found by going on from each, with their depth.</summary>
    /// <example><code>
    /// var team = db.Employees.Where(e => e.ReportsToId == null).Recursive(e => e.Reports, (e, depth) => new { e.Name, depth });
    /// </code></example>
    /// <param name="source">The rows it begins with.</param>
    /// <param name="next">The rows that follow from a row.</param>
    /// <param name="result">What becomes of a row and its depth, which is 0 for the rows it begins with.</param>
    [QueryOperator]
    public static IQueryable<TResult> Recursive<T, TResult>(this IQueryable<T> source, Expression<Func<T, IEnumerable<T>>> next, Expression<Func<T, int, TResult>> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Recursion<T, TResult>(source, new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, Expression<Func<T, int, TResult>>, IQueryable<TResult>>(Recursive).Method, next, Expression.Quote(result));
    }

    /// <summary>The rows of the query, and those found by going on from each for at most <paramref name="maxDepth"/> steps, with their depth.</summary>
    /// <param name="source">The rows it begins with.</param>
    /// <param name="next">The rows that follow from a row.</param>
    /// <param name="result">What becomes of a row and its depth, which is 0 for the rows it begins with.</param>
    /// <param name="maxDepth">How many steps; 0 gives the rows of the query alone.</param>
    [QueryOperator]
    public static IQueryable<TResult> Recursive<T, TResult>(this IQueryable<T> source, Expression<Func<T, IEnumerable<T>>> next, Expression<Func<T, int, TResult>> result, int maxDepth)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Recursion<T, TResult>(source, new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, Expression<Func<T, int, TResult>>, int, IQueryable<TResult>>(Recursive).Method, next, Expression.Quote(result), Captured.Of(maxDepth));
    }

    [QueryOperator]
    internal static IQueryable<T> AsCte<T>(IQueryable<T> source, QueryNote name, object identity) => throw new InvalidOperationException("This method stands only in expressions.");

    // Any provider that hands its expressions on will do, but LINQ to Objects can't run them.
    private static IQueryable<TResult> Composed<T, TResult>(IQueryable<T> source, Expression query) => source.Provider is EnumerableQuery
        ? throw new ArgumentException("The query is over a list in memory, not over an OxenDb. Begin it with a table of an OxenDb.", nameof(source))
        : source.Provider.CreateQuery<TResult>(query);

    private static IQueryable<TResult> Recursion<T, TResult>(IQueryable<T> source, MethodInfo method, LambdaExpression next, params ReadOnlySpan<Expression> rest)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(source);
        return Composed<T, TResult>(source, Expression.Call(method, [source.Expression, Expression.Quote(next), .. rest]));
    }
}
