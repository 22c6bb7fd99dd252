using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>Writes the class of a table or view.</summary>
internal static partial class ClassWriter
{
    [GeneratedRegex(@"char\w*( varying)?\((\d+)\)|binary\((\d+)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Length { get; }

    /// <summary>The file.</summary>
    public static string Write(ScaffoldClass one, ScaffoldOptions options)
    {
        var text = ScaffoldText.File(options, "System", "System.Collections.Generic", "System.ComponentModel.DataAnnotations", "System.ComponentModel.DataAnnotations.Schema", "Oxen");
        ScaffoldText.Document(text, "", one.Table.Comment);
        text.Append(CultureInfo.InvariantCulture, $"[Table({ScaffoldText.Literal(one.Table.Name)}{(one.Table.Schema is null ? "" : $", Schema = {ScaffoldText.Literal(one.Table.Schema)}")})]\n");
        if (one.Table.Comment is { } comment)
        {
            text.Append(CultureInfo.InvariantCulture, $"[Comment({ScaffoldText.Literal(comment)})]\n");
        }

        if (one.IsKeyless)
        {
            text.Append("[Keyless]\n");
        }
        else if (one.Table.PrimaryKey.Count > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"[PrimaryKey({Names(one, one.Table.PrimaryKey)})]\n");
        }

        foreach (var index in one.IsKeyless ? [] : one.Table.Indexes.Where(index => index.Method is null && IsPlain(one, index)))
        {
            WriteIndex(text, one, index);
        }

        text.Append(CultureInfo.InvariantCulture, $"public partial class {one.Name}\n{{\n");
        var separator = "";
        foreach (var property in one.Properties)
        {
            text.Append(separator);
            WriteProperty(text, one, property);
            separator = "\n";
        }

        foreach (var (type, name, initial) in one.Navigations)
        {
            text.Append(separator).Append(CultureInfo.InvariantCulture, $"    public {type} {name} {{ get; set; }}{initial}\n");
            separator = "\n";
        }

        foreach (var column in one.Unknown)
        {
            text.Append(separator).Append(CultureInfo.InvariantCulture, $"    // The column {ScaffoldText.Literal(column.Name)} is left out: no C# type stands for {ScaffoldText.Literal(column.StoreType)}.\n");
            separator = "";
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Whether an index is one of properties, so that the model can say it.</summary>
    public static bool IsPlain(ScaffoldClass one, SchemaIndex index) =>
        index.Parts.All(part => part is { Column: { } column, Sql: null } && one.Of(column) is not null) && (!index.IsFullText || index.Parts.Count == 1);

    private static void WriteIndex(StringBuilder text, ScaffoldClass one, SchemaIndex index)
    {
        text.Append(CultureInfo.InvariantCulture, $"[Index({Names(one, index.ColumnNames)}, Name = {ScaffoldText.Literal(index.Name)}");
        text.Append(index.IsUnique ? ", IsUnique = true" : "").Append(index.IsFullText ? ", IsFullText = true" : "");
        if (index.Parts.Any(part => part.IsDescending))
        {
            text.Append(CultureInfo.InvariantCulture, $", IsDescending = new[] {{ {string.Join(", ", index.Parts.Select(part => part.IsDescending ? "true" : "false"))} }}");
        }

        text.Append(index.FilterSql is null ? "" : $", Filter = {ScaffoldText.Literal(index.FilterSql)}").Append(")]\n");
    }

    private static void WriteProperty(StringBuilder text, ScaffoldClass one, ScaffoldProperty property)
    {
        var column = property.Column;
        ScaffoldText.Document(text, "    ", column.Comment);
        text.Append(CultureInfo.InvariantCulture, $"    [{(!one.IsKeyless && one.Table.PrimaryKey is [var key] && key == column.Name ? "Key, " : "")}Column({ScaffoldText.Literal(column.Name)}");
        text.Append(property.StoreType is null ? ")" : $", TypeName = {ScaffoldText.Literal(property.StoreType)})");
        if (property.Clr == typeof(string) && Length.Match(column.StoreType) is { Success: true } length && length.Groups[2].Value is { Length: > 0 and < 10 } digits && digits.Trim('0').Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", MaxLength({digits})");
        }

        if (column.Comment is { } comment)
        {
            text.Append(CultureInfo.InvariantCulture, $", Comment({ScaffoldText.Literal(comment)})");
        }

        text.Append(CultureInfo.InvariantCulture, $"]\n    public {property.Type}{(property.IsNullable ? "?" : "")} {property.Name} {{ get; set; }}{Initial(property)}\n");
    }

    private static string Initial(ScaffoldProperty property) => property.IsNullable ? ""
        : property.Type.EndsWith(']') ? " = [];"
        : property.Clr == typeof(string) ? " = \"\";"
        : property.Clr is { IsValueType: false } ? " = null!;"
        : "";

    private static string Names(ScaffoldClass one, IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"nameof({one.Of(column)!.Name})"));
}
