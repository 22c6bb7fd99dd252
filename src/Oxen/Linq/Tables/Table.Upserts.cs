using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Inserts of rows that may exist, told by unique columns.</content>
public sealed partial class Table<T>
{
    /// <summary>
    /// Inserts the object's row, or updates the one that has its values in unique columns.
    /// <example><code>
    /// await db.Users.UpsertAsync(user, on: u => u.Email, update: u => new { u.Name, u.City });
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// The row is looked for and locked first, so the meaning is one on all databases: a value that another row has in another
    /// unique index is an error and never updates that row. The object gets its key, and after an insert what
    /// <see cref="InsertAsync(T, CancellationToken)"/> sets. Row versions advance and aren't compared: the object needn't have been read.
    /// A row that another inserts in between is updated, too; in a transaction that doesn't see what others commit (repeatable
    /// read, serializable) it is a <see cref="TransactionConflictException"/>, so that a retry policy runs all again. Objects
    /// are written in the order of their values in these columns, so that such writes don't wait for each other in a circle.
    /// Hooks are told of a save before and after, whatever becomes of the object: only the database knows which it was.
    /// </remarks>
    /// <param name="entity">The object.</param>
    /// <param name="on">Names the columns, <c>u => u.Email</c> or <c>u => new { u.Tenant, u.Name }</c>: those of the key or of a unique index. Null means the key. NULL equals no other: an object that has NULL there is inserted each time.</param>
    /// <param name="update">Names what is updated of a row that exists; null means all but the key, tokens and <paramref name="on"/>.</param>
    /// <param name="where">Which rows are updated, of the row as it is and the object: <c>(row, given) => row.SeenAt &lt; given.SeenAt</c>. Null means all.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <exception cref="RefusedOperationException">No key or unique index has exactly these columns.</exception>
    /// <exception cref="ArgumentException">A column can't be updated.</exception>
    /// <exception cref="UniqueViolationException">Another row has a value of the object in another unique index.</exception>
    /// <exception cref="QueryFilterException">A query filter hides the row that has these values, or wouldn't let the object through.</exception>
    /// <exception cref="ConcurrencyException">The row is of another class.</exception>
    public async Task<UpsertResult> UpsertAsync(
        T entity, Expression<Func<T, object?>>? on = null, Expression<Func<T, object?>>? update = null, Expression<Func<T, T, bool>>? where = null, CancellationToken cancellationToken = default) =>
        (await RunAsync(Upsert(on, Updated(on, update), where, null), [NotNull(entity)], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Upserts each object, in one transaction: all or none; of two that mean the same row the later updates it. Gives what was done with each, in order.</summary>
    /// <inheritdoc cref="UpsertAsync(T, Expression{Func{T, object}}?, Expression{Func{T, object}}?, Expression{Func{T, T, bool}}?, CancellationToken)"/>
    /// <param name="entities">The objects.</param>
    /// <param name="on">Names the columns; null means the key.</param>
    /// <param name="update">Names what is updated of a row that exists; null means all but the key, tokens and <paramref name="on"/>.</param>
    /// <param name="where">Which rows are updated; null means all. With it each object has commands of its own.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<IReadOnlyList<UpsertResult>> UpsertAsync(
        IEnumerable<T> entities, Expression<Func<T, object?>>? on = null, Expression<Func<T, object?>>? update = null, Expression<Func<T, T, bool>>? where = null, CancellationToken cancellationToken = default) =>
        await RunAsync(Upsert(on, Updated(on, update), where, null), All(entities), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Inserts the object's row, or sets columns of the one that has its values in unique columns, to expressions over both.
    /// <example><code>
    /// await db.Pages.UpsertAsync(page, p => p.Path, s => s.Set(p => p.Hits, (row, given) => row.Hits + given.Hits));
    /// </code></example>
    /// </summary>
    /// <inheritdoc cref="UpsertAsync(T, Expression{Func{T, object}}?, Expression{Func{T, object}}?, Expression{Func{T, T, bool}}?, CancellationToken)"/>
    /// <param name="entity">The object. Of a row that exists it gets the key, and not the new values.</param>
    /// <param name="on">Names the columns; null means the key.</param>
    /// <param name="update">What is set where the row exists.</param>
    /// <param name="where">Which rows are updated; null means all.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<UpsertResult> UpsertAsync(
        T entity, Expression<Func<T, object?>>? on, Func<UpsertSetters<T>, UpsertSetters<T>> update, Expression<Func<T, T, bool>>? where = null, CancellationToken cancellationToken = default) =>
        (await RunAsync(Upsert(on, null, where, SetBy(update)), [NotNull(entity)], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Upserts each object so, in one transaction: all or none. Gives what was done with each, in order.</summary>
    /// <inheritdoc cref="UpsertAsync(T, Expression{Func{T, object}}?, Func{UpsertSetters{T}, UpsertSetters{T}}, Expression{Func{T, T, bool}}?, CancellationToken)"/>
    /// <param name="entities">The objects. Of a row that exists they get the key, and not the new values.</param>
    /// <param name="on">Names the columns; null means the key.</param>
    /// <param name="update">What is set where the row exists.</param>
    /// <param name="where">Which rows are updated; null means all.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<IReadOnlyList<UpsertResult>> UpsertAsync(
        IEnumerable<T> entities, Expression<Func<T, object?>>? on, Func<UpsertSetters<T>, UpsertSetters<T>> update, Expression<Func<T, T, bool>>? where = null, CancellationToken cancellationToken = default) =>
        await RunAsync(Upsert(on, null, where, SetBy(update)), All(entities), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Inserts the object's row unless there is one that has its values in unique columns; says whether it did.
    /// <example><code>
    /// bool isNew = await db.Tags.InsertIfAbsentAsync(new Tag { Name = "linq" }, on: t => t.Name);
    /// </code></example>
    /// </summary>
    /// <inheritdoc cref="UpsertAsync(T, Expression{Func{T, object}}?, Expression{Func{T, object}}?, Expression{Func{T, T, bool}}?, CancellationToken)"/>
    /// <param name="entity">The object.</param>
    /// <param name="on">Names the columns; null means the key.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<bool> InsertIfAbsentAsync(T entity, Expression<Func<T, object?>>? on = null, CancellationToken cancellationToken = default) =>
        (await RunAsync(Upsert(on, null, null, null), [NotNull(entity)], cancellationToken).ConfigureAwait(false))[0] == UpsertResult.Inserted;

    /// <summary>Inserts the rows that aren't there, in one transaction: all or none. Gives for each object whether it was inserted.</summary>
    /// <inheritdoc cref="InsertIfAbsentAsync(T, Expression{Func{T, object}}?, CancellationToken)"/>
    /// <param name="entities">The objects.</param>
    /// <param name="on">Names the columns; null means the key.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<IReadOnlyList<bool>> InsertIfAbsentAsync(IEnumerable<T> entities, Expression<Func<T, object?>>? on = null, CancellationToken cancellationToken = default) =>
        Array.ConvertAll(await RunAsync(Upsert(on, null, null, null), All(entities), cancellationToken).ConfigureAwait(false), static result => result == UpsertResult.Inserted);

    private Upsert<T> Upsert(
        Expression<Func<T, object?>>? on, Func<EntityModel, IReadOnlyList<ColumnModel>>? updated, Expression<Func<T, T, bool>>? where, Func<T, object?[], (CommandPlan, object?[])>? set)
    {
        _ = EntityCommands.Of(Entity, Db.Session.Engine);
        Func<T, object?[], (QueryPlan<bool>, object?[])>? when = where is null ? null : (given, key) => (_provider.Plan<bool>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(T)], Row(key), Expression.Quote(GivenObject.In(where, given))), out var values), values);
        return new Upsert<T>(Db.Writes, Entity, new UpsertTerms<T>(On(on), updated, when, set));
    }

