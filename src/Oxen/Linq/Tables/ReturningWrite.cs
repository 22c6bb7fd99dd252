using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// An update or delete that gives the rows it writes: by the command itself, or, where that can't be, by reading them with a
/// lock, writing them by key and, after an update, reading them again, in one transaction.
/// </summary>
/// <param name="db">The context.</param>
/// <param name="source">The rows that are picked.</param>
/// <param name="call">The write with what it returns; where it isn't sent, it still says what is refused.</param>
/// <param name="result">What is given of a row.</param>
internal sealed class ReturningWrite<T, TResult>(OxenDb db, IQueryable<T> source, MethodCallExpression call, Expression<Func<T, TResult>> result)
{
    private WriteForms Forms => db.Session.Engine.Dialect.Writes;

    /// <summary>What updates the rows and gives them as they are then.</summary>
    public Func<CancellationToken, Task<List<TResult>>> Update(Func<UpdateSetters<T>, UpdateSetters<T>> set) =>
        token => Forms.ReturnsUpdated && !IsOfSeveralTables ? SendAsync(token) : InTransactionAsync((same, picked) => UpdatePickedAsync(same, picked, set, token), token);

    /// <summary>What deletes the rows and gives them as they were.</summary>
    /// <param name="marks">The entity, where the delete marks its rows; null where it removes them.</param>
    public Func<CancellationToken, Task<List<TResult>>> Delete(EntityModel? marks) =>
        token => Forms.ReturnsDeleted && marks is null && !IsOfSeveralTables && HardDeletes.Find(db, typeof(T)) is null ? SendAsync(token) : InTransactionAsync((same, picked) => DeletePickedAsync(same, picked, marks, token), token);

    private EntityModel? Entity => db.Model.Find(typeof(T));

    private bool IsOfSeveralTables => Entity?.Hierarchy?.Strategy == InheritanceStrategy.TablePerType;

    // What fails while rows are read undoes the write: nobody has seen them.
    private async Task<List<TResult>> SendAsync(CancellationToken cancellationToken)
    {
        var plan = db.Provider.Plan<TResult>(call, out var values);
        var scope = await db.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            var rows = await scope.ListAsync(plan.Command, values, plan.Rows, cancellationToken).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
            return rows;
        }
    }

    private async Task<List<TResult>> InTransactionAsync(Func<OxenDb, List<T>, Task<List<TResult>>> write, CancellationToken cancellationToken)
    {
        _ = db.Provider.Plan<TResult>(call, out _);
        var same = db.Without(IgnoredFilters.In(source.Expression)).Untracked();
        return await same.TransactionAsync(
            async () => await write(same, await same.Silent().Provider.ToListAsync<T>(source.IgnoreAutoIncludes().ForUpdate().Expression, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false),
            cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<TResult>> UpdatePickedAsync(OxenDb same, List<T> picked, Func<UpdateSetters<T>, UpdateSetters<T>> set, CancellationToken cancellationToken)
    {
        foreach (var rows in PickedRows.Of(same, Entity!, picked))
        {
            await same.Provider.ExecuteWriteAsync(OxenQueryableExtensions.Updated(rows, set), cancellationToken).ConfigureAwait(false);
        }

        // The update may have hidden the row from the filters.
        return await ResultsAsync(same, picked, cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<TResult>> DeletePickedAsync(OxenDb same, List<T> picked, EntityModel? marks, CancellationToken cancellationToken)
    {
        var results = await ResultsAsync(same, picked, cancellationToken).ConfigureAwait(false);
        if (marks is null && HardDeletes.Find(same, typeof(T)) is { } entity)
        {
            await HardDeletes.DeleteAsync(same, entity, picked, cancellationToken).ConfigureAwait(false);
            return results;
        }

        foreach (var rows in PickedRows.Of(same, Entity!, picked))
        {
            await (marks is null
                ? same.Provider.ExecuteWriteAsync(OxenQueryableExtensions.Deleted(rows), cancellationToken)
                : SoftDeletes.DeleteAsync(same, marks, rows, cancellationToken)).ConfigureAwait(false);
        }

        return results;
    }

    private async Task<List<TResult>> ResultsAsync(OxenDb same, List<T> picked, CancellationToken cancellationToken)
    {
        List<TResult> results = [];
        foreach (var rows in PickedRows.Of(same.Without(IgnoredFilters.All), Entity!, picked))
        {
            results.AddRange(await rows.IgnoreAutoIncludes().Select(result).ToListAsync(cancellationToken).ConfigureAwait(false));
        }

        return results;
    }
}
