using System.Linq.Expressions;

namespace Oxen;

/// <content>Writes and look-ups by key.</content>
public sealed partial class Table<T>
{
    private EntityWriter<T> Writer => field ??= new EntityWriter<T>(Db.Writes, Db.Model.Find(typeof(T))!);

    private EntityFinder<T> Finder => field ??= new EntityFinder<T>(Db.Writes, Db.Model.Find(typeof(T))!);

    /// <summary>
    /// Inserts a row. Values that are made on the way are set on the object: a generated key, defaults of the database,
    /// computed columns, a row version. Columns with a default are left to the database when they hold the default of
    /// their type (0, false, null); a key that has a value is inserted as it is. A foreign key that isn't set is filled from
    /// the object its navigation holds.
    /// </summary>
    /// <remarks>
    /// What belongs to the object is inserted with it, in one transaction: the objects of its collections, and what
    /// references and many to many lead to where that has no key yet. What has a key there is taken to have a row, and is
    /// linked alone.
    /// </remarks>
    /// <exception cref="RelatedObjectException">Navigations and foreign keys contradict each other, or new objects refer to each other in a circle.</exception>
    /// <exception cref="QueryFilterException">A query filter compares the object with the context and wouldn't let it through. So it is for updates and saves.</exception>
    public Task InsertAsync(T entity, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Insert, [NotNull(entity)], static (table, all, token) => table.Writer.InsertAsync(all[0], token), cancellationToken)
        : Writer.InsertAsync(NotNull(entity), cancellationToken);

