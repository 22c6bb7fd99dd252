namespace Oxen;

/// <summary>
/// An upsert where the database asks all unique indexes whether the row exists, not the key alone. Where another index or a
/// concurrency token has a say, it is an insert of the row if its key isn't there, and else an update: then a value that another
/// row has is the error it is elsewhere, instead of an update of that row.
/// </summary>
internal static class UpsertByKeys
{
    /// <summary>Writes the command.</summary>
    public static void Write(CommandText text, WriteForms forms, EntitySlots slots, UpsertColumns columns)
    {
        var entity = slots.Entity;
        if (columns.Tokens.Length == 0 && slots.Condition?.Text is null && !entity.Indexes.Any(index => index.IsUnique))
        {
            WriteOne(text, forms, entity, columns);
        }
        else
        {
            WriteTwo(text, entity, columns);
        }

        if (columns.Returned.Length > 0)
        {
            // The row holds the tokens that were written, or it is another's.
            text.Write(";\nSELECT ").WriteNames(columns.Returned).Write("\nFROM ").WriteTable().Write("\nWHERE ");
            WriteEqual(text, entity.Key.Concat(columns.Tokens)).WriteFilters();
        }
    }

    /// <summary>What follows the rows of an insert so that columns of those that are there get what would be inserted; null where the key alone can be asked.</summary>
    public static string? OnDuplicate(Dialect dialect, IEnumerable<ColumnModel> updated)
    {
        var isOfRow = dialect.Writes.Upsert == UpsertForm.OnDuplicateKeyOfRow;
        return dialect.Writes.Upsert == UpsertForm.OnConflict ? null : (isOfRow ? " AS new" : "") + "\nON DUPLICATE KEY UPDATE "
            + string.Join(", ", updated.Select(column => dialect.Syntax.Identifier(column.Name) is var name && isOfRow ? $"{name} = new.{name}" : $"{name} = VALUES({name})"));
    }

    private static void WriteOne(CommandText text, WriteForms forms, EntityModel entity, UpsertColumns columns)
    {
        var isOfRow = forms.Upsert == UpsertForm.OnDuplicateKeyOfRow;
        InsertCommand.WriteInsert(text, columns.Inserted, forms).Write(isOfRow ? " AS new" : "").Write("\nON DUPLICATE KEY UPDATE ");
        text.WriteEach(Written(entity, columns), ", ", column =>
        {
            text.WriteName(column).Write(" = ");
            _ = columns.LeftOut.Contains(column) ? text.WriteValue(column)
                : isOfRow ? text.Write("new.").WriteName(column)
                : text.Write("VALUES(").WriteName(column).Write(")");
        });
    }

    private static void WriteTwo(CommandText text, EntityModel entity, UpsertColumns columns)
    {
        text.Write("INSERT INTO ").WriteTable().Write(" (").WriteNames(columns.Inserted).Write(")\nSELECT ")
            .WriteEach(columns.Inserted, ", ", column => text.WriteValue(column)).Write("\nFROM DUAL\nWHERE NOT EXISTS (SELECT 1 FROM ").WriteTable().Write(" WHERE ");
        WriteEqual(text, entity.Key).Write(");\nUPDATE ").WriteTable().Write("\nSET ")
            .WriteEach(Written(entity, columns), ", ", column => text.WriteName(column).Write(" = ").WriteValue(column)).Write("\nWHERE ");
        WriteEqual(text, entity.Key).Write(" AND ROW_COUNT() = 0");
        if (columns.Tokens.Length > 0)
        {
            text.Write(" AND ").WriteUnchanged(columns.Tokens);
        }

        text.WriteFilters();
    }

    // Where nothing can change, the key is written over itself.
    private static ColumnModel[] Written(EntityModel entity, UpsertColumns columns) => columns.Updated is [] ? [entity.Key[0]] : columns.Updated;

    private static CommandText WriteEqual(CommandText text, IEnumerable<ColumnModel> columns) =>
        text.WriteEach(columns, " AND ", column => text.WriteName(column).Write(column.IsNullable ? " <=> " : " = ").WriteValue(column));
}
