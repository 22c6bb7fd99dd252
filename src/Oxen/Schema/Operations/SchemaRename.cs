namespace Oxen;

/// <summary>A hint that what looks dropped and added is the same under another name. Without one a rename is never guessed.</summary>
/// <param name="Table">The table's new name, or its name where a column is renamed.</param>
/// <param name="Column">The column's new name, or null for the table itself.</param>
/// <param name="OldName">The name it had.</param>
public sealed record SchemaRename(string Table, string? Column, string OldName)
{
    /// <summary>The table's new schema, or null for the one in which new tables are made.</summary>
    public string? Schema { get; init; }

    /// <summary>The schema the table had, where that changes too; by default <see cref="Schema"/>.</summary>
    public string? OldSchema { get; init; }
}
