namespace Oxen;

/// <content>Writes of which somebody is told, see <see cref="OxenInterceptor"/>.</content>
public sealed partial class Table<T>
{
    private bool IsObserved => Db.Observers is not null;

    private Task ObserveAsync(WriteOperation operation, IReadOnlyList<T> all, Func<Table<T>, IReadOnlyList<T>, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        new ObservedWrites(Db, Entity, Db.Observers!).WriteAsync(all, operation, () => write(this, all, cancellationToken), cancellationToken);

    // One object may take less than a transaction.
    private Task DeleteUnobservedAsync(IReadOnlyList<T> all, CancellationToken cancellationToken) =>
        Entity.SoftDelete is not null ? SoftDeletes.DeleteAsync(Db, Entity, all, Writer, cancellationToken)
        : all is [var single] ? Writer.DeleteAsync(single, cancellationToken)
        : Writer.DeleteAsync(all, cancellationToken);

    Task IBoundTable.MarkDeletedAsync(object instance, CancellationToken cancellationToken) => DeleteUnobservedAsync([(T)instance], cancellationToken);

    async Task<object?> IBoundTable.FindRowOfAsync(object instance, CancellationToken cancellationToken) =>
        await Finder.FindRowOfAsync(instance, cancellationToken).ConfigureAwait(false);
}
