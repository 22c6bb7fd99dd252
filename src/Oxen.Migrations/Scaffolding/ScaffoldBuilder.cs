namespace Oxen.Migrations;

/// <summary>Makes classes of tables and views, with properties for their columns; <see cref="RelateClasses"/> relates them.</summary>
internal sealed class ScaffoldBuilder(SchemaModel schema, Dialect dialect, ScaffoldOptions options)
{
    // A class of such a name would hide the type that properties have.
    private readonly ScaffoldNames _types = new(
        options.Context, nameof(DateTime), nameof(DateOnly), nameof(TimeOnly), nameof(TimeSpan), nameof(Guid), "List", nameof(OxenDb), nameof(OxenOptions), nameof(ModelBuilder), nameof(DeleteBehavior), nameof(UpdateBehavior));

    private readonly Dictionary<string, string> _enums = [];

    /// <summary>The classes.</summary>
    public ScaffoldModel Build()
    {
        var enums = schema.Enums.Select(Enum).ToList();
        var tables = schema.Tables.Where(options.Includes).Select(table => Class(table, isView: false));
        var views = schema.Views.Select(view => Class(new SchemaTable(view.Name, view.Schema, view.Columns) { Comment = view.Comment }, isView: true));
        List<ScaffoldClass> classes = [.. tables, .. views];
        foreach (var one in classes)
        {
            AddProperties(one, classes);
        }

        return new ScaffoldModel(classes, enums, RelateClasses.In(classes));
    }

    private ScaffoldEnum Enum(SchemaEnum one)
    {
        var name = _types.Give(ScaffoldNames.Class(one.Name), "Kind");
        var members = new ScaffoldNames();
        _enums.Add(dialect.Syntax.Table(one.Name, one.Schema), name);
        return new ScaffoldEnum(name, one, [.. one.Labels.Select(label => members.Give(ScaffoldNames.Pascal(label)))]);
    }

    private ScaffoldClass Class(SchemaTable table, bool isView)
    {
        var name = _types.Give(ScaffoldNames.Class(table.Name), table.Schema is null ? "Row" : ScaffoldNames.Pascal(table.Schema));
        return new ScaffoldClass(name, ScaffoldNames.Plural(name), table, isView);
    }

    private void AddProperties(ScaffoldClass one, List<ScaffoldClass> classes)
    {
        foreach (var column in one.Table.Columns)
        {
            var (type, clr) = TypeOf(column);
            if (type is null)
            {
                one.Unknown.Add(column);
                continue;
            }

            var isNullable = column.IsNullable && !one.Table.PrimaryKey.Contains(column.Name);
            one.Properties.Add(new ScaffoldProperty(one.Members.Give(Name(one, column, classes), "Value"), type, clr, column, isNullable, StoreType(column, clr)));
        }
    }

    // A column that refers to another table has a name beside the one of what it refers to.
    private static string Name(ScaffoldClass one, SchemaColumn column, List<ScaffoldClass> classes)
    {
        var name = ScaffoldNames.Pascal(column.Name);
        var refers = one.Table.ForeignKeys.Any(key => key.Columns is [var only] && only == column.Name && classes.Exists(other => RelateClasses.IsOf(key, other)));
        return refers && ScaffoldNames.Reference(name) == name && name != "Id" ? name + "Id" : name;
    }

    private (string? Name, Type? Type) TypeOf(SchemaColumn column)
    {
        var array = column.StoreType.EndsWith("[]", StringComparison.Ordinal) ? "[]" : "";
        var item = column.StoreType[..^array.Length];
        if (_enums.TryGetValue(item, out var name))
        {
            return (name + array, null);
        }

        var domain = schema.Domains.FirstOrDefault(one => dialect.Syntax.Table(one.Name, one.Schema) == item);
        return dialect.ClrType(domain is null ? column.StoreType : domain.StoreType + array) is { } type ? (ScaffoldText.Name(type), type) : (null, null);
    }

    private string? StoreType(SchemaColumn column, Type? type) =>
        column.StoreType.Length == 0 || (type is null && !column.StoreType.EndsWith("[]", StringComparison.Ordinal))
        || (type is not null && dialect.Types.Find(type) is { } mapping && dialect.AreSameType(mapping.StoreType, column.StoreType)) ? null : column.StoreType;
}
