namespace Oxen;

/// <summary>Finds what hints say was renamed, and the tables as they are called after it.</summary>
internal static class FindRenames
{
    /// <summary>The renames, and the tables there are under the names they have then.</summary>
    /// <param name="existing">The tables there are.</param>
    /// <param name="wanted">The tables that are wanted.</param>
    /// <param name="names">Which names are the same.</param>
    /// <param name="hints">Hints beside those of the wanted tables.</param>
    /// <param name="dialect">The database.</param>
    public static (List<SchemaOperation> Renames, List<SchemaTable> Tables) Between(
        List<SchemaTable> existing, List<SchemaTable> wanted, SchemaNames names, IReadOnlyList<SchemaRename> hints, Dialect dialect)
    {
        var renames = new List<SchemaOperation>();
        var tables = existing;
        foreach (var table in wanted.Where(table => names.Find(tables, table) is null))
        {
            if (Former(table) is { } former && names.Find(tables, former.Name, former.Schema) is { } there && names.Find(wanted, there) is null)
            {
                var rename = new RenameTable(there, table.Name, table.Schema);
                renames.Add(rename);
                tables = SchemaEdit.Apply(tables, rename, dialect.Traits.Names);
            }
        }

        foreach (var table in wanted)
        {
            foreach (var column in table.Columns)
            {
                if (names.Find(tables, table) is { } there && FormerColumn(table, column) is { } old
                    && there.Columns.FirstOrDefault(one => names.Are(one.Name, old)) is { } found
                    && !there.Columns.Any(one => names.Are(one.Name, column.Name)) && !table.Columns.Any(one => names.Are(one.Name, old)))
                {
                    var rename = new RenameColumn(there, found, column.Name);
                    renames.Add(rename);
                    tables = SchemaEdit.Apply(tables, rename, dialect.Traits.Names);
                }
            }
        }

        return (renames, tables);

        (string Name, string? Schema)? Former(SchemaTable table) =>
            hints.FirstOrDefault(hint => hint.Column is null && names.Are(hint.Table, hint.Schema, table.Name, table.Schema)) is { } hint ? (hint.OldName, hint.OldSchema ?? hint.Schema)
            : table.FormerName is { } name ? (name, table.Schema) : null;

        string? FormerColumn(SchemaTable table, SchemaColumn column) =>
            hints.FirstOrDefault(hint => names.Are(hint.Column, column.Name) && names.Are(hint.Table, hint.Schema, table.Name, table.Schema))?.OldName ?? column.FormerName;
    }
}
