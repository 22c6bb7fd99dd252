namespace Oxen;

/// <summary>The order in which a unit of work writes rows: what others refer to first, and gone before what it refers to; those alike together.</summary>
internal static class WorkOrder
{
    /// <summary>The items in order.</summary>
    /// <exception cref="RelatedObjectException">New objects refer to each other in a circle.</exception>
    /// <exception cref="RefusedOperationException">Rows take unique values from each other in a circle.</exception>
    public static List<WorkItem> Of(WorkChanges changes, WorkTracker tracker)
    {
        Connect(changes, tracker);
        List<WorkItem> ordered = new(changes.Items.Count);
        HashSet<WorkItem> waiting = [.. changes.Items];
        while (waiting.Count > 0)
        {
            List<WorkItem> ready = [.. waiting.Where(item => !item.Awaits(waiting))];
            if (ready.Count == 0)
            {
                WorkCircle.Open(waiting);
                continue;
            }

            // Those of one class that are done alike can be one command.
            ordered.AddRange(ready.OrderBy(item => item.Operation).ThenBy(item => item.Entity.Table, StringComparer.Ordinal).ThenBy(Columns, StringComparer.Ordinal));
            waiting.ExceptWith(ready);
        }

        return ordered;
    }

    // Updates of the same columns are done alike.
    private static string Columns(WorkItem item) => item.Operation == WriteOperation.Update ? string.Join(',', item.Written.Select(column => column.Name).Order(StringComparer.Ordinal)) : "";

    private static void Connect(WorkChanges changes, WorkTracker tracker)
    {
        Dictionary<(object, NodeList<object?>), WorkItem> freed = [];
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
                    object?[] held = [.. index.Columns.Select(column => plan.Held(column, snapshot))];
                    if (!held.Contains(null))
                    {
                        freed[(index, RowKey.Of(held.AsEnumerable()))] = item;
                    }
                }

                if (item.Operation == WriteOperation.Delete)
                {
                    freed[(item.Entity.Root, RowKey.Of(item.Entity.Key.Select(column => plan.Held(column, snapshot))))] = item;
                }
            }

            Follow(item, changes);
        }

        Precede(changes);

        foreach (var item in changes.Items.Where(item => item.Operation != WriteOperation.Delete))
        {
            foreach (var index in item.Entity.Indexes.Where(index => index.IsUnique && (!item.Tracked.HasRow || index.Columns.Any(item.Columns.Contains))))
            {
                Await(item, index.Columns, index);
            }

            if (!item.Tracked.HasRow)
            {
                Await(item, item.Entity.Key, null);
            }
        }

        // What another row holds so far is written once that is gone; null is in nobody's way.
        void Await(WorkItem item, IReadOnlyList<ColumnModel> columns, IndexModel? index)
        {
            if (freed.TryGetValue(((object?)index ?? item.Entity.Root, RowKey.Of(columns.Select(column => Said(item, column)))), out var before) && before != item)
            {
                // One of its columns that is NULL is enough.
                item.Wish(before, new WorkWish(WorkWishKind.Takes, [.. Vacated(before, columns).Concat(Restored(before, columns)).Take(1)], columns, index));
            }
        }
    }

    // Columns of a row that can be NULL until it is written. Those that it isn't looked for by, and that are written then.
    private static IEnumerable<ColumnModel> Vacated(WorkItem item, IEnumerable<ColumnModel> columns) => columns.Where(column =>
        column is { IsNullable: true, IsConcurrencyToken: false, IsDiscriminator: false, Generated: not ValueGeneration.Always } && !item.Entity.Key.Contains(column)
        && (item.Operation == WriteOperation.Update ? item.Columns.Contains(column) : item is { Operation: WriteOperation.Delete, Entity.SoftDelete: null }));

    // The same of those that it would leave as they are: it writes them again, as the object holds them.
    private static IEnumerable<ColumnModel> Restored(WorkItem item, IEnumerable<ColumnModel> columns) => item.Operation != WriteOperation.Update ? []
        : columns.Intersect(UpdateCommand.Updatable(item.Entity)).Where(column => column is { IsNullable: true, Source: null, Stamp: Stamp.None, Property: not ShadowProperty });

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
        List<WorkItem> made = [.. changes.Items.Where(item => item.Operation != WriteOperation.Delete)];
        Dictionary<ForeignKeyModel, ILookup<NodeList<object?>, WorkItem>> known = new(ReferenceEqualityComparer.Instance);
        foreach (var item in made)
        {
            foreach (var key in item.Entity.ForeignKeys.Where(key => key.Columns[0].Source is null && (!item.Tracked.HasRow || key.Changeable.Any(item.Columns.Contains))))
            {
                if (!known.TryGetValue(key, out var principals))
                {
                    known.Add(key, principals = made.Where(principal => principal.Entity.Is(key.Principal) && IsMade(principal, key)).ToLookup(principal => RowKey.Of(key.PrincipalKey.Select(column => column.Get(principal.Instance)))));
                }

                foreach (var principal in principals.Count == 0 ? [] : principals[RowKey.Of(key.Columns.Select(column => Said(item, column)))].Where(principal => principal != item))
                {
                    item.Wish(principal, new WorkWish(WorkWishKind.Names, []));
                }
            }
        }
    }

    // Whether what is referred to is there only once the row is written.
    private static bool IsMade(WorkItem principal, ForeignKeyModel key) => principal.Operation == WriteOperation.Update
        ? key.PrincipalKey.Any(principal.Columns.Contains)
        : !key.IsToKey || RelatedObjects.HasKey(principal.Entity, principal.Instance);

    // A row that refers to another, or did, is written before that is deleted.
    private static void Follow(WorkItem item, WorkChanges changes)
    {
        foreach (var key in changes.Removals.Keys(item.Entity))
        {
            if (changes.Removals.OfFormer(key, item.Tracked) is { } former)
            {
                Before(former, key);
            }

            if (item.Operation != WriteOperation.Delete && changes.Removals.OfWritten(key, item, changes) is { } written)
            {
                var isMark = written is { HasRow: true, Entity.SoftDelete: not null };
                if (!isMark && (!written.HasRow || key.OnDelete is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade))
                {
                    throw WorkRemovals.Refused(key, item, written);
                }

                Before(written, key);
            }
        }

        void Before(TrackedObject principal, ForeignKeyModel key)
        {
            if (changes.Find(principal.Instance) is { } gone && gone != item)
            {
                gone.Wish(item, new WorkWish(IsFreed(key, item) ? WorkWishKind.Freed : WorkWishKind.Left, [.. Vacated(item, key.Columns)]));
            }
        }
    }

    // What Oxen frees gets a new version, which the row must not have before it is written.
    private static bool IsFreed(ForeignKeyModel key, WorkItem item) => key.OnDelete == DeleteBehavior.SetNull
        || (key.OnDelete == DeleteBehavior.ClientSetNull && !item.Entity.Columns.Any(column => column.Generated == ValueGeneration.RowVersion));
}
