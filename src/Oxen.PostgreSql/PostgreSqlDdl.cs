using System.Text;
using System.Text.RegularExpressions;

namespace Oxen.PostgreSql;

/// <summary>Writes operations on the schema as PostgreSQL's DDL.</summary>
internal sealed partial class PostgreSqlDdl(SqlSyntax syntax)
{
    /// <summary>What an index says where a NULL equals another.</summary>
    public const string EqualNulls = "NULLS NOT DISTINCT";

    /// <summary>The collation of texts: C# compares them ordinally; the database's own is that of a language.</summary>
    public const string Ordinal = "C";

    private static readonly string[] Zones = ["with time zone", "without time zone"];

    /// <summary>The commands of one operation.</summary>
    public IEnumerable<string> Write(SchemaOperation operation) => operation switch
    {
        CreateTable create => [.. InSchema(create.Table.Schema), CreateTable(create.Table, create.Verb), .. Comments(create.Table)],
        DropTable drop => [$"DROP TABLE {Name(drop.Table)}"],
        RenameTable rename => Rename(rename),
        AddColumn add => AddColumn(add.Table, add.Column),
        DropColumn drop => [$"ALTER TABLE {Name(drop.Table)} DROP COLUMN {syntax.Identifier(drop.Column.Name)}"],
        RenameColumn rename => [$"ALTER TABLE {Name(rename.Table)} RENAME COLUMN {syntax.Identifier(rename.Column.Name)} TO {syntax.Identifier(rename.NewName)}"],
        AlterColumn alter => new PostgreSqlAlterColumn(syntax, alter).Commands(),
        AlterPrimaryKey alter => AlterPrimaryKey(alter.From, alter.To),
        AlterComment alter => [Comment(alter.Table, alter.Column, alter.Comment)],
        AddForeignKey add => [$"ALTER TABLE {Name(add.Table)} ADD {ForeignKey(add.Key)}"],
        DropForeignKey drop => [DropConstraint(drop.Table, drop.Key.Name)],
        CreateIndex { Index.IsConstraint: true } create => [$"ALTER TABLE {Name(create.Table)} ADD {Unique(create.Index)}"],
        CreateIndex create => [CreateIndex(create.Table, create.Index)],
        DropIndex { Index.IsConstraint: true } drop => [DropConstraint(drop.Table, drop.Index.Name)],
        DropIndex drop => [$"DROP INDEX {syntax.Table(drop.Index.Name, drop.Table.Schema)}"],
        RenameIndex rename => [$"ALTER INDEX {syntax.Table(rename.Index.Name, rename.Table.Schema)} RENAME TO {syntax.Identifier(rename.NewName)}"],
        AddCheck add => [$"ALTER TABLE {Name(add.Table)} ADD {Check(add.Check)}"],
        DropCheck drop => [DropConstraint(drop.Table, drop.Check.Name)],
        CreateObject create => create.Object.Commands,
        DropObject drop => drop.Object.DropCommands,
        CreateEnum create => [.. InSchema(create.Enum.Schema), $"CREATE TYPE {syntax.Table(create.Enum.Name, create.Enum.Schema)} AS ENUM ({string.Join(", ", create.Enum.Labels.Select(Text))})"],
        AddEnumLabel add => [$"ALTER TYPE {syntax.Table(add.Enum.Name, add.Enum.Schema)} ADD VALUE IF NOT EXISTS {Text(add.Label)}{(add.After is null ? "" : $" AFTER {Text(add.After)}")}"],
        DropEnum drop => [$"DROP TYPE {syntax.Table(drop.Enum.Name, drop.Enum.Schema)}"],
        CreateDomain create => [.. InSchema(create.Domain.Schema), $"CREATE DOMAIN {syntax.Table(create.Domain.Name, create.Domain.Schema)} AS {create.Domain.StoreType}{(create.Domain.IsNullable ? "" : " NOT NULL")}{string.Concat(create.Domain.Checks.Select(check => " " + Check(check)))}"],
        DropDomain drop => [$"DROP DOMAIN {syntax.Table(drop.Domain.Name, drop.Domain.Schema)}"],
        CreateSequence create => [.. InSchema(create.Sequence.Schema), $"CREATE SEQUENCE {syntax.Table(create.Sequence.Name, create.Sequence.Schema)}"],
        DropSequence drop => [$"DROP SEQUENCE {syntax.Table(drop.Sequence.Name, drop.Sequence.Schema)}"],
        CreateView create => [.. InSchema(create.View.Schema), $"CREATE {View(create.View)} AS {create.View.Sql}"],
        DropView drop => [$"DROP {View(drop.View)}"],
        _ => throw new NotSupportedException($"PostgreSQL has no DDL for {operation.GetType().Name}."),
    };

