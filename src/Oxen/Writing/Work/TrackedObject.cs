namespace Oxen;

/// <summary>An object that a unit of work knows.</summary>
/// <param name="instance">The object.</param>
/// <param name="entity">Its class.</param>
internal sealed class TrackedObject(object instance, EntityModel entity)
{
    private Dictionary<NavigationModel, object?>? _references;
    private Dictionary<NavigationModel, HashSet<object>>? _links;
    private HashSet<NavigationModel>? _loaded;

    public object Instance => instance;

    public EntityModel Entity => entity;

    /// <summary>Its place in the order in which the objects became known.</summary>
    public required long Number { get; init; }

    /// <summary>What is to be done with its row, whatever it holds; null for an update of what has changed, if anything.</summary>
    public WriteOperation? Asked { get; set; }

    /// <summary>The object as its row is; null where there is none.</summary>
    public Snapshot? Snapshot { get; set; }

    /// <summary>Whether it has a row.</summary>
    public bool HasRow => Snapshot is not null;

    /// <summary>Whether the unit of work has made its row, so that collections hold all there is.</summary>
    public bool IsMade { get; init; }

    /// <summary>Notes that a collection, or a reference of the other side, was loaded.</summary>
    public void NoteLoaded(NavigationModel navigation) => (_loaded ??= []).Add(navigation);

    /// <summary>Whether a member was loaded, or holds all there is anyhow.</summary>
    public bool IsLoaded(NavigationModel navigation) => navigation.IsOnDependent ? WasRead(navigation, out _) : IsMade || _loaded?.Contains(navigation) == true;

    /// <summary>Notes what a reference led to when it was read.</summary>
    public void Note(NavigationModel navigation, object? other) => (_references ??= [])[navigation] = other;

    /// <summary>Notes what a collection of many to many held when it was read.</summary>
    public void NoteLinks(NavigationModel navigation, IEnumerable<object> others) => (_links ??= [])[navigation] = new HashSet<object>(others, ReferenceEqualityComparer.Instance);

    /// <summary>Whether a collection of many to many held one of these.</summary>
    public bool HasLinksTo(HashSet<object> others) => _links?.Values.Any(others.Overlaps) == true;

    /// <summary>Forgets that collections of many to many held these.</summary>
    public void Unlink(HashSet<object> others)
    {
        foreach (var (navigation, linked) in _links?.ToList() ?? [])
        {
            _links![navigation] = new HashSet<object>(linked.Where(other => !others.Contains(other)), ReferenceEqualityComparer.Instance);
        }
    }

    /// <summary>Whether a reference was read, and what it led to.</summary>
    public bool WasRead(NavigationModel navigation, out object? other)
    {
        other = null;
        return _references?.TryGetValue(navigation, out other) == true;
    }

    /// <summary>What is known of it now.</summary>
    public TrackedState Remember() => new(Asked, Snapshot, _references is null ? null : new(_references), _links is null ? null : new(_links));

    /// <summary>Knows again what was known of it; that it is to be removed stays.</summary>
    public void GoBack(TrackedState state)
    {
        Asked = Asked == WriteOperation.Delete ? Asked : state.Asked;
        Snapshot = state.Snapshot;
        _references = state.References;
        _links = state.Links;
    }

    /// <summary>What a collection of many to many held; null where it wasn't read.</summary>
    public HashSet<object>? LinksOf(NavigationModel navigation) => _links?.GetValueOrDefault(navigation);
}

/// <summary>What was known of an object.</summary>
/// <param name="Asked">What was to be done with its row.</param>
/// <param name="Snapshot">The object as its row was; null where there was none.</param>
/// <param name="References">What its references led to.</param>
/// <param name="Links">What its collections of many to many held.</param>
internal sealed record TrackedState(WriteOperation? Asked, Snapshot? Snapshot, Dictionary<NavigationModel, object?>? References, Dictionary<NavigationModel, HashSet<object>>? Links);
