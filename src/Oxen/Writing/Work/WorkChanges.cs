using System.Globalization;

namespace Oxen;

/// <summary>What has changed in a unit of work: its objects compared with what they were, and those they lead to.</summary>
internal sealed class WorkChanges
{
    private readonly WorkTracker _tracker;
    private readonly Dictionary<object, WorkItem> _items = new(ReferenceEqualityComparer.Instance);
    private ILookup<object, (NavigationModel Navigation, TrackedObject Owner)> _left = null!;

    private WorkChanges(WorkTracker tracker) => (_tracker, Removals) = (tracker, new WorkRemovals(tracker));

    /// <summary>What is done with rows, in the order in which objects became known.</summary>
    public List<WorkItem> Items { get; } = [];

    /// <summary>The links of many to many that are made or removed.</summary>
    public List<WorkLink> Links { get; } = [];

    /// <summary>What is removed that others refer to.</summary>
    public WorkRemovals Removals { get; }

    /// <summary>What is done with the row of an object; null for nothing.</summary>
    public WorkItem? Find(object instance) => _items.GetValueOrDefault(instance);

    /// <summary>How messages call the object of an item: by its key, or else by its place among the changes.</summary>
    public string NameOf(WorkItem item) => item.Operation == WriteOperation.Insert && item.Entity.Key.Any(column => RelatedObjects.IsUnset(column, column.Get(item.Instance)))
        ? string.Create(CultureInfo.InvariantCulture, $"a new {TypeName.Of(item.Entity.ClrType)} (index {Items.IndexOf(item)} of Changes)")
        : RelatedObjects.NameOf(item.Entity, item.Instance);

    /// <summary>The same with the values of some columns, where they may be seen.</summary>
    public string Describe(WorkItem item, IEnumerable<ColumnModel> columns)
    {
        var shown = _tracker.ShowsValues ? string.Join(", ", columns.Except(item.Entity.Key).Where(column => column.Source is null).Select(column => $"{column.Property.Name} {(column.IsSensitive ? ColumnModel.Masked : ShownValue.Of(column.Get(item.Instance)))}")) : "";
        return NameOf(item) + (shown.Length == 0 ? "" : $", with {shown}");
    }

    /// <summary>Finds what has changed; objects that are new are known from now on.</summary>
    /// <exception cref="RelatedObjectException">References, collections and foreign keys of an object say different things.</exception>
    public static WorkChanges Of(WorkTracker tracker)
    {
        var changes = new WorkChanges(tracker);
        var owners = changes.Discover();
        changes._left = tracker.Left().ToLookup(left => left.Former, left => (left.Navigation, left.Owner), ReferenceEqualityComparer.Instance);
        foreach (var tracked in tracker.All)
        {
            try
            {
                changes.Add(tracked, owners.GetValueOrDefault(tracked.Instance) ?? []);
            }
            catch (RelatedObjectException exception)
            {
                exception.IsAbout(tracked.Instance, RelatedObjects.NameOf(tracked.Entity, tracked.Instance));
                throw;
            }
        }

        Dictionary<Holding, bool> seen = [];
        foreach (var tracked in tracker.All.Where(tracked => tracked.Asked != WriteOperation.Delete))
        {
            changes.AddLinks(tracked, seen);
        }

        return changes;
    }

    // Whatever known objects lead to and has no row is new. Gives in whose collections each object is.
    private Dictionary<object, List<(ForeignKeyModel Key, object Owner)>> Discover()
    {
        Dictionary<object, List<(ForeignKeyModel, object)>> owners = new(ReferenceEqualityComparer.Instance);
        var queue = new Queue<TrackedObject>(_tracker.All.Where(tracked => tracked.Asked != WriteOperation.Delete));
        while (queue.TryDequeue(out var tracked))
        {
            foreach (var navigation in tracked.Entity.Navigations)
            {
                var isOwned = navigation is { IsOnDependent: false, Through: null };
                foreach (var other in RelatedObjects.Of(navigation, tracked.Instance))
                {
                    if (isOwned)
                    {
                        (owners.TryGetValue(other, out var known) ? known : owners[other] = []).Add((navigation.ForeignKey, tracked.Instance));
                    }

                    if (_tracker.Of(other) is null && !_tracker.IsGone(other) && Meant(navigation.Target.Of(other), other, isOwned) is (true, var asked))
                    {
                        queue.Enqueue(_tracker.Add(navigation.Target.Of(other), other, asked));
                    }
                }
            }
        }

        // What is removed leads to nothing new, but what is new by itself must not come to belong to it unnoticed.
        foreach (var tracked in _tracker.All.Where(tracked => tracked is { Asked: WriteOperation.Delete, HasRow: true }))
        {
            foreach (var navigation in tracked.Entity.Navigations.Where(navigation => navigation is { IsOnDependent: false, Through: null }))
            {
                foreach (var other in RelatedObjects.Of(navigation, tracked.Instance).Where(other => _tracker.Of(other) is { HasRow: false }))
                {
                    (owners.TryGetValue(other, out var known) ? known : owners[other] = []).Add((navigation.ForeignKey, tracked.Instance));
                }
            }
        }

        return owners;
    }

