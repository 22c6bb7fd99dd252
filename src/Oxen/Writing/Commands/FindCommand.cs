namespace Oxen;

/// <summary>Selects the row with a key.</summary>
internal static class FindCommand
{
    /// <summary>The command: every column in the model's order. Its parameters read the key's slots.</summary>
    public static CommandPlan Of(EntitySlots slots, Dialect dialect) => Of(slots, dialect, slots.Entity.Columns);

    /// <summary>The same for the row as it is now, whatever was read before in the same transaction.</summary>
    public static CommandPlan OfCurrent(EntitySlots slots, Dialect dialect) => Of(
        slots, dialect, slots.Entity.Columns, dialect.Syntax.RowLocks is { SeesCurrent: true } locks ? "\n" + locks.ForShare : "");

    /// <summary>The command that selects some columns.</summary>
    public static CommandPlan Of(EntitySlots slots, Dialect dialect, IReadOnlyList<ColumnModel> columns, string ending = "")
    {
        var entity = slots.Entity;
        var text = new CommandText(dialect.Syntax, slots);
        text.Write("SELECT ").WriteNames(columns).Write("\nFROM ").WriteTable().Write("\nWHERE ").WriteUnchanged(entity.Key).WriteFilters().Write(ending);
        return text.ToPlan("SELECT", CommandIntent.Read, RowPlaces.Of(entity, columns));
    }
}

/// <summary>The look-up of a row by its key.</summary>
/// <param name="Command">What is sent.</param>
/// <param name="Rows">How its row is read.</param>
internal sealed record FindPlan<T>(CommandPlan Command, RowShape<T> Rows);
