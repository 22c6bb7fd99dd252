namespace Oxen;

/// <summary>A row as it is now, whatever was read before; and the error of one that must be there as it was read and isn't.</summary>
internal static class CurrentRow
{
    /// <summary>A new object of the row with a key; null where there is none.</summary>
    /// <param name="context">What it runs on.</param>
    /// <param name="entity">The class.</param>
    /// <param name="keyOf">Gives the value of a column of the key.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    public static async Task<object?> ReadAsync(WriteContext context, EntityModel entity, Func<ColumnModel, object?> keyOf, CancellationToken cancellationToken)
    {
        var (find, key) = Find(context, entity, keyOf);
        return (await QueryExecutor.TakeAsync(context.Session, find.Command, key, find.Rows, 1, cancellationToken).ConfigureAwait(false)).First;
    }

    /// <summary>The error of a write outside of a scope.</summary>
    public static Task<ConcurrencyException> ErrorAsync(WriteContext context, EntityModel entity, string operation, object?[] values, CancellationToken cancellationToken) =>
        ErrorAsync(context, entity, operation, values, (find, key) => QueryExecutor.TakeAsync(context.Session, find.Command, key, find.Rows, 1, cancellationToken));

    /// <summary>The error of a write in a scope, which reads the row in its transaction.</summary>
    public static Task<ConcurrencyException> ErrorAsync(
        CommandScope scope, WriteContext context, EntityModel entity, string operation, object?[] values, CancellationToken cancellationToken) =>
        ErrorAsync(context, entity, operation, values, (find, key) => scope.TakeAsync(find.Command, key, find.Rows, 1, cancellationToken));

    private static async Task<ConcurrencyException> ErrorAsync(
        WriteContext context, EntityModel entity, string operation, object?[] values, Func<FindPlan<object>, object?[], ValueTask<TakeResult<object>>> take)
    {
        var columns = UpdateCommand.KeyAndTokens(entity).Select(column => column.Name);
        var unset = entity.Key.FirstOrDefault(column => column.Generated == ValueGeneration.OnInsertByDatabase && RelatedObjects.IsUnset(column, KeyOf(column)))?.Property.Name;
        try
        {
            var (find, key) = Find(context, entity, KeyOf);
            var current = (await take(find, key).ConfigureAwait(false)).First;
            return new ConcurrencyException(entity.ClrType, RowName.Of(entity, KeyOf), operation, columns, current, mayBeHidden: current is null && context.AreFiltered(entity), unset: current is null ? unset : null);
        }
        catch (OxenException notRead)
        {
            return new ConcurrencyException(entity.ClrType, RowName.Of(entity, KeyOf), operation, columns, notRead: notRead, mayBeHidden: context.AreFiltered(entity), unset: unset);
        }

        object? KeyOf(ColumnModel column) => values[entity.IndexOf(column)];
    }

    private static (FindPlan<object> Find, object?[] Key) Find(WriteContext context, EntityModel entity, Func<ColumnModel, object?> keyOf)
    {
        var commands = context.Begin(entity, out var key);
        foreach (var column in entity.Key)
        {
            key[commands.Slots.Of(column)] = keyOf(column);
        }

        return (commands.Lookups.Current(context.Compiler, key), key);
    }
}
