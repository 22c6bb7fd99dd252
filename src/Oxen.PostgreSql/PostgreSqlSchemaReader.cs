using System.Data.Common;

namespace Oxen.PostgreSql;

/// <summary>Reads the schema from PostgreSQL's catalogue.</summary>
internal sealed class PostgreSqlSchemaReader : SchemaReader
{
    // r are tables, p partitioned ones. Tables of the schema where new ones are made bear no schema.
    private const string Columns = """
        SELECT n.nspname, n.nspname = current_schema(), t.relname, c.attname, format_type(c.atttypid, c.atttypmod), c.attnotnull,
            COALESCE(array_position(k.indkey::smallint[], c.attnum), -1), pg_get_expr(d.adbin, d.adrelid), c.attidentity <> '', c.attgenerated <> ''
        FROM pg_class AS t
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        LEFT JOIN pg_attrdef AS d ON d.adrelid = t.oid AND d.adnum = c.attnum
        LEFT JOIN pg_index AS k ON k.indrelid = t.oid AND k.indisprimary
        WHERE t.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_toast%' AND n.nspname NOT LIKE 'pg\_temp%'
        ORDER BY t.oid, c.attnum
        """;

    private const string Indexes = """
        SELECT n.nspname, n.nspname = current_schema(), t.relname, i.relname, x.indisunique, COALESCE(c.attname, '')
        FROM pg_index AS x
        JOIN pg_class AS t ON t.oid = x.indrelid
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        JOIN pg_class AS i ON i.oid = x.indexrelid
        CROSS JOIN unnest(x.indkey::smallint[]) WITH ORDINALITY AS key (number, place)
        LEFT JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum = key.number AND key.number > 0
        WHERE NOT x.indisprimary AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_toast%' AND n.nspname NOT LIKE 'pg\_temp%'
        ORDER BY t.oid, i.relname, key.place
        """;

    // e are enums, d domains, S sequences.
    private const string Objects = """
        SELECT CAST('extension' AS text), CAST(n.nspname AS text), TRUE, CAST(e.extname AS text) FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
        UNION ALL
        SELECT 'type', n.nspname, n.nspname = current_schema(), t.typname FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace WHERE t.typtype IN ('e', 'd')
        UNION ALL
        SELECT 'label', n.nspname, n.nspname = current_schema(), t.typname || '.' || l.enumlabel
        FROM pg_enum AS l JOIN pg_type AS t ON t.oid = l.enumtypid JOIN pg_namespace AS n ON n.oid = t.typnamespace
        UNION ALL
        SELECT 'sequence', n.nspname, n.nspname = current_schema(), s.relname FROM pg_class AS s JOIN pg_namespace AS n ON n.oid = s.relnamespace WHERE s.relkind = 'S'
        """;

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlySet<(string Kind, string Name)>> ReadObjectsAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(connection, transaction, Objects, reader => ReadObject(reader).ToList(), cancellationToken).ConfigureAwait(false);
        return rows.SelectMany(names => names).ToHashSet();
    }

    // With the schema, and where it is the current one without it.
    private static IEnumerable<(string Kind, string Name)> ReadObject(DbDataReader reader) => reader.GetBoolean(2)
        ? [(reader.GetString(0), reader.GetString(3)), (reader.GetString(0), $"{reader.GetString(1)}.{reader.GetString(3)}")]
        : [(reader.GetString(0), $"{reader.GetString(1)}.{reader.GetString(3)}")];

    /// <inheritdoc/>
    public override async ValueTask<SchemaModel> ReadAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var columns = await ReadAsync(connection, transaction, Columns, ReadColumn, cancellationToken).ConfigureAwait(false);
        var indexes = await ReadAsync(connection, transaction, Indexes, ReadIndexColumn, cancellationToken).ConfigureAwait(false);
        var indexesOf = indexes.ToLookup(row => row.Table);
        return new SchemaModel
        {
            DefaultSchema = columns.FirstOrDefault(row => row.Table.IsCurrent)?.Table.Schema,
            Tables = [.. columns.GroupBy(row => row.Table).Select(table => Table(table.Key, [.. table], [.. indexesOf[table.Key]]))],
        };
    }

    private static SchemaTable Table(TableName name, List<ColumnRow> columns, List<IndexRow> indexes) =>
        new(name.Table, name.IsCurrent ? null : name.Schema, [.. columns.Select(row => row.Column)])
        {
            PrimaryKey = [.. columns.Where(row => row.KeyOrdinal >= 0).OrderBy(row => row.KeyOrdinal).Select(row => row.Column.Name)],
            Indexes = [.. indexes.GroupBy(row => (row.Name, row.IsUnique)).Select(index => new SchemaIndex(index.Key.Name, [.. index.Select(row => new SchemaIndexPart(row.Column))], index.Key.IsUnique))],
        };

    private static ColumnRow ReadColumn(DbDataReader reader)
    {
        var isGenerated = reader.GetBoolean(9);
        var expression = reader.IsDBNull(7) ? null : reader.GetString(7);
        var column = new SchemaColumn(reader.GetString(3), reader.GetString(4), IsNullable: !reader.GetBoolean(5))
        {
            IsIdentity = reader.GetBoolean(8),
            DefaultSql = isGenerated ? null : expression,
            ComputedSql = isGenerated ? expression : null,
            IsStored = isGenerated,
        };
        return new ColumnRow(ReadTable(reader), column, reader.GetInt32(6));
    }

    private static IndexRow ReadIndexColumn(DbDataReader reader) => new(ReadTable(reader), reader.GetString(3), reader.GetBoolean(4), reader.GetString(5));

    private static TableName ReadTable(DbDataReader reader) => new(reader.GetString(0), reader.GetBoolean(1), reader.GetString(2));

    private static async Task<List<TRow>> ReadAsync<TRow>(
        DbConnection connection, DbTransaction? transaction, string text, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = text;
        command.Transaction = transaction;
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        var rows = new List<TRow>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private sealed record TableName(string Schema, bool IsCurrent, string Table);

    private sealed record ColumnRow(TableName Table, SchemaColumn Column, int KeyOrdinal);

    private sealed record IndexRow(TableName Table, string Name, bool IsUnique, string Column);
}
