namespace Oxen;

/// <summary>Writes of which somebody is told before and after: each call is one transaction where that is needed.</summary>
internal sealed class ObservedWrites(OxenDb db, EntityModel entity, WriteObservers observers)
{
    /// <summary>Whether the objects are written alone, without what they lead to.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Writes objects, telling of each.</summary>
    /// <param name="roots">The objects that are given.</param>
    /// <param name="operation">What is done with them; a save decides by key.</param>
    /// <param name="write">Writes them.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task WriteAsync(IReadOnlyList<object> roots, WriteOperation operation, Func<Task> write, CancellationToken cancellationToken)
    {
        var all = Collect(roots, operation);
        if (!all.Exists(written => observers.Watch(written.Model)))
        {
            await write().ConfigureAwait(false);
            return;
        }

        await (all.Exists(written => observers.NeedTransaction(written.Model))
            ? WithinAsync(roots, operation, write, cancellationToken)
            : TellBeforeAsync(roots, operation, write)).ConfigureAwait(false);
    }

    // A try that is undone leaves the objects as they were: keys and versions that it made are nobody's.
    private async Task WithinAsync(IReadOnlyList<object> roots, WriteOperation operation, Func<Task> write, CancellationToken cancellationToken)
    {
        var former = new FormerValues();
        try
        {
            await db.TransactionAsync(
                () =>
                {
                    former.TakeBack();
                    return TellAsync(roots, operation, write, former, cancellationToken);
                },
                cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not AfterCommitException)
        {
            former.TakeBack();
            throw;
        }
    }

    private async Task TellBeforeAsync(IReadOnlyList<object> roots, WriteOperation operation, Func<Task> write)
    {
        HashSet<object> told = new(ReferenceEqualityComparer.Instance);
        while (Collect(roots, operation).FindAll(written => told.Add(written.Instance)) is { Count: > 0 } found)
        {
            found.ForEach(written => WriteObservers.Before(written.Instance, written.Operation));
        }

        await write().ConfigureAwait(false);
    }

    private async Task TellAsync(IReadOnlyList<object> roots, WriteOperation operation, Func<Task> write, FormerValues former, CancellationToken cancellationToken)
    {
        HashSet<object> told = new(ReferenceEqualityComparer.Instance);
        List<EntityWrite> writes = [];

        // Whoever is told may add objects, of which must be told in turn.
        while (Collect(roots, operation).FindAll(written => told.Add(written.Instance)) is { Count: > 0 } found)
        {
            found.ForEach(written => former.Keep(written.Model, written.Instance));
            foreach (var (model, instance, what) in found.Where(written => observers.Watch(written.Model)))
            {
                var one = new EntityWrite(db, model, instance, what);
                writes.Add(one);
                await observers.BeforeAsync(one, cancellationToken).ConfigureAwait(false);
            }
        }

        await write().ConfigureAwait(false);
        foreach (var one in writes)
        {
            await observers.AfterAsync(one, cancellationToken).ConfigureAwait(false);
        }
    }

    private List<(EntityModel Model, object Instance, WriteOperation Operation)> Collect(IReadOnlyList<object> roots, WriteOperation operation) => operation switch
    {
        WriteOperation.Insert or WriteOperation.Save when !IsAlone => [.. ObjectGraph.Of(roots, entity, operation == WriteOperation.Insert).Nodes
            .Select(node => (node.Entity, node.Instance, operation == WriteOperation.Insert ? operation : Saved(node.Entity, node.Instance)))],
        _ => [.. roots.Select(root => (entity.Of(root), root, operation))],
    };

    // As the save itself decides.
    private static WriteOperation Saved(EntityModel model, object instance) =>
        !RelatedObjects.HasKey(model, instance) ? WriteOperation.Insert
        : model.Key.Any(column => column.Generated == ValueGeneration.OnInsertByDatabase) ? WriteOperation.Update
        : WriteOperation.Save;
}
