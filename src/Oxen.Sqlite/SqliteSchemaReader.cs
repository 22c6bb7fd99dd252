using System.Data.Common;

namespace Oxen.Sqlite;

/// <summary>Reads the schema from <c>sqlite_master</c> and the pragmas that have a table form.</summary>
internal sealed class SqliteSchemaReader : SchemaReader
{
    // table_xinfo, unlike table_info, knows generated columns; hidden = 1 are those of virtual tables.
    private const string Columns = """
        SELECT t.name, c.name, c.type, c."notnull", c.pk, c.dflt_value
        FROM sqlite_master AS t
        JOIN pragma_table_xinfo(t.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND c.hidden <> 1
        ORDER BY t.rowid, c.cid
        """;

    // The index a primary key makes for itself (origin 'pk') belongs to the key; a column is null in an index on an expression.
    private const string Indexes = """
        SELECT t.name, i.name, i."unique", c.name
        FROM sqlite_master AS t
        JOIN pragma_index_list(t.name) AS i
        JOIN pragma_index_info(i.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND i.origin <> 'pk'
        ORDER BY t.rowid, i.name, c.seqno
        """;

    /// <inheritdoc/>
    public override async ValueTask<SchemaModel> ReadAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var columns = await ReadAsync(connection, transaction, Columns, ReadColumn, cancellationToken).ConfigureAwait(false);
        var indexes = await ReadAsync(connection, transaction, Indexes, ReadIndexColumn, cancellationToken).ConfigureAwait(false);
        var indexesOf = indexes.ToLookup(column => column.Table);
        return new SchemaModel { Tables = [.. columns.GroupBy(column => column.Table).Select(table => new SchemaTable(table.Key, null, [.. table.Select(row => row.Column)])
        {
            PrimaryKey = [.. table.Where(row => row.KeyOrdinal > 0).OrderBy(row => row.KeyOrdinal).Select(row => row.Column.Name)],
            Indexes = [.. indexesOf[table.Key].GroupBy(row => (row.Name, row.IsUnique))
                .Select(index => new SchemaIndex(index.Key.Name, [.. index.Select(row => new SchemaIndexPart(row.Column))], index.Key.IsUnique))],
        })] };
    }

    private static ColumnRow ReadColumn(DbDataReader reader)
    {
        var column = new SchemaColumn(reader.GetString(1), reader.GetString(2), IsNullable: !reader.GetBoolean(3))
        {
            DefaultSql = reader.IsDBNull(5) ? null : reader.GetString(5),
        };
        return new ColumnRow(reader.GetString(0), column, reader.GetInt32(4));
    }

    private static IndexRow ReadIndexColumn(DbDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), reader.IsDBNull(3) ? "" : reader.GetString(3));

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

    private sealed record ColumnRow(string Table, SchemaColumn Column, int KeyOrdinal);

    private sealed record IndexRow(string Table, string Name, bool IsUnique, string Column);
}
