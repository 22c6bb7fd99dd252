using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>Updates and deletes that give the rows they write.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Updates the rows the query picks, and gives them as the update leaves them. Nothing is sent before the sequence is
    /// enumerated; each enumeration updates anew, as a whole, before the first row is given.
    /// <example><code>
    /// await foreach (var user in db.Users.Where(u => u.Age > 99).ExecuteUpdateReturningAsync(s => s.Set(u => u.Age, u => u.Age - 1)))
    /// {
    ///     Console.WriteLine(user.Age);
    /// }
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// PostgreSQL and SQLite return the rows of the command itself. On MySQL and MariaDB, and for classes in a table each, the
    /// query's objects are read with a lock, updated by key and read again, in one transaction: what can't be locked, see
    /// <see cref="ForUpdate{T}"/>, is refused there. The rows come in no order, without the members
    /// that the model includes always, and a unit of work doesn't track them.
    /// </remarks>
    /// <exception cref="DestructiveOperationException">When it is enumerated, and the query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static IAsyncEnumerable<T> ExecuteUpdateReturningAsync<T>(this IQueryable<T> source, Func<UpdateSetters<T>, UpdateSetters<T>> set, CancellationToken cancellationToken = default) =>
        source.ExecuteUpdateReturningAsync(set, static row => row, cancellationToken);

    /// <summary>
    /// Updates the rows the query picks, and gives a projection of each as the update leaves it.
    /// <example><code>
    /// var ages = await db.Users.Where(u => u.Age > 99).ExecuteUpdateReturningAsync(s => s.Set(u => u.Age, 99), u => new { u.Id, u.Age }).ToListAsync();
    /// </code></example>
    /// </summary>
    /// <inheritdoc cref="ExecuteUpdateReturningAsync{T}(IQueryable{T}, Func{UpdateSetters{T}, UpdateSetters{T}}, CancellationToken)"/>
    /// <param name="source">The query.</param>
    /// <param name="set">What is set.</param>
    /// <param name="result">What is given of a row; it reads members of the row itself, nothing of other tables.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public static IAsyncEnumerable<TResult> ExecuteUpdateReturningAsync<T, TResult>(
        this IQueryable<T> source, Func<UpdateSetters<T>, UpdateSetters<T>> set, Expression<Func<T, TResult>> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(result);
        var update = Updated(source, set);
        return Written(new ReturningWrite<T, TResult>(ProviderOf(source).Db, source, Returning(nameof(ExecuteUpdateReturning), update.Arguments[0], result), result).Update(set), cancellationToken);
    }

    /// <summary>
    /// Deletes the rows the query picks, and gives them as they were. Where deletes of the class are marks, see
    /// <see cref="SoftDeleteAttribute"/>, it marks them, and what belongs to them. Nothing is sent before the sequence is
    /// enumerated; all is deleted before the first row is given.
    /// <example><code>
    /// var gone = await db.Users.Where(u => u.Age &lt; 0).ExecuteDeleteReturningAsync().ToListAsync();
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// PostgreSQL, SQLite and MariaDB return the rows of the command itself. On MySQL, for marks and for classes in a table
    /// each, the query's objects are read with a lock and then deleted by key, in one transaction: what can't be locked, see
    /// <see cref="ForUpdate{T}"/>, is refused there. The rows come in no order, without the members
    /// that the model includes always, and a unit of work doesn't track them.
    /// </remarks>
    /// <exception cref="DestructiveOperationException">When it is enumerated, and the query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static IAsyncEnumerable<T> ExecuteDeleteReturningAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        source.ExecuteDeleteReturningAsync(static row => row, cancellationToken);

    /// <summary>Deletes the rows the query picks, and gives a projection of each as it was.</summary>
    /// <inheritdoc cref="ExecuteDeleteReturningAsync{T}(IQueryable{T}, CancellationToken)"/>
    /// <param name="source">The query.</param>
    /// <param name="result">What is given of a row; it reads members of the row itself, nothing of other tables.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public static IAsyncEnumerable<TResult> ExecuteDeleteReturningAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> result, CancellationToken cancellationToken = default) =>
        Written(Removal(source, result).Delete(MarksOf(source)), cancellationToken);

    /// <summary>Deletes the rows the query picks, also where deletes of the class are marks, and gives them as they were.</summary>
    /// <inheritdoc cref="ExecuteDeleteReturningAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static IAsyncEnumerable<T> ExecuteHardDeleteReturningAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        source.ExecuteHardDeleteReturningAsync(static row => row, cancellationToken);

    /// <summary>Deletes the rows the query picks, also where deletes of the class are marks, and gives a projection of each as it was.</summary>
    /// <inheritdoc cref="ExecuteDeleteReturningAsync{T, TResult}(IQueryable{T}, Expression{Func{T, TResult}}, CancellationToken)"/>
    public static IAsyncEnumerable<TResult> ExecuteHardDeleteReturningAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> result, CancellationToken cancellationToken = default) =>
        Written(Removal(source, result).Delete(null), cancellationToken);

    [QueryOperator]
    private static IQueryable<TResult> ExecuteUpdateReturning<T, TResult>(IQueryable<T> source, Expression<Func<T, TResult>> result) =>
        throw new InvalidOperationException("This method stands only in expressions.");

    [QueryOperator]
    private static IQueryable<TResult> ExecuteDeleteReturning<T, TResult>(IQueryable<T> source, Expression<Func<T, TResult>> result) =>
        throw new InvalidOperationException("This method stands only in expressions.");

    private static ReturningWrite<T, TResult> Removal<T, TResult>(IQueryable<T> source, Expression<Func<T, TResult>> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ReturningWrite<T, TResult>(ProviderOf(source).Db, source, Returning(nameof(ExecuteDeleteReturning), source.Expression, result), result);
    }

    private static MethodCallExpression Returning<T, TResult>(string name, Expression source, Expression<Func<T, TResult>> result) => Expression.Call(
        typeof(OxenQueryableExtensions).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(typeof(T), typeof(TResult)), source, Expression.Quote(result));

    private static async IAsyncEnumerable<T> Written<T>(Func<CancellationToken, Task<List<T>>> write, CancellationToken token, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
        foreach (var row in await write(linked.Token).ConfigureAwait(false))
        {
            yield return row;
        }
    }
}
