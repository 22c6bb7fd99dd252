namespace Oxen;

/// <summary>Updates the row of one object.</summary>
internal static class UpdateCommand
{
    /// <summary>The plan of an update of these columns; row versions are written too.</summary>
    public static WritePlan Of(EntitySlots slots, DatabaseEngine engine, IEnumerable<ColumnModel> columns)
    {
        var (entity, dialect) = (slots.Entity, engine.Dialect);
        var advanced = entity.Columns.Where(IsAdvanced);
        ColumnModel[] written = [.. columns.Union(advanced)];
        ColumnModel[] returned = [.. Computed(entity)];

        var text = new CommandText(dialect.Syntax, slots);
        text.Write("UPDATE ").WriteTable().Write("\nSET ");
        _ = written.Length == 0
            ? text.WriteName(entity.Key[0]).Write(" = ").WriteName(entity.Key[0])
            : text.WriteEach(written, ", ", column => text.WriteName(column).Write(" = ").WriteValue(column));
        text.Write("\nWHERE ").WriteUnchanged(KeyAndTokens(entity)).WriteFilters();
        _ = dialect.Writes.ReturnsUpdated ? text.WriteReturning(returned) : text.WriteSelected(returned);
        return new WritePlan(text.ToPlan("UPDATE"))
        {
            Returned = slots.Of(returned),
            Filled = slots.Of(returned.Concat(advanced.Where(column => column.Set is not null))),
            MustAffect = true,
            Rows = RowsChange.OfUpdate(slots, engine, written, returned),
        };
    }

    /// <summary>The plan of an update of these columns in the tables that hold them, and in those that hold row versions.</summary>
    public static WritePlan Of(EntitySlots slots, DatabaseEngine engine, IReadOnlyCollection<ColumnModel> columns, Func<WritePlan, WritePlan> ready)
    {
        var parts = slots.Entity.Parts;
        List<EntityModel> written = parts is [var only] ? [only] : [.. parts.Where(part => part.Columns.Any(column => columns.Contains(column) || IsAdvanced(column)))];
        if (slots.Condition?.Text is not null && !written.Contains(parts[0]) && !(slots.IsToldByLast && written.Contains(parts[^1])))
        {
            written.Insert(0, parts[0]);
        }

        return WritePlan.Of([.. written.DefaultIfEmpty(parts[0]).Select(part => ready(Of(slots.For(part), engine, columns.Where(part.Columns.Contains))))]);
    }

    /// <summary>The columns that an update of the whole object writes.</summary>
    /// <remarks>A concurrency token says which row is meant. Its new value can't be told from the one that was read.</remarks>
    public static IEnumerable<ColumnModel> Updatable(EntityModel entity) =>
        InsertCommand.Written(entity).Except(entity.Key).Except(Tokens(entity)).Where(column => !column.IsDiscriminator && column.Stamp != Stamp.Created);

    /// <summary>Whether each update changes the column by itself: a row version, or when the row was last written.</summary>
    public static bool IsAdvanced(ColumnModel column) => column.Generated == ValueGeneration.RowVersion || column.Stamp == Stamp.Updated;

    /// <summary>The columns the row must still have unchanged.</summary>
    public static IEnumerable<ColumnModel> Tokens(EntityModel entity) =>
        entity.Columns.Where(column => column.IsConcurrencyToken || column.Generated == ValueGeneration.RowVersion).Except(entity.Key);

    /// <summary>The columns by which an object's row is looked for.</summary>
    public static IEnumerable<ColumnModel> KeyAndTokens(EntityModel entity) => entity.Key.Concat(Tokens(entity));

    /// <summary>The columns that may have changed because others did.</summary>
    public static IEnumerable<ColumnModel> Computed(EntityModel entity) =>
        entity.Columns.Where(column => column is { Generated: ValueGeneration.Always, Set: not null });
}
