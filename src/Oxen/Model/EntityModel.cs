using System.Reflection;

namespace Oxen;

/// <summary>One mapped class: its table, columns, key, foreign keys, indexes and navigations. Frozen once the model is built.</summary>
internal sealed class EntityModel
{
    /// <summary>The mapped class.</summary>
    public required Type ClrType { get; init; }

    /// <summary>The context's property for the table, by which messages call it; null when there is none.</summary>
    public string? ContextProperty { get; init; }

    /// <summary>The table's name, unquoted.</summary>
    public required string Table { get; init; }

    /// <summary>The table's schema, unquoted; null for the database's default.</summary>
    public string? Schema { get; init; }

    /// <summary>The columns in the order of the members, base class first.</summary>
    public required IReadOnlyList<ColumnModel> Columns { get; init; }

    /// <summary>Members whose objects are stored in several of the columns.</summary>
    public IReadOnlyList<ComplexModel> Complex { get; init; } = [];

    /// <summary>All members that columns feed: an object is made of these.</summary>
    public required IReadOnlyList<MemberModel> Members { get; init; }

    /// <summary>The columns of the primary key in key order; empty for a keyless type.</summary>
    public required IReadOnlyList<ColumnModel> Key { get; init; }

    /// <summary>The hierarchy the class is one of; null for a class that neither derives from a mapped one nor has mapped ones derive from it.</summary>
    public HierarchyModel? Hierarchy { get; internal set; }

    /// <summary>The mapped class it derives from; null where there is none.</summary>
    public EntityModel? Base { get; init; }

    /// <summary>Whether its key is that of another table's row: it holds what a derived class adds.</summary>
    public bool HasKeyOfBase { get; init; }

    /// <summary>Columns that hold NULL in the rows of other classes, whatever they are in this one.</summary>
    public IReadOnlyCollection<ColumnModel> PartialColumns { get; init; } = [];

    /// <summary>What a row is read from: the columns, and those by which classes that derive from this one have more.</summary>
    public IReadOnlyList<ColumnModel> Row
    {
        get => field ?? Columns;
        internal set;
    }

    /// <summary>The entities an object of a row can be of: this one, or those of a hierarchy that aren't abstract.</summary>
    public IReadOnlyList<EntityModel> Concrete
    {
        get => field ??= [this];
        internal set;
    }

    /// <summary>Each table that holds a part of a row, the base's first, as an entity of the columns it holds.</summary>
    public IReadOnlyList<EntityModel> Parts
    {
        get => field ??= [this];
        internal set;
    }

    /// <summary>The table of its rows with all the columns it has; null where they are in several tables.</summary>
    public EntityModel? Stored => Hierarchy is null ? this : Hierarchy.TableOf(this);

    /// <summary>The tables, beside <see cref="Stored"/>, that hold more of some of its rows.</summary>
    public IEnumerable<EntityModel> OtherParts => Hierarchy is { Strategy: InheritanceStrategy.TablePerType } hierarchy
        ? hierarchy.Types.Where(type => type != this && (type.Is(this) || Is(type))).Select(type => type.Stored!)
        : [];

    /// <summary>The first class of the hierarchy; the class itself where there is none.</summary>
    public EntityModel Root => Hierarchy?.Root ?? this;

    /// <summary>Foreign keys of this table to others.</summary>
    public IReadOnlyList<ForeignKeyModel> ForeignKeys { get; internal set; } = [];

    /// <summary>Foreign keys of any table, this one too, that refer to this table.</summary>
    public IReadOnlyList<ForeignKeyModel> ReferringKeys { get; internal set; } = [];

    /// <summary>Keys of any table that refer to this one among others, of which the database knows nothing.</summary>
    public IReadOnlyList<ForeignKeyModel> ConditionalKeys { get; internal set; } = [];

    /// <summary>Indexes beside the primary key.</summary>
    public IReadOnlyList<IndexModel> Indexes { get; init; } = [];

    /// <summary>What is said of the table beside its columns.</summary>
    public TableDetails Details { get; init; } = TableDetails.None;

    /// <summary>What each row that is read or written must hold.</summary>
    public IReadOnlyList<FilterModel> Filters { get; init; } = [];

    /// <summary>What objects must hold to be written; null where nothing is asked.</summary>
    public EntityRules? Rules => CollectedRules?.Value;

