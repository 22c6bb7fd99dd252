namespace Oxen;

/// <summary>Collects the rows of a member of entities: an entity that comes in several rows has one collection.</summary>
/// <param name="giveBack">Makes an element lead back to the entity it belongs to; null where no member does.</param>
/// <param name="hold">Gives an entity its collection, where that isn't the list itself; null where it is.</param>
internal sealed class NavigationBuffer<TKey, TElement>(Action<object, object?>? giveBack, Action<object, List<TElement>>? hold) : CollectionBuffer<TKey, TElement>
    where TElement : class
{
    private readonly Dictionary<object, List<TElement>> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Owner, List<TElement> List)> _ownLists = [];
    private (ObjectTracker Tracker, NavigationModel Navigation)? _told;

    /// <summary>The buffer, which tells a unit of work what was read.</summary>
    public NavigationBuffer<TKey, TElement> For(object? tracker, NavigationModel navigation)
    {
        _told = ((ObjectTracker)tracker!, navigation);
        return this;
    }

    /// <summary>The list of an entity, filled later.</summary>
    public List<TElement> OpenFor(object owner, TKey key)
    {
        if (!_lists.TryGetValue(owner, out var list))
        {
            _lists.Add(owner, list = Open(key));
        }

        return list;
    }

    /// <summary>The list of an entity that comes in no other row, filled later.</summary>
    public List<TElement> OpenOnce(object owner, TKey key)
    {
        var list = Open(key);
        if (giveBack is not null || hold is not null || _told is not null)
        {
            _ownLists.Add((owner, list));
        }

        return list;
    }

    public override void Complete()
    {
        base.Complete();
        foreach (var (owner, list) in _lists)
        {
            Give(owner, list);
        }

        foreach (var (owner, list) in _ownLists)
        {
            Give(owner, list);
        }

        _lists.Clear();
        _ownLists.Clear();
    }

    private void Give(object owner, List<TElement> list)
    {
        if (giveBack is not null)
        {
            foreach (var element in list)
            {
                giveBack(element, owner);
            }
        }

        hold?.Invoke(owner, list);
        _told?.Tracker.Loaded(owner, _told.Value.Navigation, list);
    }
}
