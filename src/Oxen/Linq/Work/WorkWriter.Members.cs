namespace Oxen;

/// <content>What objects hold of each other, once it is written.</content>
internal sealed partial class WorkWriter
{
    // Whatever said where an object belongs, its reference, its foreign key or a collection: the others say so too from now on.
    private LoadedMembers Agree(WorkChanges saved)
    {
        var members = new LoadedMembers(tracker.IsLoaded);
        var holders = tracker.Holders();
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

        foreach (var link in saved.Links)
        {
            foreach (var inverse in LoadedMembers.Inverses(link.Navigation, link.Other))
            {
                if (link.IsRemoved)
                {
                    members.Take(inverse, link.Other, one => ReferenceEquals(one, link.Owner.Instance));
                }
                else if (tracker.IsLoaded(link.Other, inverse))
                {
                    members.Put(inverse, link.Other, [link.Owner.Instance]);
                }
            }
        }

        return members;
    }

    private void NoteLinks(WorkLink link)
    {
        link.Owner.NoteLinks(link.Navigation, RelatedObjects.Of(link.Navigation, link.Owner.Instance));
        foreach (var inverse in LoadedMembers.Inverses(link.Navigation, link.Other))
        {
            if (tracker.Of(link.Other) is { } other && (other.LinksOf(inverse) is not null || RelatedObjects.Of(inverse, link.Other).Any()))
            {
                other.NoteLinks(inverse, RelatedObjects.Of(inverse, link.Other));
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

        var known = key.IsToKey ? tracker.OfKey(key.Principal, values)
            : tracker.All.FirstOrDefault(tracked => tracked.HasRow && tracked.Entity.Is(key.Principal) && key.PrincipalKey.Select(column => column.Get(tracked.Instance)).SequenceEqual(values));
        return known is { Asked: not WriteOperation.Delete } && known.Entity.Is(key.Principal) ? known.Instance : null;
    }
}
