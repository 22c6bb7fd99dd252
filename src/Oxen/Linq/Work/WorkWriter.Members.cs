namespace Oxen;

/// <content>What objects hold of each other, once it is written.</content>
internal sealed partial class WorkWriter
{
    private readonly Dictionary<ForeignKeyModel, Dictionary<NodeList<object?>, TrackedObject>> _referred = new(ReferenceEqualityComparer.Instance);

    // Notes what was written, whatever the objects throw that are to hold it.
    private void End(WorkChanges saved)
    {
        _thrown.Clear();
        _added.Clear();
        _added.AddRange(Added());
        HashSet<object> gone = new(saved.Items.Where(item => item.Operation == WriteOperation.Delete).Select(item => item.Instance), ReferenceEqualityComparer.Instance);
        List<Action> former = [];
        var members = new LoadedMembers(tracker.IsLoaded, isWalked: false, db.CurrentTransaction is null ? null : former);
        var freed = Followers(saved, gone);
        freed.ForEach(one => members.Try(() => Free(one.Tracked.Instance, one.Key)));
        var lost = Unlinked(saved);
        var pairs = AgreePairs(saved, members);
        HashSet<object> absent = new(gone.Concat(lost.Select(tracked => tracked.Instance)), ReferenceEqualityComparer.Instance);
        var linking = absent.Count == 0 ? [] : tracker.Linking(absent);
        var undo = db.CurrentTransaction is null ? null
            : tracker.Remember([.. saved.Items.Select(item => item.Tracked), .. saved.Links.SelectMany(link => new[] { link.Owner, tracker.Of(link.Other) }).OfType<TrackedObject>(), .. linking, .. lost, .. pairs.Select(pair => pair.Owner), .. freed.Select(one => one.Tracked)], _former, _added);
        members.Try(() => Agree(saved, lost, members));
        freed.ForEach(one => members.Try(() => members.Move(one.Key, one.Tracked.Entity, one.Tracked.Instance, null)));
        members.Try(() => LetGo(absent, members));
        members.End();
        foreach (var item in saved.Items)
        {
            tracker.Written(item.Tracked);
        }

        freed.ForEach(one => tracker.Freed(one.Tracked, one.Key));
        lost.ForEach(tracker.Lose);
        linking.ForEach(tracked => tracked.Unlink(absent));
        NoteLinks(saved.Links);
        pairs.ForEach(pair => pair.Owner.NoteLinks(pair.Navigation, tracker.Linked(pair.Navigation, pair.Owner.Instance)));
        tracker.NoteHeld();
        if (undo is not null)
        {
            db.CurrentTransaction!.OnUndone(() => TakeBack(former));
            db.CurrentTransaction!.OnUndone(undo);
        }

        _thrown.AddRange(members.Errors);
    }

    // Whatever said where an object belongs, its reference, its foreign key or a collection: the others say so too from now on.
    private void Agree(WorkChanges saved, List<TrackedObject> lost, LoadedMembers members)
    {
        var holders = tracker.Holders();
        foreach (var tracked in lost)
        {
            foreach (var (key, owner) in holders[tracked.Instance])
            {
                members.Leave(key, owner, tracked.Instance);
            }
        }

        foreach (var item in saved.Items)
        {
            foreach (var (key, principal) in item.Operation == WriteOperation.Delete ? [] : Moved(item))
            {
                foreach (var (_, owner) in holders[item.Instance].Where(holder => holder.Key == key && !ReferenceEquals(holder.Owner, principal)))
                {
                    members.Leave(key, owner, item.Instance);
                }

                members.Move(key, item.Entity, item.Instance, principal);
                if (principal is not null)
                {
                    members.Enter(key, principal, item.Instance);
                }
            }

            foreach (var (key, owner) in item.Operation == WriteOperation.Delete ? holders[item.Instance] : [])
            {
                members.Leave(key, owner, item.Instance);
            }
        }

        foreach (var link in saved.Links.Where(link => !IsRelinked(link)))
        {
            foreach (var inverse in LoadedMembers.Inverses(link.Navigation, link.Other))
            {
                if (link.IsRemoved)
                {
                    members.Take(inverse, link.Other, link.Owner.Instance);
                }
                else if (tracker.IsLoaded(link.Other, inverse))
                {
                    members.Put(inverse, link.Other, link.Owner.Instance);
                }
            }
        }
    }

