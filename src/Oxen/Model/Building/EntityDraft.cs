using System.Reflection;

namespace Oxen;

/// <summary>A class of a model in the making.</summary>
internal sealed class EntityDraft(Type type, EntitySettings settings)
{
    public Type Type { get; } = type;

    /// <summary>What the <see cref="ModelBuilder"/> was told of it.</summary>
    public EntitySettings Settings { get; } = settings;

    public TableName Table { get; set; } = new("", null);

    /// <summary>The mapped class it derives from.</summary>
    public EntityDraft? Base { get; set; }

    /// <summary>The hierarchy it is one of; null for a class that stands alone.</summary>
    public HierarchyDraft? Hierarchy { get; set; }

    /// <summary>The columns, without those of <see cref="Base"/>.</summary>
    public List<ColumnDraft> Columns { get; set; } = [];

    /// <summary>The columns, those of <see cref="Base"/> first.</summary>
    public IEnumerable<ColumnDraft> AllColumns => Base is null ? Columns : Base.AllColumns.Concat(Columns);

    public List<ColumnDraft> Key { get; set; } = [];

    /// <summary>Further columns that tell rows apart, so that foreign keys may refer to them.</summary>
    public List<List<ColumnDraft>> AlternateKeys { get; } = [];

    /// <summary>Whether it is meant to have no key.</summary>
    public bool IsKeyless { get; set; }

    public List<NavigationDraft> Navigations { get; } = [];

    /// <summary>The relations whose foreign keys it has, once their columns are found.</summary>
    public List<RelationDraft> Relations { get; } = [];

    public List<IndexDraft> Indexes { get; } = [];

    public List<FilterModel> Filters { get; } = [];

    /// <summary>What marks rows as deleted; null where they are deleted.</summary>
    public ColumnDraft? SoftDelete { get; set; }

    /// <summary>How objects are made; null when that is an error.</summary>
    public ConstructorInfo? Constructor { get; set; }

    public List<MemberDraft> ConstructorMembers { get; set; } = [];

    /// <summary>Members whose objects are stored in columns of this class's table; their columns are among <see cref="Columns"/>.</summary>
    public List<ComplexDraft> Complex { get; } = [];

    /// <summary>For the type of such a member the class that has it; null for an entity.</summary>
    public EntityDraft? Owner { get; init; }

    public ColumnDraft? Column(string property) => Columns.Find(column => column.Property.Name == property) ?? Base?.Column(property);

    /// <summary>The member that columns feed, of this class or of its base.</summary>
    public MemberDraft? Member(string property) =>
        (MemberDraft?)Columns.Find(column => column.Property.Name == property) ?? Complex.Find(complex => complex.Property.Name == property) ?? Base?.Member(property);

    public NavigationDraft? Navigation(string property) => Navigations.Find(navigation => navigation.Property.Name == property) ?? Base?.Navigation(property);

    /// <summary>Whether the class is <paramref name="other"/>, or derives from it.</summary>
    public bool Is(EntityDraft other) => this == other || Base?.Is(other) == true;
}

/// <summary>A member that columns feed, in the making.</summary>
internal abstract class MemberDraft(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;
}

/// <summary>A mapped property in the making.</summary>
internal sealed class ColumnDraft(PropertyInfo property, PropertyAttributes attributes, ColumnSettings settings, TypeMapping type) : MemberDraft(property)
{
    public PropertyAttributes Attributes { get; } = attributes;

    /// <summary>What was said of it: by the <see cref="ModelBuilder"/>, else by attributes.</summary>
    public ColumnSettings Settings { get; set; } = settings;

    public TypeMapping Type { get; } = type;

    public string Name { get; set; } = property.Name;

    public bool IsNullable { get; set; }

    /// <summary>Whether it is inside an object that may be absent.</summary>
    public bool IsInOptional { get; init; }

    public ValueGeneration Generated { get; set; }

    public string? DefaultSql { get; set; }

    /// <summary>Which moment of the row's life it holds.</summary>
    public Stamp Stamp { get; set; }

    /// <summary>Finds the value where no property holds it; null where one does.</summary>
    public Func<object, object?>? Source { get; set; }

    /// <summary>Whether it says of which class a row is.</summary>
    public bool IsDiscriminator { get; set; }

    /// <summary>A column without property that refers to this one.</summary>
    /// <param name="entity">The table that has it.</param>
    /// <param name="name">The name the property would have.</param>
    /// <param name="source">Finds its value.</param>
    /// <param name="isNullable">Whether it can be NULL.</param>
    public ColumnDraft Referring(EntityDraft entity, string name, Func<object, object?> source, bool isNullable = false)
    {
        var type = isNullable && Property.PropertyType.IsValueType ? typeof(Nullable<>).MakeGenericType(Property.PropertyType) : Property.PropertyType;
        return new(new ShadowProperty(entity.Type, name, type), PropertyAttributes.None, new ColumnSettings
        {
            StoreType = Settings.StoreType,
            MaxLength = Settings.MaxLength,
            Precision = Settings.Precision,
            Scale = Settings.Scale,
            IsSensitive = Settings.IsSensitive,
            Storage = Settings.Storage,
            Generated = ValueGeneration.None,
        }, Type)
        {
            Source = source,
            IsNullable = isNullable,
        };
    }
}

/// <summary>A member that leads to other entities, in the making.</summary>
internal sealed class NavigationDraft(EntityDraft entity, PropertyInfo property, PropertyAttributes attributes, Type target, bool isCollection)
{
    public EntityDraft Entity { get; } = entity;

    public PropertyInfo Property { get; } = property;

    public PropertyAttributes Attributes { get; } = attributes;

    public Type Target { get; } = target;

    public bool IsCollection { get; } = isCollection;

    /// <summary>The relation of many to many it is an end of.</summary>
    public JunctionDraft? Junction { get; set; }

    /// <summary>Whether nothing is known yet of what it follows.</summary>
    public bool IsOpen => Relation is null && Junction is null;

    /// <summary>The relation it follows, once that is found.</summary>
    public RelationDraft? Relation { get; set; }

    /// <summary>For a collection of many to many the relation of the rows between to what it leads to; <see cref="Relation"/> is theirs to this class.</summary>
    public RelationDraft? Through { get; set; }
}

/// <summary>An index in the making.</summary>
internal sealed record IndexDraft(string Name, IReadOnlyList<ColumnDraft> Columns, bool IsUnique)
{
    public bool IsFullText { get; init; }

    public IndexDetails Details { get; init; } = IndexDetails.None;
}
