namespace Oxen;

/// <summary>Inserts one row.</summary>
internal static class InsertCommand
{
    /// <summary>The plan of an insert that leaves columns out, for the database to fill.</summary>
    public static WritePlan Of(EntitySlots slots, DatabaseEngine engine, IReadOnlyCollection<ColumnModel> leftOut)
    {
        var (entity, dialect) = (slots.Entity, engine.Dialect);
        var written = Written(entity).Except(leftOut).ToList();
        var made = entity.Columns.Where(column => leftOut.Contains(column) || column.Generated == ValueGeneration.Always);
        ColumnModel[] returned = [.. made.Where(column => column.Set is not null)];
        var rows = RowsInsert.Of(slots, engine, written, returned);
        var filled = slots.Of(returned.Concat(MadeByClient(entity)));
        if (returned is [var only] && dialect.InsertedId is not null && IsNumber(entity, only))
        {
            var plain = WriteInsert(new CommandText(dialect.Syntax, slots), written, dialect.Writes);
            return new WritePlan(plain.ToPlan("INSERT", insertedId: only)) { Filled = filled, Rows = rows, Made = returned };
        }

        var numbered = returned.Length > 0 && !dialect.Writes.ReturnsInserted ? entity.Key.FirstOrDefault(leftOut.Contains) : null;
        var readBack = numbered is null ? null : ReadBack(entity, numbered, dialect);
        var text = WriteInsert(new CommandText(dialect.Syntax, slots).Write(readBack is null ? "" : readBack.Before + ";\n"), written, dialect.Writes);
        _ = readBack is not null ? text.WriteSelected(returned, numbered!, readBack)
            : dialect.Writes.ReturnsInserted ? text.WriteReturning(returned)
            : text.WriteSelected(returned);
        return new WritePlan(text.ToPlan("INSERT")) { Filled = filled, Returned = slots.Of(returned), Rows = rows, Made = returned };
    }

    /// <summary>The plan of an insert of which nothing is read back, as one of many.</summary>
    public static WritePlan OfMany(EntitySlots slots, DatabaseEngine engine, IReadOnlyCollection<ColumnModel> leftOut)
    {
        var written = Written(slots.Entity).Except(leftOut).ToList();
        var text = WriteInsert(new CommandText(engine.Dialect.Syntax, slots), written, engine.Dialect.Writes);
        return new WritePlan(text.ToPlan("INSERT")) { Rows = RowsInsert.OfMany(slots, engine, written) };
    }

    /// <summary>The plan of an insert into each table that holds a part of the entity, the base's first, since it may make the key.</summary>
    public static WritePlan Of(EntitySlots slots, DatabaseEngine engine, IReadOnlyCollection<ColumnModel> leftOut, Func<WritePlan, WritePlan> ready) =>
        WritePlan.Of([.. slots.Entity.Parts.Select(part => ready(Of(slots.For(part), engine, LeftOut(part, leftOut))))]);

    /// <summary>What is left out of one table: the key is made where the row begins.</summary>
    public static IReadOnlyCollection<ColumnModel> LeftOut(EntityModel part, IReadOnlyCollection<ColumnModel> leftOut) =>
        part.HasKeyOfBase ? [.. leftOut.Where(part.Columns.Contains).Except(part.Key)] : leftOut;

    /// <summary>The columns an application may write.</summary>
    public static IEnumerable<ColumnModel> Written(EntityModel entity) =>
        entity.Columns.Where(column => column.Generated != ValueGeneration.Always);

    /// <summary>The columns Oxen makes values for when a row is inserted.</summary>
    public static IEnumerable<ColumnModel> MadeByClient(EntityModel entity) => entity.Columns.Where(column =>
        (column.Generated is ValueGeneration.OnInsertByClient or ValueGeneration.RowVersion || column.Stamp != Stamp.None) && column.Set is not null);

    /// <summary>Writes the insert of one row.</summary>
    public static CommandText WriteInsert(CommandText text, IReadOnlyCollection<ColumnModel> written, WriteForms forms)
    {
        text.Write("INSERT INTO ").WriteTable();
        return written.Count == 0
            ? text.Write(forms.EmptyInsert)
            : text.Write(" (").WriteNames(written).Write(")\nVALUES (").WriteEach(written, ", ", column => text.WriteValue(column)).Write(")");
    }

    // A row whose key isn't numbered and isn't sent can't be found again.
    private static ReadBackForm ReadBack(EntityModel entity, ColumnModel made, Dialect dialect) =>
        made is { DefaultSql: null, Type.Form: StoreForm.Integer } && dialect.Writes.Rows?.ReadBack is { } form ? form : throw new RefusedOperationException(
            $"This database's inserts don't give back what it makes for a row, and a {TypeName.Of(entity.ClrType)} can't be found again whose key '{made.Name}' it makes by itself, other than by numbering. Make the key in C#, such as by Guid.CreateVersion7(), and set it before the insert.");

    private static bool IsNumber(EntityModel entity, ColumnModel column) =>
        entity.Key is [var key] && key == column && column is { DefaultSql: null, Type.FromStore: null }
        && (column.Type.ClrType == typeof(int) || column.Type.ClrType == typeof(long) || column.Type.ClrType == typeof(short));
}