    /// <summary>Finds <see cref="Rules"/> at their first use: what is only read needs none.</summary>
    internal Lazy<EntityRules?>? CollectedRules { private get; set; }

    /// <summary>Who is told of objects that were read; null for nobody.</summary>
    public Action<object>? AfterLoad { get; internal set; }

    /// <summary>What marks rows as deleted; null where they are deleted.</summary>
    public ColumnModel? SoftDelete { get; init; }

    /// <summary>Members that lead to other entities.</summary>
    public IReadOnlyList<NavigationModel> Navigations { get; internal set; } = [];

    /// <summary>Members that are loaded with every object of a row: of this class, and of those that derive from it. Made at first use.</summary>
    public IReadOnlyList<NavigationModel> AutoIncluded => field ??= [.. WithDerived.SelectMany(entity => entity.Navigations).Where(navigation => navigation.IsAutoIncluded).Distinct()];

    /// <summary>How an object is made from a row; null for an abstract class, of which there are no objects.</summary>
    public required ConstructorModel? Constructor { get; init; }

    /// <summary>Whether it is a junction table that no class stands for.</summary>
    public bool IsJunction => ClrType == typeof(JunctionRow);

    /// <summary>Whether rows can only be read.</summary>
    public bool IsKeyless => Key.Count == 0;

    /// <summary>The generated key column the database fills, or null.</summary>
    public ColumnModel? GeneratedKey => HasKeyOfBase ? null :
        Key.FirstOrDefault(column => column.Generated == ValueGeneration.OnInsertByDatabase);

    /// <summary>Whether a key or an index holds a column.</summary>
    public bool IsKeyed(ColumnModel column) => Key.Contains(column)
        || Indexes.Any(index => !index.IsFullText && index.Columns.Contains(column)) || ForeignKeys.Any(key => key.Columns.Contains(column));

    /// <summary>Where a column stands among <see cref="Columns"/>.</summary>
    public int IndexOf(ColumnModel column)
    {
        var index = 0;
        while (Columns[index] != column)
        {
            index++;
        }

        return index;
    }

    /// <summary>How messages call a member and its column.</summary>
    public string PlaceOf(ColumnModel column) => $"{TypeName.Of(ClrType)}.{column.Property.Name}, in the column '{column.Name}' of '{Table}'";

    /// <summary>The column of a member, or null when the member isn't mapped.</summary>
    public ColumnModel? FindColumn(MemberInfo member) => FindColumn(member.Name);

    /// <summary>The column of the member called <paramref name="memberName"/>, or null.</summary>
    public ColumnModel? FindColumn(string memberName)
    {
        foreach (var column in Columns)
        {
            if (column.Property.Name == memberName)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The column of a member, or those of a complex one: of <c>Address</c>, of <c>Address.City</c>; none when it isn't mapped.</summary>
    public IReadOnlyList<ColumnModel> ColumnsOf(string member) =>
        [.. Columns.Where(column => column.Property.Name == member || (column.Property is MemberPath && column.Property.Name.StartsWith(member + ".", StringComparison.Ordinal)))];

    /// <summary>The complex member called <paramref name="memberName"/>, or null.</summary>
    public ComplexModel? FindComplex(string memberName) => Complex.FirstOrDefault(complex => complex.Property.Name == memberName);

    /// <summary>The class, and those of its hierarchy that derive from it.</summary>
    public IEnumerable<EntityModel> WithDerived => Hierarchy?.Types.Where(type => type.Is(this)) ?? [this];

    /// <summary>All foreign keys by which a row of this class or of one derived from it may be referred to.</summary>
    public IEnumerable<ForeignKeyModel> KeysToRows => WithDerived.SelectMany(type => type.ReferringKeys.Concat(type.ConditionalKeys)).Distinct();

    /// <summary>Whether the class is <paramref name="other"/>, or derives from it.</summary>
    public bool Is(EntityModel other) => this == other || Base?.Is(other) == true;

    /// <summary>The entity an object of this class is written as: in a hierarchy that of its own class.</summary>
    /// <exception cref="ModelException">The object's class isn't part of the model.</exception>
    public EntityModel Of(object instance) => Hierarchy is null ? this : Hierarchy.Of(this, instance);

    /// <inheritdoc/>
    public override string ToString() => $"{ClrType.Name} ({Table})";
}