    // What has a key has a row: a collection may move it, a reference only refers to it.
    private static (bool IsMeant, WriteOperation? Asked) Meant(EntityModel entity, object instance, bool isOwned) =>
        !RelatedObjects.HasKey(entity, instance) ? (true, WriteOperation.Insert)
        : !isOwned ? (false, null)
        : (true, entity.GeneratedKey is not null ? null : WriteOperation.Save);

    private void Add(TrackedObject tracked, List<(ForeignKeyModel Key, object Owner)> owners)
    {
        var item = new WorkItem(tracked, tracked.Asked ?? WriteOperation.Update);
        if (item.Operation == WriteOperation.Delete)
        {
            if (tracked.HasRow)
            {
                Keep(item);
            }

            return;
        }

        if (item.Operation == WriteOperation.Update)
        {
            item.Columns.UnionWith(_tracker.PlanOf(tracked.Entity).Changed(tracked.Instance, tracked.Snapshot!));
            if (item.Columns.FirstOrDefault(column => tracked.Entity.Key.Contains(column) || column.IsDiscriminator) is { } fixedColumn)
            {
                throw Fixed(tracked.Entity, fixedColumn);
            }
        }

        var references = tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent).ToList();
        foreach (var key in references.Select(navigation => navigation.ForeignKey).Concat(owners.Select(owner => owner.Key)).Concat(_left[tracked.Instance].Select(left => left.Navigation.ForeignKey)).Distinct().ToList())
        {
            Decide(item, key, references.Find(navigation => navigation.ForeignKey == key), [.. owners.Where(owner => owner.Key == key).Select(owner => owner.Owner)]);
        }

        if (item.Operation == WriteOperation.Update)
        {
            Free(item);
        }

