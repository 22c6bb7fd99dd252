namespace Oxen;

/// <summary>What the <see cref="ModelBuilder"/> was told of a class; null and empty where nothing.</summary>
internal sealed class EntitySettings
{
    private readonly Dictionary<string, ColumnSettings> _columns = [];

    /// <summary>The context's property for the table.</summary>
    public string? ContextProperty { get; set; }

    public TableName? Table { get; set; }

    /// <summary>The properties of the key; empty for a class without one; null when nothing was said.</summary>
    public IReadOnlyList<string>? Key { get; set; }

    /// <summary>The properties of each further key, by which others may refer to rows.</summary>
    public List<IReadOnlyList<string>> AlternateKeys { get; } = [];

    /// <summary>What was said of members that lead to other entities.</summary>
    public Dictionary<string, NavigationSettings> Navigations { get; } = [];

    /// <summary>The property that marks rows as deleted.</summary>
    public string? SoftDelete { get; set; }

    /// <summary>What was said of the hierarchy the class begins.</summary>
    public HierarchySettings Hierarchy { get; } = new();

    public TableDetails Details { get; set; } = TableDetails.None;

    public List<IndexSettings> Indexes { get; } = [];

    /// <summary>The properties something was said of.</summary>
    public IEnumerable<string> Properties => _columns.Keys;

    /// <summary>What was said of the class it derives from; null where nothing was.</summary>
    public EntitySettings? Base { get; set; }

    /// <summary>What was said of a property, of the class or of one it derives from.</summary>
    public ColumnSettings Column(string property)
    {
        var own = _columns.GetValueOrDefault(property, ColumnSettings.None);
        return Base is null ? own : own.Over(Base.Column(property));
    }

    /// <summary>What was said of a member that leads to other entities.</summary>
    public NavigationSettings Navigation(string member) => Navigations.GetValueOrDefault(member, NavigationSettings.None);

    /// <summary>What was said of the properties inside a complex member, as settings of its type.</summary>
    public EntitySettings Inside(string member)
    {
        var inside = new EntitySettings { Base = Base?.Inside(member) };
        foreach (var (property, settings) in _columns)
        {
            if (property.StartsWith(member + ".", StringComparison.Ordinal))
            {
                inside._columns.Add(property[(member.Length + 1)..], settings);
            }
        }

        return inside;
    }

    /// <summary>Says more of a property; one inside a complex member is called <c>Address.City</c>.</summary>
    public void Change(string property, Func<ColumnSettings, ColumnSettings> change) => _columns[property] = change(_columns.GetValueOrDefault(property, ColumnSettings.None));
}

/// <summary>A table's name and schema.</summary>
internal sealed record TableName(string Name, string? Schema)
{
    public override string ToString() => Schema is null ? Name : $"{Schema}.{Name}";
}

/// <summary>An index, by the names of its properties.</summary>
internal sealed class IndexSettings(IReadOnlyList<string> properties)
{
    public IReadOnlyList<string> Properties { get; } = properties;

    public bool IsUnique { get; set; }

    public bool IsFullText { get; set; }

    public string? Name { get; set; }

    public IndexDetails Details { get; set; } = IndexDetails.None;
}
