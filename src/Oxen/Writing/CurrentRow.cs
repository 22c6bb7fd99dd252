namespace Oxen;

/// <summary>The error of a row that must be there as it was read and isn't, with the row as it is now.</summary>
internal static class CurrentRow
{
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
        var commands = context.Begin(entity, out var key);
        var unset = entity.Key.FirstOrDefault(column => column.Generated == ValueGeneration.OnInsertByDatabase && RelatedObjects.IsUnset(column, values[commands.Slots.Of(column)]))?.Property.Name;
        foreach (var column in entity.Key)
        {
            key[commands.Slots.Of(column)] = values[commands.Slots.Of(column)];
        }

        try
        {
            var current = (await take(commands.Lookups.Current(context.Compiler, key), key).ConfigureAwait(false)).First;
            return new ConcurrencyException(entity.ClrType, RowName.Of(entity, column => values[commands.Slots.Of(column)]), operation, columns, current, mayBeHidden: current is null && context.AreFiltered(entity), unset: current is null ? unset : null);
        }
        catch (OxenException notRead)
        {
            return new ConcurrencyException(entity.ClrType, RowName.Of(entity, column => values[commands.Slots.Of(column)]), operation, columns, notRead: notRead, mayBeHidden: context.AreFiltered(entity), unset: unset);
        }
    }
}
