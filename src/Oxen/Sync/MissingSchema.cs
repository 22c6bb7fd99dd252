namespace Oxen;

/// <summary>What a database lacks of the schema that is wanted.</summary>
internal static class MissingSchema
{
    /// <summary>The operations that create what is missing, in an order in which they can run.</summary>
    /// <param name="wanted">The tables wanted, parents before children.</param>
    /// <param name="existing">What there is.</param>
    /// <param name="names">When two names are the same.</param>
    /// <param name="hasKeysAhead">Whether a table may have a foreign key to one that is created later; otherwise such keys are added in the end.</param>
    /// <exception cref="MigrationException">A table exists but lacks columns.</exception>
    public static IReadOnlyList<SchemaOperation> Missing(
        IReadOnlyList<SchemaTable> wanted, SchemaModel existing, StringComparer names, bool hasKeysAhead)
    {
        var keys = new List<SchemaOperation>();
        var later = wanted.ToList();
        var tables = new List<SchemaOperation>();
        var indexes = new List<SchemaOperation>();
        var lacking = new List<string>();
        foreach (var table in wanted)
        {
            later.Remove(table);
            var found = existing.Tables.FirstOrDefault(other => IsCalled(other, table.Name, table.Schema));
            if (found is null)
            {
                var ahead = hasKeysAhead ? [] : table.ForeignKeys.Where(key => IsAhead(key)).ToList();
                tables.Add(new CreateTable(ahead.Count == 0 ? table : table with { ForeignKeys = [.. table.ForeignKeys.Except(ahead)] }));
                keys.AddRange(ahead.Select(key => new AddForeignKey(table, key)));
            }
            else if (MissingNames(table.Columns, found.Columns, column => column.Name, names) is { Count: > 0 } columns)
            {
                lacking.Add($"{table.Name} ({string.Join(", ", columns.Select(column => column.Name))})");
            }

            indexes.AddRange(MissingNames(table.Indexes, found?.Indexes ?? [], index => index.Name, names).Select(index => new CreateIndex(table, index)));
        }

        return lacking.Count == 0 ? [.. tables, .. keys, .. indexes] : throw new MigrationException(
            $"The model has columns that existing tables lack: {string.Join(", ", lacking)}. This version of Oxen creates what is missing as a whole, "
            + "but doesn't alter a table. Add the columns yourself (ALTER TABLE), or drop the table if its rows aren't needed.");

        bool IsCalled(SchemaTable table, string name, string? schema) => names.Equals(table.Name, name) && names.Equals(table.Schema ?? "", existing.Without(schema) ?? "");

        bool IsAhead(SchemaForeignKey key) => later.Exists(table => IsCalled(table, key.PrincipalTable, key.PrincipalSchema))
            && !existing.Tables.Any(table => IsCalled(table, key.PrincipalTable, key.PrincipalSchema));
    }

    /// <summary>The operations that create what is missing beside tables.</summary>
    public static IEnumerable<SchemaOperation> MissingObjects(IReadOnlyList<SchemaObject> wanted, IReadOnlySet<(string Kind, string Name)> existing) => wanted
        .Where(one => !existing.Contains(one.Key) && (one.Whole is null || existing.Contains(one.Whole.Key))).Select(one => new CreateObject(one));

    private static List<TItem> MissingNames<TItem>(
        IEnumerable<TItem> wanted, IEnumerable<TItem> existing, Func<TItem, string> name, StringComparer names)
    {
        var known = existing.Select(name).ToHashSet(names);
        return [.. wanted.Where(item => !known.Contains(name(item)))];
    }
}