    // Collections of many to many hold nothing that was deleted.
    private void LetGo(HashSet<object> gone, LoadedMembers members)
    {
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var tracked in tracker.All.Where(tracked => !gone.Contains(tracked.Instance)))
        {
            foreach (var navigation in tracked.Entity.Navigations.Where(navigation => navigation.Through is not null))
            {
                foreach (var other in RelatedObjects.Of(navigation, tracked.Instance).Where(gone.Contains))
                {
                    members.Take(navigation, tracked.Instance, other);
                }
            }
        }
    }

    // What a collection refuses on a rollback stays as it is there: all the others are still to be taken back.
    private static void TakeBack(List<Action> former)
    {
        for (var i = former.Count - 1; i >= 0; i--)
        {
            try
            {
                former[i]();
            }
            catch (Exception)
            {
                // The rollback stands.
            }
        }
    }

    private void NoteLinks(List<WorkLink> links)
    {
        foreach (var (owner, navigation) in links.Select(link => (link.Owner, link.Navigation)).Distinct())
        {
            owner.NoteLinks(navigation, tracker.Linked(navigation, owner.Instance));
        }

        var others = links.SelectMany(link => LoadedMembers.Inverses(link.Navigation, link.Other).Select(inverse => (Other: tracker.Of(link.Other), Inverse: inverse)));
        foreach (var (other, inverse) in others.Distinct())
        {
            if (other is not null && (other.LinksOf(inverse) is not null || RelatedObjects.Of(inverse, other.Instance).Any()))
            {
                other.NoteLinks(inverse, tracker.Linked(inverse, other.Instance));
            }
        }
    }

    // The foreign keys that were written, with the objects they lead to now; null for nothing, or a row that isn't known.
    private IEnumerable<(ForeignKeyModel Key, object? Principal)> Moved(WorkItem item)
    {
        var holding = item.Entity.ForeignKeys.SelectMany(key => key.Principal.Navigations
            .Where(member => member is { IsOnDependent: false, Through: null } && item.Entity.Is(member.Target) && member.ForeignKey.Columns.SequenceEqual(key.Columns)));
        var keys = item.Entity.Navigations.Where(navigation => navigation.IsOnDependent).Concat(holding).Select(navigation => navigation.ForeignKey);
        foreach (var key in keys.Concat(item.References.Select(reference => reference.Key)).Distinct())
        {
            if (item.References.FindIndex(reference => reference.Key == key) is >= 0 and var index)
            {
                yield return item.References[index];
            }
            else if (key.Columns[0].Source is null && (item.Operation != WriteOperation.Update || key.Changeable.Any(item.Columns.Contains)))
            {
                yield return (key, Known(key, item.Instance));
            }
        }
    }

    private object? Known(ForeignKeyModel key, object child)
    {
        object?[] values = [.. key.Columns.Select(column => column.Get(child))];
        if (values.Contains(null) || (key.When is { } when && !Equals(when.Column.Get(child), when.Value)))
        {
            return null;
        }

        var known = key.IsToKey ? tracker.OfKey(key.Principal, values) : Referred(key).GetValueOrDefault(RowKey.Of(values.AsEnumerable()));
        return known is { Asked: not WriteOperation.Delete } && known.Entity.Is(key.Principal) ? known.Instance : null;
    }

    // By what isn't their key objects are told one after another, so all are told at once.
    private Dictionary<NodeList<object?>, TrackedObject> Referred(ForeignKeyModel key)
    {
        if (!_referred.TryGetValue(key, out var known))
        {
            _referred.Add(key, known = []);
            foreach (var tracked in tracker.All.Where(tracked => tracked.HasRow && tracked.Entity.Is(key.Principal)))
            {
                known.TryAdd(RowKey.Of(key.PrincipalKey.Select(column => column.Get(tracked.Instance))), tracked);
            }
        }

        return known;
    }
}
