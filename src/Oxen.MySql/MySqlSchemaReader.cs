using System.Data.Common;
using System.Globalization;

namespace Oxen.MySql;

/// <summary>Reads the schema of the connection's database from <c>information_schema</c>.</summary>
internal sealed class MySqlSchemaReader : SchemaReader
{
    private const string Columns = """
        SELECT t.table_name, c.column_name, c.column_type, c.is_nullable, c.column_default, c.extra, c.generation_expression
        FROM information_schema.tables AS t
        JOIN information_schema.columns AS c ON c.table_schema = t.table_schema AND c.table_name = t.table_name
        WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
        ORDER BY t.table_name, c.ordinal_position
        """;

    private const string Indexes = """
        SELECT table_name, index_name, non_unique, column_name
        FROM information_schema.statistics
        WHERE table_schema = DATABASE()
        ORDER BY table_name, index_name, seq_in_index
        """;

    /// <inheritdoc/>
    public override async ValueTask<SchemaModel> ReadAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var columns = await ReadAsync(connection, transaction, Columns, ReadColumn, cancellationToken).ConfigureAwait(false);
        var indexes = await ReadAsync(connection, transaction, Indexes, ReadIndexColumn, cancellationToken).ConfigureAwait(false);
        var indexesOf = indexes.ToLookup(row => row.Table);
        return new SchemaModel { Tables = [.. columns.GroupBy(row => row.Table).Select(table => new SchemaTable(table.Key, null, [.. table.Select(row => row.Column)])
        {
            PrimaryKey = [.. indexesOf[table.Key].Where(row => row.Name == "PRIMARY").Select(row => row.Column)],
            Indexes = [.. indexesOf[table.Key].Where(row => row.Name != "PRIMARY").GroupBy(row => (row.Name, row.IsUnique))
                .Select(index => new SchemaIndex(index.Key.Name, [.. index.Select(row => new SchemaIndexPart(row.Column))], index.Key.IsUnique))],
        })] };
    }

    private static (string Table, SchemaColumn Column) ReadColumn(DbDataReader reader) => (reader.GetString(0),
        new SchemaColumn(reader.GetString(1), reader.GetString(2), IsNullable: reader.GetString(3) == "YES")
        {
            DefaultSql = reader.IsDBNull(4) ? null : reader.GetString(4),
            IsIdentity = reader.GetString(5).Contains("auto_increment", StringComparison.OrdinalIgnoreCase),
            ComputedSql = reader.IsDBNull(6) || reader.GetString(6).Length == 0 ? null : reader.GetString(6),
        });

    // A column is null in an index on an expression.
    private static (string Table, string Name, bool IsUnique, string Column) ReadIndexColumn(DbDataReader reader) =>
        (reader.GetString(0), reader.GetString(1), Convert.ToInt64(reader.GetValue(2), CultureInfo.InvariantCulture) == 0, reader.IsDBNull(3) ? "" : reader.GetString(3));

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
}
