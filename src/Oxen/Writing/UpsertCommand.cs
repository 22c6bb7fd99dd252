namespace Oxen;

/// <summary>Inserts one row, or updates the one that has its key.</summary>
internal static class UpsertCommand
{
    /// <summary>
    /// The plan of an upsert whose insert leaves columns out, for the database to fill; when the row exists, they are
    /// written like the others.
    /// </summary>
    /// <param name="slots">Where the values lie.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="leftOut">The columns left out of the insert.</param>
    /// <param name="kept">The columns that are as they were when the row exists.</param>
    public static WritePlan Of(EntitySlots slots, Dialect dialect, IReadOnlyCollection<ColumnModel> leftOut, IReadOnlyCollection<ColumnModel> kept)
    {
        var entity = slots.Entity;
        var versions = entity.Columns.Where(column => column.Generated == ValueGeneration.RowVersion);
        ColumnModel[] updated = [.. UpdateCommand.Updatable(entity).Except(kept), .. versions];
        ColumnModel[] tokens = [.. UpdateCommand.Tokens(entity)];
        ColumnModel[] returned = [.. leftOut.Where(column => column.Set is not null), .. UpdateCommand.Computed(entity)];

        var text = InsertCommand.WriteInsert(new CommandText(dialect.Syntax, slots), [.. InsertCommand.Written(entity).Except(leftOut)]);
        text.Write("\nON CONFLICT (").WriteNames(entity.Key).Write(")");
        var isInsertOnly = updated.Length == 0 && returned.Length == 0 && tokens.Length == 0;
        if (isInsertOnly)
        {
            text.Write(" DO NOTHING");
        }
        else
        {
            // Only a row that was written is returned: where nothing can change, the key is written over itself.
            text.Write(" DO UPDATE SET ").WriteEach(updated is [] ? [entity.Key[0]] : updated, ", ", column => WriteUpdate(text, column, leftOut));
            if (tokens.Length > 0)
            {
                text.Write("\nWHERE ").WriteUnchanged(tokens, dialect.Syntax.Identifier(entity.Table) + ".");
            }

            text.WriteReturning(returned);
        }

        return new WritePlan(text.ToPlan("INSERT"))
        {
            Returned = slots.Of(returned),
            Filled = slots.Of(returned.Concat(InsertCommand.MadeByClient(entity))),
            MustAffect = !isInsertOnly,
        };
    }

    private static void WriteUpdate(CommandText text, ColumnModel column, IReadOnlyCollection<ColumnModel> leftOut)
    {
        text.WriteName(column).Write(" = ");
        _ = leftOut.Contains(column) ? text.WriteValue(column) : text.Write("excluded.").WriteName(column);
    }
}
