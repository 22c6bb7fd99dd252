namespace Oxen;

/// <summary>The look-ups of rows of one entity by their keys. Plans are made once, as those of <see cref="EntityCommands"/>.</summary>
/// <param name="slots">Where the values of a key lie, and what the rows must hold.</param>
/// <param name="engine">What they run on.</param>
internal sealed class EntityLookups(EntitySlots slots, DatabaseEngine engine)
{
    private object? _row;
    private FindPlan<object>? _current;
    private (CommandPlan, RowShape<object?[]>)? _sees;

    /// <summary>The row with a key.</summary>
    /// <typeparam name="T">The entity's class.</typeparam>
    /// <param name="compiler">Makes the query where the entity is one of a hierarchy.</param>
    /// <param name="values">The values of an execution.</param>
    public FindPlan<T> Row<T>(QueryCompiler compiler, object?[] values) => (FindPlan<T>)(_row ??= slots.Entity.Hierarchy is null
        ? new FindPlan<T>(FindCommand.Of(slots, engine.Dialect), EntityRows.Whole<T>(slots.Entity, engine))
        : Compiled<T>(compiler, values));

    /// <summary>The row as it is now, whatever an earlier read in the same transaction saw.</summary>
    public FindPlan<object> Current(QueryCompiler compiler, object?[] values) => _current ??= slots.Entity.Hierarchy is null
        ? new FindPlan<object>(FindCommand.OfCurrent(slots, engine.Dialect), EntityRows.Whole<object>(slots.Entity, engine))
        : Compiled<object>(compiler, values, isCurrent: true);

    /// <summary>Whether there is a row with a key.</summary>
    public (CommandPlan Command, RowShape<object?[]> Rows) Sees(QueryCompiler compiler, object?[] values) => _sees ??= (
        slots.Entity.Hierarchy is null ? FindCommand.Of(slots, engine.Dialect, [slots.Entity.Key[0]]) : compiler.CompileSees(slots.Entity, slots.Of, Known(values)),
        EntityRows.Some(slots.Entity, [slots.Entity.Key[0]], engine));

    /// <summary>Which rows there are of many keys, all of them in one table.</summary>
    public LinkLookup SeesMany => field ??= new LinkLookup(slots.ForReversed(slots.Entity.Parts[^1]), engine.Dialect, slots.Entity.Key);

    private FindPlan<T> Compiled<T>(QueryCompiler compiler, object?[] values, bool isCurrent = false)
    {
        var (command, rows) = compiler.CompileFind<T>(slots.Entity, slots.Of, Known(values), isCurrent);
        return new FindPlan<T>(command, rows);
    }

    private object?[]? Known(object?[] values) => slots.Condition is null ? null : values;
}
