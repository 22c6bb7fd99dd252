using System.Linq.Expressions;

namespace Oxen;

/// <content>One row.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>The first row.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<T> FirstAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.First, source), cancellationToken);

    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> FirstAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.FirstWhere, source, predicate), cancellationToken);

    /// <summary>The first row, or the type's default when there is none.</summary>
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.FirstOrDefault, source), cancellationToken);

    /// <inheritdoc cref="FirstOrDefaultAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.FirstOrDefaultWhere, source, predicate), cancellationToken);

    /// <summary>The only row.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Task<T> SingleAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.Single, source), cancellationToken);

    /// <inheritdoc cref="SingleAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> SingleAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.SingleWhere, source, predicate), cancellationToken);

    /// <summary>The only row, or the type's default when there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public static Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.SingleOrDefault, source), cancellationToken);

    /// <inheritdoc cref="SingleOrDefaultAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.SingleOrDefaultWhere, source, predicate), cancellationToken);

    /// <summary>The last row of an ordered query.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<T> LastAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.Last, source), cancellationToken);

    /// <inheritdoc cref="LastAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> LastAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.LastWhere, source, predicate), cancellationToken);

    /// <summary>The last row of an ordered query, or the type's default when there is none.</summary>
    public static Task<T?> LastOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.LastOrDefault, source), cancellationToken);

    /// <inheritdoc cref="LastOrDefaultAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> LastOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.LastOrDefaultWhere, source, predicate), cancellationToken);

    /// <summary>The row with the least key; null of no rows. Rows whose key is null come last.</summary>
    /// <exception cref="InvalidOperationException">There is none, and <typeparamref name="T"/> has no null.</exception>
    public static Task<T?> MinByAsync<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(new Func<IQueryable<T>, Expression<Func<T, TKey>>, T?>(Queryable.MinBy).Method, source, keySelector), cancellationToken);

    /// <summary>The row with the greatest key; null of no rows. Rows whose key is null come last.</summary>
    /// <exception cref="InvalidOperationException">There is none, and <typeparamref name="T"/> has no null.</exception>
    public static Task<T?> MaxByAsync<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(new Func<IQueryable<T>, Expression<Func<T, TKey>>, T?>(Queryable.MaxBy).Method, source, keySelector), cancellationToken);

    /// <summary>The row at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static Task<T> ElementAtAsync<T>(this IQueryable<T> source, int index, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(source, Call(LinqMethods<T>.ElementAt, source, Captured.Of(index)), cancellationToken);

    /// <summary>The row at a position, counted from 0, or the type's default when there is none.</summary>
    public static Task<T?> ElementAtOrDefaultAsync<T>(this IQueryable<T> source, int index, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(source, Call(LinqMethods<T>.ElementAtOrDefault, source, Captured.Of(index)), cancellationToken);
}
