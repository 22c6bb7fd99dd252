namespace Oxen;

/// <summary>All a <see cref="ModelBuilder"/> was told.</summary>
internal sealed class ModelSettings
{
    private readonly Dictionary<Type, ColumnSettings> _conventions = [];
    private readonly Dictionary<Type, EntitySettings> _entities = [];
    private readonly List<Type> _order = [];

    /// <summary>The mapped classes, in the order they were named.</summary>
    public IReadOnlyList<Type> Entities => _order;

    /// <summary>Classes that are not to be mapped.</summary>
    public HashSet<Type> Ignored { get; } = [];

    public List<RelationSettings> Relations { get; } = [];

    public List<FilterSettings> Filters { get; } = [];

    /// <summary>Whether members called <c>CreatedAt</c> and <c>UpdatedAt</c> hold what they say.</summary>
    public bool UsesTimestamps { get; set; }

    public List<RuleSettings> Rules { get; } = [];

    /// <summary>What was said of every property of a type, what was said last first.</summary>
    public ColumnSettings Convention(Type type) => _conventions.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type, ColumnSettings.None);

    /// <summary>Says more of every property of a type.</summary>
    public void Convention(Type type, ColumnSettings settings)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        _conventions[type] = settings.Over(Convention(type));
    }

    /// <summary>Adds a filter, in the place of one that was said of the same class under the same name.</summary>
    public void Filter(FilterSettings filter)
    {
        Filters.RemoveAll(known => known.Type == filter.Type && known.Name == filter.Name);
        Filters.Add(filter);
    }

    /// <summary>What was said of a class, which is mapped by being named.</summary>
    public EntitySettings Entity(Type type)
    {
        Ignored.Remove(type);
        if (!_entities.TryGetValue(type, out var settings))
        {
            _entities.Add(type, settings = new EntitySettings());
            _order.Add(type);
        }

        return settings;
    }

    /// <summary>What was said of a class; nothing when it was never named.</summary>
    public EntitySettings Find(Type type) => _entities.GetValueOrDefault(type) ?? new EntitySettings();

    /// <summary>The same, knowing what was said of the classes it derives from.</summary>
    public EntitySettings WithBase(Type type)
    {
        var settings = Find(type);
        settings.Base ??= type.BaseType is { } parent && parent != typeof(object) ? WithBase(parent) : null;
        return settings;
    }

    /// <summary>Leaves a class out.</summary>
    public void Ignore(Type type)
    {
        Ignored.Add(type);
        _entities.Remove(type);
        _order.Remove(type);
    }
}
