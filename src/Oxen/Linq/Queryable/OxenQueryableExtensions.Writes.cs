using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Updates and deletes of the rows a query picks.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Updates the rows the query picks in one command; returns how many. Row versions advance; objects in memory don't change.
    /// <example><code>
    /// await db.Users.Where(u => u.Name == name).ExecuteUpdateAsync(s => s.Set(u => u.Age, u => u.Age + 1));
    /// </code></example>
    /// </summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static Task<int> ExecuteUpdateAsync<T>(this IQueryable<T> source, Func<UpdateSetters<T>, UpdateSetters<T>> set, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var provider = ProviderOf(source);
        var setters = set(new UpdateSetters<T>(source.Expression));
        var update = Updated(source.Expression, setters);
        return setters.Streamed is { } streamed ? streamed.ExecuteAsync(provider, update, cancellationToken) : provider.ExecuteWriteAsync(update, cancellationToken);
    }

    /// <summary>
    /// The SQL that <see cref="ExecuteUpdateAsync{T}"/> would send. No command is sent.
    /// <example><code>
    /// string sql = db.Users.Where(u => u.Name == name).ToUpdateSql(s => s.Set(u => u.Age, u => u.Age + 1));
    /// </code></example>
    /// </summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static string ToUpdateSql<T>(this IQueryable<T> source, Func<UpdateSetters<T>, UpdateSetters<T>> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return ProviderOf(source).ToSql<int>(Updated(source.Expression, set(new UpdateSetters<T>(source.Expression))));
    }

    /// <summary>
    /// Deletes the rows the query picks in one command; returns how many. Where deletes of the class are marks, see
    /// <see cref="SoftDeleteAttribute"/>, it marks them, and what belongs to them, in one transaction. Where a foreign key that no
    /// table has leads to them, what refers to them is unlinked or deleted first, as the relation says, in one transaction.
    /// </summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static Task<int> ExecuteDeleteAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        MarksOf(source) is { } entity
            ? SoftDeletes.DeleteAsync(ProviderOf(source).Db, entity, source, cancellationToken)
            : source.ExecuteHardDeleteAsync(cancellationToken);

    /// <summary>Deletes the rows the query picks in one command, also where deletes of the class are marks; returns how many.</summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static Task<int> ExecuteHardDeleteAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) =>
        HardDeletes.Find(ProviderOf(source).Db, typeof(T)) is { } entity
            ? HardDeletes.DeleteAsync(ProviderOf(source).Db, entity, source, cancellationToken)
            : ProviderOf(source).ExecuteWriteAsync(Deleted(source), cancellationToken);

    /// <summary>
    /// The SQL that <see cref="ExecuteDeleteAsync{T}"/> would send. Where it marks rows, and others that belong to them, these
    /// are several commands: the first reads which rows are meant, the rest mark them. So it is where a foreign key that no table
    /// has leads to them. No command is sent.
    /// </summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <see cref="AllRows{T}"/>.</exception>
    public static string ToDeleteSql<T>(this IQueryable<T> source) => MarksOf(source) is { } entity
        ? SoftDeletes.ToSql(ProviderOf(source).Db, entity, source)
        : HardDeletes.Find(ProviderOf(source).Db, typeof(T)) is { } referred ? HardDeletes.ToSql(ProviderOf(source).Db, referred, source)
        : ProviderOf(source).ToSql<int>(Expression.Call(Operators<T>.ExecuteDelete, source.Expression));

    /// <summary>Says that an update or delete means every row.</summary>
    [QueryOperator]
    public static IQueryable<T> AllRows<T>(this IQueryable<T> source) =>
        ProviderOf(source).CreateQuery<T>(Expression.Call(Operators<T>.AllRows, source.Expression));

    [QueryOperator]
    internal static IQueryable<T> Set<T, TValue>(IQueryable<T> source, Expression<Func<T, TValue>> property, Expression<Func<T, TValue>> value) =>
        throw new InvalidOperationException("This method stands only in expressions.");

    [QueryOperator]
    internal static int InsertFrom<T>(IQueryable<T> source) => throw new InvalidOperationException("This method stands only in expressions.");

    /// <summary>The insert of the rows a query gives.</summary>
    internal static MethodCallExpression Inserted<T>(IQueryable<T> rows) => Expression.Call(Operators<T>.InsertFrom, rows.Expression);

    [QueryOperator]
    internal static int InsertInto<T>(IQueryable<T> source, IQueryable<T> table) => throw new InvalidOperationException("This method stands only in expressions.");

    /// <summary>The insert of the rows a query gives into a temporary table.</summary>
    internal static MethodCallExpression Inserted<T>(IQueryable<T> rows, IQueryable<T> table) => Expression.Call(Operators<T>.InsertInto, rows.Expression, table.Expression);

    [QueryOperator]
    private static int ExecuteUpdate<T>(IQueryable<T> source) => throw new InvalidOperationException("This method stands only in expressions.");

    [QueryOperator]
    internal static int MarkDeleted<T>(IQueryable<T> source, DateTimeOffset moment, QueryNote path) => throw new InvalidOperationException("This method stands only in expressions.");

    // The entity, where deletes of its rows are marks.
    private static EntityModel? MarksOf<T>(IQueryable<T> source) =>
        ProviderOf(source).Db.Model.Find(typeof(T)) is { SoftDelete: not null } entity ? entity : null;

    [QueryOperator]
    private static int ExecuteDelete<T>(IQueryable<T> source) => throw new InvalidOperationException("This method stands only in expressions.");

    /// <summary>The delete of the rows a query picks.</summary>
    internal static MethodCallExpression Deleted<T>(IQueryable<T> source) => Expression.Call(Operators<T>.ExecuteDelete, source.Expression);

    /// <summary>The update of the rows a query picks.</summary>
    internal static MethodCallExpression Updated<T>(IQueryable<T> source, Func<UpdateSetters<T>, UpdateSetters<T>> set) => Updated<T>(source.Expression, query => set(new UpdateSetters<T>(query)));

    /// <inheritdoc cref="Updated{T}(IQueryable{T}, Func{UpdateSetters{T}, UpdateSetters{T}})"/>
    internal static MethodCallExpression Updated<T>(Expression source, Func<Expression, UpdateSetters<T>> set)
    {
        var setters = set(source);
        return setters.Streamed is null
            ? Updated(source, setters)
            : throw new ArgumentException("A value is set to a stream, which ExecuteUpdateAsync alone reads. Call that; or read the stream first, and set what it gave.", nameof(set));
    }

    private static MethodCallExpression Updated<T>(Expression source, UpdateSetters<T> set) => set.Source == source
        ? throw new ArgumentException("Nothing is set. Call Set at least once, such as s => s.Set(u => u.Age, 42).", nameof(set))
        : Expression.Call(Operators<T>.ExecuteUpdate, set.Source);

    // Looked up once for each entity: by name it takes longer than the rest of a call.
    private static class Operators<T>
    {
        public static MethodInfo AllRows { get; } = new Func<IQueryable<T>, IQueryable<T>>(OxenQueryableExtensions.AllRows).Method;
        public static MethodInfo ExecuteUpdate { get; } = new Func<IQueryable<T>, int>(OxenQueryableExtensions.ExecuteUpdate).Method;
        public static MethodInfo ExecuteDelete { get; } = new Func<IQueryable<T>, int>(OxenQueryableExtensions.ExecuteDelete).Method;
        public static MethodInfo InsertInto { get; } = new Func<IQueryable<T>, IQueryable<T>, int>(OxenQueryableExtensions.InsertInto).Method;
        public static MethodInfo InsertFrom { get; } = new Func<IQueryable<T>, int>(OxenQueryableExtensions.InsertFrom).Method;
    }
}
