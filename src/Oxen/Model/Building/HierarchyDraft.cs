namespace Oxen;

/// <summary>Mapped classes that derive from one, in the making.</summary>
internal sealed class HierarchyDraft(EntityDraft root)
{
    public EntityDraft Root { get; } = root;

    /// <summary>The classes, each after the one it derives from.</summary>
    public List<EntityDraft> Types { get; } = [];

    public InheritanceStrategy Strategy { get; set; }

    /// <summary>The column that says of which class a row is; one of the root's where all share a table, else of no table.</summary>
    public ColumnDraft Discriminator { get; set; } = null!;

    /// <summary>What it holds in the rows of each class that isn't abstract.</summary>
    public Dictionary<EntityDraft, object> Values { get; } = [];

    /// <summary>Whether a class has a table of its own.</summary>
    public bool HasTable(EntityDraft entity) => Strategy switch
    {
        InheritanceStrategy.TablePerHierarchy => entity == Root,
        InheritanceStrategy.TablePerConcreteType => !entity.Type.IsAbstract,
        _ => true,
    };
}
