namespace Oxen;

/// <summary>The order in which a unit of work writes rows: what others refer to first, and gone before what it refers to; those alike together.</summary>
internal static class WorkOrder
{
    /// <summary>The items in order.</summary>
    /// <exception cref="RelatedObjectException">New objects refer to each other in a circle.</exception>
    public static List<WorkItem> Of(WorkChanges changes, WorkTracker tracker)
    {
        Connect(changes, tracker);
        List<WorkItem> ordered = new(changes.Items.Count);
        HashSet<WorkItem> waiting = [.. changes.Items];
        var isSoft = true;
        while (waiting.Count > 0)
        {
            List<WorkItem> ready = [.. waiting.Where(item => !waiting.Overlaps(item.After) && !(isSoft && waiting.Overlaps(item.RatherAfter)))];
            if (ready.Count == 0)
            {
                // Wishes that lead in a circle are left to the database.
                isSoft = isSoft ? false : throw Circle(waiting);
                continue;
            }

            // Those of one class that are done alike can be one command.
            ordered.AddRange(ready.OrderBy(item => item.Operation).ThenBy(item => item.Entity.Table, StringComparer.Ordinal).ThenBy(Columns, StringComparer.Ordinal));
            waiting.ExceptWith(ready);
        }

        return ordered;
    }

    // Updates of the same columns are done alike.
    private static string Columns(WorkItem item) => item.Operation == WriteOperation.Update ? string.Join(',', item.Columns.Select(column => column.Name).Order(StringComparer.Ordinal)) : "";

    private static void Connect(WorkChanges changes, WorkTracker tracker)
    {
        Dictionary<(object, NodeList<object?>), WorkItem> freed = [];
        var keys = WorkRemovals.Keys(tracker);
        foreach (var item in changes.Items)
        {
            foreach (var (key, principal) in item.References)
            {
                if (principal is not null && changes.Find(principal) is { } made && made != item && (made.Operation is WriteOperation.Insert or WriteOperation.Save || key.PrincipalKey.Any(made.Columns.Contains)))
                {
                    item.After.Add(made);
                }
            }

            if (item.Tracked.Snapshot is { } snapshot)
            {
                var plan = tracker.PlanOf(item.Entity);
                foreach (var index in item.Entity.Indexes.Where(index => index.IsUnique && (item.Operation == WriteOperation.Delete || index.Columns.Any(item.Columns.Contains))))
                {
                    object?[] held = [.. index.Columns.Select(column => plan.Original(column, snapshot))];
                    if (!held.Contains(null))
                    {
                        freed[(index, RowKey.Of(held.AsEnumerable()))] = item;
                    }
                }

                if (item.Operation == WriteOperation.Delete)
                {
                    freed[(item.Entity.Root, RowKey.Of(item.Entity.Key.Select(column => plan.Original(column, snapshot))))] = item;
                }
            }

            Follow(item, keys(item.Entity), changes, tracker);
        }

        Precede(changes);

        foreach (var item in changes.Items.Where(item => item.Operation != WriteOperation.Delete))
        {
            foreach (var index in item.Entity.Indexes.Where(index => index.IsUnique && (!item.Tracked.HasRow || index.Columns.Any(item.Columns.Contains))))
            {
                Await(item, index, index.Columns);
            }

            if (!item.Tracked.HasRow)
            {
                Await(item, item.Entity.Root, item.Entity.Key);
            }
        }

        // What another row holds so far is written once that is gone; null is in nobody's way.
        void Await(WorkItem item, object unique, IEnumerable<ColumnModel> columns)
        {
            if (freed.TryGetValue((unique, RowKey.Of(columns.Select(column => Said(item, column)))), out var before) && before != item)
            {
                item.RatherAfter.Add(before);
            }
        }
    }

    // What a column will hold: a part of a foreign key that the row takes from an object isn't in its members yet.
    private static object? Said(WorkItem item, ColumnModel column)
    {
        foreach (var (key, principal) in item.References)
        {
            for (var i = 0; i < key.Columns.Count; i++)
            {
                if (key.Columns[i] == column)
                {
                    return principal is null ? null : key.PrincipalKey[i].Get(principal);
                }
            }
        }

        return column.Get(item.Instance);
    }

    // A row that names another by its foreign key alone is written after that.
    private static void Precede(WorkChanges changes)
    {
        List<WorkItem> made = [.. changes.Items.Where(item => item.Operation is WriteOperation.Insert or WriteOperation.Save && RelatedObjects.HasKey(item.Entity, item.Instance))];
        Dictionary<ForeignKeyModel, ILookup<NodeList<object?>, WorkItem>> known = new(ReferenceEqualityComparer.Instance);
        foreach (var item in made.Count == 0 ? [] : changes.Items.Where(item => item.Operation != WriteOperation.Delete))
        {
            foreach (var key in item.Entity.ForeignKeys.Where(key => key.Columns[0].Source is null && (!item.Tracked.HasRow || key.Changeable.Any(item.Columns.Contains))))
            {
                if (!known.TryGetValue(key, out var principals))
                {
                    known.Add(key, principals = made.Where(principal => principal.Entity.Is(key.Principal)).ToLookup(principal => RowKey.Of(key.PrincipalKey.Select(column => column.Get(principal.Instance)))));
                }

                item.RatherAfter.UnionWith(principals.Count == 0 ? [] : principals[RowKey.Of(key.Columns.Select(column => Said(item, column)))].Where(principal => principal != item));
            }
        }
    }

    // A row that refers to another, or did, is written before that is deleted.
    private static void Follow(WorkItem item, IEnumerable<ForeignKeyModel> keys, WorkChanges changes, WorkTracker tracker)
    {
        foreach (var key in keys)
        {
            if (WorkRemovals.OfFormer(key, item.Tracked, tracker) is { } former)
            {
                Before(former);
            }

            if (item.Operation != WriteOperation.Delete && WorkRemovals.OfWritten(key, item, changes, tracker) is { } written)
            {
                var isMark = written is { HasRow: true, Entity.SoftDelete: not null };
                if (!isMark && (!written.HasRow || key.OnDelete is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade))
                {
                    throw WorkRemovals.Refused(key, item, written);
                }

                Before(written);
            }
        }

        void Before(TrackedObject principal)
        {
            if (changes.Find(principal.Instance) is { } gone && gone != item)
            {
                gone.RatherAfter.Add(item);
            }
        }
    }

    private static RelatedObjectException Circle(HashSet<WorkItem> waiting)
    {
        var item = waiting.First(item => waiting.Overlaps(item.After));
        var key = item.References.First(reference => reference.Principal is not null && waiting.Any(other => ReferenceEquals(other.Instance, reference.Principal))).Key;
        var member = item.Entity.Navigations.FirstOrDefault(navigation => navigation.ForeignKey == key)?.Property.Name ?? key.Columns[0].Property.Name;
        return new RelatedObjectException(item.Entity.ClrType, member, "is part of a circle of objects that have no row yet: each needs the key of the next, so none can be inserted first. Save them with one of the references null, then set that one and save again.");
    }
}
