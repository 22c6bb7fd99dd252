using System.Data.Common;
using System.Globalization;

namespace Oxen.Migrations;

/// <summary>The table <c>_oxen_migrations</c>, which says of a database what was applied to it.</summary>
internal sealed class HistoryTable(MigrationSession session)
{
    private const string Name = "_oxen_migrations";
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.fff";

    private static readonly (string Name, string Type, bool IsNullable)[] Columns =
    [
        ("version", "varchar(14)", false),
        ("name", "varchar(150)", false),
        ("state", "varchar(20)", false),
        ("seq", "bigint", false),
        ("checksum", "varchar(64)", false),
        ("applied_at", "varchar(30)", false),
        ("duration_ms", "bigint", false),
        ("author", "varchar(100)", false),
        ("done", "bigint", false),
        ("done_hash", "varchar(64)", true),
        ("schema_before", "varchar(64)", true),
        ("note", "", true),
        ("schema_json", "", true),
    ];

    private static readonly string Names = string.Join(", ", Columns.Select(column => column.Name));

    private string Table => session.Dialect.Syntax.Identifier(Name);

    /// <summary>Whether a table of this name is the history.</summary>
    public static bool IsItsName(string table) => table.Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The DDL that creates it.</summary>
    public static IReadOnlyList<string> Ddl(Dialect dialect) => [.. dialect.Ddl(new CreateTable(
        new SchemaTable(Name, null, [.. Columns.Select(column => new SchemaColumn(column.Name, column.Type.Length == 0 ? dialect.Migrations.LongText : column.Type, column.IsNullable))])
        {
            PrimaryKey = ["version", "name"],
        }))];

    /// <summary>Creates it if it isn't there. Call it under the lock.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (await TryReadAsync(cancellationToken).ConfigureAwait(false) is null)
        {
            foreach (var text in Ddl(session.Dialect))
            {
                await session.ExecuteAsync(text, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>All rows, in the order in which they were applied; none where there is no table.</summary>
    public async Task<IReadOnlyList<HistoryRow>> ReadAsync(CancellationToken cancellationToken) =>
        await TryReadAsync(cancellationToken).ConfigureAwait(false) ?? [];

    /// <summary>Adds a row.</summary>
    public Task InsertAsync(HistoryRow row, CancellationToken cancellationToken) => session.ExecuteAsync(
        $"INSERT INTO {Table} ({Names}) VALUES ({string.Join(", ", Columns.Select(column => "@" + column.Name))})", cancellationToken, Values(row));

    /// <summary>Changes a row.</summary>
    public Task UpdateAsync(HistoryRow row, CancellationToken cancellationToken) => session.ExecuteAsync(
        $"UPDATE {Table} SET {string.Join(", ", Columns.Skip(2).Select(column => $"{column.Name} = @{column.Name}"))} WHERE version = @version AND name = @name", cancellationToken, Values(row));

    /// <summary>Removes a row.</summary>
    public Task DeleteAsync(MigrationId id, CancellationToken cancellationToken) => session.ExecuteAsync(
        $"DELETE FROM {Table} WHERE version = @version AND name = @name", cancellationToken, ("@version", id.Version), ("@name", id.Name));

    /// <summary>The schema after the migration that was applied last, as JSON; null where none is known.</summary>
    public async Task<string?> ReadSchemaAsync(CancellationToken cancellationToken)
    {
        // A migration that a script applied has none, and a seed changes none.
        var last = await session.QueryAsync(
            $"SELECT schema_json FROM {Table} WHERE version <> '' OR schema_json IS NOT NULL ORDER BY seq DESC LIMIT 1", static reader => Text(reader, 0), cancellationToken).ConfigureAwait(false);
        return last is [var json] ? json : null;
    }

    /// <summary>Says on the row that is last now that the schema is this one, since the one after it was undone.</summary>
    public Task RecordSchemaAsync(string json, CancellationToken cancellationToken) => session.ExecuteAsync(
        $"UPDATE {Table} SET schema_json = @json WHERE seq = (SELECT p FROM (SELECT MAX(seq) AS p FROM {Table}) AS newest)", cancellationToken, ("@json", json));

    /// <summary>
    /// The command that records a migration, for scripts, which know no parameters. Its position is the next where the script
    /// runs, whatever the row says: seeds, and migrations that are missing from the folder, have positions too.
    /// </summary>
    public static string InsertText(Dialect dialect, HistoryRow row)
    {
        var table = dialect.Syntax.Identifier(Name);

        // MySQL reads the table it inserts into only from within another query.
        var next = $"(SELECT p FROM (SELECT COALESCE(MAX(seq), 0) + 1 AS p FROM {table}) AS newest)";
        return $"INSERT INTO {table} ({Names}) VALUES ({string.Join(", ", Values(row).Select(value => value.Name == "@seq" ? next : Literal(value.Value)))})";
    }

    /// <summary>The command that forgets a migration, for scripts.</summary>
    public static string DeleteText(Dialect dialect, MigrationId id) => $"DELETE FROM {dialect.Syntax.Identifier(Name)} WHERE {Is(id)}";

    /// <summary>The condition that a migration was applied, for scripts.</summary>
    public static string IsApplied(Dialect dialect, MigrationId id) => $"EXISTS (SELECT 1 FROM {dialect.Syntax.Identifier(Name)} WHERE {Is(id)})";

    private static string Is(MigrationId id) => $"version = {Literal(id.Version)} AND name = {Literal(id.Name)}";

    // What is written here is ids, hashes, times and the names of states and authors: a quote is all that needs care, and a
    // backslash, which a name of an author on Windows may hold, is left out.
    private static string Literal(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal).Replace("\\", "/", StringComparison.Ordinal)}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private async Task<IReadOnlyList<HistoryRow>?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Schemas are large, and needed one at a time.
            return await session.QueryAsync($"SELECT {string.Join(", ", Columns[..^1].Select(column => column.Name))} FROM {Table} ORDER BY seq", Read, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception) when (session.Dialect.Classify(exception)?.Kind == DatabaseErrorKind.UnknownTable)
        {
            return null;
        }
    }

    private static (string Name, object? Value)[] Values(HistoryRow row) =>
    [
        ("@version", row.Id.Version),
        ("@name", row.Id.Name),
        ("@state", row.State.ToString()),
        ("@seq", row.Position),
        ("@checksum", row.Checksum),
        ("@applied_at", row.AppliedAt.ToString(TimeFormat, CultureInfo.InvariantCulture)),
        ("@duration_ms", (long)row.Duration.TotalMilliseconds),
        ("@author", row.Author.Length > 100 ? row.Author[..100] : row.Author),
        ("@done", (long)row.Done),
        ("@done_hash", row.DoneHash),
        ("@schema_before", row.SchemaBefore),
        ("@note", row.Note),
        ("@schema_json", row.Schema),
    ];

    private static HistoryRow Read(DbDataReader reader) => new(
        new MigrationId(reader.GetString(0), reader.GetString(1)), Enum.Parse<MigrationState>(reader.GetString(2)), reader.GetInt64(3), reader.GetString(4))
    {
        AppliedAt = DateTime.ParseExact(reader.GetString(5), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        Duration = TimeSpan.FromMilliseconds(reader.GetInt64(6)),
        Author = reader.GetString(7),
        Done = (int)reader.GetInt64(8),
        DoneHash = Text(reader, 9),
        SchemaBefore = Text(reader, 10),
        Note = Text(reader, 11),
    };

    private static string? Text(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
