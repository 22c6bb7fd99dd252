namespace Oxen.Sqlite;

/// <summary>Which columns SQLite drops by itself: those that nothing else mentions (https://sqlite.org/lang_altertable.html#altertabdropcol).</summary>
internal static class SqliteDrops
{
    /// <summary>Whether a column can be dropped as it is. A word that is its name somewhere is taken for it.</summary>
    /// <param name="drop">The drop.</param>
    /// <param name="tables">The tables there are by then.</param>
    /// <param name="views">The views.</param>
    /// <param name="operations">All operations, those on indexes before this one.</param>
    /// <param name="names">When two names are the same.</param>
    public static bool IsFree(DropColumn drop, IReadOnlyList<SchemaTable> tables, IReadOnlyList<SchemaView> views, IReadOnlyList<SchemaOperation> operations, StringComparer names)
    {
        if (tables.FirstOrDefault(table => SchemaEdit.AreSame(table, drop.Table, names)) is not { } there)
        {
            return false;
        }

        var name = drop.Column.Name;
        var gone = operations.OfType<DropIndex>().Where(one => !one.Index.IsConstraint && SchemaEdit.AreSame(one.Table, there, names)).Select(one => one.Index.Name).ToHashSet(names);
        IEnumerable<IEnumerable<string>> lists =
        [
            there.PrimaryKey,
            .. there.ForeignKeys.Select(key => key.Columns),
            .. there.Indexes.Where(index => !gone.Contains(index.Name)).Select(index => index.ColumnNames),
            .. tables.SelectMany(table => table.ForeignKeys).Where(key => names.Equals(key.PrincipalTable, there.Name)).Select(key => key.PrincipalColumns),
        ];
        IEnumerable<string?> texts =
        [
            .. there.Checks.Select(check => check.Sql),
            .. there.Columns.Where(column => !names.Equals(column.Name, name)).Select(column => column.ComputedSql),
            .. there.Indexes.Where(index => !gone.Contains(index.Name)).SelectMany(index => index.Parts.Select(part => part.Sql).Append(index.FilterSql)),
            .. views.Select(view => view.Sql),
            .. tables.SelectMany(table => table.Triggers.Select(trigger => table.Sources.GetValueOrDefault(trigger, name))),
        ];
        return !lists.Any(list => list.Contains(name, names)) && !texts.Any(text => text is not null && Mentions(text, name));
    }

    private static bool Mentions(string sql, string name) =>
        SqlToken.Of(sql).Exists(token => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name && string.Equals(token.Text, name, StringComparison.OrdinalIgnoreCase));
}
