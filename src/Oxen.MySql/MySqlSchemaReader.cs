using System.Data.Common;
using System.Globalization;

namespace Oxen.MySql;

/// <summary>Reads the schema of the connection's database from <c>information_schema</c>, which MySQL and MariaDB spell differently.</summary>
internal sealed class MySqlSchemaReader(MySqlServer server) : SchemaReader
{
    private static readonly string[] TextTypes = ["char", "varchar", "enum", "set", "date", "datetime", "timestamp", "time"];

    /// <inheritdoc/>
    protected override async Task<SchemaModel> ReadAsync(Catalogue catalogue)
    {
        var tables = await catalogue.ReadAsync(MySqlCatalogue.Tables, ReadTable).ConfigureAwait(false);
        var columns = await catalogue.ReadAsync(MySqlCatalogue.Columns, ReadColumn).ConfigureAwait(false);
        var indexes = await catalogue.ReadIfAllowedAsync("Indexes", MySqlCatalogue.Indexes(server), ReadIndexPart).ConfigureAwait(false);
        var keys = await catalogue.ReadIfAllowedAsync("Foreign keys", MySqlCatalogue.ForeignKeys, ReadKeyColumn).ConfigureAwait(false);
        var rules = await catalogue.ReadIfAllowedAsync("Rules of foreign keys", MySqlCatalogue.Rules, ReadRule).ConfigureAwait(false);
        var checks = await catalogue.ReadIfAllowedAsync("Checks", MySqlCatalogue.Checks(server), ReadCheck).ConfigureAwait(false);
        var views = await catalogue.ReadIfAllowedAsync("Views", MySqlCatalogue.Views, reader => (Name: reader.GetString(0), Sql: reader.TextOrNull(1) ?? "")).ConfigureAwait(false);
        var triggers = await catalogue.ReadIfAllowedAsync("Triggers", MySqlCatalogue.Triggers, reader => (Table: reader.GetString(0), Name: reader.GetString(1))).ConfigureAwait(false);

        var read = new Read(
            columns.ToLookup(row => row.Table), indexes.ToLookup(row => row.Table), keys.ToLookup(row => row.Table),
            rules.ToDictionary(rule => (rule.Table, rule.Name)), checks.ToLookup(row => row.Table), triggers.ToLookup(row => row.Table, row => row.Name));
        var texts = views.ToDictionary(view => view.Name, view => view.Sql);
        WarnOfHidden(catalogue, keys, read.Rules, texts);
        return new SchemaModel
        {
            Tables = [.. tables.Where(table => table.Type is "BASE TABLE" or "SYSTEM VERSIONED").Select(table => Table(table, read))],
            Views = [.. tables.Where(table => table.Type == "VIEW").Select(table => new SchemaView(table.Name, null, [.. read.Columns[table.Name].Select(row => Column(row, table, [], null) with { DefaultSql = null })], texts.GetValueOrDefault(table.Name, "")))],
            Sequences = [.. tables.Where(table => table.Type == "SEQUENCE").Select(table => new SchemaSequence(table.Name, null))],
        };
    }

    // What a user may not see is left out without an error.
    private static void WarnOfHidden(Catalogue catalogue, List<KeyRow> keys, Dictionary<(string, string), RuleRow> rules, Dictionary<string, string> views)
    {
        if (keys.FindAll(key => !rules.ContainsKey((key.Table, key.Name))).ConvertAll(key => key.Name).Distinct().ToList() is { Count: > 0 } hidden)
        {
            catalogue.Warn($"What becomes of rows by these foreign keys may not be seen by this user, and is read as refusing: {string.Join(", ", hidden)}.");
        }

        if (views.Where(view => view.Value.Length == 0).Select(view => view.Key).ToList() is { Count: > 0 } closed)
        {
            catalogue.Warn($"The text of these views may not be seen by this user (it takes SHOW VIEW): {string.Join(", ", closed)}.");
        }
    }

    private SchemaTable Table(TableRow table, Read read)
    {
        var checks = read.Checks[table.Name].Select(row => row.Check).ToList();
        var documents = checks.Where(check => check.Sql.Equals($"json_valid(`{check.Name}`)", StringComparison.OrdinalIgnoreCase)).ToList();
        var indexes = read.Indexes[table.Name].ToList();
        return new SchemaTable(table.Name, null, [.. read.Columns[table.Name].Select(row => Column(row, table, documents, read.Checks[table.Name].FirstOrDefault(check => check.IsOfColumn && !documents.Contains(check.Check) && check.Check.Name.Equals(row.Column.Name, StringComparison.OrdinalIgnoreCase))?.Check.Sql))])
        {
            PrimaryKey = [.. indexes.Where(row => row.Name == ConstraintNames.UnnamedPrimaryKey).Select(row => row.Part.Column!)],
            ForeignKeys = [.. read.Keys[table.Name].GroupBy(row => row.Name).Select(rows => ForeignKey([.. rows], read.Rules.GetValueOrDefault((table.Name, rows.Key))))],
            Indexes = [.. indexes.Where(row => row.Name != ConstraintNames.UnnamedPrimaryKey).GroupBy(row => row.Name).Select(rows => Index([.. rows]))],
            Checks = [.. checks.Except(documents)],
            Triggers = [.. read.Triggers[table.Name]],
            Comment = table.Comment,
        };
    }

