namespace Oxen.Migrations;

/// <summary>The classes that stand for a schema.</summary>
/// <param name="Classes">Those of tables and views.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Pairs">The relations of many to many.</param>
internal sealed record ScaffoldModel(IReadOnlyList<ScaffoldClass> Classes, IReadOnlyList<ScaffoldEnum> Enums, IReadOnlyList<ScaffoldPair> Pairs);

/// <summary>The class of a table or view.</summary>
internal sealed class ScaffoldClass(string name, string plural, SchemaTable table, bool isView)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What several of it are called.</summary>
    public string Plural { get; } = plural;

    /// <summary>The table, or the view as if it were one.</summary>
    public SchemaTable Table { get; } = table;

    /// <summary>Whether it has no key to find rows by.</summary>
    public bool IsKeyless { get; } = isView || table.PrimaryKey.Count == 0;

    /// <summary>Its columns.</summary>
    public List<ScaffoldProperty> Properties { get; } = [];

    /// <summary>The types of columns that no C# type fits, which are left out.</summary>
    public List<SchemaColumn> Unknown { get; } = [];

    /// <summary>What it refers to.</summary>
    public List<ScaffoldRelation> References { get; } = [];

    /// <summary>Its members that lead to others: the type, the name, and what it holds at first.</summary>
    public List<(string Type, string Name, string Initial)> Navigations { get; } = [];

    /// <summary>The names that are taken in it: its own, and what every object has.</summary>
    public ScaffoldNames Members { get; } = new([name, .. ScaffoldNames.OfObjects]);

    /// <summary>The property of a column; null where it was left out.</summary>
    public ScaffoldProperty? Of(string column) => Properties.Find(property => property.Column.Name == column);
}

/// <summary>The property of a column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as C# says it, without what says that it may be null.</param>
/// <param name="Clr">The type, or null for an enum that is generated.</param>
/// <param name="Column">The column.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="StoreType">The column's type where the C# type alone doesn't say it; else null.</param>
internal sealed record ScaffoldProperty(string Name, string Type, Type? Clr, SchemaColumn Column, bool IsNullable, string? StoreType);

/// <summary>A foreign key between two classes.</summary>
/// <param name="From">The class that holds it.</param>
/// <param name="To">The class it refers to.</param>
/// <param name="Key">The key.</param>
/// <param name="Columns">Its columns in the order of <paramref name="Referred"/>.</param>
/// <param name="Referred">The properties that it refers to.</param>
/// <param name="IsOneToOne">Whether at most one row refers to each.</param>
internal sealed record ScaffoldRelation(ScaffoldClass From, ScaffoldClass To, SchemaForeignKey Key, IReadOnlyList<ScaffoldProperty> Columns, IReadOnlyList<ScaffoldProperty> Referred, bool IsOneToOne)
{
    /// <summary>Whether it refers to the other's primary key.</summary>
    public bool IsToKey => To.Table.PrimaryKey.SequenceEqual(Referred.Select(property => property.Column.Name));

    /// <summary>The member that leads to the other class.</summary>
    public string Navigation { get; set; } = "";

    /// <summary>The other's member that leads back; null for none.</summary>
    public string? Inverse { get; set; }
}

/// <summary>A relation of many to many, whose rows between have a class too.</summary>
/// <param name="One">The relation to one side.</param>
/// <param name="Other">The relation to the other.</param>
/// <param name="ToOthers">The collection on the one side.</param>
/// <param name="ToOnes">The collection on the other.</param>
internal sealed record ScaffoldPair(ScaffoldRelation One, ScaffoldRelation Other, string ToOthers, string ToOnes);

/// <summary>An enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Enum">The type of the database.</param>
/// <param name="Members">A name for each label.</param>
internal sealed record ScaffoldEnum(string Name, SchemaEnum Enum, IReadOnlyList<string> Members);
