namespace Oxen.Migrations;

/// <summary>What has become of the schema since a statement was begun.</summary>
internal enum SchemaEffect
{
    /// <summary>It is as it was.</summary>
    None,

    /// <summary>What the statement names is another, and nothing else.</summary>
    Named,

    /// <summary>Something that it doesn't name is another.</summary>
    Elsewhere,
}

/// <summary>What is kept of a schema before a statement, so that it can be told whether that was carried out.</summary>
internal static class SchemaTrace
{
    // Two of them and a space fit the column of the history.
    private const int Length = 31;

    /// <summary>A hash of all of the schema, and one of what the statement doesn't name.</summary>
    public static string Of(SchemaModel schema, MigrationStatement step)
    {
        var words = SqlToken.Of(step.Text).Where(token => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name).Select(token => token.Text).ToHashSet();
        List<(bool IsNamed, string Text)> parts = [.. Parts(schema).Select(part => (part.Names.Any(name => IsNamed(name, words)), part.Text))];
        return $"{Hash(parts.Select(part => part.Text))} {Hash(parts.Where(part => !part.IsNamed).Select(part => part.Text))}";
    }

    /// <summary>What has changed from one to the other.</summary>
    public static SchemaEffect Compare(string before, string now) => (before.Split(' '), now.Split(' ')) switch
    {
        ([var all, ..], [var same, ..]) when all == same => SchemaEffect.None,
        ([_, var others], [_, var same]) when others == same => SchemaEffect.Named,
        _ => SchemaEffect.Elsewhere,
    };

    // An index or a trigger may be dropped without a word about its table, and a foreign key follows the table it refers to.
    private static IEnumerable<(IReadOnlyList<string> Names, string Text)> Parts(SchemaModel schema) =>
    [
        .. schema.Tables.Select(table => ((IReadOnlyList<string>)[table.Name], SchemaSnapshot.Write(table with { Indexes = [], ForeignKeys = [], Triggers = [] }))),
        .. schema.Tables.SelectMany(table => table.Indexes.Select(index => ((IReadOnlyList<string>)[table.Name, index.Name], SchemaSnapshot.Write(index)))),
        .. schema.Tables.SelectMany(table => table.ForeignKeys.Select(key => ((IReadOnlyList<string>)[table.Name, key.PrincipalTable], SchemaSnapshot.Write(key)))),
        .. schema.Tables.SelectMany(table => table.Triggers.Select(trigger => ((IReadOnlyList<string>)[table.Name, trigger], trigger))),
        .. schema.Views.Select(view => ((IReadOnlyList<string>)[view.Name], SchemaSnapshot.Write(view))),
        .. schema.Enums.Select(one => ((IReadOnlyList<string>)[one.Name], SchemaSnapshot.Write(one))),
        .. schema.Domains.Select(one => ((IReadOnlyList<string>)[one.Name], SchemaSnapshot.Write(one))),

        // That of a column is called after its table.
        .. schema.Sequences.Select(one => ((IReadOnlyList<string>)[one.Name, .. schema.Tables.Select(table => table.Name).Where(name => one.Name.StartsWith(name + "_", StringComparison.OrdinalIgnoreCase))], SchemaSnapshot.Write(one))),
    ];

    private static bool IsNamed(string name, HashSet<string> words) => words.Contains(name.ToLowerInvariant());

    private static string Hash(IEnumerable<string> parts) => FoundMigration.Hash(string.Join('\0', parts))[..Length];
}