        if (item.Operation != WriteOperation.Update || item.Columns.Count > 0)
        {
            Keep(item);
        }
    }

    private void Keep(WorkItem item)
    {
        Items.Add(item);
        _items.Add(item.Instance, item);
    }

    // The reference, the collections it is in, and the foreign key itself: what has changed is meant.
    private void Decide(WorkItem item, ForeignKeyModel key, NavigationModel? reference, List<object> owners)
    {
        var tracked = item.Tracked;
        var isShadow = key.Columns[0].Source is not null;
        var isSaid = !isShadow && key.Columns.All(column => !RelatedObjects.IsUnset(column, column.Get(item.Instance))) && (!tracked.HasRow || key.Columns.Any(item.Columns.Contains));
        object? read = null;
        var wasRead = reference is not null && tracked.WasRead(reference, out read);
        var principal = reference?.Get(item.Instance);
        List<object> meant = [];
        if (principal is not null && !(tracked.HasRow && (wasRead ? ReferenceEquals(read, principal) : !isShadow && Refers(tracked, key, principal))))
        {
            meant.Add(principal);
        }

        meant.AddRange(owners.Where(owner => !tracked.HasRow || !(_tracker.WasHeld(key, owner, tracked.Instance) || (isShadow ? ReferenceEquals(read, owner) : Refers(tracked, key, owner)))));
        meant = [.. meant.DistinctBy(one => Identity(key, one))];
        if (meant.Count > 1 || (meant.Count == 1 && isSaid && !Holds(key, item.Instance, meant[0])))
        {
            throw RelatedObjects.Contradicted(tracked.Entity, reference ?? key.Principal.Navigations.First(navigation => navigation.ForeignKey == key));
        }

        if (meant.Count == 1 && tracked.HasRow && key.Columns.FirstOrDefault(tracked.Entity.Key.Contains) is { } fixedColumn && !Holds(key, item.Instance, meant[0]))
        {
            throw Fixed(tracked.Entity, fixedColumn);
        }

        if (meant.Count == 1)
        {
            item.References.Add((key, meant[0]));
            item.Columns.UnionWith(key.Columns.Append(key.When?.Column).OfType<ColumnModel>().Where(column => !tracked.Entity.Key.Contains(column)));
        }
        else if (tracked.HasRow && principal is null && wasRead && read is not null && !isSaid)
        {
            Unlink(item, key, tracked.Entity, reference!, "was set to null");
        }
        else if (tracked.HasRow && !isSaid && _left[tracked.Instance].FirstOrDefault(left => left.Navigation.ForeignKey == key && (isShadow ? !wasRead || ReferenceEquals(read, left.Owner.Instance) : Refers(tracked, key, left.Owner.Instance))) is { Owner: { } former, Navigation: var led })
        {
            Unlink(item, key, former.Entity, led, $"led to {RelatedObjects.NameOf(tracked.Entity, tracked.Instance)} and does no more");
        }
    }

    private static RelatedObjectException Fixed(EntityModel entity, ColumnModel column) =>
        new(entity.ClrType, column.Property.Name, "was changed, by itself or by what the object belongs to, but it says which row is meant, or of which class it is. Remove the object, and add another.");

    // What Oxen unlinks gets a new version; where the object is known it is an update like any other, so that it is compared and known.
    private void Free(WorkItem item)
    {
        if (!item.Entity.Columns.Any(column => column.Generated == ValueGeneration.RowVersion))
        {
            return;
        }

        foreach (var key in Removals.Keys(item.Entity).Where(key => key.OnDelete == DeleteBehavior.ClientSetNull))
        {
            if (!item.References.Exists(reference => reference.Key.IsSameAs(key)) && !key.Changeable.Any(item.Columns.Contains) && Removals.OfFormer(key, item.Tracked) is { HasRow: true, Entity.SoftDelete: null })
            {
                item.References.Add((key, null));
                item.Columns.UnionWith(key.Columns.Where(column => column.IsNullable));
            }
        }
    }

    private static void Unlink(WorkItem item, ForeignKeyModel key, EntityModel entity, NavigationModel reference, string what)
    {
        var free = key.Columns.Where(column => column.IsNullable).ToList();
        if (free.Count == 0)
        {
            throw new RelatedObjectException(entity.ClrType, reference.Property.Name, $"{what}, but {TypeName.Of(item.Entity.ClrType)}.{key.Columns[0].Property.Name} can't be null: each {TypeName.Of(item.Entity.ClrType)} belongs to one {TypeName.Of(key.Principal.ClrType)}. Remove the object (work.Remove), or give it another.");
        }

        item.References.Add((key, null));
        item.Columns.UnionWith(free);
    }

    // Whether the row refers to an object, as it was read.
    private bool Refers(TrackedObject tracked, ForeignKeyModel key, object principal)
    {
        var plan = _tracker.PlanOf(tracked.Entity);
        return RelatedObjects.HasKey(key.Principal, principal) && key.ValuesFor(column => column.Get(principal)).All(part => ColumnValues.AreEqual(part.Column, plan.Held(part.Column, tracked.Snapshot!), part.Value));
    }

    private static bool Holds(ForeignKeyModel key, object instance, object principal) =>
        RelatedObjects.HasKey(key.Principal, principal) && key.ValuesFor(column => column.Get(principal)).All(part => ColumnValues.AreEqual(part.Column, part.Column.Get(instance), part.Value));

    private static object Identity(ForeignKeyModel key, object principal) =>
        RelatedObjects.HasKey(key.Principal, principal) ? RowKey.Of(key.PrincipalKey.Select(column => column.Get(principal))) : principal;

    // Each link once, whichever side says it.
    private void AddLinks(TrackedObject tracked, Dictionary<Holding, bool> seen)
    {
        foreach (var navigation in tracked.Entity.Navigations.Where(navigation => navigation.Through is not null))
        {
            var current = new HashSet<object>(_tracker.Linked(navigation, tracked.Instance), ReferenceEqualityComparer.Instance);
            var known = tracked.LinksOf(navigation) ?? [];
            var added = current.Where(other => !known.Contains(other)).Select(other => (Other: other, IsRemoved: false));
            var removed = known.Where(other => !current.Contains(other) && !_tracker.IsGone(other) && _tracker.Of(other)?.Asked != WriteOperation.Delete).Select(other => (Other: other, IsRemoved: true));
            foreach (var (other, isRemoved) in added.Concat(removed))
            {
                var link = new WorkLink(navigation, tracked, other, isRemoved);
                if (!seen.TryAdd(link.Sides[0], isRemoved))
                {
                    continue;
                }

                if (!seen.TryGetValue(link.Sides[1], out var isOtherRemoved))
                {
                    Links.Add(link);
                }
                else if (isOtherRemoved != isRemoved)
                {
                    throw Opposed(link);
                }
            }
        }
    }

    private static RelatedObjectException Opposed(WorkLink link)
    {
        var (owner, navigation) = (link.Owner, link.Navigation);
        var name = RelatedObjects.NameOf(owner.Entity, owner.Instance);
        var inverse = LoadedMembers.Inverses(navigation, link.Other).First().Property.Name;
        var error = new RelatedObjectException(owner.Entity.ClrType, navigation.Property.Name, $"{Said(link.IsRemoved)} {RelatedObjects.NameOf(navigation.Target.Of(link.Other), link.Other)}, and {inverse} of that {Said(!link.IsRemoved)} {name}: the two are sides of one link. Change one of them alone, or both alike.");
        error.IsAbout(owner.Instance, name);
        return error;

        static string Said(bool isRemoved) => isRemoved ? "lost" : "gained";
    }
}
