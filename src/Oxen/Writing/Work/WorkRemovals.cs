namespace Oxen;

/// <summary>What a unit of work removes that other rows refer to, as one save finds it.</summary>
internal sealed class WorkRemovals
{
    private readonly WorkTracker _tracker;
    private readonly List<TrackedObject> _removed;
    private readonly HashSet<ForeignKeyModel> _conditional = [];
    private readonly Dictionary<ForeignKeyModel, Dictionary<NodeList<object?>, TrackedObject>> _byValues = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ForeignKeyModel, HashSet<NodeList<object?>>> _taken = new(ReferenceEqualityComparer.Instance);

    /// <param name="tracker">Knows the objects.</param>
    public WorkRemovals(WorkTracker tracker)
    {
        _tracker = tracker;
        _removed = [.. tracker.All.Where(tracked => tracked.Asked == WriteOperation.Delete)];
        foreach (var tracked in _removed)
        {
            _conditional.UnionWith(tracked.Entity.ConditionalKeys);
        }
    }

    /// <summary>The foreign keys by which rows of a class may refer to what is removed; none where nothing is.</summary>
    public IEnumerable<ForeignKeyModel> Keys(EntityModel entity) => _removed.Count == 0 ? [] : entity.ForeignKeys.Concat(_conditional.Where(key => entity.Is(key.Entity)));

    /// <summary>The object to be removed that a row refers to so far.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="tracked">The row's object.</param>
    public TrackedObject? OfFormer(ForeignKeyModel key, TrackedObject tracked)
    {
        if (tracked.Snapshot is not { } snapshot)
        {
            return null;
        }

        if (key.Columns[0].Source is not null)
        {
            // A column without a property is known by the reference that was read with it.
            var reference = tracked.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.IsSameAs(key));
            return reference is not null && tracked.WasRead(reference, out var read) && read is not null && _tracker.Of(read) is { Asked: WriteOperation.Delete } principal ? principal : null;
        }

        var plan = _tracker.PlanOf(tracked.Entity);
        return key.When is { } when && !Equals(plan.Held(when.Column, snapshot), when.Value) ? null : Of(key, [.. key.Columns.Select(column => plan.Held(column, snapshot))]);
    }

    /// <summary>The object to be removed that a row is written to refer to by a foreign key; null where it isn't written, or refers to none.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="item">What is written.</param>
    /// <param name="changes">All that is.</param>
    public TrackedObject? OfWritten(ForeignKeyModel key, WorkItem item, WorkChanges changes)
    {
        if (item.References.Find(reference => reference.Key.IsSameAs(key)) is { Key: not null, Principal: var given })
        {
            return given is not null && _tracker.Of(given) is { Asked: WriteOperation.Delete } removed ? removed : null;
        }

        if (key.Columns[0].Source is not null || (item.Tracked.HasRow && !key.Changeable.Any(item.Columns.Contains)) || (key.When is { } when && !Equals(when.Column.Get(item.Instance), when.Value)))
        {
            return null;
        }

        // Another row may take the place of the one that goes.
        object?[] values = [.. key.Columns.Select(column => column.Get(item.Instance))];
        return Of(key, values) is { } found && !Taken(key, changes).Contains(RowKey.Of(values.AsEnumerable())) ? found : null;
    }

    /// <summary>The error of a row that is to refer to one that goes, and would go with it.</summary>
    public static RelatedObjectException Refused(ForeignKeyModel key, WorkItem item, TrackedObject principal)
    {
        var member = item.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.IsSameAs(key))?.Property.Name ?? key.Columns[0].Property.Name;
        var name = TypeName.Of(principal.Entity.ClrType);
        return new(item.Entity.ClrType, member, principal.HasRow
            ? $"refers to {RelatedObjects.NameOf(principal.Entity, principal.Instance)}, which this unit of work removes, with all that belongs to it: the {TypeName.Of(item.Entity.ClrType)} would be written only to be deleted. Let it refer to another {name}, leave it out, or keep that {name}."
            : $"refers to a {name} that was removed before it had a row, so there is nothing to refer to. Let it refer to another {name}, leave it out, or add that {name} again.");
    }

    // The object whose row is to be deleted, of those that hold these values.
    private TrackedObject? Of(ForeignKeyModel key, IReadOnlyList<object?> values)
    {
        var found = values.Contains(null) ? null : key.IsToKey ? _tracker.OfKey(key.Principal, values) : ByValues(key).GetValueOrDefault(RowKey.Of(values.AsEnumerable()));
        return found is { Asked: WriteOperation.Delete } && found.Entity.Is(key.Principal) ? found : null;
    }

    // What goes of what is referred to by other columns than its key.
    private Dictionary<NodeList<object?>, TrackedObject> ByValues(ForeignKeyModel key)
    {
        if (!_byValues.TryGetValue(key, out var known))
        {
            _byValues.Add(key, known = []);
            foreach (var tracked in _removed.Where(tracked => tracked.HasRow && tracked.Entity.Is(key.Principal)))
            {
                var plan = _tracker.PlanOf(tracked.Entity);
                known.TryAdd(RowKey.Of(key.PrincipalKey.Select(column => plan.Held(column, tracked.Snapshot!))), tracked);
            }
        }

        return known;
    }

    // What can be referred to once all is written.
    private HashSet<NodeList<object?>> Taken(ForeignKeyModel key, WorkChanges changes)
    {
        if (!_taken.TryGetValue(key, out var known))
        {
            _taken.Add(key, known = [.. changes.Items.Where(item => item.Operation != WriteOperation.Delete && item.Entity.Is(key.Principal))
                .Select(item => RowKey.Of(key.PrincipalKey.Select(column => column.Get(item.Instance))))]);
        }

        return known;
    }
}
