namespace Oxen.Tests;

/// <summary>Makes models of a few classes, without a database.</summary>
internal static class TestModel
{
    public static DbModel Of(Action<ModelBuilder> configure, Naming? naming = null)
    {
        var builder = new ModelBuilder();
        configure(builder);
        return BuildModel.From("TestDb", builder, TestTypes.Mappings, naming ?? Naming.SnakeCasePlural);
    }

    public static EntityModel Of<T>(Action<EntityBuilder<T>>? configure = null, Naming? naming = null)
        where T : class => Of(model => model.Entity(configure ?? (_ => { })), naming).Entity<T>();

    /// <summary>The errors of a model, one a line, without the heading.</summary>
    public static string[] Errors(Action<ModelBuilder> configure, Naming? naming = null)
    {
        var error = Assert.Throws<ModelException>(() => Of(configure, naming))!;
        return [.. error.Message.Split('\n').Skip(1).Select(line => line[2..])];
    }

    public static string[] Errors<T>(Action<EntityBuilder<T>>? configure = null)
        where T : class => Errors(model => model.Entity(configure ?? (_ => { })));

    public static EntityModel Entity<T>(this DbModel model) => model.Find(typeof(T))!;

    public static ColumnModel Column(this EntityModel entity, string property) => entity.FindColumn(property)!;

    public static NavigationModel Navigation(this EntityModel entity, string property) =>
        entity.Navigations.Single(navigation => navigation.Property.Name == property);

    /// <summary>The foreign key on one line: <c>posts(author_id) -> users(id) Cascade</c>.</summary>
    public static string Text(this ForeignKeyModel foreignKey) =>
        $"{foreignKey.Entity.Table}({Names(foreignKey.Columns)}) -> {foreignKey.Principal.Table}({Names(foreignKey.PrincipalKey)}) {foreignKey.OnDelete}";

    /// <summary>The index on one line: <c>unique ix_users_email(email)</c>.</summary>
    public static string Text(this IndexModel index) => $"{(index.IsUnique ? "unique " : "")}{index.Name}({Names(index.Columns)})";

    private static string Names(IEnumerable<ColumnModel> columns) => string.Join(", ", columns);
}
