using System.Globalization;
using System.Reflection;
using System.Text;

namespace Oxen.Migrations;

/// <summary>Writes the context: a property for each table, and what attributes can't say.</summary>
internal sealed class ContextWriter(ScaffoldModel model, ScaffoldOptions options)
{
    private readonly ScaffoldNames _members = new(typeof(OxenDb).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(member => member.Name)
        .Append("MapTypes").Append("OnModelCreatingPartial").Append(options.Context));

    private readonly StringBuilder _text = ScaffoldText.File(options, "Oxen");

    /// <summary>The file.</summary>
    public string Write()
    {
        _text.Append(CultureInfo.InvariantCulture, $"public partial class {options.Context}(OxenOptions options) : OxenDb(options)\n{{\n");
        foreach (var one in model.Classes)
        {
            ScaffoldText.Document(_text, "    ", one.Table.Comment);
            _text.Append(CultureInfo.InvariantCulture, $"    public Table<{one.Name}> {_members.Give(one.Plural, "Table")} => Table<{one.Name}>();\n\n");
        }

        WriteTypes();
        _text.Append("    protected override void OnModelCreating(ModelBuilder model)\n    {\n");
        foreach (var one in model.Classes)
        {
            WriteClass(one);
        }

        foreach (var pair in model.Pairs)
        {
            _text.Append(CultureInfo.InvariantCulture, $"        model.Entity<{pair.One.To.Name}>().HasMany(e => e.{pair.ToOthers}).WithMany(e => e.{pair.ToOnes}).Using<{pair.One.From.Name}>(e => e.{pair.One.Navigation}, e => e.{pair.Other.Navigation});\n");
        }

        return _text.Append("        OnModelCreatingPartial(model);\n    }\n\n    partial void OnModelCreatingPartial(ModelBuilder model);\n}\n").ToString();
    }

    private void WriteTypes()
    {
        if (model.Enums.Count == 0)
        {
            return;
        }

        _text.Append("    /// <summary>Says which enums are types of the database: <c>options.UsePostgreSql(…, types => MapTypes(types))</c>.</summary>\n");
        _text.Append("    public static PostgreSqlOptions MapTypes(PostgreSqlOptions types) => types");
        foreach (var one in model.Enums)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n        .MapEnum<{one.Name}>({ScaffoldText.Literal(one.Enum.Name)}{(one.Enum.Schema is null ? "" : ", " + ScaffoldText.Literal(one.Enum.Schema))})");
        }

        _text.Append(";\n\n");
    }

    private void WriteClass(ScaffoldClass one)
    {
        if (one.IsKeyless)
        {
            return;
        }

        List<string> lines =
        [
            .. one.Properties.Select(property => Property(one, property)).OfType<string>(),
            .. one.Table.Indexes.Where(index => index.Method is not null && ClassWriter.IsPlain(one, index)).Select(index => Index(one, index)),
            .. one.Table.Checks.Select((check, i) => $"HasCheckConstraint({ScaffoldText.Literal(check.Name.Length > 0 ? check.Name : $"ck_{one.Table.Name}_{i + 1}")}, {ScaffoldText.Literal(check.Sql)})"),
            .. one.References.Select(Relation),
        ];
        if (lines.Count == 0)
        {
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"        model.Entity<{one.Name}>(entity =>\n        {{\n");
        foreach (var line in lines)
        {
            _text.Append(CultureInfo.InvariantCulture, $"            entity.{line};\n");
        }

        _text.Append("        });\n");
    }

    private static string? Property(ScaffoldClass one, ScaffoldProperty property)
    {
        var column = property.Column;
        var isCounter = one.Table.PrimaryKey is [var key] && key == column.Name && !one.References.Exists(relation => relation.Columns.Contains(property))
            && (property.Clr == typeof(int) || property.Clr == typeof(long) || property.Clr == typeof(short));
        var said = column switch
        {
            { ComputedSql: { } sql } => $"HasComputedColumnSql({ScaffoldText.Literal(sql)}, stored: {(column.IsStored ? "true" : "false")})",
            { DefaultSql: { } sql } => $"HasDefaultValueSql({ScaffoldText.Literal(sql)})",
            { IsIdentity: true } => isCounter ? null : "ValueGeneratedOnAdd()",
            _ => isCounter ? "ValueGeneratedNever()" : null,
        };
        return said is null ? null : $"Property(e => e.{property.Name}).{said}";
    }

    private static string Index(ScaffoldClass one, SchemaIndex index)
    {
        var text = $"HasIndex({Members([.. index.ColumnNames.Select(column => one.Of(column)!)])}).HasName({ScaffoldText.Literal(index.Name)}).HasMethod({ScaffoldText.Literal(index.Method!)})";
        return text + (index.IsUnique ? ".IsUnique()" : "") + (index.FilterSql is null ? "" : $".HasFilter({ScaffoldText.Literal(index.FilterSql)})");
    }

    private static string Relation(ScaffoldRelation relation)
    {
        var back = relation.Inverse is null ? "" : $"e => e.{relation.Inverse}";
        var text = relation.IsOneToOne
            ? $"HasOne(e => e.{relation.Navigation}).WithOne({back}).HasForeignKey<{relation.From.Name}>({Members(relation.Columns)})"
            : $"HasOne(e => e.{relation.Navigation}).WithMany({back}).HasForeignKey({Members(relation.Columns)})";
        text += relation.IsToKey ? "" : $".HasPrincipalKey{(relation.IsOneToOne ? $"<{relation.To.Name}>" : "")}({Members(relation.Referred)})";
        text += $".OnDelete(DeleteBehavior.{relation.Key.OnDelete})";
        text += relation.Key.OnUpdate == UpdateBehavior.Restrict ? "" : $".OnUpdate(UpdateBehavior.{relation.Key.OnUpdate})";
        return text + (relation.IsOneToOne || IsServed(relation) ? "" : ".IsIndexed(false)");
    }

    // Whether the table's key or an index the model knows begins with the foreign key.
    private static bool IsServed(ScaffoldRelation relation)
    {
        var columns = relation.Columns.Select(column => column.Column.Name).ToList();
        var table = relation.From.Table;
        return table.PrimaryKey.Take(columns.Count).SequenceEqual(columns)
            || table.Indexes.Any(index => index is { IsFullText: false, FilterSql: null, Method: null } && ClassWriter.IsPlain(relation.From, index) && index.ColumnNames.Take(columns.Count).SequenceEqual(columns));
    }

    private static string Members(IReadOnlyList<ScaffoldProperty> properties) =>
        properties is [var only] ? $"e => e.{only.Name}" : $"e => new {{ {string.Join(", ", properties.Select(property => $"e.{property.Name}"))} }}";
}
