using System.Data.Common;
using System.Text.RegularExpressions;

namespace Oxen.Sqlite;

/// <summary>
/// Reads the schema from <c>sqlite_master</c> and the pragmas that have a table form; what neither tells, from the text that
/// created the table, index or view.
/// </summary>
internal sealed partial class SqliteSchemaReader : SchemaReader
{
    private const string Objects = """
        SELECT type, name, tbl_name, sql, rootpage
        FROM sqlite_master
        WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY rowid
        """;

    // table_xinfo, unlike table_info, knows computed columns (hidden = 2, stored 3); 1 are hidden ones of virtual tables.
    // Views and virtual tables, which have no page, can't be read when what they are made of is missing.
    private const string Columns = """
        SELECT t.name, c.name, c.type, c."notnull", c.pk, c.dflt_value, c.hidden
        FROM sqlite_master AS t
        JOIN pragma_table_xinfo(t.name, 'main') AS c
        WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND c.hidden <> 1 AND
        """;

    private const string OfTables = Columns + " t.rootpage > 0 ORDER BY t.rowid, c.cid";
    private const string OfViews = Columns + " t.rootpage = 0 ORDER BY t.rowid, c.cid";
    private const string OfOne = Columns + " t.name = @name ORDER BY c.cid";

    // The latest key comes first in the pragma; a key that names no columns refers to the primary key.
    private const string ForeignKeys = """
        SELECT t.name, f.id, f."table", f."from", f."to", f.on_delete, f.on_update
        FROM sqlite_master AS t
        JOIN pragma_foreign_key_list(t.name, 'main') AS f
        WHERE t.type = 'table' AND t.rootpage > 0 AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY t.rowid, f.id DESC, f.seq
        """;

    // Origin 'c' are indexes, 'u' unique constraints, 'pk' is the primary key where it isn't the table's own order; a column is null in an index on an expression.
    private const string Indexes = """
        SELECT t.name, i.name, i."unique", i.origin, c.name, c."desc", c.coll
        FROM sqlite_master AS t
        JOIN pragma_index_list(t.name, 'main') AS i
        JOIN pragma_index_xinfo(i.name, 'main') AS c
        WHERE t.type = 'table' AND t.rootpage > 0 AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND c."key"
        ORDER BY t.rowid, i.seq DESC, c.seqno
        """;

    // The tables in which virtual ones of SQLite's own modules keep what they hold.
    private static readonly string[] Shadows = ["_data", "_idx", "_content", "_docsize", "_config", "_segments", "_segdir", "_stat", "_node", "_rowid", "_parent"];

    // SQLite takes the first words of GENERATED ALWAYS AS for some of the type's.
    [GeneratedRegex(@"\s*\bgenerated always$", RegexOptions.IgnoreCase)]
    private static partial Regex Generated { get; }

    /// <inheritdoc/>
    protected override async Task<SchemaModel> ReadAsync(Catalogue catalogue)
    {
        var objects = await catalogue.ReadAsync(Objects, ReadObject).ConfigureAwait(false);
        var columns = await catalogue.ReadAsync(OfTables, ReadColumn).ConfigureAwait(false);
        columns.AddRange(await ReadViewsAsync(catalogue, objects).ConfigureAwait(false));
        var keys = await catalogue.ReadAsync(ForeignKeys, ReadForeignKey).ConfigureAwait(false);
        var indexes = await catalogue.ReadAsync(Indexes, ReadIndex).ConfigureAwait(false);

        var read = new Read(
            objects.Where(one => one.Type == "index").ToDictionary(one => one.Name, one => one.Sql),
            columns.ToLookup(row => row.Table), keys.ToLookup(row => row.Table), indexes.ToLookup(row => row.Table),
            objects.Where(one => one.Type is "trigger" or "index").ToLookup(one => one.Table, StringComparer.OrdinalIgnoreCase));
        var virtuals = objects.Where(one => one is { Type: "table", IsStored: false }).ToList();
        return new SchemaModel
        {
            Tables = WithWholeKeys([.. objects.Where(one => one.Type == "table" && !virtuals.Exists(whole => IsShadow(one, whole))).Select(one => Table(one, read))]),
            Views = [.. objects.Where(one => one.Type == "view").Select(one => View(one, read))],
        };
    }

