namespace Oxen;

/// <summary>A model in the making, which the stages of <see cref="BuildModel"/> fill one after the other.</summary>
internal sealed class ModelDraft(ModelSettings settings, TypeMappings types, Naming naming)
{
    private readonly Dictionary<Type, EntityDraft> _byType = [];
    private readonly Dictionary<Type, bool> _areComplex = [];
    private readonly Dictionary<Type, ClassAttributes> _attributes = [];

    public ModelSettings Settings { get; } = settings;

    public TypeMappings Types { get; } = types;

    public Naming Naming { get; } = naming;

    public ModelErrors Errors { get; } = new();

    public List<EntityDraft> Entities { get; } = [];

    public List<RelationDraft> Relations { get; } = [];

    /// <summary>The relations of many to many; those of their rows to either side are among <see cref="Relations"/>.</summary>
    public List<JunctionDraft> Junctions { get; } = [];

    public EntityDraft? Find(Type type) => _byType.GetValueOrDefault(type);

    /// <summary><see cref="ReadComplex.IsComplex"/>, asked once for each type: most properties are of the same few.</summary>
    public bool IsComplex(Type type)
    {
        if (!_areComplex.TryGetValue(type, out var isComplex))
        {
            _areComplex.Add(type, isComplex = ReadComplex.IsComplex(type));
        }

        return isComplex;
    }

    /// <summary>The attributes of a class.</summary>
    public ClassAttributes Attributes(Type type)
    {
        if (!_attributes.TryGetValue(type, out var attributes))
        {
            _attributes.Add(type, attributes = new ClassAttributes(type));
        }

        return attributes;
    }

    public void Add(EntityDraft entity)
    {
        _byType.Add(entity.Type, entity);
        Entities.Add(entity);
    }
}
