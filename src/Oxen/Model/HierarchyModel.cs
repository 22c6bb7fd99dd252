namespace Oxen;

/// <summary>Mapped classes that derive from one, and how their rows are told apart. Frozen once the model is built.</summary>
internal sealed class HierarchyModel
{
    private readonly Dictionary<Type, EntityModel> _byType = [];

    /// <summary>In which tables the classes are kept.</summary>
    public required InheritanceStrategy Strategy { get; init; }

    /// <summary>The first class.</summary>
    public required EntityModel Root { get; init; }

    /// <summary>The classes, each after the one it derives from.</summary>
    public required IReadOnlyList<EntityModel> Types
    {
        get;
        init
        {
            field = value;
            foreach (var type in value)
            {
                _byType.Add(type.ClrType, type);
            }
        }
    }

    /// <summary>What says of which class a row is: a column where all share a table, else what a query makes of the tables.</summary>
    public required ColumnModel Discriminator { get; init; }

    /// <summary>What the discriminator is in the rows of each class that isn't abstract.</summary>
    public required IReadOnlyDictionary<EntityModel, object> Values { get; init; }

    /// <summary>The tables, each as an entity of all columns it has.</summary>
    public IReadOnlyList<EntityModel> Tables { get; internal set; } = [];

    /// <summary>The table whose rows are those of a class, as <see cref="Tables"/> has it; null where they are in several.</summary>
    public required Func<EntityModel, EntityModel?> TableOf { get; init; }

    /// <summary>The class of this hierarchy that is <paramref name="type"/>, or null.</summary>
    public EntityModel? Find(Type type) => _byType.GetValueOrDefault(type);

    /// <summary>The class an object is of.</summary>
    /// <exception cref="ModelException">It isn't mapped.</exception>
    public EntityModel Of(EntityModel entity, object instance)
    {
        if (instance.GetType() == entity.ClrType)
        {
            return entity;
        }

        var name = TypeName.Of(instance.GetType());
        return _byType.TryGetValue(instance.GetType(), out var found) ? found : throw new ModelException(
            $"{name} isn't part of the model, though it derives from {TypeName.Of(entity.ClrType)}, which is: nothing says how to keep what it adds. Map it: with [DerivedType(typeof({name}))] on {TypeName.Of(Root.ClrType)}, a property of type Table<{name}>, or model.Entity<{name}>().");
    }
}
