namespace Oxen;

/// <summary>An object that a unit of work knows.</summary>
/// <param name="instance">The object.</param>
/// <param name="entity">Its class.</param>
internal sealed class TrackedObject(object instance, EntityModel entity)
{
    private Dictionary<NavigationModel, object?>? _references;
    private Dictionary<NavigationModel, HashSet<object>>? _links;

    public object Instance => instance;

    public EntityModel Entity => entity;

    /// <summary>What is to be done with its row, whatever it holds; null for an update of what has changed, if anything.</summary>
    public WriteOperation? Asked { get; set; }

    /// <summary>The object as its row is; null where there is none.</summary>
    public Snapshot? Snapshot { get; set; }

    /// <summary>Whether it has a row.</summary>
    public bool HasRow => Snapshot is not null;

    /// <summary>Notes what a reference led to when it was read.</summary>
    public void Note(NavigationModel navigation, object? other) => (_references ??= [])[navigation] = other;

    /// <summary>Notes what a collection of many to many held when it was read.</summary>
    public void NoteLinks(NavigationModel navigation, IEnumerable<object> others) => (_links ??= [])[navigation] = new HashSet<object>(others, ReferenceEqualityComparer.Instance);

    /// <summary>Whether a reference was read, and what it led to.</summary>
    public bool WasRead(NavigationModel navigation, out object? other)
    {
        other = null;
        return _references?.TryGetValue(navigation, out other) == true;
    }

    /// <summary>What a collection of many to many held; null where it wasn't read.</summary>
    public HashSet<object>? LinksOf(NavigationModel navigation) => _links?.GetValueOrDefault(navigation);
}
