namespace Oxen;

/// <summary>
/// What rows that are there get in a column that is new or takes NULL no more: one rule for a sync, for a migration and for its
/// way back.
/// </summary>
internal static class ColumnFill
{
    /// <summary>
    /// The value as SQL: the column's default, or else what a new member holds in C#: zero, false, an empty text. A key, a
    /// reference or a moment made up would be a lie, and one value for all would break a unique index.
    /// </summary>
    /// <param name="table">The table, with its keys and indexes.</param>
    /// <param name="column">The column.</param>
    /// <param name="form">What its values surely are; null where that isn't known.</param>
    /// <param name="names">How the database compares names.</param>
    /// <returns>The value; null where none is true.</returns>
    public static string? Of(SchemaTable table, SchemaColumn column, StoreForm? form, StringComparer names) =>
        column.DefaultSql ?? (column.ComputedSql is not null || column.IsIdentity || IsSingled(table, column.Name, names) ? null : form switch
        {
            StoreForm.Integer or StoreForm.Real => "0",
            StoreForm.Decimal => column.StoreType.Equals("TEXT", StringComparison.OrdinalIgnoreCase) ? "'0'" : "0",
            StoreForm.Boolean => "FALSE",
            StoreForm.Text => "''",
            _ => null,
        });

    /// <summary>Whether rows that are there have nothing in a column that must hold something.</summary>
    public static bool IsMissing(SchemaColumn column) => column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false };

    private static bool IsSingled(SchemaTable table, string column, StringComparer names) => table.PrimaryKey.Contains(column, names)
        || table.Indexes.Any(index => index.IsUnique && index.ColumnNames.Contains(column, names)) || table.ForeignKeys.Any(key => key.Columns.Contains(column, names));
}