    // MariaDB has no documents, but texts with a check.
    private SchemaColumn Column(ColumnRow row, TableRow table, List<SchemaCheck> documents, string? check)
    {
        var column = row.Column;
        var isDocument = documents.Exists(one => one.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
        var isUsual = column.Collation == server.Collation;
        var isOther = !isUsual && row.CharacterSet is not null and not "utf8mb4" && row.CharacterSet != table.CharacterSet;

        // Of tens of thousands most are as they were read.
        return check is null && !isDocument && column.Collation is null ? column : column with
        {
            StoreType = isDocument ? "json" : isOther ? $"{column.StoreType} CHARACTER SET {row.CharacterSet} COLLATE {column.Collation}" : column.StoreType,
            Collation = isDocument || isOther || isUsual ? null : column.Collation,
            CheckSql = check,
        };
    }

    private static SchemaForeignKey ForeignKey(List<KeyRow> rows, RuleRow? rule) => new(
        rows[0].Name, [.. rows.Select(row => row.Column)], rows[0].Principal, rows[0].PrincipalSchema, [.. rows.Select(row => row.PrincipalColumn)], ForeignKeyRules.OnDelete(rule?.OnDelete ?? ""))
    {
        OnUpdate = ForeignKeyRules.OnUpdate(rule?.OnUpdate ?? ""),
    };

    private static SchemaIndex Index(List<IndexRow> rows) => new(rows[0].Name, [.. rows.Select(row => row.Part)], rows[0].IsUnique)
    {
        IsFullText = rows[0].Method == "FULLTEXT",
        Method = rows[0].Method is "BTREE" or "FULLTEXT" ? null : rows[0].Method.ToLowerInvariant(),
    };

    private static TableRow ReadTable(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.TextOrNull(2), reader.GetString(1) == "VIEW" ? null : reader.TextOrNothing(3));

    private ColumnRow ReadColumn(DbDataReader reader)
    {
        var (type, extra) = (reader.GetString(2), reader.TextOrNull(5) ?? "");
        return new ColumnRow(reader.GetString(0), new SchemaColumn(reader.GetString(1), type, reader.GetString(3) == "YES")
        {
            DefaultSql = Default(reader.TextOrNull(4), type, extra),
            IsIdentity = Has(extra, "auto_increment"),
            ComputedSql = Unescaped(reader.TextOrNothing(6)),
            IsStamped = Has(extra, "on update"),
            IsHidden = Has(extra, "INVISIBLE"),
            IsStored = Has(extra, "STORED") || Has(extra, "PERSISTENT"),
            Collation = reader.TextOrNull(7),
            Comment = reader.TextOrNothing(8),
        });
    }

    // MariaDB tells SQL, and NULL where there is no default; MySQL tells the text of a literal, and SQL where it isn't one.
    private string? Default(string? told, string type, string extra) =>
        told is null || (server.IsMariaDb && told == "NULL") ? null
        : server.IsMariaDb ? told
        : Has(extra, "DEFAULT_GENERATED") ? Unescaped(told)
        : TextTypes.Contains(type.Split('(', ' ')[0]) ? $"'{told.Replace("'", "''", StringComparison.Ordinal)}'"
        : told;

    // MySQL tells expressions as they stand in its own files.
    private string? Unescaped(string? sql) => server.IsMariaDb ? sql : sql?.Replace(@"\'", "'", StringComparison.Ordinal);

    private IndexRow ReadIndexPart(DbDataReader reader)
    {
        var column = reader.TextOrNull(3);
        var part = new SchemaIndexPart(column)
        {
            Sql = column is null ? $"({Unescaped(reader.TextOrNull(7))})" : reader.IsDBNull(5) ? null : $"{MySqlDialect.Names.Identifier(column)}({Number(reader, 5)})",
            IsDescending = reader.TextOrNull(4) == "D",
        };
        return new IndexRow(reader.GetString(0), reader.GetString(1), Number(reader, 2) == 0, reader.GetString(6), part);
    }

    private static KeyRow ReadKeyColumn(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.TextOrNull(3), reader.GetString(4), reader.GetString(5));

    private static RuleRow ReadRule(DbDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));

    private CheckRow ReadCheck(DbDataReader reader) => new(reader.GetString(0), new SchemaCheck(reader.GetString(1), Unescaped(reader.GetString(2))!), Number(reader, 3) != 0);

    private static long Number(DbDataReader reader, int ordinal) => Convert.ToInt64(reader.GetValue(ordinal), CultureInfo.InvariantCulture);

    // The name of a character set is the beginning of those of its collations.
    private static string? SetOf(string? collation) => collation?.Split('_')[0];

    private static bool Has(string extra, string word) => extra.Contains(word, StringComparison.OrdinalIgnoreCase);

    private sealed record TableRow(string Name, string Type, string? Collation, string? Comment)
    {
        public string? CharacterSet => SetOf(Collation);
    }

    private sealed record ColumnRow(string Table, SchemaColumn Column)
    {
        public string? CharacterSet => SetOf(Column.Collation);
    }

    private sealed record IndexRow(string Table, string Name, bool IsUnique, string Method, SchemaIndexPart Part);

    private sealed record KeyRow(string Table, string Name, string Column, string? PrincipalSchema, string Principal, string PrincipalColumn);

    private sealed record RuleRow(string Table, string Name, string OnDelete, string OnUpdate);

    private sealed record CheckRow(string Table, SchemaCheck Check, bool IsOfColumn);

    private sealed record Read(
        ILookup<string, ColumnRow> Columns, ILookup<string, IndexRow> Indexes, ILookup<string, KeyRow> Keys,
        Dictionary<(string, string), RuleRow> Rules, ILookup<string, CheckRow> Checks, ILookup<string, string> Triggers);
}
