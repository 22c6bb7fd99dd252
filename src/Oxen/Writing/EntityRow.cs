namespace Oxen;

/// <summary>Runs the write of one object's row among others.</summary>
internal static class EntityRow
{
    /// <summary>Writes; gives the number of affected rows.</summary>
    /// <exception cref="ConcurrencyException">The row that must be there isn't, or has changed.</exception>
    public static async ValueTask<int> WriteAsync(CommandScope scope, WritePlan plan, object?[] values, EntityModel entity, CancellationToken cancellationToken)
    {
        var affected = plan.Row is null
            ? await scope.ExecuteAsync(plan.Command, values, cancellationToken).ConfigureAwait(false)
            : plan.Keep(values, await scope.TakeAsync(plan.Command, values, plan.Row, WritePlan.AllRows, cancellationToken).ConfigureAwait(false));
        Check(plan, affected, entity);
        if (plan.Next is { } next)
        {
            await WriteAsync(scope, next, values, entity, cancellationToken).ConfigureAwait(false);
        }

        return affected;
    }

    /// <summary>Promises that the row was there.</summary>
    public static void Check(WritePlan plan, int affected, EntityModel entity)
    {
        if (affected == 0 && plan.MustAffect)
        {
            throw new ConcurrencyException(entity.ClrType, plan.Command.Operation, UpdateCommand.KeyAndTokens(entity).Select(column => column.Name));
        }
    }
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
