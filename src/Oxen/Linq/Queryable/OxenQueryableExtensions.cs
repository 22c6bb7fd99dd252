using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Runs queries asynchronously. Each method does what LINQ's method of the same name does, as one command; cancelling the
/// token stops the command.
/// </summary>
public static partial class OxenQueryableExtensions
{
    private static MethodCallExpression Call<T>(MethodInfo method, IQueryable<T> source) => Expression.Call(null, method, source.Expression);

    private static MethodCallExpression Call<T>(MethodInfo method, IQueryable<T> source, Expression argument) =>
        Expression.Call(null, method, source.Expression, argument is LambdaExpression ? Expression.Quote(argument) : argument);

    private static Task<TResult> RunAsync<T, TResult>(IQueryable<T> source, Expression call, CancellationToken cancellationToken) =>
        ProviderOf(source).ExecuteAsync<TResult>(call, cancellationToken);

    private static OxenQueryProvider ProviderOf<T>(IQueryable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Provider as OxenQueryProvider
            ?? throw new ArgumentException($"The query is over '{source.Provider.GetType().Name}', not over an OxenDb. Begin it with a table of an OxenDb, or use LINQ's own method without 'Async'.", nameof(source));
    }
}
