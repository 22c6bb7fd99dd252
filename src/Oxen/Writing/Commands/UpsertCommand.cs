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
        var versions = UpdateCommand.Tokens(entity).Where(UpdateCommand.IsAdvanced);
        var discriminators = entity.Columns.Where(column => column.IsDiscriminator).Except(kept);
        ColumnModel[] updated = [.. UpdateCommand.Updatable(entity).Except(kept), .. discriminators, .. versions];
        ColumnModel[] tokens = [.. UpdateCommand.Tokens(entity)];
        ColumnModel[] returned = [.. leftOut.Where(column => column.Set is not null), .. UpdateCommand.Computed(entity), .. Created(entity)];

        // A row that filters hide must not pass for the object's.
        var isInsertOnly = updated.Length == 0 && returned.Length == 0 && tokens.Length == 0 && slots.Condition?.Text is null;
        ColumnModel[] inserted = [.. InsertCommand.Written(entity).Except(leftOut)];
        var text = new CommandText(dialect.Syntax, slots);
        if (dialect.Writes.Upsert != UpsertForm.OnConflict)
        {
            UpsertByKeys.Write(text, dialect.Writes, slots, new(inserted, updated, leftOut, tokens, returned));
        }
        else
        {
            InsertCommand.WriteInsert(text, inserted, dialect.Writes).Write("\nON CONFLICT (").WriteNames(entity.Key).Write(")");
            WriteConflict(text, dialect.Syntax, entity, isInsertOnly, new(inserted, updated, leftOut, tokens, returned));
        }

        return new WritePlan(text.ToPlan("INSERT"))
        {
            Returned = slots.Of(returned),
            Filled = slots.Of(returned.Concat(InsertCommand.MadeByClient(entity))),
            MustAffect = !isInsertOnly,
        };
    }

    /// <summary>The plan of an upsert of each table that holds a part of the entity, the base's first.</summary>
    public static WritePlan Of(EntitySlots slots, Dialect dialect, IReadOnlyCollection<ColumnModel> leftOut, IReadOnlyCollection<ColumnModel> kept, Func<WritePlan, WritePlan> ready) =>
        WritePlan.Of([.. slots.Entity.Parts.Select(part => ready(Of(slots.For(part), dialect, InsertCommand.LeftOut(part, [.. leftOut.Where(part.Columns.Contains)]), kept)))]);

    // A row that was there keeps when it was inserted.
    private static IEnumerable<ColumnModel> Created(EntityModel entity) => entity.Columns.Where(column => column is { Stamp: Stamp.Created, Set: not null });

    private static void WriteConflict(CommandText text, SqlSyntax syntax, EntityModel entity, bool isInsertOnly, UpsertColumns columns)
    {
        if (isInsertOnly)
        {
            text.Write(" DO NOTHING");
            return;
        }

        // Only a row that was written is returned: where nothing can change, the key is written over itself.
        text.Write(" DO UPDATE SET ").WriteEach(columns.Updated is [] ? [entity.Key[0]] : columns.Updated, ", ", column => WriteUpdate(text, column, columns.LeftOut));
        if (columns.Tokens.Length > 0)
        {
            text.Write("\nWHERE ").WriteUnchanged(columns.Tokens, syntax.Identifier(entity.Table) + ".");
        }

        text.WriteFilters(columns.Tokens.Length > 0 ? " AND " : "\nWHERE ");

        text.WriteReturning(columns.Returned);
    }

    private static void WriteUpdate(CommandText text, ColumnModel column, IReadOnlyCollection<ColumnModel> leftOut)
    {
        text.WriteName(column).Write(" = ");
        _ = leftOut.Contains(column) ? text.WriteValue(column) : text.Write("excluded.").WriteName(column);
    }
}

/// <summary>The columns of an upsert.</summary>
/// <param name="Inserted">What an insert writes.</param>
/// <param name="Updated">What an update writes.</param>
/// <param name="LeftOut">What an insert leaves to the database; an update writes it.</param>
/// <param name="Tokens">What an update must find unchanged.</param>
/// <param name="Returned">What is read back.</param>
internal sealed record UpsertColumns(
    ColumnModel[] Inserted, ColumnModel[] Updated, IReadOnlyCollection<ColumnModel> LeftOut, ColumnModel[] Tokens, ColumnModel[] Returned);
