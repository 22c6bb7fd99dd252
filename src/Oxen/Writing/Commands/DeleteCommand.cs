namespace Oxen;

/// <summary>Deletes the row of one object.</summary>
internal static class DeleteCommand
{
    /// <summary>The plan of a delete from each table that holds a part of the entity, what refers to the base's first.</summary>
    public static WritePlan OfParts(EntitySlots slots, Dialect dialect) => WritePlan.Of([.. slots.Entity.Parts.Reverse().Select(part => Of(slots.ForReversed(part), dialect))]);

    /// <summary>The plan.</summary>
    public static WritePlan Of(EntitySlots slots, Dialect dialect)
    {
        var entity = slots.Entity;
        var text = new CommandText(dialect.Syntax, slots);
        text.Write("DELETE FROM ").WriteTable().Write("\nWHERE ").WriteUnchanged(UpdateCommand.KeyAndTokens(entity)).WriteFilters();
        return new WritePlan(text.ToPlan("DELETE")) { MustAffect = true, Rows = RowsChange.OfDelete(slots, dialect) };
    }
}
