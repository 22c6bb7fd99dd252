using System.Data.Common;
using System.Text.RegularExpressions;

namespace Oxen.PostgreSql;

/// <summary>Reads the schema from PostgreSQL's catalogue.</summary>
internal sealed partial class PostgreSqlSchemaReader : SchemaReader
{
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
        var rows = await new Catalogue(connection, transaction, cancellationToken).ReadAsync(Objects, reader => ReadObject(reader).ToList()).ConfigureAwait(false);
        return rows.SelectMany(names => names).ToHashSet();
    }

    // With the schema, and where it is the current one without it.
    private static IEnumerable<(string Kind, string Name)> ReadObject(DbDataReader reader) => reader.GetBoolean(2)
        ? [(reader.GetString(0), reader.GetString(3)), (reader.GetString(0), $"{reader.GetString(1)}.{reader.GetString(3)}")]
        : [(reader.GetString(0), $"{reader.GetString(1)}.{reader.GetString(3)}")];

    // How the catalogue spells the index of words that Oxen makes of a column.
    [GeneratedRegex("""^to_tsvector\('simple'::regconfig, \(?("(?<quoted>(?:[^"]|"")+)"|(?<plain>[a-z_0-9]+))\)?(::text)?\)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Words { get; }

    /// <inheritdoc/>
    protected override async Task<SchemaModel> ReadAsync(Catalogue catalogue)
    {
        var current = await catalogue.ReadAsync(PostgreSqlCatalogue.Current, reader => reader.TextOrNull(0)).ConfigureAwait(false);
        var tables = await catalogue.ReadAsync(PostgreSqlCatalogue.Tables, ReadTable).ConfigureAwait(false);
        var columns = await catalogue.ReadAsync(PostgreSqlCatalogue.Columns, ReadColumn).ConfigureAwait(false);
        var constraints = await catalogue.ReadIfAllowedAsync("Keys and checks", PostgreSqlCatalogue.Constraints, ReadConstraint).ConfigureAwait(false);
        var indexes = await catalogue.ReadIfAllowedAsync("Indexes", PostgreSqlCatalogue.Indexes, ReadIndexPart).ConfigureAwait(false);
        var triggers = await catalogue.ReadIfAllowedAsync("Triggers", PostgreSqlCatalogue.Triggers, reader => (Table: reader.GetFieldValue<uint>(0), Name: reader.GetString(1))).ConfigureAwait(false);
        var enums = await catalogue.ReadIfAllowedAsync("Enums", PostgreSqlCatalogue.Enums, reader => new SchemaEnum(reader.GetString(0), reader.TextOrNull(1), reader.GetFieldValue<string[]>(2))).ConfigureAwait(false);
        var domains = await catalogue.ReadIfAllowedAsync("Domains", PostgreSqlCatalogue.Domains, ReadDomain).ConfigureAwait(false);
        var sequences = await catalogue.ReadIfAllowedAsync("Sequences", PostgreSqlCatalogue.Sequences, reader => new SchemaSequence(reader.GetString(0), reader.TextOrNull(1))).ConfigureAwait(false);

        var columnsOf = columns.ToLookup(row => row.Table, row => row.Column);
        var constraintsOf = constraints.ToLookup(row => row.Table);
        var indexesOf = indexes.ToLookup(row => row.Table);
        var triggersOf = triggers.ToLookup(row => row.Table, row => row.Name);
        return new SchemaModel
        {
            DefaultSchema = current[0],
            Tables = [.. tables.Where(table => table.View is null).Select(table => new SchemaTable(table.Name, table.Schema, [.. columnsOf[table.Id]])
            {
                PrimaryKey = constraintsOf[table.Id].FirstOrDefault(row => row.Kind == "p")?.Columns ?? [],
                PrimaryKeyName = constraintsOf[table.Id].FirstOrDefault(row => row.Kind == "p")?.Name,
                ForeignKeys = [.. constraintsOf[table.Id].Where(row => row.Kind == "f").Select(row => row.ForeignKey)],
                Indexes = [.. indexesOf[table.Id].GroupBy(row => row.Name).Select(rows => Index([.. rows]))],
                Checks = [.. constraintsOf[table.Id].Where(row => row.Kind == "c").Select(row => new SchemaCheck(row.Name, row.Sql!))],
                Triggers = [.. triggersOf[table.Id]],
                Comment = table.Comment,
            })],
            Views = [.. tables.Where(table => table.View is not null).Select(table => new SchemaView(table.Name, table.Schema, [.. columnsOf[table.Id]], table.View!.Trim().TrimEnd(';')) { IsMaterialized = table.Kind == "m", Comment = table.Comment })],
            Enums = enums,
            Domains = [.. domains.GroupBy(row => (row.Domain.Name, row.Domain.Schema)).Select(rows => rows.First().Domain with { Checks = [.. rows.Select(row => row.Check).OfType<SchemaCheck>()] })],
            Sequences = sequences,
        };
    }

    private static SchemaIndex Index(List<IndexRow> rows)
    {
        var first = rows[0];
        var words = rows is [{ Method: "gin", Part: { Column: null, Sql: { } sql } }] && Words.Match(sql) is { Success: true } match ? match : null;
        return new SchemaIndex(first.Name, words is null ? [.. rows.Select(row => row.Part)] : [new SchemaIndexPart(words.Groups["plain"].Value + words.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal))], first.IsUnique)
        {
            Clause = first.Clause,
            Included = first.Included,
            IsConstraint = first.IsConstraint,
            FilterSql = first.Filter,
            Method = first.Method == "btree" || words is not null ? null : first.Method,
            IsFullText = words is not null,
        };
    }

    private static TableRow ReadTable(DbDataReader reader) =>
        new(reader.GetFieldValue<uint>(0), reader.TextOrNull(1), reader.GetString(2), reader.GetString(3), reader.TextOrNull(4), reader.TextOrNull(5));

    private static ColumnRow ReadColumn(DbDataReader reader)
    {
        var (expression, isIdentity, isComputed) = (reader.TextOrNull(4), reader.GetBoolean(5), reader.GetBoolean(6));
        return new ColumnRow(reader.GetFieldValue<uint>(0), new SchemaColumn(reader.GetString(1), reader.GetString(2), IsNullable: !reader.GetBoolean(3))
        {
            IsIdentity = isIdentity,
            DefaultSql = isComputed || isIdentity ? null : expression,
            ComputedSql = isComputed ? expression : null,
            IsStored = reader.GetBoolean(7),
            Collation = reader.TextOrNull(8) is { } collation && collation != PostgreSqlDdl.Ordinal ? collation : null,
            FullCollation = reader.TextOrNull(9),
            Comment = reader.TextOrNull(10),
        });
    }

    private static ConstraintRow ReadConstraint(DbDataReader reader)
    {
        var (name, columns) = (reader.GetString(1), reader.GetFieldValue<string[]>(3));
        var key = new SchemaForeignKey(name, columns, reader.TextOrNull(4) ?? "", reader.TextOrNull(5), reader.GetFieldValue<string[]>(6), ForeignKeyRules.OnDelete(reader.GetString(7))) { OnUpdate = ForeignKeyRules.OnUpdate(reader.GetString(8)) };
        return new ConstraintRow(reader.GetFieldValue<uint>(0), name, reader.GetString(2), columns, key, reader.TextOrNull(9));
    }

    // What an order says of NULLs can't be told apart from its direction.
    private static IndexRow ReadIndexPart(DbDataReader reader)
    {
        var (column, text, more, nulls) = (reader.TextOrNull(6), reader.GetString(7), reader.TextOrNull(8) ?? "", reader.GetString(10));
        var part = new SchemaIndexPart(column)
        {
            Sql = column is not null && more.Length + nulls.Length == 0 ? null : text + more + nulls,
            IsDescending = reader.GetBoolean(9) && nulls.Length == 0,
        };
        return new IndexRow(reader.GetFieldValue<uint>(0), reader.GetString(1), reader.GetBoolean(2), reader.GetBoolean(3), reader.GetString(4), reader.TextOrNull(5), part, reader.GetFieldValue<string[]>(11), reader.GetBoolean(12) ? PostgreSqlDdl.EqualNulls : null);
    }

    private static (SchemaDomain Domain, SchemaCheck? Check) ReadDomain(DbDataReader reader) => (
        new SchemaDomain(reader.GetString(0), reader.TextOrNull(1), reader.GetString(2), IsNullable: !reader.GetBoolean(3), []),
        reader.TextOrNull(4) is { } name ? new SchemaCheck(name, reader.GetString(5)) : null);

    private sealed record TableRow(uint Id, string? Schema, string Name, string Kind, string? Comment, string? View);

    private sealed record ColumnRow(uint Table, SchemaColumn Column);

    private sealed record ConstraintRow(uint Table, string Name, string Kind, string[] Columns, SchemaForeignKey ForeignKey, string? Sql);

    private sealed record IndexRow(uint Table, string Name, bool IsUnique, bool IsConstraint, string Method, string? Filter, SchemaIndexPart Part, string[] Included, string? Clause);
}
