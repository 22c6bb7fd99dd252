using System.Data;

namespace Oxen;

/// <summary>
/// Inserts the rows of objects that don't exist by unique columns, and updates those that do: finds and locks them, then writes
/// as any insert and update does, so that all means the same on every database. Many are found by one command, and written by
/// as few as there can be.
/// </summary>
/// <param name="context">What it runs on.</param>
/// <param name="entity">The entity.</param>
/// <param name="terms">What the upsert says.</param>
internal sealed class Upsert<T>(WriteContext context, EntityModel entity, UpsertTerms<T> terms)
    where T : class
{
    // Rows that another inserts between the look-up and the insert are found when it is tried again.
    private const int MostTries = 10;

    // Those that insert a row which isn't there again and again may mean one and the same: then the database is asked for each.
    private const int TriesTogether = 2;

    /// <summary>Writes; gives what was done with each object.</summary>
    public async Task<UpsertResult[]> RunAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken)
    {
        if (Validation.IsAsked(entity))
        {
            Validation.Check(entity, entities);
        }

        var columns = ColumnsOf(entities);
        for (var tries = 1; ; tries++)
        {
            var results = new UpsertResult[entities.Count];
            var isTogether = tries <= TriesTogether && !terms.IsOneByOne;
            try
            {
                foreach (var value in await SequenceWrite.RunAsync(context, entities, Write, cancellationToken).ConfigureAwait(false))
                {
                    value.Set();
                }

                return results;
            }
            catch (UniqueViolationException exception) when (IsOfTerms(exception) && (tries < MostTries || IsOfSnapshot))
            {
                // The row is there by now, unless the transaction sees the database as it was.
                if (tries >= MostTries)
                {
                    throw new TransactionConflictException(
                        "Another transaction inserted the row that an upsert means, and this one, which sees the database as it was, can't update it. Run the whole transaction again, as TransactionAsync does with a retry policy.", null, exception);
                }
            }
            catch (TransactionConflictException) when (tries < MostTries && context.Session.Scope is null)
            {
                // A circle of waits with writes that take other ways: nothing was written. Those that met part for a while.
                await Task.Delay(Random.Shared.Next(1, 5 * tries), cancellationToken).ConfigureAwait(false);
            }

            Task Write(CommandScope scope, RowsQueue queue, SequencePlace place) => columns is not null && isTogether && !place.IsNamed
                ? columns.WriteAsync(scope, queue, results, cancellationToken)
                : WriteAsync(entities, results, isTogether, scope, queue, place, cancellationToken);
        }
    }

    private bool IsOfSnapshot => context.Session.Scope?.Transaction is { IsolationLevel: IsolationLevel.RepeatableRead or IsolationLevel.Snapshot or IsolationLevel.Serializable };

    private bool IsOfTerms(UniqueViolationException exception) =>
        exception.Columns.Count == terms.On.Count && terms.On.All(column => exception.Columns.Contains(column.Name));

    // Null where objects are written row by row.
    private ObjectsUpsert? ColumnsOf(IReadOnlyList<T> entities) =>
        entities.Count > 1 && !terms.IsOneByOne && entity.Of(entities[0]) is var model && terms.Updated?.Invoke(model) is { Count: > 0 } updated
            ? ObjectsUpsert.Of(context, model, terms.On, updated, [.. entities])
            : null;

    private async Task WriteAsync(IReadOnlyList<T> entities, UpsertResult[] results, bool isTogether, CommandScope scope, RowsQueue queue, SequencePlace place, CancellationToken cancellationToken)
    {
        var most = isTogether ? 1_000 : 1;
        var group = new UpsertGroup<T>(context, terms, Math.Min(most, entities.Count));

        // All in one order, so that of two that mean the same rows one waits for the other.
        var meant = new object?[entities.Count][];
        for (var i = 0; i < meant.Length; i++)
        {
            place.At(i);
            meant[i] = terms.ValuesOf(entity, entities[i]);
        }

        foreach (var i in OrderOfValues.Of(meant))
        {
            place.At(i);
            var model = entity.Of(entities[i]);
            if (group.Count == most || !group.TryAdd(model, entities[i], i, meant[i]))
            {
                await group.WriteAsync(scope, queue, place, results, cancellationToken).ConfigureAwait(false);

                // Objects that mean the same row make many groups: these begin small.
                group = new UpsertGroup<T>(context, terms, 1);
                place.At(i);
                group.TryAdd(model, entities[i], i, meant[i]);
            }
        }

        await group.WriteAsync(scope, queue, place, results, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>What an upsert says.</summary>
/// <param name="On">The columns that tell which row an object means.</param>
/// <param name="Updated">What is updated of a row that exists; null where it is left as it is.</param>
/// <param name="When">Makes the query that tells whether a row is to be updated, of its key; null where all are.</param>
/// <param name="Set">Makes the update of a row, of its key; null where the object's own values are written.</param>
internal sealed record UpsertTerms<T>(IReadOnlyList<ColumnModel> On, Func<EntityModel, IReadOnlyList<ColumnModel>>? Updated, Func<T, object?[], (QueryPlan<bool> Plan, object?[] Values)>? When, Func<T, object?[], (CommandPlan Command, object?[] Values)>? Set)
    where T : class
{
    /// <summary>Whether each row needs commands of its own.</summary>
    public bool IsOneByOne => When is not null || Set is not null;

    /// <summary>The values that tell which row an object means, as they are stored.</summary>
    /// <exception cref="ValueException">One can't be stored.</exception>
    public object?[] ValuesOf(EntityModel entity, T instance)
    {
        var values = new object?[On.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = On[i].Get(instance) is { } value ? On[i].Type.ToParameter(value) : null;
            }
            catch (ValueException exception) when (exception.Place is null)
            {
                (exception.Place, exception.IsOfRead) = (entity.PlaceOf(On[i]), true);
                throw;
            }
        }

        return values;
    }
}
