namespace Oxen;

/// <summary>
/// All that one insert or save means: the objects given, those in their collections, and whatever has no key yet. An object
/// that a reference or many to many leads to and that has a key has a row: it is referred to, not written, and where it
/// leads is no part of the graph.
/// </summary>
internal sealed class ObjectGraph
{
    private readonly Dictionary<object, GraphNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(ForeignKeyModel, object, object)> _linked = [];
    private readonly List<GraphNode> _found = [];
    private readonly bool _isInsert;

    private ObjectGraph(bool isInsert) => _isInsert = isInsert;

    /// <summary>The links of many to many, to be made once both sides have rows.</summary>
    public List<GraphLink> Links { get; } = [];

    /// <summary>The graph of objects of one class.</summary>
    /// <param name="roots">The objects.</param>
    /// <param name="entity">Their class.</param>
    /// <param name="isInsert">Whether each object is inserted; otherwise its key says so.</param>
    public static ObjectGraph Of(IReadOnlyList<object> roots, EntityModel entity, bool isInsert)
    {
        var graph = new ObjectGraph(isInsert);
        for (var i = 0; i < roots.Count; i++)
        {
            graph.Add(roots[i], entity, i);
        }

        // Grows while it is read: each object may lead to more.
        for (var i = 0; i < graph._found.Count; i++)
        {
            graph.Read(graph._found[i]);
        }

        return graph;
    }

    /// <summary>The objects, in the order in which they were found.</summary>
    public IReadOnlyList<GraphNode> Nodes => _found;

    /// <summary>What is written for an object; null when it isn't.</summary>
    public GraphNode? Find(object instance) => _nodes.GetValueOrDefault(instance);

    /// <summary>The objects in the order of their foreign keys: what others refer to first, those of one class together where that allows it.</summary>
    /// <exception cref="RelatedObjectException">New objects refer to each other in a circle.</exception>
    public List<GraphNode> InOrder()
    {
        var waiting = new Queue<GraphNode>();
        foreach (var node in _found)
        {
            node.Blocked = node.Edges.Count(edge => Blocking(node, edge) is not null);
            foreach (var principal in node.Edges.Select(edge => Blocking(node, edge)).OfType<GraphNode>())
            {
                principal.Dependents.Add(node);
            }

            if (node.Blocked == 0)
            {
                waiting.Enqueue(node);
            }
        }

        var ordered = new List<GraphNode>(_found.Count);
        while (waiting.TryDequeue(out var node))
        {
            ordered.Add(node);
            foreach (var dependent in node.Dependents)
            {
                dependent.Level = Math.Max(dependent.Level, node.Level + 1);
                if (--dependent.Blocked == 0)
                {
                    waiting.Enqueue(dependent);
                }
            }
        }

        if (ordered.Count < _found.Count)
        {
            throw Circle();
        }

        var classes = ordered.Select(node => node.Entity).Distinct().Select((entity, i) => (entity, i)).ToDictionary(pair => pair.entity, pair => pair.i);
        return [.. ordered.OrderBy(node => node.Level).ThenBy(node => classes[node.Entity])];
    }

    private GraphNode Add(object instance, EntityModel entity, int root)
    {
        if (_nodes.TryGetValue(instance, out var known))
        {
            return known;
        }

        var node = new GraphNode(this, instance, entity.Of(instance), root);
        _nodes.Add(instance, node);
        _found.Add(node);
        return node;
    }

    private void Read(GraphNode node)
    {
        foreach (var navigation in node.Entity.Navigations)
        {
            foreach (var other in RelatedObjects.Of(navigation, node.Instance))
            {
                Follow(node, navigation, other);
            }
        }
    }

    private void Follow(GraphNode node, NavigationModel navigation, object other)
    {
        if (!navigation.IsOnDependent && navigation.Through is null)
        {
            Add(other, navigation.Target, node.Root).Edges.Add(new GraphEdge(navigation, node.Instance));
            return;
        }

        if (!RelatedObjects.HasKey(navigation.Target, other))
        {
            Add(other, navigation.Target, node.Root);
        }

        if (navigation.IsOnDependent)
        {
            node.Edges.Add(new GraphEdge(navigation, other));
        }
        else if (_linked.Add((navigation.ForeignKey, node.Instance, other)) && !_linked.Contains((navigation.Through!, other, node.Instance)))
        {
            Links.Add(new GraphLink(navigation, node, other));
        }
    }

    /// <summary>The object that must have its row before another refers to it; null when it has, or knows its key by itself.</summary>
    private GraphNode? Blocking(GraphNode node, GraphEdge edge)
    {
        var principal = Find(edge.Principal);
        return principal is null || (principal == node && KnowsItself(node, edge.Navigation.ForeignKey)) || (HasRow(principal) && edge.Navigation.ForeignKey.IsToKey) ? null : principal;
    }

    // What refers to itself needs to know what it is referred to by, be it its key or other columns.
    private static bool KnowsItself(GraphNode node, ForeignKeyModel key) => key.IsToKey
        ? RelatedObjects.HasKey(node.Entity, node.Instance)
        : key.PrincipalKey.All(column => !RelatedObjects.IsUnset(column, column.Get(node.Instance)));

    // A key the database makes is there when the row is; of others nothing is known.
    private bool HasRow(GraphNode node) => !_isInsert && node.Entity.GeneratedKey is not null && RelatedObjects.HasKey(node.Entity, node.Instance);

    private RelatedObjectException Circle()
    {
        var path = new List<(GraphNode Node, GraphEdge Edge)>();
        var node = _found.First(left => left.Blocked > 0);
        while (!path.Exists(step => step.Node == node))
        {
            var edge = node.Edges.First(edge => Blocking(node, edge) is { Blocked: > 0 });
            path.Add((node, edge));
            node = Find(edge.Principal)!;
        }

        path.RemoveRange(0, path.FindIndex(step => step.Node == node));
        var navigation = path[0].Edge.Navigation;
        var members = string.Join(", ", path.Select(step => $"{TypeName.Of(step.Edge.Navigation.Property.DeclaringType!)}.{step.Edge.Navigation.Property.Name}").Distinct());
        return new RelatedObjectException(navigation.Property.DeclaringType!, navigation.Property.Name,
            $"is part of a circle of objects that have no row yet ({members}): each needs the key of the next, so none can be inserted first. Insert them with one of the references null, then set that one with UpdateAsync.");
    }
}

/// <summary>A link of many to many.</summary>
/// <param name="Navigation">The collection.</param>
/// <param name="Owner">The object whose collection it is.</param>
/// <param name="Other">The object in it.</param>
internal sealed record GraphLink(NavigationModel Navigation, GraphNode Owner, object Other);