    private async Task<UpsertResult[]> RunAsync(Upsert<T> upsert, IReadOnlyList<T> all, CancellationToken cancellationToken)
    {
        if (Db.Observers is not { } observers)
        {
            return await upsert.RunAsync(all, cancellationToken).ConfigureAwait(false);
        }

        UpsertResult[] results = [];
        await new ObservedWrites(Db, Entity, observers) { IsAlone = true }
            .WriteAsync(all, WriteOperation.Save, async () => results = await upsert.RunAsync(all, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return results;
    }

    private IReadOnlyList<ColumnModel> On(Expression<Func<T, object?>>? on)
    {
        if (on is null)
        {
            return Entity.Key;
        }

        List<ColumnModel> columns = [.. PropertyNames.Many(on).SelectMany(Entity.ColumnsOf)];
        return columns.Count > 0 && Entity.Indexes.Where(index => index.IsUnique).Select(index => index.Columns).Append(Entity.Key).Any(unique => unique.Count == columns.Count && unique.All(columns.Contains))
            ? columns
            : throw new RefusedOperationException($"No key or unique index of {TypeName.Of(typeof(T))} has exactly the columns of '{string.Join(", ", PropertyNames.Many(on))}', so it doesn't say which row is meant. Name those of the key or of a unique index ([Index(IsUnique = true)]).");
    }

    private Func<EntityModel, IReadOnlyList<ColumnModel>> Updated(Expression<Func<T, object?>>? on, Expression<Func<T, object?>>? update)
    {
        if (update is not null)
        {
            var chosen = ChosenColumns.Of(Entity, update).Columns;
            return _ => chosen;
        }

        var columns = On(on);
        return entity => [.. UpdateCommand.Updatable(entity).Except(columns)];
    }

    private Func<T, object?[], (CommandPlan, object?[])> SetBy(Func<UpsertSetters<T>, UpsertSetters<T>> update)
    {
        ArgumentNullException.ThrowIfNull(update);
        var setters = update(new UpsertSetters<T>());
        if (setters.IsEmpty)
        {
            throw new ArgumentException("Nothing is set. Call Set at least once, such as s => s.Set(u => u.Age, (row, given) => given.Age); to leave rows as they are, call InsertIfAbsentAsync.", nameof(update));
        }

        return (given, key) => (_provider.Plan<int>(OxenQueryableExtensions.Updated(Row(key), source => setters.For(given, source)), out var values).Command, values);
    }

    // The row with a key, as a query that the filters of this table apply to.
    private MethodCallExpression Row(object?[] key)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var isIt = Entity.Key.Select((column, i) => (Expression)Expression.Equal(
            column.Property.Name.Split('.').Aggregate((Expression)row, Expression.Property),
            (Expression)typeof(Captured).GetMethod(nameof(Captured.Of))!.MakeGenericMethod(column.Property.PropertyType).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [key[i]], null)!)).Aggregate(Expression.AndAlso);
        return Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(T)], _expression, Expression.Quote(Expression.Lambda<Func<T, bool>>(isIt, row)));
    }
}
