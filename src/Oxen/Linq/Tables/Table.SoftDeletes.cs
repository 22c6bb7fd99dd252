namespace Oxen;

/// <content>Deletes that are marks, see <see cref="SoftDeleteAttribute"/>.</content>
public sealed partial class Table<T>
{
    /// <summary>
    /// Takes back the delete of an object whose class has a <see cref="SoftDeleteAttribute"/>. Rows that were deleted with it,
    /// by the same call, come back too where both hold the moment.
    /// <example><code>
    /// Post post = await db.Posts.IgnoreQueryFilters(QueryFilters.SoftDelete).GetAsync(id);
    /// await db.Posts.RestoreAsync(post);
    /// </code></example>
    /// </summary>
    /// <exception cref="ConcurrencyException">There is no such row, or a concurrency token has changed.</exception>
    /// <exception cref="ModelException">Rows of the class aren't marked but deleted.</exception>
    public Task RestoreAsync(T entity, CancellationToken cancellationToken = default) => RestoreAllAsync([NotNull(entity)], cancellationToken);

    /// <summary>Takes back the deletes of these objects, in one transaction: all or none.</summary>
    /// <inheritdoc cref="RestoreAsync(T, CancellationToken)"/>
    public Task RestoreAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => RestoreAllAsync(All(entities), cancellationToken);

    /// <summary>Deletes the object's row, also where deletes of its class are marks, and also when it is marked.</summary>
    /// <exception cref="ConcurrencyException">There is no such row, or a concurrency token has changed.</exception>
    public Task HardDeleteAsync(T entity, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Delete, [NotNull(entity)], static (table, all, token) => table.WithDeleted.Writer.DeleteAsync(all[0], token), cancellationToken)
        : WithDeleted.Writer.DeleteAsync(NotNull(entity), cancellationToken);

    /// <summary>Deletes the rows of these objects, in one transaction: all or none.</summary>
    /// <inheritdoc cref="HardDeleteAsync(T, CancellationToken)"/>
    public Task HardDeleteAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => IsObserved
        ? ObserveAsync(WriteOperation.Delete, All(entities), static (table, all, token) => table.WithDeleted.Writer.DeleteAsync(all, token), cancellationToken)
        : WithDeleted.Writer.DeleteAsync(All(entities), cancellationToken);

    // Marked rows are there too.
    private Table<T> WithDeleted => Entity.SoftDelete is null ? this : Db.Without(new IgnoredFilters(false, [QueryFilters.SoftDelete])).Table<T>();

    /// <summary>The entity of an object: in a hierarchy that of its own class.</summary>
    internal EntityModel EntityOf(T entity) => Entity.Of(entity);

    private EntityModel Entity => Db.Model.Find(typeof(T))!;

    private Task RestoreAllAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken) => Entity.SoftDelete is null
        ? throw new ModelException($"{TypeName.Of(typeof(T))} can't be restored: its rows are deleted, not marked. Mark a property with [SoftDelete], or say HasSoftDelete in OnModelCreating.")
        : IsObserved ? ObserveAsync(WriteOperation.Update, entities, static (table, all, token) => SoftDeletes.RestoreAsync(table.Db, table.Entity, all, table.WithDeleted.Writer, token), cancellationToken)
        : SoftDeletes.RestoreAsync(Db, Entity, entities, WithDeleted.Writer, cancellationToken);
}
