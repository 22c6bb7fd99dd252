using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// The commands of an entity whose rows are told from others: each holds what filters demand of its row, and of which class
/// it is where classes share a table. There are several for what may be ignored
/// and for what is known of the values of a context; contexts that differ in values alone share one.
/// </summary>
internal sealed class FilteredCommands
{
    private const int Most = 64;

    // An entity belongs to the model of one context type over one set of options.
    private static readonly ConditionalWeakTable<EntityModel, FilteredCommands> Known = [];

    private readonly Lock _lock = new();
    private (IgnoredFilters Ignored, EntityCommands Commands)[] _commands = [];

    /// <summary>The commands of an entity for one execution.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="compiler">The compiler of the context that executes.</param>
    /// <param name="values">The values of the execution: those of the context, behind the places of the row's.</param>
    public static EntityCommands Of(EntityModel entity, DatabaseEngine engine, QueryCompiler compiler, out object?[] values)
    {
        var filters = compiler.Filters;
        var first = EntityCommands.Of(entity, engine).Slots.Count;
        values = new object?[first + filters.Count];
        filters.Read(values, first);
        return Known.GetOrCreateValue(entity).Find(entity, engine, compiler, values, first);
    }

    private EntityCommands Find(EntityModel entity, DatabaseEngine engine, QueryCompiler compiler, object?[] values, int first)
    {
        var ignored = compiler.Filters.Ignored;
        foreach (var (known, commands) in _commands)
        {
            if (known == ignored && Holds(commands.Slots.Condition!, values))
            {
                return commands;
            }
        }

        var guard = FilterGuard.Of(entity, compiler.Filters.Model.Of(entity).Where(filter => !ignored.Covers(filter.Name)), first, engine.Options);
        var condition = compiler.Condition(entity, entity.Parts[0], values, first);
        var ofLast = entity.Parts.Count == 1 ? condition : compiler.Condition(entity, entity.Parts[^1], values, first);
        var made = new EntityCommands(new EntitySlots(entity, condition, ofLast, compiler.Filters.Count), engine, guard);
        lock (_lock)
        {
            _commands = [(ignored, made), .. _commands.Take(Most - 1)];
        }

        return made;
    }

    private static bool Holds(RowCondition condition, object?[] values)
    {
        foreach (var fact in condition.Facts)
        {
            if (!fact.Holds(values))
            {
                return false;
            }
        }

        return true;
    }
}
