using System.Linq.Expressions;

namespace Oxen;

/// <content>Sums and averages, in the types LINQ gives them.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>The sum of the values; 0 for none.</summary>
    public static Task<int> SumAsync(this IQueryable<int> source, CancellationToken cancellationToken = default) =>
        RunAsync<int, int>(source, LinqMethods.Sum<int>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{int}, CancellationToken)"/>
    public static Task<int> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<double> AverageAsync(this IQueryable<int> source, CancellationToken cancellationToken = default) =>
        RunAsync<int, double>(source, LinqMethods.Average<int>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none. Nulls don't count.</summary>
    public static Task<int?> SumAsync(this IQueryable<int?> source, CancellationToken cancellationToken = default) =>
        RunAsync<int?, int?>(source, LinqMethods.Sum<int?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{Nullable{int}}, CancellationToken)"/>
    public static Task<int?> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, int?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static Task<double?> AverageAsync(this IQueryable<int?> source, CancellationToken cancellationToken = default) =>
        RunAsync<int?, double?>(source, LinqMethods.Average<int?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{Nullable{int}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, int?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none.</summary>
    public static Task<long> SumAsync(this IQueryable<long> source, CancellationToken cancellationToken = default) =>
        RunAsync<long, long>(source, LinqMethods.Sum<long>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{long}, CancellationToken)"/>
    public static Task<long> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<double> AverageAsync(this IQueryable<long> source, CancellationToken cancellationToken = default) =>
        RunAsync<long, double>(source, LinqMethods.Average<long>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{long}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none. Nulls don't count.</summary>
    public static Task<long?> SumAsync(this IQueryable<long?> source, CancellationToken cancellationToken = default) =>
        RunAsync<long?, long?>(source, LinqMethods.Sum<long?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{Nullable{long}}, CancellationToken)"/>
    public static Task<long?> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, long?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static Task<double?> AverageAsync(this IQueryable<long?> source, CancellationToken cancellationToken = default) =>
        RunAsync<long?, double?>(source, LinqMethods.Average<long?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{Nullable{long}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, long?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none.</summary>
    public static Task<float> SumAsync(this IQueryable<float> source, CancellationToken cancellationToken = default) =>
        RunAsync<float, float>(source, LinqMethods.Sum<float>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{float}, CancellationToken)"/>
    public static Task<float> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, float>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<float> AverageAsync(this IQueryable<float> source, CancellationToken cancellationToken = default) =>
        RunAsync<float, float>(source, LinqMethods.Average<float>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{float}, CancellationToken)"/>
    public static Task<float> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, float>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none. Nulls don't count.</summary>
    public static Task<float?> SumAsync(this IQueryable<float?> source, CancellationToken cancellationToken = default) =>
        RunAsync<float?, float?>(source, LinqMethods.Sum<float?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{Nullable{float}}, CancellationToken)"/>
    public static Task<float?> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, float?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static Task<float?> AverageAsync(this IQueryable<float?> source, CancellationToken cancellationToken = default) =>
        RunAsync<float?, float?>(source, LinqMethods.Average<float?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{Nullable{float}}, CancellationToken)"/>
    public static Task<float?> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, float?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none.</summary>
    public static Task<double> SumAsync(this IQueryable<double> source, CancellationToken cancellationToken = default) =>
        RunAsync<double, double>(source, LinqMethods.Sum<double>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{double}, CancellationToken)"/>
    public static Task<double> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, double>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<double> AverageAsync(this IQueryable<double> source, CancellationToken cancellationToken = default) =>
        RunAsync<double, double>(source, LinqMethods.Average<double>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{double}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, double>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none. Nulls don't count.</summary>
    public static Task<double?> SumAsync(this IQueryable<double?> source, CancellationToken cancellationToken = default) =>
        RunAsync<double?, double?>(source, LinqMethods.Sum<double?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{Nullable{double}}, CancellationToken)"/>
    public static Task<double?> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, double?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static Task<double?> AverageAsync(this IQueryable<double?> source, CancellationToken cancellationToken = default) =>
        RunAsync<double?, double?>(source, LinqMethods.Average<double?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{Nullable{double}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, double?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none.</summary>
    public static Task<decimal> SumAsync(this IQueryable<decimal> source, CancellationToken cancellationToken = default) =>
        RunAsync<decimal, decimal>(source, LinqMethods.Sum<decimal>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{decimal}, CancellationToken)"/>
    public static Task<decimal> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<decimal> AverageAsync(this IQueryable<decimal> source, CancellationToken cancellationToken = default) =>
        RunAsync<decimal, decimal>(source, LinqMethods.Average<decimal>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{decimal}, CancellationToken)"/>
    public static Task<decimal> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);

    /// <summary>The sum of the values; 0 for none. Nulls don't count.</summary>
    public static Task<decimal?> SumAsync(this IQueryable<decimal?> source, CancellationToken cancellationToken = default) =>
        RunAsync<decimal?, decimal?>(source, LinqMethods.Sum<decimal?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="SumAsync(IQueryable{Nullable{decimal}}, CancellationToken)"/>
    public static Task<decimal?> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static Task<decimal?> AverageAsync(this IQueryable<decimal?> source, CancellationToken cancellationToken = default) =>
        RunAsync<decimal?, decimal?>(source, LinqMethods.Average<decimal?>(source.Expression), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{Nullable{decimal}}, CancellationToken)"/>
    public static Task<decimal?> AverageAsync<T>(this IQueryable<T> source, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default) =>
        source.Select(selector).AverageAsync(cancellationToken);
}
