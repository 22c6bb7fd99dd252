using System.Diagnostics.CodeAnalysis;

namespace Oxen;

/// <summary>The objects of a unit of work: one for each row, with what they were when they were read.</summary>
/// <param name="options">Compile comparisons.</param>
internal sealed partial class WorkTracker(OptionsData options) : ObjectTracker
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, TrackedObject> _byInstance = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(EntityModel Root, object Key), TrackedObject> _byKey = [];
    private readonly HashSet<Holding> _held = [];
    private readonly HashSet<object> _gone = new(ReferenceEqualityComparer.Instance);
    private long _known;
    private bool _hasGaps;

    /// <summary>All that is known, in the order in which it became known.</summary>
    public IReadOnlyList<TrackedObject> All
    {
        get
        {
            lock (_lock)
            {
                // A dictionary puts what comes next where something was removed.
                return _hasGaps ? [.. _byInstance.Values.OrderBy(tracked => tracked.Number)] : [.. _byInstance.Values];
            }
        }
    }

    /// <summary>How many objects are known.</summary>
    public int Count => _byInstance.Count;

    /// <summary>Whether messages may show values.</summary>
    public bool ShowsValues => options.LogParameterValues;

    /// <summary>What is known of an object.</summary>
    public TrackedObject? Of(object instance) => _byInstance.GetValueOrDefault(instance);

    /// <summary>What is known of the row with a key.</summary>
    public TrackedObject? OfKey(EntityModel entity, IReadOnlyList<object?> key) => _byKey.GetValueOrDefault((entity.Root, Key(key)!));

    /// <summary>Whether the row of an object was deleted: that a collection still holds it says nothing.</summary>
    public bool IsGone(object instance) => _gone.Contains(instance);

    /// <summary>How objects of a class are remembered.</summary>
    public SnapshotPlan PlanOf(EntityModel entity) => SnapshotPlan.Of(entity, options);

    /// <summary>Knows an object from now on.</summary>
    /// <param name="entity">Its class.</param>
    /// <param name="instance">The object.</param>
    /// <param name="asked">What is to be done with its row; null where it has one, and is as it is.</param>
    /// <exception cref="InvalidOperationException">Another object is known for its row.</exception>
    public TrackedObject Add(EntityModel entity, object instance, WriteOperation? asked)
    {
        lock (_lock)
        {
            if (_byInstance.TryGetValue(instance, out var known))
            {
                return known;
            }

            var tracked = new TrackedObject(instance, entity) { Number = _known++, Asked = asked, IsMade = asked == WriteOperation.Insert, Snapshot = asked is null ? PlanOf(entity).Take(instance) : null };
            if (IsKeyKnown(entity, instance, asked) && Key(entity, instance) is { } key && !_byKey.TryAdd((entity.Root, key), tracked) && _byKey[(entity.Root, key)].Asked != WriteOperation.Delete)
            {
                throw new InvalidOperationException($"The unit of work knows another {TypeName.Of(entity.ClrType)} with the same key. Change that one, or Discard what is known first.");
            }

            _byInstance.Add(instance, tracked);
            _gone.Remove(instance);
            return tracked;
        }
    }

    /// <summary>Notes that a row was written: it is as the object is now.</summary>
    public void Written(TrackedObject tracked)
    {
        lock (_lock)
        {
            if (tracked.Asked == WriteOperation.Delete)
            {
                Lose(tracked);
                return;
            }

            tracked.Asked = null;
            tracked.Snapshot = PlanOf(tracked.Entity).Take(tracked.Instance);
            _byKey[(tracked.Entity.Root, Key(tracked.Entity, tracked.Instance)!)] = tracked;
            foreach (var navigation in tracked.Entity.Navigations)
            {
                if (navigation.IsOnDependent)
                {
                    tracked.Note(navigation, navigation.Get(tracked.Instance));
                }
                else if (navigation.Through is not null && (tracked.LinksOf(navigation) is not null || RelatedObjects.Of(navigation, tracked.Instance).Any()))
                {
                    tracked.NoteLinks(navigation, Linked(navigation, tracked.Instance));
                }
            }
        }
    }

    /// <summary>Forgets an object whose row is there no more: that a collection still holds it says nothing.</summary>
    public void Lose(TrackedObject tracked)
    {
        lock (_lock)
        {
            Remove(tracked);
            _gone.Add(tracked.Instance);
        }
    }

    /// <summary>Notes that a row refers to nothing any more by a foreign key, which is all that has changed since the object was as its row.</summary>
    public void Freed(TrackedObject tracked, ForeignKeyModel key)
    {
        lock (_lock)
        {
            tracked.Snapshot = PlanOf(tracked.Entity).Take(tracked.Instance);
            foreach (var navigation in tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent && navigation.ForeignKey == key))
            {
                tracked.Note(navigation, navigation.Get(tracked.Instance));
            }
        }
    }

    /// <summary>Whether an object was in a collection when it was read or last saved: what stays there says nothing.</summary>
    public bool WasHeld(ForeignKeyModel key, object owner, object instance) => _held.Contains(new Holding(key, owner, instance));

    /// <summary>Which objects were in which collections when they were read or last saved.</summary>
    public ILookup<object, (ForeignKeyModel Key, object Owner)> Holders() =>
        _held.ToLookup(held => held.Instance, held => (held.Key, held.Owner), ReferenceEqualityComparer.Instance);

    /// <summary>What a collection of many to many holds, but for what was deleted.</summary>
    public IEnumerable<object> Linked(NavigationModel navigation, object owner) => RelatedObjects.Of(navigation, owner).Where(other => !IsGone(other));

    /// <summary>The objects that are known to be linked by many to many with some of these.</summary>
    public List<TrackedObject> Linking(HashSet<object> others) => [.. All.Where(tracked => tracked.HasLinksTo(others))];

    /// <summary>Whether a member of an object was loaded, or holds all there is anyhow.</summary>
    public bool IsLoaded(object instance, NavigationModel navigation) =>
        Of(instance)?.IsLoaded(navigation) == true && (!navigation.IsCollection || navigation.Get(instance) is not null);

    /// <summary>Notes which objects are in which collections, once all is saved.</summary>
    public void NoteHeld()
    {
        NoteReferences();
        _held.Clear();
        foreach (var tracked in All)
        {
            foreach (var navigation in tracked.Entity.Navigations.Where(navigation => navigation is { IsOnDependent: false, Through: null }))
            {
                foreach (var other in RelatedObjects.Of(navigation, tracked.Instance))
                {
                    _held.Add(new Holding(navigation.ForeignKey, tracked.Instance, other));
                }
            }
        }
    }

    /// <summary>Knows nothing any more.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _byInstance.Clear();
            _hasGaps = false;
            _byKey.Clear();
            _held.Clear();
            _ledTo.Clear();
            _gone.Clear();
            _generation++;
        }
    }

    /// <inheritdoc/>
    public override object Find(EntityModel entity, object made, bool isTold)
    {
        if (entity.IsKeyless)
        {
            Tell();
            return made;
        }

        lock (_lock)
        {
            var key = (entity.Root, Key(entity, made)!);
            if (_byKey.TryGetValue(key, out var known))
            {
                return known.Instance;
            }

            Tell();
            var tracked = new TrackedObject(made, entity) { Number = _known++, Snapshot = PlanOf(entity).Take(made) };
            _byKey.Add(key, tracked);
            _byInstance.Add(made, tracked);
            return made;
        }

        void Tell()
        {
            if (!isTold)
            {
                entity.AfterLoad?.Invoke(made);
            }
        }
    }

    /// <inheritdoc/>
    public override void Loaded(object owner, NavigationModel navigation, IEnumerable<object> others)
    {
        Of(owner)?.NoteLoaded(navigation);
        if (navigation.Through is not null)
        {
            Of(owner)?.NoteLinks(navigation, others.Where(other => !IsNew(other)));
        }
        else if (navigation.IsOnDependent)
        {
            Of(owner)?.Note(navigation, others.FirstOrDefault());
        }
        else
        {
            if (IsReference(navigation) && Of(owner) is { } leading)
            {
                _ledTo[(leading, navigation)] = others.FirstOrDefault();
            }

            foreach (var other in others.Select(Of).OfType<TrackedObject>().Where(other => other.HasRow))
            {
                _held.Add(new Holding(navigation.ForeignKey, owner, other.Instance));
                if (navigation.Inverse is { } inverse)
                {
                    other.Note(inverse, owner);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<object> Added(object owner, NavigationModel navigation) => [.. RelatedObjects.Of(navigation, owner).Where(IsNew)];

    /// <inheritdoc/>
    protected override bool Take(object owner, NavigationModel navigation, object? other)
    {
        var tracked = Of(owner);
        var current = navigation.Get(owner);
        object? read = null;
        var wasRead = tracked is not null && (IsReference(navigation) ? _ledTo.TryGetValue((tracked, navigation), out read) : tracked.WasRead(navigation, out read));
        if (wasRead ? !ReferenceEquals(read, current) : current is not null && IsNew(current))
        {
            return false;
        }

        tracked?.NoteLoaded(navigation);
        if (navigation.IsOnDependent)
        {
            tracked?.Note(navigation, other);
        }
        else if (tracked is not null)
        {
            _ledTo[(tracked, navigation)] = other;
        }

        return true;
    }

    // The key of a new object may have parts that are still to be filled.
    private static bool IsKeyKnown(EntityModel entity, object instance, WriteOperation? asked) => asked != WriteOperation.Insert && RelatedObjects.HasKey(entity, instance)
        && (asked is null || !entity.Key.Any(column => RelatedObjects.IsUnset(column, column.Get(instance)) && entity.ForeignKeys.Any(key => key.Columns.Contains(column))));

    // Without a row as far as the unit of work knows.
    private bool IsNew(object instance) => Of(instance) is not { HasRow: true };

    private void Remove(TrackedObject tracked)
    {
        _byInstance.Remove(tracked.Instance);
        _hasGaps = true;
        if (Key(tracked.Entity, tracked.Instance) is { } key && _byKey.GetValueOrDefault((tracked.Entity.Root, key)) == tracked)
        {
            _byKey.Remove((tracked.Entity.Root, key));
        }
    }

    private static object? Key(EntityModel entity, object instance) => entity.Key is [var single] ? RowKey.Of(single.Get(instance)) : Key([.. entity.Key.Select(column => column.Get(instance))]);

    [return: NotNullIfNotNull(nameof(key))]
    private static object? Key(IReadOnlyList<object?>? key) => key is null ? null : key is [var single] ? RowKey.Of(single) : RowKey.Of(key.AsEnumerable());
}
