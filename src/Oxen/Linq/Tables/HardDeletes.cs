using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Deletes of the rows a query picks, where a foreign key that the database doesn't have leads to them: what the relation says
/// is done to what refers to them, as a delete of their objects does, in the same transaction, which locks the rows first.
/// </summary>
internal static class HardDeletes
{
    /// <summary>The entity, where its rows are deleted by more than one command; null where the database does the rest.</summary>
    public static EntityModel? Find(OxenDb db, Type type) =>
        db.Model.Find(type) is { IsKeyless: false } entity && entity.Concrete.Any(each => CascadeCommands.Of(each, db.Session.Engine).HasUnwatched) ? entity : null;

    /// <summary>The commands; which rows are picked isn't known, so their keys are parameters.</summary>
    /// <exception cref="DestructiveOperationException">The query means all rows without saying so.</exception>
    public static string ToSql<T>(OxenDb db, EntityModel entity, IQueryable<T> source)
    {
        _ = db.Provider.Plan<int>(OxenQueryableExtensions.Deleted(source), out _);
        IEnumerable<string> texts = [db.Provider.ToSql<T>(source.IgnoreAutoIncludes().ForUpdate().Expression)];
        texts = texts.Concat(entity.Concrete.SelectMany(each => CascadeCommands.Of(each, db.Session.Engine).Texts).Distinct());
        var rows = PickedRows.Of(db, entity, [(T)RuntimeHelpers.GetUninitializedObject(entity.Concrete[0].ClrType)]);
        return string.Join(";\n\n", texts.Concat(rows.Select(row => db.Provider.ToSql<int>(OxenQueryableExtensions.Deleted(row)))));
    }

    /// <summary>Deletes the rows; returns how many.</summary>
    /// <exception cref="DestructiveOperationException">The query means all rows without saying so.</exception>
    public static async Task<int> DeleteAsync<T>(OxenDb db, EntityModel entity, IQueryable<T> source, CancellationToken cancellationToken)
    {
        // What is refused is refused before anything is read.
        _ = db.Provider.Plan<int>(OxenQueryableExtensions.Deleted(source), out _);
        var same = db.Without(IgnoredFilters.In(source.Expression)).Untracked();
        return await same.TransactionAsync(
            async () =>
            {
                var picked = await same.Silent().Provider.ToListAsync<T>(source.IgnoreAutoIncludes().ForUpdate().Expression, cancellationToken).ConfigureAwait(false);
                return await DeleteAsync(same, entity, picked, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes the rows of objects that were read, and locked, in the current transaction; returns how many.</summary>
    public static async Task<int> DeleteAsync<T>(OxenDb db, EntityModel entity, List<T> picked, CancellationToken cancellationToken)
    {
        var scope = await db.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            foreach (var row in picked)
            {
                var commands = db.Writes.Begin(entity.Of(row!), out var values);
                commands.Slots.Read(row!, commands.Slots.Of(commands.Slots.Entity.Key), values);
                await CascadeCommands.Of(commands.Slots.Entity, db.Session.Engine).RunAsync(scope, values, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync().ConfigureAwait(false);
        }

        var count = 0;
        foreach (var rows in PickedRows.Of(db, entity, picked))
        {
            count += await db.Provider.ExecuteWriteAsync(OxenQueryableExtensions.Deleted(rows), cancellationToken).ConfigureAwait(false);
        }

        return count;
    }
}
