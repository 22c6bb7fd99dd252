using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Updates rows that an upsert has found and locked by inserting them with their keys, where the database then updates instead: it
/// takes values as they are, which a join with them doesn't. No other row can be meant: the key and the columns it was found by
/// are all that is unique.
/// </summary>
internal static class UpsertFound
{
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<(NodeList<ColumnModel> On, NodeList<ColumnModel> Updated), RowsInsert?>> Known = [];

    /// <summary>The update with the fastest way to update many.</summary>
    /// <param name="commands">The commands of the entity.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="on">The columns that tell which row an object means.</param>
    /// <param name="update">What is updated.</param>
    public static FoundUpdate Of(EntityCommands commands, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, FoundUpdate update) =>
        update.Plan is { } plan && Known.GetOrCreateValue(commands).GetOrAdd(([.. on], [.. update.Columns]), static (columns, given) => Make(given.Slots, given.engine, columns.On, columns.Updated), (commands.Slots, engine)) is { } rows
            ? update with { Plan = plan with { Rows = rows, MustAffect = false } }
            : update;

    private static RowsInsert? Make(EntitySlots slots, DatabaseEngine engine, NodeList<ColumnModel> on, NodeList<ColumnModel> updated)
    {
        var entity = slots.Entity;
        return updated.Count > 0 && UpsertRow.IsPlain(slots, on) && !UpdateCommand.Computed(entity).Any()
            && entity.Columns.All(column => column.Generated is ValueGeneration.None or ValueGeneration.Always || entity.Key.Contains(column))
            && entity.Indexes.All(index => !index.IsUnique || (index.Columns.Count == on.Count && on.All(index.Columns.Contains)))
            ? RowsInsert.OfFound(slots, engine, updated)
            : null;
    }
}
