namespace Oxen.Migrations;

/// <summary>
/// How the schema of a database differs from the one that was recorded. Both were read by the same reader, so what is
/// written differently is different.
/// </summary>
internal static class SnapshotDifferences
{
    /// <summary>The differences in words; empty for none.</summary>
    public static IReadOnlyList<string> Of(SchemaModel recorded, SchemaModel found) =>
    [
        .. Compare("table", recorded.Tables, found.Tables, table => Full(table.Schema, table.Name), OfTables),
        .. Compare("view", recorded.Views, found.Views, view => Full(view.Schema, view.Name), Whole<SchemaView>),
        .. Compare("enum", recorded.Enums, found.Enums, one => Full(one.Schema, one.Name), Whole<SchemaEnum>),
        .. Compare("domain", recorded.Domains, found.Domains, one => Full(one.Schema, one.Name), Whole<SchemaDomain>),
        .. Compare("sequence", recorded.Sequences, found.Sequences, one => Full(one.Schema, one.Name), Whole<SchemaSequence>),
    ];

    private static IEnumerable<string> OfTables(string name, SchemaTable recorded, SchemaTable found)
    {
        IEnumerable<string> parts =
        [
            .. Compare("column", recorded.Columns, found.Columns, column => column.Name, Whole<SchemaColumn>),
            .. Compare("index", recorded.Indexes, found.Indexes, index => index.Name, Whole<SchemaIndex>),
            .. Compare("foreign key", recorded.ForeignKeys, found.ForeignKeys, key => key.Name.Length > 0 ? key.Name : string.Join(", ", key.Columns), Whole<SchemaForeignKey>),
            .. Compare("check", recorded.Checks, found.Checks, check => check.Name.Length > 0 ? check.Name : check.Sql, Whole<SchemaCheck>),
            .. Compare("trigger", recorded.Triggers, found.Triggers, trigger => trigger, Whole<string>),
        ];
        if (!recorded.PrimaryKey.SequenceEqual(found.PrimaryKey))
        {
            parts = parts.Append($"the primary key is ({string.Join(", ", found.PrimaryKey)}), recorded is ({string.Join(", ", recorded.PrimaryKey)})");
        }

        if (recorded.Comment != found.Comment)
        {
            parts = parts.Append("the comment differs");
        }

        return parts.Select(part => $"{name}: {part}");
    }

    private static IEnumerable<string> Compare<T>(
        string kind, IReadOnlyList<T> recorded, IReadOnlyList<T> found, Func<T, string> name, Func<string, T, T, IEnumerable<string>> compare)
    {
        // Unnamed ones of one kind may have one name: the first stands for all.
        var (before, now) = (recorded.ToLookup(name), found.ToLookup(name));
        return
        [
            .. before.Where(one => !now.Contains(one.Key)).Select(one => $"{kind} {one.Key} is gone"),
            .. now.Where(one => !before.Contains(one.Key)).Select(one => $"{kind} {one.Key} is new"),
            .. before.Where(one => now.Contains(one.Key)).SelectMany(one => compare($"{kind} {one.Key}", one.First(), now[one.Key].First())),
        ];
    }

    private static IEnumerable<string> Whole<T>(string name, T recorded, T found)
    {
        var (before, now) = (SchemaSnapshot.Write(recorded), SchemaSnapshot.Write(found));
        return before == now ? [] : [$"{name} is {now}, recorded is {before}"];
    }

    private static string Full(string? schema, string name) => schema is null ? name : $"{schema}.{name}";
}
