using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Updates the row that an object means by unique columns without having looked for it: an update that meets no row says there
/// is none. For databases on which a prepared command for each row is as fast as one for many.
/// </summary>
internal static class UpsertRow
{
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<(NodeList<ColumnModel> On, NodeList<ColumnModel> Updated), WritePlan>> Known = [];

    /// <summary>Whether what is written of an entity's rows depends on nothing that they hold: no other table, version, stamp, filter or collation has a say.</summary>
    /// <param name="slots">Where its values lie.</param>
    /// <param name="on">The columns that tell which row an object means.</param>
    public static bool IsPlain(EntitySlots slots, IReadOnlyList<ColumnModel> on)
    {
        var entity = slots.Entity;
        return entity is { Hierarchy: null, Parts.Count: 1 } && slots.Condition is null && !UpdateCommand.Tokens(entity).Any()
            && entity.Columns.All(column => column is { Source: null, Stamp: Stamp.None })
            && on.All(column => column.Type.Collation is null)
            && (on.All(entity.Key.Contains) || entity.Indexes.Any(index => index is { IsUnique: true, Details.FilterSql: null } && index.Columns.Count == on.Count && on.All(index.Columns.Contains)));
    }

    /// <summary>The update; the object gets the key of its row.</summary>
    /// <param name="commands">The commands of the entity.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="on">The columns that tell which row an object means.</param>
    /// <param name="updated">What is updated, one column at least.</param>
    public static WritePlan Update(EntityCommands commands, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated) =>
        Known.GetOrCreateValue(commands).GetOrAdd(([.. on], [.. updated]), static (columns, given) => Make(given.Slots, given.engine, columns.On, columns.Updated), (commands.Slots, engine));

    private static WritePlan Make(EntitySlots slots, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated)
    {
        ColumnModel[] returned = [.. slots.Entity.Key.Except(on), .. UpdateCommand.Computed(slots.Entity).Except(slots.Entity.Key)];
        var text = new CommandText(engine.Dialect.Syntax, slots);
        text.Write("UPDATE ").WriteTable().Write("\nSET ").WriteEach(updated, ", ", column => text.WriteName(column).Write(" = ").WriteValue(column)).Write("\nWHERE ").WriteEqual(on).WriteReturning(returned);
        return new WritePlan(text.ToPlan("UPDATE"))
        {
            Returned = slots.Of(returned),
            Row = returned.Length == 0 ? null : EntityRows.Some(slots.Entity, returned, engine),
            Filled = slots.Of(returned.Where(column => column.Set is not null)),
        };
    }
}
