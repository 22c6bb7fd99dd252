using System.Text;

namespace Oxen.Conformance.Schema;

/// <summary>A schema as lines that say all of it.</summary>
internal static class PrintedSchema
{
    /// <summary>The lines, tables and views by name.</summary>
    public static string Of(SchemaModel schema)
    {
        var lines = new List<string>();
        foreach (var table in schema.Tables.OrderBy(table => Name(table.Name, table.Schema), StringComparer.Ordinal))
        {
            lines.Add($"table {Name(table.Name, table.Schema)}{Comment(table.Comment)}");
            lines.AddRange(table.Columns.Select(Column));
            if (table.PrimaryKey.Count > 0)
            {
                lines.Add($"  key{(table.PrimaryKeyName is null ? "" : $" {Quoted(table.PrimaryKeyName)}")} ({Names(table.PrimaryKey)})");
            }

            lines.AddRange(table.ForeignKeys.Select(ForeignKey));
            lines.AddRange(table.Indexes.OrderBy(index => index.Name, StringComparer.Ordinal).Select(Index));
            lines.AddRange(table.Checks.OrderBy(check => check.Name, StringComparer.Ordinal).Select(check => $"  check {Quoted(check.Name)} {check.Sql}"));
            lines.AddRange(table.Triggers.Select(trigger => $"  trigger {Quoted(trigger)}"));
        }

        foreach (var view in schema.Views.OrderBy(view => Name(view.Name, view.Schema), StringComparer.Ordinal))
        {
            lines.Add($"view {Name(view.Name, view.Schema)}{(view.IsMaterialized ? " materialized" : "")}{Comment(view.Comment)}");
            lines.AddRange(view.Columns.Select(Column));
            lines.Add($"  as {string.Join(' ', view.Sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }

        lines.AddRange(schema.Enums.Select(one => $"enum {Name(one.Name, one.Schema)} ({Names(one.Labels)})"));
        lines.AddRange(schema.Domains.Select(one => $"domain {Name(one.Name, one.Schema)} {one.StoreType}{(one.IsNullable ? " null" : "")} {string.Join("; ", one.Checks.Select(check => $"{check.Name} {check.Sql}"))}"));
        lines.AddRange(schema.Sequences.Select(one => $"sequence {Name(one.Name, one.Schema)}"));
        lines.AddRange(schema.Warnings.Select(warning => $"warning {warning}"));
        return string.Join('\n', lines);
    }

    private static string Column(SchemaColumn column)
    {
        var text = new StringBuilder($"  {Quoted(column.Name)} {column.StoreType}");
        text.Append(column.IsNullable ? " null" : "").Append(column.IsIdentity ? " identity" : "");
        text.Append(column.DefaultSql is null ? "" : $" default {column.DefaultSql}");
        text.Append(column.ComputedSql is null ? "" : $" = {column.ComputedSql}").Append(column.IsStored ? " stored" : "");
        return text.Append(column.Collation is null ? "" : $" collate {column.Collation}").Append(Comment(column.Comment)).ToString();
    }

    private static string ForeignKey(SchemaForeignKey key) =>
        $"  foreign {Quoted(key.Name)} ({Names(key.Columns)}) -> {Name(key.PrincipalTable, key.PrincipalSchema)} ({Names(key.PrincipalColumns)}) {key.OnDelete} {key.OnUpdate}";

    private static string Index(SchemaIndex index) =>
        $"  {(index.IsUnique ? "unique" : "index")}{(index.IsConstraint ? " constraint" : "")}{(index.IsFullText ? " words" : "")} {Quoted(index.Name)}"
        + $" ({string.Join(", ", index.Parts.Select(part => $"{(part.Column is null ? "" : Quoted(part.Column))}{(part.Sql is null ? "" : $"<{part.Sql}>")}{(part.IsDescending ? " desc" : "")}"))})"
        + $"{(index.Method is null ? "" : $" by {index.Method}")}{(index.FilterSql is null ? "" : $" where {index.FilterSql}")}";

    private static string Comment(string? comment) => comment is null ? "" : $" -- {comment}";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted));

    private static string Name(string name, string? schema) => schema is null ? Quoted(name) : $"{Quoted(schema)}.{Quoted(name)}";

    private static string Quoted(string name) => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && name.Length > 0 ? name : $"[{name}]";
}