    /// <summary>
    /// Inserts rows in order, in one transaction: all or none. Sets on each object what <see cref="InsertAsync(T, CancellationToken)"/>
    /// does, after the last row; a failure leaves the objects as they were.
    /// </summary>
    public Task InsertAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Insert, All(entities), static (table, all, token) => table.Writer.InsertAsync(all, token), cancellationToken)
        : Writer.InsertAsync(All(entities), cancellationToken);

    /// <summary>Updates every column of the object's row, and no other row: <c>SaveAsync</c> writes what belongs to it too.</summary>
    /// <remarks>
    /// A row version or another concurrency token must be in the row as it is in the object. A row version gets its next
    /// value; other tokens are only compared, as nothing remembers which value was read: change them with <c>ExecuteUpdateAsync</c>.
    /// </remarks>
    /// <exception cref="ConcurrencyException">There is no such row, or a concurrency token has changed.</exception>
    /// <exception cref="RelatedObjectException">A navigation holds objects that have no row yet or aren't linked.</exception>
    public Task UpdateAsync(T entity, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Update, [NotNull(entity)], static (table, all, token) => table.Writer.UpdateAsync(all[0], token), cancellationToken)
        : Writer.UpdateAsync(NotNull(entity), cancellationToken);

    /// <summary>Updates some columns of the object's row: <c>UpdateAsync(user, u => new { u.Name, u.Age })</c>.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="columns">Names one property, <c>u => u.Name</c>, or several, <c>u => new { u.Name, u.Age }</c>.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="ConcurrencyException">There is no such row, or a concurrency token has changed.</exception>
    public Task UpdateAsync(T entity, Expression<Func<T, object?>> columns, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return IsObserved
            ? ObserveAsync(WriteOperation.Update, [NotNull(entity)], (table, all, token) => table.Writer.UpdateAsync(all[0], columns, token), cancellationToken)
            : Writer.UpdateAsync(NotNull(entity), columns, cancellationToken);
    }

    /// <summary>Updates every column of the rows of these objects, in one transaction: all or none.</summary>
    /// <remarks>The rows of up to 1,000 objects are one command, where a command for each isn't faster.</remarks>
    /// <exception cref="ConcurrencyException">Some have no row, or a concurrency token has changed; <see cref="ConcurrencyException.RowIndexes"/> says which.</exception>
    public Task UpdateAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Update, All(entities), static (table, all, token) => table.Writer.UpdateAsync(all, token), cancellationToken)
        : Writer.UpdateAsync(All(entities), cancellationToken);

    /// <summary>
    /// Inserts or updates by key. A key the database or Oxen generates says which: unset, the object is inserted; set by
    /// the database, its row is updated and must exist. A key the application makes (a name, a Guid, several columns) says
    /// nothing: the row is updated if it exists and inserted if not, in one command.
    /// </summary>
    /// <remarks>
    /// The objects of its collections are saved with it, each by its key, in one transaction. References and many to many
    /// are linked; what they lead to is inserted where it has no key yet and else left as it is. What is missing from a
    /// collection is neither deleted nor unlinked.
    /// </remarks>
    /// <exception cref="ConcurrencyException">A row to be updated doesn't exist, or a concurrency token has changed.</exception>
    /// <exception cref="RelatedObjectException">Navigations and foreign keys contradict each other, or new objects refer to each other in a circle.</exception>
    public Task SaveAsync(T entity, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Save, [NotNull(entity)], static (table, all, token) => table.Writer.SaveAsync(all[0], token), cancellationToken)
        : Writer.SaveAsync(NotNull(entity), cancellationToken);

    /// <summary>Inserts or updates each object by its key, in one transaction: all or none.</summary>
    /// <exception cref="ConcurrencyException">A row to be updated doesn't exist, or a concurrency token has changed.</exception>
    public Task SaveAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Save, All(entities), static (table, all, token) => table.Writer.SaveAsync(all, token), cancellationToken)
        : Writer.SaveAsync(All(entities), cancellationToken);

    /// <summary>
    /// Deletes the object's row. Where deletes of its class are marks, see <see cref="SoftDeleteAttribute"/>, it marks the row,
    /// and what belongs to it where the relation cascades and its class is marked too, in one transaction.
    /// </summary>
    /// <exception cref="ConcurrencyException">There is no such row, or a concurrency token has changed.</exception>
    public Task DeleteAsync(T entity, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Delete, [NotNull(entity)], static (table, all, token) => table.DeleteUnobservedAsync(all, token), cancellationToken)
        : DeleteUnobservedAsync([NotNull(entity)], cancellationToken);

    /// <summary>Deletes the rows of these objects, in one transaction: all or none.</summary>
    /// <exception cref="ConcurrencyException">One has no row, or a concurrency token has changed.</exception>
    public Task DeleteAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Delete, All(entities), static (table, all, token) => table.DeleteUnobservedAsync(all, token), cancellationToken)
        : DeleteUnobservedAsync(All(entities), cancellationToken);

    /// <summary>The object of the row with this key; null if there is none.</summary>
    /// <param name="key">The key's value; for a key of several columns a tuple in key order, <c>FindAsync((orderId, line))</c>.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="ArgumentException">The key of <typeparamref name="T"/> has other types.</exception>
    public Task<T?> FindAsync(object key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsLoadedWithOthers ? this.Where(Finder.IsRowOf(key)).FirstOrDefaultAsync(cancellationToken) : Finder.FindAsync(key, cancellationToken);
    }

    /// <summary>The object of the row with this key.</summary>
    /// <inheritdoc cref="FindAsync"/>
    /// <exception cref="EntityNotFoundException">There is no such row.</exception>
    public Task<T> GetAsync(object key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsLoadedWithOthers ? FoundAsync() : Finder.GetAsync(key, cancellationToken);

        async Task<T> FoundAsync() => await FindAsync(key, cancellationToken).ConfigureAwait(false) ?? throw Finder.NotFound(key);
    }

    // What a row is loaded with takes a query.
    private bool IsLoadedWithOthers => Db.Model.Find(typeof(T))!.AutoIncluded.Count > 0;

    private static T NotNull(T entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity;
    }

    // Taken before the transaction begins: what makes the objects may take its time, or query the same database. A list that
    // changes while it is written would give keys to other objects than those that were sent.
    private static T[] All(IEnumerable<T> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        T[] all = [.. entities];
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is null)
            {
                throw new ArgumentException($"The object at index {i} is null.", nameof(entities));
            }
        }

        return all;
    }
}