    private static async Task<IReadOnlyList<ColumnRow>> ReadViewsAsync(Catalogue catalogue, List<ObjectRow> objects)
    {
        if (await catalogue.TryReadAsync(OfViews, ReadColumn, static _ => null).ConfigureAwait(false) is { } all)
        {
            return all;
        }

        var rows = new List<ColumnRow>();
        foreach (var one in objects.Where(one => one is { IsStored: false, Type: "view" or "table" }))
        {
            rows.AddRange(await catalogue.TryReadAsync(OfOne, ReadColumn, error => $"The {(one.Type == "view" ? "view" : "virtual table")} '{one.Name}' has no columns here, since SQLite can't read it: {error}", one.Name).ConfigureAwait(false) ?? []);
        }

        return rows;
    }

    private static bool IsShadow(ObjectRow one, ObjectRow whole) =>
        one.Name.StartsWith(whole.Name, StringComparison.OrdinalIgnoreCase) && Shadows.Contains(one.Name[whole.Name.Length..], StringComparer.OrdinalIgnoreCase);

    private static SchemaTable Table(ObjectRow one, Read read)
    {
        var text = new SqliteTableText(one.IsStored ? one.Sql : "");
        var key = read.Columns[one.Name].Where(row => row.KeyOrdinal > 0).OrderBy(row => row.KeyOrdinal).ToList();

        // The rows of a table are numbered by its key of the very type INTEGER, unless the key has an index of its own.
        var numbered = key is [var only] && only.Column.StoreType.Equals("INTEGER", StringComparison.OrdinalIgnoreCase) && !read.Indexes[one.Name].Any(row => row.Origin == "pk") ? only : null;
        var columns = read.Columns[one.Name].Select(row => row.Column with
        {
            IsIdentity = row == numbered,
            IsNullable = row.Column.IsNullable && row != numbered,
            ComputedSql = text.Computed(row.Column.Name),
            Collation = text.Collation(row.Column.Name),
            NullClause = text.NullClause(row.Column.Name),
        }).ToList();
        return new SchemaTable(one.Name, null, columns)
        {
            PrimaryKey = [.. key.Select(row => row.Column.Name)],
            ForeignKeys = [.. read.ForeignKeys[one.Name].GroupBy(row => row.Id).Select((rows, i) => ForeignKey([.. rows], text.ForeignKeys.ElementAtOrDefault(i)))],
            Indexes = [.. read.Indexes[one.Name].Where(row => row.Origin != "pk").GroupBy(row => row.Name).Select(rows => Index([.. rows], columns, text, read.IndexTexts.GetValueOrDefault(rows.Key)))],
            Checks = text.Checks,
            Triggers = [.. read.Parts[one.Name].Where(made => made.Type == "trigger").Select(made => made.Name)],
            Sources = read.Parts[one.Name].ToDictionary(made => made.Name, made => made.Sql),
            KeyClause = text.KeyClause,
            Suffix = one.IsStored && one.Sql.LastIndexOf(')') is var end and >= 0 ? one.Sql[(end + 1)..].Trim() : null,
        };
    }

    private static SchemaView View(ObjectRow one, Read read)
    {
        var tokens = new SqliteTokens(one.Sql);
        return new SchemaView(one.Name, null, [.. read.Columns[one.Name].Select(row => row.Column)], tokens.Text(tokens.Find("AS") + 1, tokens.Count));
    }

