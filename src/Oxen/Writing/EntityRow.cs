namespace Oxen;

/// <summary>Runs the write of one object's row among others.</summary>
internal static class EntityRow
{
    /// <summary>Writes; gives the number of affected rows.</summary>
    /// <exception cref="ConcurrencyException">The row that must be there isn't, or has changed.</exception>
    /// <param name="scope">Where it is written.</param>
    /// <param name="plan">The write.</param>
    /// <param name="values">The object's values.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <param name="context">Reads the row as it is now for the error; null for an error without it.</param>
    public static async ValueTask<int> WriteAsync(
        CommandScope scope, WritePlan plan, object?[] values, EntityModel entity, CancellationToken cancellationToken, WriteContext? context = null)
    {
        var affected = plan.Row is null
            ? await scope.ExecuteAsync(plan.Command, values, cancellationToken).ConfigureAwait(false)
            : plan.Keep(values, await scope.TakeAsync(plan.Command, values, plan.Row, WritePlan.AllRows, cancellationToken).ConfigureAwait(false));
        if (context is not null && IsConflict(plan, affected))
        {
            throw await CurrentRow.ErrorAsync(scope, context, entity, plan.Asked, values, cancellationToken).ConfigureAwait(false);
        }

        Check(plan, affected, entity, values);
        if (plan.Next is { } next)
        {
            await WriteAsync(scope, next, values, entity, cancellationToken, context).ConfigureAwait(false);
        }

        return affected;
    }

    /// <summary>Whether the row wasn't there that must be.</summary>
    public static bool IsConflict(WritePlan plan, int affected) => affected == 0 && plan.MustAffect;

    /// <summary>Promises that the row was there.</summary>
    private static void Check(WritePlan plan, int affected, EntityModel entity, object?[] values)
    {
        if (IsConflict(plan, affected))
        {
            throw new ConcurrencyException(entity.ClrType, RowName.Of(entity, column => values[entity.IndexOf(column)]), plan.Asked, UpdateCommand.KeyAndTokens(entity).Select(column => column.Name));
        }

        if (NotReturned(plan, affected, entity) is { } lost)
        {
            throw lost;
        }
    }

    /// <summary>The error of an insert that didn't give back what the database makes for the row; null where it did.</summary>
    public static DatabaseException? NotReturned(WritePlan plan, int affected, EntityModel entity) => affected > 0 || plan.Made.Count == 0 ? null : new DatabaseException(
        $"The insert of a {TypeName.Of(entity.ClrType)} gave no row back, so what the database makes for it isn't known: {string.Join(", ", plan.Made.Select(column => column.Name))}. A trigger or rule of '{plan.Command.Table}' left the row out, put it elsewhere or gave it another key. Look for the row before you insert it again; where a trigger makes the key, make it in C# instead and set it before the insert.",
        plan.Command.Text, isTransient: false, null);
}

/// <summary>A value made by a write, which is set on the object once the whole write has succeeded.</summary>
/// <param name="Entity">The object.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">The value.</param>
internal readonly record struct MadeValue(object Entity, ColumnModel Column, object? Value)
{
    /// <summary>Sets it.</summary>
    public void Set() => Column.Set!(Entity, Value);
}
