namespace Oxen;

/// <summary>All entities of one context type, frozen. Built once, at first use.</summary>
internal sealed class DbModel
{
    private readonly Dictionary<Type, EntityModel> _byType;

    /// <summary>A model of these entities.</summary>
    public DbModel(IReadOnlyList<EntityModel> entities)
    {
        Entities = entities;
        _byType = entities.Where(entity => !entity.IsJunction).ToDictionary(entity => entity.ClrType);
    }

    /// <summary>The column name the naming convention gives a member.</summary>
    public Func<string, string> ColumnName { get; init; } = static member => member;

    /// <summary>The tables of the entities, each as an entity of all columns it has; several classes may share one.</summary>
    public IReadOnlyList<EntityModel> Tables => field ??= [.. Entities.SelectMany(TablesOf)];

    /// <summary>The entities, in the order they were found.</summary>
    public IReadOnlyList<EntityModel> Entities { get; }

    /// <summary>The entity of a class, or null when the class isn't mapped.</summary>
    public EntityModel? Find(Type clrType) => _byType.GetValueOrDefault(clrType);

    private static IReadOnlyList<EntityModel> TablesOf(EntityModel entity) =>
        entity.Hierarchy is not { } hierarchy ? [entity] : hierarchy.Root == entity ? hierarchy.Tables : [];
}
