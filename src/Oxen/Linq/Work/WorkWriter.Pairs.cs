namespace Oxen;

/// <content>
/// Collections of many to many whose rows between are those of a class: its objects and the collections say the same of a pair.
/// A pair that was made by a collection has a row and no object until that is read.
/// </content>
internal sealed partial class WorkWriter
{
    private List<(TrackedObject Owner, NavigationModel Navigation)> AgreePairs(WorkChanges saved, LoadedMembers members)
    {
        List<(TrackedObject, NavigationModel)> changed = [];
        foreach (var item in saved.Items)
        {
            foreach (var navigation in item.Entity.ForeignKeys.SelectMany(key => key.Principal.Navigations).Where(navigation => navigation.Through is not null && item.Entity.Is(navigation.ForeignKey.Entity)).Distinct())
            {
                var (former, now) = (Former(item, navigation), Now(item, navigation));
                if (former == now)
                {
                    continue;
                }

                // Where a pair may have several rows, another may link them still.
                if (former is { } left && IsUnique(navigation) && !saved.Items.Exists(other => other != item && other.Entity == item.Entity && Now(other, navigation) == left))
                {
                    members.Take(navigation, left.Owner.Instance, left.Other);
                    changed.Add((left.Owner, navigation));
                }

                if (now is { } linked && tracker.IsLoaded(linked.Owner.Instance, navigation))
                {
                    members.Put(navigation, linked.Owner.Instance, linked.Other);
                    changed.Add((linked.Owner, navigation));
                }
            }
        }

        return changed;
    }

    // The objects whose rows went with a link: they had no change of their own.
    private List<TrackedObject> Unlinked(WorkChanges saved)
    {
        HashSet<TrackedObject> gone = [];
        foreach (var links in saved.Links.Where(link => link is { IsRemoved: true, Navigation.ForeignKey.Entity.IsJunction: false }).GroupBy(link => link.Navigation))
        {
            HashSet<(TrackedObject, TrackedObject?)> pairs = [.. links.Select(link => (link.Owner, tracker.Of(link.Other)))];
            gone.UnionWith(tracker.All.Where(tracked => tracked is { HasRow: true, Asked: not WriteOperation.Delete } && tracked.Entity.Is(links.Key.ForeignKey.Entity)
                && Pair(links.Key, key => Principal(tracked, key)) is { } pair && tracker.Of(pair.Other) is { } other && pairs.Contains((pair.Owner, other))));
        }

        return [.. gone];
    }

    private (TrackedObject Owner, object Other)? Former(WorkItem item, NavigationModel navigation) => item.Former is not { } snapshot ? null
        : Pair(navigation, key => key.Columns[0].Source is null ? OfValues(key, column => tracker.PlanOf(item.Entity).Held(column, snapshot)) : item.Tracked.Entity.Navigations.FirstOrDefault(reference => reference.IsOnDependent && reference.ForeignKey == key) is { } reference && item.Tracked.WasRead(reference, out var read) ? read : null);

    private (TrackedObject Owner, object Other)? Now(WorkItem item, NavigationModel navigation) => item.Operation == WriteOperation.Delete ? null
        : Pair(navigation, key => item.References.FindIndex(reference => reference.Key == key) is >= 0 and var index ? item.References[index].Principal : Principal(item.Tracked, key));

    private object? Principal(TrackedObject tracked, ForeignKeyModel key) => key.Columns[0].Source is null ? OfValues(key, column => column.Get(tracked.Instance))
        : tracked.Entity.Navigations.FirstOrDefault(reference => reference.IsOnDependent && reference.ForeignKey == key)?.Get(tracked.Instance);

    private object? OfValues(ForeignKeyModel key, Func<ColumnModel, object?> value) =>
        key.Columns.Select(value).ToArray() is var values && values.Contains(null) ? null : (key.IsToKey ? tracker.OfKey(key.Principal, values) : Referred(key).GetValueOrDefault(RowKey.Of(values.AsEnumerable())))?.Instance;

    private (TrackedObject Owner, object Other)? Pair(NavigationModel navigation, Func<ForeignKeyModel, object?> principal) =>
        principal(navigation.ForeignKey) is { } owner && principal(navigation.Through!) is { } other && tracker.Of(owner) is { } known ? (known, other) : null;

    private static bool IsUnique(NavigationModel navigation)
    {
        ColumnModel[] pair = [.. navigation.ForeignKey.Columns, .. navigation.Through!.Columns];
        var rows = navigation.ForeignKey.Entity;
        return rows.Key.All(pair.Contains) || rows.Indexes.Any(index => index is { IsUnique: true, Details.FilterSql: null } && index.Columns.All(pair.Contains));
    }
}