    /// <summary>One of the names a type has.</summary>
    public static string Canonical(string type)
    {
        var name = type.ToLowerInvariant().Trim();
        if (name.EndsWith(PostgreSqlArrays.Suffix, StringComparison.Ordinal))
        {
            return Canonical(name[..^PostgreSqlArrays.Suffix.Length]) + PostgreSqlArrays.Suffix;
        }

        var open = name.IndexOf('(', StringComparison.Ordinal);
        var parameters = open > 0 ? name[open..].Replace(" ", "", StringComparison.Ordinal).Replace(",0)", ")", StringComparison.Ordinal) : "";
        name = open > 0 ? name[..open].Trim() : name;

        // The standard's names say behind the digits of a second whether there is a zone.
        if (Zones.FirstOrDefault(zone => parameters.EndsWith(zone.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)) is { } said)
        {
            (name, parameters) = ($"{name} {said}", parameters[..(parameters.IndexOf(')', StringComparison.Ordinal) + 1)]);
        }

        return name switch
        {
            "int2" => "smallint",
            "int4" or "int" => "integer",
            "int8" => "bigint",
            "float4" => "real",
            "float8" or "float" => "double precision",
            "bool" => "boolean",
            "decimal" => "numeric",
            "character varying" => "varchar",
            "character" => "char",
            "timestamp with time zone" => "timestamptz",
            "timestamp without time zone" => "timestamp",
            "time without time zone" => "time",
            "time with time zone" => "timetz",
            _ => name,
        } + parameters;
    }

    private string CreateTable(SchemaTable table, string verb)
    {
        var text = new StringBuilder(verb).Append(' ').Append(syntax.Table(table.Name, table.Schema)).Append(" (");
        var separator = "\n    ";
        foreach (var column in table.Columns)
        {
            text.Append(separator);
            WriteColumn(text, column);
            separator = ",\n    ";
        }

        if (table.PrimaryKey.Count > 0)
        {
            text.Append(separator).Append(PrimaryKey(table));
        }

        List<string> constraints =
        [
            .. table.Indexes.Where(index => index.IsConstraint).Select(Unique),
            .. table.Checks.Select(Check),
            .. table.ForeignKeys.Select(ForeignKey),
        ];
        foreach (var constraint in constraints)
        {
            text.Append(separator).Append(constraint);
        }

        return text.Append("\n)").ToString();
    }

    // An index lies in the schema of its table, and is named without it.
    private string CreateIndex(SchemaTable table, SchemaIndex index)
    {
        var method = index.IsFullText ? "gin" : index.Method;
        var parts = index.IsFullText
            ? PostgreSqlSearch.Words.Replace("{0}", Names(index.ColumnNames), StringComparison.Ordinal)
            : string.Join(", ", index.Parts.Select(part => (part.Sql ?? syntax.Identifier(part.Column!)) + (part.IsDescending ? " DESC" : "")));
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {syntax.Identifier(index.Name)} ON {Name(table)} {(method is null ? "" : $"USING {method} ")}({parts}){Include(index)}{Clause(index)}{(index.FilterSql is null ? "" : $" WHERE {index.FilterSql}")}";
    }

