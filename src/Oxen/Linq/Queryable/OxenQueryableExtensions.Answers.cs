using System.Linq.Expressions;

namespace Oxen;

/// <content>Counts, questions, sums and extremes.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>Whether there is a row.</summary>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(source, Call(LinqMethods<T>.Any, source), cancellationToken);

    /// <summary>Whether there is a row the predicate holds for.</summary>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(source, Call(LinqMethods<T>.AnyWhere, source, predicate), cancellationToken);

    /// <summary>Whether the predicate holds for every row.</summary>
    public static Task<bool> AllAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(source, Call(LinqMethods<T>.All, source, predicate), cancellationToken);

    /// <summary>The number of rows.</summary>
    public static Task<int> CountAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, int>(source, Call(LinqMethods<T>.Count, source), cancellationToken);

    /// <summary>The number of rows the predicate holds for.</summary>
    public static Task<int> CountAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, int>(source, Call(LinqMethods<T>.CountWhere, source, predicate), cancellationToken);

    /// <summary>The number of rows.</summary>
    public static Task<long> LongCountAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, long>(source, Call(LinqMethods<T>.LongCount, source), cancellationToken);

    /// <summary>The number of rows the predicate holds for.</summary>
    public static Task<long> LongCountAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, long>(source, Call(LinqMethods<T>.LongCountWhere, source, predicate), cancellationToken);

    /// <summary>Whether the query gives <paramref name="item"/>; entities are compared by key.</summary>
    public static Task<bool> ContainsAsync<T>(this IQueryable<T> source, T item, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(source, Call(LinqMethods<T>.Contains, source, Captured.Of(item)), cancellationToken);

    /// <summary>The smallest value.</summary>
    /// <exception cref="InvalidOperationException">There is no row, and the type has no null.</exception>
    public static Task<T> MinAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.Min, source), cancellationToken);

    /// <inheritdoc cref="MinAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<TResult> MinAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).MinAsync(cancellationToken);

    /// <summary>The greatest value.</summary>
    /// <exception cref="InvalidOperationException">There is no row, and the type has no null.</exception>
    public static Task<T> MaxAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.Max, source), cancellationToken);

    /// <inheritdoc cref="MaxAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<TResult> MaxAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).MaxAsync(cancellationToken);
}
