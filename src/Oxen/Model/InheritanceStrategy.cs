namespace Oxen;

/// <summary>In which tables the classes of a hierarchy are kept.</summary>
public enum InheritanceStrategy
{
    /// <summary>All in one table; a column, the discriminator, says of which class a row is.</summary>
    TablePerHierarchy,

    /// <summary>Each class has a table of what it adds; a row of a derived class is one in its own table and in those of its bases.</summary>
    TablePerType,

    /// <summary>Each class that isn't abstract has a table of all it has.</summary>
    TablePerConcreteType,
}