    /// <summary>
    /// The table with the collations that its types were given with, as the catalogue tells them, and with the ways its indexes
    /// are kept: what is asked of arrays, documents, words and ranges is what they hold.
    /// </summary>
    public static SchemaTable Fitted(SchemaTable table) => Indexed(table with { Columns = [.. table.Columns.Select(Collated)] });

    [GeneratedRegex("""^(?<type>.*\S)\s+collate\s+(?:(?<schema>"(?:[^"]|"")+"|\w+)\s*\.\s*)?(?<name>"(?:[^"]|"")+"|\w+)$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypeWithCollation { get; }

    private static SchemaColumn Collated(SchemaColumn column)
    {
        if (column.Collation is not null || TypeWithCollation.Match(column.StoreType) is not { Success: true } match)
        {
            return column;
        }

        var (schema, name) = (Unquoted(match.Groups["schema"].Value), Unquoted(match.Groups["name"].Value));
        return column with { StoreType = match.Groups["type"].Value, Collation = schema is not ("" or "pg_catalog") ? $"{Quoted(schema)}.{Quoted(name)}" : name == Ordinal ? null : name };
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Unquoted(string name) => name.StartsWith('"') ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name.ToLowerInvariant();

    private static SchemaTable Indexed(SchemaTable table) =>
        table with { Indexes = [.. table.Indexes.Select(index => index.IsFullText || index.Method is not null ? index with { Method = index.Method == "btree" ? null : index.Method } : index with { Method = MethodOf(table, index) })] };

    private static string? MethodOf(SchemaTable table, SchemaIndex index) => index is not { IsUnique: false, Parts: [{ Column: { } name }] } ? null : table.Columns.First(column => column.Name == name).StoreType switch
    {
        "jsonb" or "tsvector" or [.., '[', ']'] => "gin",
        "int4range" or "int8range" or "numrange" or "daterange" or "tsrange" or "tstzrange" => "gist",
        _ => null,
    };

    private IEnumerable<string> Rename(RenameTable rename)
    {
        var renamed = rename.Table with { Name = rename.NewName };
        if (rename.Table.Name != rename.NewName)
        {
            yield return $"ALTER TABLE {Name(rename.Table)} RENAME TO {syntax.Identifier(rename.NewName)}";
        }

        if (rename.NewSchema is { } schema && schema != rename.Table.Schema)
        {
            yield return $"CREATE SCHEMA IF NOT EXISTS {syntax.Identifier(schema)}";
            yield return $"ALTER TABLE {Name(renamed)} SET SCHEMA {syntax.Identifier(schema)}";
        }
    }

    // What rows that are there hold isn't the default of new ones.
    private IEnumerable<string> AddColumn(SchemaTable table, SchemaColumn column)
    {
        var isFilled = column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false, FillSql: not null };
        var text = new StringBuilder("ALTER TABLE ").Append(Name(table)).Append(" ADD COLUMN ");
        WriteColumn(text, isFilled ? column with { DefaultSql = column.FillSql } : column);
        yield return text.ToString();
        if (isFilled)
        {
            yield return $"ALTER TABLE {Name(table)} ALTER COLUMN {syntax.Identifier(column.Name)} DROP DEFAULT";
        }

        if (column.Comment is not null)
        {
            yield return Comment(table, column, column.Comment);
        }
    }

    private IEnumerable<string> AlterPrimaryKey(SchemaTable from, SchemaTable to)
    {
        if (from.PrimaryKey.Count > 0)
        {
            yield return DropConstraint(from, from.PrimaryKeyName ?? ConstraintNames.PrimaryKey(from.Name));
        }

        if (to.PrimaryKey.Count > 0)
        {
            yield return $"ALTER TABLE {Name(to)} ADD {PrimaryKey(to)}";
        }
    }

    private void WriteColumn(StringBuilder text, SchemaColumn column)
    {
        text.Append(syntax.Identifier(column.Name)).Append(' ').Append(column.StoreType).Append(Collate(column));
        if (!column.IsNullable)
        {
            text.Append(" NOT NULL");
        }

        if (column.ComputedSql is not null)
        {
            // PostgreSQL 15 has no computed columns but stored ones.
            text.Append(" GENERATED ALWAYS AS (").Append(column.ComputedSql).Append(") STORED");
        }
        else if (column.IsIdentity)
        {
            text.Append(" GENERATED BY DEFAULT AS IDENTITY");
        }
        else if (column.DefaultSql is not null)
        {
            text.Append(" DEFAULT (").Append(column.DefaultSql).Append(')');
        }
    }

    /// <summary>The collation of a column, which one of another schema than the usual ones is told with that, in quotes; nothing where it isn't text.</summary>
    public static string Collate(SchemaColumn column)
    {
        var type = Element(column.StoreType);
        var collation = column.Collation ?? (type is PostgreSqlTypes.Text or ['v', 'a', 'r', 'c', 'h', 'a', 'r', ..] ? Ordinal : null);

        // A type that isn't known may be a domain of texts, where the column itself says a collation.
        return collation is null || (PostgreSqlTypes.ClrType(type) is { } known && known != typeof(string)) ? ""
            : $" COLLATE {(collation.StartsWith('"') ? collation : Quoted(collation))}";
    }

    /// <summary>Whether a type is surely one of texts, or of arrays of them; a domain has a collation of its own.</summary>
    public static bool IsText(string storeType) => PostgreSqlTypes.ClrType(Element(storeType)) == typeof(string);

    private static string Element(string storeType) => Canonical(storeType).Replace(PostgreSqlArrays.Suffix, "", StringComparison.Ordinal);

    private IEnumerable<string> Comments(SchemaTable table)
    {
        if (table.Comment is not null)
        {
            yield return Comment(table, null, table.Comment);
        }

        foreach (var column in table.Columns.Where(column => column.Comment is not null))
        {
            yield return Comment(table, column, column.Comment);
        }
    }

    private string Comment(SchemaTable table, SchemaColumn? column, string? comment) =>
        $"COMMENT ON {(column is null ? $"TABLE {Name(table)}" : $"COLUMN {Name(table)}.{syntax.Identifier(column.Name)}")} IS {(comment is null ? "NULL" : Text(comment))}";

    private string[] InSchema(string? schema) => schema is null ? [] : [$"CREATE SCHEMA IF NOT EXISTS {syntax.Identifier(schema)}"];

    private string PrimaryKey(SchemaTable table) => $"CONSTRAINT {syntax.Identifier(ConstraintNames.PrimaryKey(table.Name))} PRIMARY KEY ({Names(table.PrimaryKey)})";

    private string Unique(SchemaIndex index) => $"CONSTRAINT {syntax.Identifier(index.Name)} UNIQUE{Clause(index)} ({Names(index.ColumnNames)}){Include(index)}";

    private string Include(SchemaIndex index) => index.Included.Count == 0 ? "" : $" INCLUDE ({Names(index.Included)})";

    private static string Clause(SchemaIndex index) => index.Clause is null ? "" : " " + index.Clause;

    private string Check(SchemaCheck check) => $"{(check.Name.Length == 0 ? "" : $"CONSTRAINT {syntax.Identifier(check.Name)} ")}CHECK ({check.Sql})";

    private string DropConstraint(SchemaTable table, string name) => $"ALTER TABLE {Name(table)} DROP CONSTRAINT {syntax.Identifier(name)}";

    private string View(SchemaView view) => $"{(view.IsMaterialized ? "MATERIALIZED " : "")}VIEW {syntax.Table(view.Name, view.Schema)}";

    private string ForeignKey(SchemaForeignKey key) =>
        $"CONSTRAINT {syntax.Identifier(key.Name)} FOREIGN KEY ({Names(key.Columns)}) REFERENCES {syntax.Table(key.PrincipalTable, key.PrincipalSchema)} ({Names(key.PrincipalColumns)}){ForeignKeyRules.Of(key)}";

    private string Name(SchemaTable table) => syntax.Table(table.Name, table.Schema);

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(syntax.Identifier));
}
