using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Marks rows as deleted, with the rows that belong to them where the relation cascades and their class can be marked too; and
/// restores what was marked with a row. All in one transaction, by a command for each way that leads to such rows.
/// </summary>
internal static class SoftDeletes
{
    private static readonly MethodInfo MarkDeleted =
        typeof(OxenQueryableExtensions).GetMethod(nameof(OxenQueryableExtensions.MarkDeleted), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The commands that mark the rows a query picks, and what belongs to them, as <see cref="DeleteAsync{T}(OxenDb, EntityModel, IQueryable{T}, CancellationToken)"/> sends them.</summary>
    /// <exception cref="DestructiveOperationException">The query means all rows without saying so.</exception>
    public static string ToSql<T>(OxenDb db, EntityModel entity, IQueryable<T> source)
    {
        var moment = db.Session.Engine.Options.Time.GetUtcNow();
        var mark = db.Provider.ToSql<int>(Own(entity, source, moment)[^1]);
        var cascades = Cascades(entity);
        if (IsOneCommand(entity, cascades))
        {
            return mark;
        }

        // Which rows are picked isn't known, and any will do: their keys are a parameter.
        List<string> commands = [db.Provider.ToSql<T>(source.IgnoreAutoIncludes().Expression)];
        foreach (var rows in OfRows(db, entity, [(T)RuntimeHelpers.GetUninitializedObject(entity.Concrete[0].ClrType)]))
        {
            Add(cascades, rows, []);
            commands.AddRange(Own(entity, rows, moment).Select(db.Provider.ToSql<int>));
        }

        return string.Join(";\n\n", commands);

        void Add(List<ForeignKeyModel> keys, IQueryable<T> rows, NodeList<ForeignKeyModel> path)
        {
            foreach (var key in keys)
            {
                var further = path.Add(key);
                commands.AddRange(Written(key.Entity).Select(table => (path.Contains(key) ? "-- and a step further, as long as rows are found\n" : "")
                    + db.Provider.ToSql<int>(Mark(rows, moment, new SoftDeletePath(further, Restores: false) { Table = table }))));
                if (!path.Contains(key))
                {
                    Add(Cascades(key.Entity), rows, further);
                }
            }
        }
    }

    /// <summary>Marks the rows a query picks; returns how many these are.</summary>
    /// <exception cref="DestructiveOperationException">The query means all rows without saying so.</exception>
    public static async Task<int> DeleteAsync<T>(OxenDb db, EntityModel entity, IQueryable<T> source, CancellationToken cancellationToken)
    {
        var moment = db.Session.Engine.Options.Time.GetUtcNow();
        var mark = Own(entity, source, moment)[^1];
        var cascades = Cascades(entity);
        if (IsOneCommand(entity, cascades))
        {
            return await db.Provider.ExecuteWriteAsync(mark, cancellationToken).ConfigureAwait(false);
        }

        // What is refused is refused before anything is read.
        _ = db.Provider.Plan<int>(mark, out _);
        return await db.TransactionAsync(MarkAllAsync, cancellationToken: cancellationToken).ConfigureAwait(false);

        // The query may ask for what is about to be marked, so its rows are picked once.
        async Task<int> MarkAllAsync()
        {
            var picked = await db.Provider.ToListAsync<T>(source.IgnoreAutoIncludes().Expression, cancellationToken).ConfigureAwait(false);
            var count = 0;
            foreach (var rows in OfRows(db, entity, picked))
            {
                await CascadeAsync(db, cascades, rows, moment, [], restores: false, cancellationToken).ConfigureAwait(false);
                var marked = 0;
                foreach (var command in Own(entity, rows, moment))
                {
                    marked = await db.Provider.ExecuteWriteAsync(command, cancellationToken).ConfigureAwait(false);
                }

                count += marked;
            }

            return count;
        }
    }

    /// <summary>Marks the rows of objects.</summary>
    public static Task DeleteAsync<T>(OxenDb db, EntityModel entity, IReadOnlyList<T> entities, EntityWriter<T> writer, CancellationToken cancellationToken)
        where T : class
    {
        var moment = db.Session.Engine.Options.Time.GetUtcNow();
        var mark = SoftDeletion.Mark(entity.SoftDelete!.Property.PropertyType, moment);
        return WithCascadesAsync(db, entity, entities, _ => moment, restores: false, () => writer.SetAsync(entities, entity.SoftDelete, mark, cancellationToken), cancellationToken);
    }

    /// <summary>Takes the marks of objects away, and those of what was deleted with them.</summary>
    public static Task RestoreAsync<T>(OxenDb db, EntityModel entity, IReadOnlyList<T> entities, EntityWriter<T> writer, CancellationToken cancellationToken)
        where T : class
    {
        var column = entity.SoftDelete!;
        return WithCascadesAsync(db, entity, entities, Moment, restores: true, () => writer.SetAsync(entities, column, SoftDeletion.Unmarked(column.Property.PropertyType), cancellationToken), cancellationToken);

        // Without a moment it isn't known what was deleted together.
        DateTimeOffset? Moment(T row) => column.Get(row) switch
        {
            DateTimeOffset moment => moment,
            DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
            _ => null,
        };
    }

    private static Task WithCascadesAsync<T>(OxenDb db, EntityModel entity, IReadOnlyList<T> entities, Func<T, DateTimeOffset?> momentOf, bool restores, Func<Task> write, CancellationToken cancellationToken)
        where T : class
    {
        List<ForeignKeyModel> cascades = [.. entities.Select(row => entity.Of(row)).Distinct().SelectMany(Cascades).Distinct()];
        return cascades.Count > 0 ? db.TransactionAsync(AllAsync, cancellationToken: cancellationToken) : write();

        async Task AllAsync()
        {
            foreach (var together in entities.GroupBy(momentOf))
            {
                foreach (var rows in together.Key is null ? [] : OfRows(db, entity, [.. together]))
                {
                    await CascadeAsync(db, cascades, rows, together.Key.GetValueOrDefault(), [], restores, cancellationToken).ConfigureAwait(false);
                }
            }

            await write().ConfigureAwait(false);
        }
    }

    // A way that comes to a class again is followed as long as it finds rows.
    private static async Task CascadeAsync<T>(OxenDb db, List<ForeignKeyModel> keys, IQueryable<T> source, DateTimeOffset moment, NodeList<ForeignKeyModel> path, bool restores, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            if (restores && key.Entity.SoftDelete!.Property.PropertyType == typeof(bool))
            {
                continue;
            }

            var further = path.Add(key);
            var marked = 0;
            foreach (var table in Written(key.Entity))
            {
                marked += await db.Provider.ExecuteWriteAsync(Mark(source, moment, new SoftDeletePath(further, restores) { Table = table }), cancellationToken).ConfigureAwait(false);
            }

            if (marked > 0 || !path.Contains(key))
            {
                await CascadeAsync(db, Cascades(key.Entity), source, moment, further, restores, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static List<ForeignKeyModel> Cascades(EntityModel entity) => [.. entity.KeysToRows
        .Where(key => key.OnDelete is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade && key.Entity.SoftDelete is not null)];

    private static bool IsOneCommand(EntityModel entity, List<ForeignKeyModel> cascades) => cascades.Count == 0 && Marking(entity).Count == 1;

    // The commands that mark the rows of a query, the mark last.
    private static List<MethodCallExpression> Own<T>(EntityModel entity, IQueryable<T> rows, DateTimeOffset moment) =>
        [.. Marking(entity).Select(table => Mark(rows, moment, new SoftDeletePath([], Restores: false) { Table = table }))];

    // One command writes one table: null for that of all rows.
    private static IReadOnlyList<EntityModel?> Written(EntityModel entity) => entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerConcreteType ? entity.Concrete : Marking(entity);

    // What marked rows have in other tables advances too, before they are marked: then they would be found no more.
    private static IReadOnlyList<EntityModel?> Marking(EntityModel entity)
    {
        if (entity.Hierarchy?.Strategy != InheritanceStrategy.TablePerType)
        {
            return [null];
        }

        var marked = entity.Root.Stored!;
        List<EntityModel> others = [.. entity.OtherParts.Append(entity.Stored!).Where(part => part != marked && part.Columns.Any(UpdateCommand.IsAdvanced))];
        return others.Count == 0 ? [null] : [.. others, marked];
    }

    // Marks are below the filters: what they hide is marked too.
    private static IEnumerable<IQueryable<T>> OfRows<T>(OxenDb db, EntityModel entity, List<T> rows) => PickedRows.Of(db, entity, rows).Select(picked => picked.IgnoreQueryFilters());

    private static MethodCallExpression Mark<T>(IQueryable<T> source, DateTimeOffset moment, SoftDeletePath path) =>
        Expression.Call(MarkDeleted.MakeGenericMethod(typeof(T)), source.Expression, Captured.Of(moment), Expression.Constant(path, typeof(QueryNote)));
}
