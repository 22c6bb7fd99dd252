namespace Oxen;

/// <summary>
/// Upserts objects that are nothing but their rows by columns: they are read in the order of what they mean, before anything is
/// sent, and no row of values is made of any. Where two mean the same row, or something else is asked of one, it is done row by row.
/// </summary>
/// <param name="Upsert">The command.</param>
/// <param name="Columns">The objects in the order in which they are written, and their columns.</param>
/// <param name="Order">Where each of them is among those that were given.</param>
internal sealed record ObjectsUpsert(RowsUpsert Upsert, ObjectColumns Columns, int[] Order)
{
    /// <summary>The upsert of objects that are written so; null where they must be written row by row.</summary>
    /// <param name="context">What it runs on.</param>
    /// <param name="entity">The entity of each.</param>
    /// <param name="on">The columns that tell which row an object means.</param>
    /// <param name="updated">What is updated of a row that exists.</param>
    /// <param name="objects">The objects, two at least.</param>
    public static ObjectsUpsert? Of(WriteContext context, EntityModel entity, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated, object[] objects)
    {
        var engine = context.Session.Engine;
        if (engine.Dialect.Writes.IsInserted is null || context.AreFiltered(entity))
        {
            return null;
        }

        var commands = context.Begin(entity, out _);
        if (!UpsertRow.IsPlain(commands.Slots, on) || commands.InsertAll(objects) is not { } plan
            || RowsUpsert.Of(plan, entity, engine, on, updated) is not { IsRefused: false } upsert || OrderOf(upsert, on, objects) is not { } order)
        {
            return null;
        }

        var ordered = Array.ConvertAll(order, index => objects[index]);
        return ObjectColumns.Of(entity, plan, ordered, ordered) is { } columns ? new ObjectsUpsert(upsert, columns, order) : null;
    }

    /// <summary>Writes.</summary>
    /// <param name="scope">Where it runs.</param>
    /// <param name="queue">Keeps what the objects get.</param>
    /// <param name="results">Gets what was done with each.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task WriteAsync(CommandScope scope, RowsQueue queue, UpsertResult[] results, CancellationToken cancellationToken)
    {
        var first = 0;
        foreach (var values in Columns.Portions)
        {
            var count = Math.Min(Upsert.Insert.Most, Order.Length - first);
            if (await Upsert.WriteAsync(scope, values, count, cancellationToken).ConfigureAwait(false) is not { } rows)
            {
                queue.GiveUp();
                return;
            }

            for (var i = 0; i < count; i++)
            {
                results[Order[first + i]] = rows[i].IsInserted ? UpsertResult.Inserted : UpsertResult.Updated;
                queue.Give(Columns.Objects[first + i], Upsert.Columns, rows[i].Values);
            }

            first += count;
        }
    }

    // Which value can't be stored is found out row by row.
    private static int[]? OrderOf(RowsUpsert upsert, IReadOnlyList<ColumnModel> on, object[] objects)
    {
        try
        {
            return upsert.Insert.Read(on, objects) is { } columns ? OrderOfColumns.Of(columns, objects.Length) : null;
        }
        catch (ValueException)
        {
            return null;
        }
    }
}