    private static SchemaForeignKey ForeignKey(List<ForeignKeyRow> rows, (string? Name, string? Clause) text) =>
        new(text.Name ?? "", [.. rows.Select(row => row.From)], rows[0].Principal, null, [.. rows.Select(row => row.To).OfType<string>()], ForeignKeyRules.OnDelete(rows[0].OnDelete)) { OnUpdate = ForeignKeyRules.OnUpdate(rows[0].OnUpdate), Clause = text.Clause };

    private static SchemaIndex Index(List<IndexRow> rows, List<SchemaColumn> columns, SqliteTableText table, string? sql)
    {
        var text = sql is null ? null : new SqliteIndexText(sql);
        var (name, clause) = text is null ? table.Unique([.. rows.Select(row => row.Column ?? "")]) : default;
        return new SchemaIndex(name ?? rows[0].Name, [.. rows.Select(Part)], rows[0].IsUnique)
        {
            Clause = clause,
            IsConstraint = rows[0].Origin == "u",
            FilterSql = text?.Filter,
        };

        SchemaIndexPart Part(IndexRow row, int place)
        {
            var isPlain = row.Column is not null && row.Collation.Equals(columns.Find(column => column.Name == row.Column)?.Collation ?? "BINARY", StringComparison.OrdinalIgnoreCase);
            return new SchemaIndexPart(row.Column) { Sql = isPlain ? null : text?.Part(place), IsDescending = row.IsDescending };
        }
    }

    // What foreign keys refer to by other capitals, or without naming columns.
    private static List<SchemaTable> WithWholeKeys(List<SchemaTable> tables)
    {
        var byName = tables.ToDictionary(table => table.Name, StringComparer.OrdinalIgnoreCase);
        return [.. tables.Select(table => table.ForeignKeys.Count == 0 ? table : table with { ForeignKeys = [.. table.ForeignKeys.Select(Whole)] })];

        SchemaForeignKey Whole(SchemaForeignKey key)
        {
            if (!byName.TryGetValue(key.PrincipalTable, out var principal))
            {
                return key.PrincipalColumns.Count > 0 ? key : key with { PrincipalColumns = key.Columns };
            }

            return key with
            {
                PrincipalTable = principal.Name,
                PrincipalColumns = key.PrincipalColumns.Count == 0
                    ? principal.PrimaryKey
                    : [.. key.PrincipalColumns.Select(name => principal.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? name)],
            };
        }
    }

    private static ObjectRow ReadObject(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.TextOrNull(3) ?? "", reader.GetInt64(4) > 0);

    private static ColumnRow ReadColumn(DbDataReader reader) => new(reader.GetString(0), reader.GetInt32(4), new SchemaColumn(reader.GetString(1), Generated.Replace(reader.GetString(2), ""), !reader.GetBoolean(3))
    {
        DefaultSql = reader.TextOrNull(5) is { } sql && !sql.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? sql : null,
        IsStored = reader.GetInt32(6) == 3,
    });

    private static ForeignKeyRow ReadForeignKey(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.TextOrNull(4), reader.GetString(5), reader.GetString(6));

    private static IndexRow ReadIndex(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), reader.GetString(3), reader.TextOrNull(4), reader.GetBoolean(5), reader.GetString(6));

    private sealed record ObjectRow(string Type, string Name, string Table, string Sql, bool IsStored);

    private sealed record ColumnRow(string Table, int KeyOrdinal, SchemaColumn Column);

    private sealed record ForeignKeyRow(string Table, long Id, string Principal, string From, string? To, string OnDelete, string OnUpdate);

    private sealed record IndexRow(string Table, string Name, bool IsUnique, string Origin, string? Column, bool IsDescending, string Collation);

    private sealed record Read(
        Dictionary<string, string> IndexTexts, ILookup<string, ColumnRow> Columns, ILookup<string, ForeignKeyRow> ForeignKeys, ILookup<string, IndexRow> Indexes, ILookup<string, ObjectRow> Parts);
}
