namespace Oxen;

/// <summary>One object of an <see cref="ObjectGraph"/>.</summary>
/// <param name="graph">The graph.</param>
/// <param name="instance">The object.</param>
/// <param name="entity">Its class.</param>
/// <param name="root">The index of the given object by which it was found.</param>
internal sealed class GraphNode(ObjectGraph graph, object instance, EntityModel entity, int root)
{
    /// <summary>The index of the given object by which it was found.</summary>
    public int Root => root;

    public object Instance { get; } = instance;

    public EntityModel Entity { get; } = entity;

    /// <summary>What it refers to.</summary>
    public List<GraphEdge> Edges { get; } = [];

    /// <summary>The objects that wait for its key.</summary>
    public List<GraphNode> Dependents { get; } = [];

    /// <summary>How many objects it waits for.</summary>
    public int Blocked { get; set; }

    /// <summary>How many objects in a row refer to each other before it.</summary>
    public int Level { get; set; }

    /// <summary>The values of its columns, once it has been written.</summary>
    public object?[] Values { get; private set; } = [];

    /// <summary>The write of its row.</summary>
    public WritePlan Plan(WriteContext context, bool isInsert)
    {
        var commands = context.Begin(Entity, out var room);
        Values = room;
        return isInsert ? commands.Insert(Instance, Values, Fill) : commands.Save(Instance, Values, Fill);

        int[] Fill(object?[] values, bool isNew) => FillKeys(commands.Slots, values, isNew);
    }

    /// <summary>The value of one of its columns: what was written, once it has been.</summary>
    public object? Value(ColumnModel column) => Values.Length == 0 ? column.Get(Instance) : Values[Entity.IndexOf(column)];

    private int[] FillKeys(EntitySlots slots, object?[] values, bool isNew)
    {
        var filled = new HashSet<int>();
        var said = new Dictionary<int, GraphEdge>();
        foreach (var edge in Edges.OrderBy(edge => !edge.Navigation.IsOnDependent))
        {
            var key = edge.Navigation.ForeignKey;
            if (!IsMeant(edge, slots, values, isNew))
            {
                continue;
            }

            foreach (var (column, value) in key.ValuesFor(column => graph.Find(edge.Principal) is { } node ? node.Value(column) : column.Get(edge.Principal)))
            {
                var slot = slots.Of(column);
                if (!Equals(values[slot], value))
                {
                    CheckIsFree(edge, column, values[slot], said.GetValueOrDefault(slot), isNew);
                    values[slot] = value;
                    filled.Add(slot);
                }

                said[slot] = edge;
            }
        }

        return [.. filled.Where(slot => Entity.Columns[slot].Set is not null)];
    }

    // An object that was read may still hold the one it referred to then, beside a foreign key that was cleared since.
    private bool IsMeant(GraphEdge edge, EntitySlots slots, object?[] values, bool isNew)
    {
        var columns = edge.Navigation.ForeignKey.Columns;
        if (isNew || !edge.Navigation.IsOnDependent || columns[0].Source is not null || graph.Find(edge.Principal) is { IsNewReference: true })
        {
            return true;
        }

        return columns.All(column => !RelatedObjects.IsUnset(column, values[slots.Of(column)]) || !column.IsNullable) ? true : throw RelatedObjects.Undecided(Entity, edge.Navigation);
    }

    /// <summary>Whether it had no key before this write, so that whoever refers to it means it.</summary>
    private bool IsNewReference => !RelatedObjects.HasKey(Entity, Instance);

    private void CheckIsFree(GraphEdge edge, ColumnModel column, object? value, GraphEdge? said, bool isNew)
    {
        // What no property holds can only come from the members. What nobody has set is free; a member may say the same, such as the first of an enum.
        if (said is null && (column.Source is not null || RelatedObjects.IsUnset(column, value) || (!edge.Navigation.IsOnDependent && !isNew)))
        {
            return;
        }

        // In another's collection it has been moved there, whatever it referred to when it was read.
        if (said is not { Navigation.IsOnDependent: true } || isNew || edge.Navigation.IsOnDependent)
        {
            throw RelatedObjects.Contradicted(Entity, edge.Navigation, said?.Navigation);
        }
    }
}

/// <summary>That an object refers to another, by its own reference or by the other's collection.</summary>
/// <param name="Navigation">The member that says so.</param>
/// <param name="Principal">The object referred to.</param>
internal sealed record GraphEdge(NavigationModel Navigation, object Principal);
