namespace Oxen;

/// <content>
/// Collections of many to many whose rows between are those of a class: its objects and the collections say the same of a pair.
/// A pair that was made by a collection has a row and no object until that is read.
/// </content>
internal sealed partial class WorkWriter
{
    private List<(TrackedObject Owner, NavigationModel Navigation)> AgreePairs(WorkChanges saved, LoadedMembers members)
    {
        var pairs = Pairs(saved);
        HashSet<Holding> linked = [.. pairs.Select(pair => pair.Now).OfType<Holding>(), .. saved.Links.Where(link => !link.IsRemoved).SelectMany(link => link.Sides)];
        Dictionary<NavigationModel, HashSet<Holding>> kept = [];
        List<(TrackedObject, NavigationModel)> changed = [];
        foreach (var (_, navigation, former, now) in pairs.Where(pair => pair.Former != pair.Now))
        {
            if (former is { } left && !linked.Contains(left) && !(!IsUnique(navigation) && Kept(navigation).Contains(left)))
            {
                members.Take(navigation, left.Owner, left.Instance);
                changed.Add((tracker.Of(left.Owner)!, navigation));
            }

            if (now is { } entered && tracker.IsLoaded(entered.Owner, navigation))
            {
                members.Put(navigation, entered.Owner, entered.Instance);
                changed.Add((tracker.Of(entered.Owner)!, navigation));
            }
        }

        return changed;

        // Where a pair may have several rows, another that is known may link them still.
        HashSet<Holding> Kept(NavigationModel navigation) => kept.TryGetValue(navigation, out var known) ? known
            : kept[navigation] = [.. tracker.All.Where(tracked => tracked is { HasRow: true, Asked: not WriteOperation.Delete } && tracked.Entity.Is(navigation.ForeignKey.Entity) && saved.Find(tracked.Instance) is null)
                .Select(tracked => Pair(navigation, key => Principal(tracked, key))).OfType<Holding>()];
    }

    // The objects whose rows went with a link: they had no change of their own.
    private List<TrackedObject> Unlinked(WorkChanges saved)
    {
        HashSet<TrackedObject> gone = [];
        foreach (var links in saved.Links.Where(link => link is { IsRemoved: true, Navigation.ForeignKey.Entity.IsJunction: false }).GroupBy(link => link.Navigation))
        {
            HashSet<Holding> removed = [.. links.Select(link => link.Sides[0])];
            gone.UnionWith(tracker.All.Where(tracked => tracked is { HasRow: true, Asked: not WriteOperation.Delete } && tracked.Entity.Is(links.Key.ForeignKey.Entity)
                && Pair(links.Key, key => Principal(tracked, key)) is { } pair && removed.Contains(pair)
                && !(saved.Find(tracked.Instance) is { } item && _relinking.Contains(item))));
        }

        return [.. gone];
    }

    // What rows of classes between linked and will link, for the collections of either side.
    private List<(WorkItem Item, NavigationModel Navigation, Holding? Former, Holding? Now)> Pairs(WorkChanges changes) =>
        [.. from item in changes.Items
            from navigation in item.Entity.ForeignKeys.SelectMany(key => key.Principal.Navigations).Where(navigation => navigation.Through is not null && item.Entity.Is(navigation.ForeignKey.Entity)).Distinct()
            select (item, navigation, Former(item, navigation), Now(item, navigation))];

    private Holding? Former(WorkItem item, NavigationModel navigation) => item.Former is not { } snapshot ? null
        : Pair(navigation, key => key.Columns[0].Source is null ? OfValues(key, column => tracker.PlanOf(item.Entity).Held(column, snapshot)) : item.Tracked.Entity.Navigations.FirstOrDefault(reference => reference.IsOnDependent && reference.ForeignKey == key) is { } reference && item.Tracked.WasRead(reference, out var read) ? read : null);

    private Holding? Now(WorkItem item, NavigationModel navigation) => item.Operation == WriteOperation.Delete ? null
        : Pair(navigation, key => item.References.FindIndex(reference => reference.Key == key) is >= 0 and var index ? item.References[index].Principal : Principal(item.Tracked, key));

    private object? Principal(TrackedObject tracked, ForeignKeyModel key) => key.Columns[0].Source is null ? OfValues(key, column => column.Get(tracked.Instance))
        : tracked.Entity.Navigations.FirstOrDefault(reference => reference.IsOnDependent && reference.ForeignKey == key)?.Get(tracked.Instance);

    private object? OfValues(ForeignKeyModel key, Func<ColumnModel, object?> value) =>
        key.Columns.Select(value).ToArray() is var values && values.Contains(null) ? null : (key.IsToKey ? tracker.OfKey(key.Principal, values) : Referred(key).GetValueOrDefault(RowKey.Of(values.AsEnumerable())))?.Instance;

    private Holding? Pair(NavigationModel navigation, Func<ForeignKeyModel, object?> principal) =>
        principal(navigation.ForeignKey) is { } owner && principal(navigation.Through!) is { } other && tracker.Of(owner) is not null ? new Holding(navigation.ForeignKey, owner, other) : null;

    private static bool IsUnique(NavigationModel navigation)
    {
        ColumnModel[] pair = [.. navigation.ForeignKey.Columns, .. navigation.Through!.Columns];
        var rows = navigation.ForeignKey.Entity;
        return rows.Key.All(pair.Contains) || rows.Indexes.Any(index => index is { IsUnique: true, Details.FilterSql: null } && index.Columns.All(pair.Contains));
    }
}
