namespace Oxen;

/// <summary>Where tables that exist have other columns than the model says, though the model can work with them in part.</summary>
internal static class SchemaDrift
{
    /// <summary>The differences in words, for each column.</summary>
    /// <param name="wanted">The tables of the model.</param>
    /// <param name="existing">What there is.</param>
    /// <param name="dialect">Says when names and types are the same.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<SchemaTable> wanted, SchemaModel existing, Dialect dialect)
    {
        var names = dialect.Traits.Names;
        var differences = new List<string>();
        foreach (var table in wanted)
        {
            if (existing.Tables.FirstOrDefault(other => names.Equals(other.Name, table.Name) && names.Equals(other.Schema ?? "", existing.Without(table.Schema) ?? "")) is not { } found)
            {
                continue;
            }

            foreach (var column in table.Columns)
            {
                if (found.Columns.FirstOrDefault(other => names.Equals(other.Name, column.Name)) is { } there)
                {
                    differences.AddRange(Differences(table, column, there, dialect));
                }
            }

            differences.AddRange(found.Columns
                .Where(column => column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false } && !table.Columns.Any(known => names.Equals(known.Name, column.Name)))
                .Select(column => $"{table.Name}.{column.Name} must have a value but belongs to no member, so inserts will be refused"));
        }

        return differences;
    }

    private static IEnumerable<string> Differences(SchemaTable table, SchemaColumn wanted, SchemaColumn found, Dialect dialect)
    {
        if (!dialect.AreSameType(wanted.StoreType, found.StoreType))
        {
            yield return $"{table.Name}.{wanted.Name} is {found.StoreType}, the model says {wanted.StoreType}";
        }

        // What a key's columns say of NULL is the key's business, and what a computed column says is its expression's: MariaDB lets none be NOT NULL.
        if (wanted.IsNullable != found.IsNullable && found.ComputedSql is null && !table.PrimaryKey.Contains(wanted.Name))
        {
            yield return found.IsNullable
                ? $"{table.Name}.{wanted.Name} can be NULL, the model says NOT NULL"
                : $"{table.Name}.{wanted.Name} is NOT NULL, the model says it can be NULL";
        }
    }
}
