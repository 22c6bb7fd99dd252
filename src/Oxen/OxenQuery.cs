using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Compiles queries once, for the paths where even building the expression of a lambda costs too much.</summary>
public static class OxenQuery
{
    /// <summary>
    /// Compiles a query once, for a delegate that runs it without building or looking up an expression again. The first
    /// parameter is the context, the others are parameters of the query.
    /// <example><code>
    /// static readonly Func&lt;BlogDb, int, CompiledQuery&lt;User&gt;&gt; Older =
    ///     OxenQuery.Compile((BlogDb db, int age) => db.Users.Where(u => u.Age > age));
    /// List&lt;User&gt; adults = await Older(db, 18);
    /// </code></example>
    /// </summary>
    [OverloadResolutionPriority(1)]
    public static Func<TDb, CompiledQuery<T>> Compile<TDb, T>(Expression<Func<TDb, IQueryable<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db) => compiled.Query(db, NoArguments.Instance);
    }

    /// <summary>
    /// Compiles a query that ends in one value, such as <c>First</c> or <c>Count</c>, for a delegate that runs it asynchronously.
    /// <example><code>
    /// static readonly CompiledAnswer&lt;BlogDb, int, User&gt; ById = OxenQuery.Compile((BlogDb db, int id) => db.Users.Single(u => u.Id == id));
    /// User ann = await ById(db, 1);
    /// </code></example>
    /// </summary>
    public static CompiledAnswer<TDb, T> Compile<TDb, T>(Expression<Func<TDb, T>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, cancellationToken) => compiled.AnswerAsync(db, NoArguments.Instance, cancellationToken);
    }

    /// <summary>Compiles a query that ends in one of Oxen's asynchronous methods; the token in its body is replaced by the delegate's.</summary>
    public static CompiledAnswer<TDb, T> Compile<TDb, T>(Expression<Func<TDb, Task<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(SynchronousForm.Of(query));
        return (db, cancellationToken) => compiled.AnswerAsync(db, NoArguments.Instance, cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, IQueryable{T}}})"/>
    [OverloadResolutionPriority(1)]
    public static Func<TDb, T1, CompiledQuery<T>> Compile<TDb, T1, T>(Expression<Func<TDb, T1, IQueryable<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1) => compiled.Query(db, new Arguments<T1>(a1));
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, T}})"/>
    public static CompiledAnswer<TDb, T1, T> Compile<TDb, T1, T>(Expression<Func<TDb, T1, T>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1>(a1), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, Task{T}}})"/>
    public static CompiledAnswer<TDb, T1, T> Compile<TDb, T1, T>(Expression<Func<TDb, T1, Task<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(SynchronousForm.Of(query));
        return (db, a1, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1>(a1), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, IQueryable{T}}})"/>
    [OverloadResolutionPriority(1)]
    public static Func<TDb, T1, T2, CompiledQuery<T>> Compile<TDb, T1, T2, T>(Expression<Func<TDb, T1, T2, IQueryable<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2) => compiled.Query(db, new Arguments<T1, T2>(a1, a2));
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, T}})"/>
    public static CompiledAnswer<TDb, T1, T2, T> Compile<TDb, T1, T2, T>(Expression<Func<TDb, T1, T2, T>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2>(a1, a2), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, Task{T}}})"/>
    public static CompiledAnswer<TDb, T1, T2, T> Compile<TDb, T1, T2, T>(Expression<Func<TDb, T1, T2, Task<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(SynchronousForm.Of(query));
        return (db, a1, a2, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2>(a1, a2), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, IQueryable{T}}})"/>
    [OverloadResolutionPriority(1)]
    public static Func<TDb, T1, T2, T3, CompiledQuery<T>> Compile<TDb, T1, T2, T3, T>(Expression<Func<TDb, T1, T2, T3, IQueryable<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2, a3) => compiled.Query(db, new Arguments<T1, T2, T3>(a1, a2, a3));
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, T}})"/>
    public static CompiledAnswer<TDb, T1, T2, T3, T> Compile<TDb, T1, T2, T3, T>(Expression<Func<TDb, T1, T2, T3, T>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2, a3, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2, T3>(a1, a2, a3), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, Task{T}}})"/>
    public static CompiledAnswer<TDb, T1, T2, T3, T> Compile<TDb, T1, T2, T3, T>(Expression<Func<TDb, T1, T2, T3, Task<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(SynchronousForm.Of(query));
        return (db, a1, a2, a3, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2, T3>(a1, a2, a3), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, IQueryable{T}}})"/>
    [OverloadResolutionPriority(1)]
    public static Func<TDb, T1, T2, T3, T4, CompiledQuery<T>> Compile<TDb, T1, T2, T3, T4, T>(Expression<Func<TDb, T1, T2, T3, T4, IQueryable<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2, a3, a4) => compiled.Query(db, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, T}})"/>
    public static CompiledAnswer<TDb, T1, T2, T3, T4, T> Compile<TDb, T1, T2, T3, T4, T>(Expression<Func<TDb, T1, T2, T3, T4, T>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(query);
        return (db, a1, a2, a3, a4, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4), cancellationToken);
    }

    /// <inheritdoc cref="Compile{TDb, T}(Expression{Func{TDb, Task{T}}})"/>
    public static CompiledAnswer<TDb, T1, T2, T3, T4, T> Compile<TDb, T1, T2, T3, T4, T>(Expression<Func<TDb, T1, T2, T3, T4, Task<T>>> query)
        where TDb : OxenDb
    {
        var compiled = new CompiledExpression<T>(SynchronousForm.Of(query));
        return (db, a1, a2, a3, a4, cancellationToken) => compiled.AnswerAsync(db, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4), cancellationToken);
    }
}
