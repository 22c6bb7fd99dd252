namespace Oxen;

/// <content>What deletes do to other rows that are known: a cascade takes them along, or they refer to nothing any more.</content>
internal sealed partial class WorkWriter
{
    // What is taken along is gone too, and may take others along. A row that is only marked as deleted is still there.
    private (List<TrackedObject> Taken, List<(TrackedObject Tracked, ForeignKeyModel Key)> Freed) Followers(WorkChanges saved, HashSet<object> gone)
    {
        List<TrackedObject> taken = [];
        List<(TrackedObject Tracked, ForeignKeyModel Key)> freed = [];
        Dictionary<ForeignKeyModel, ILookup<NodeList<object?>, TrackedObject>> referring = new(ReferenceEqualityComparer.Instance);
        var queue = new Queue<TrackedObject>(saved.Items.Where(item => item.Operation == WriteOperation.Delete && !IsMark(item)).Select(item => item.Tracked));
        while (queue.TryDequeue(out var principal))
        {
            foreach (var key in principal.Entity.KeysToRows.Where(key => key.OnDelete != DeleteBehavior.Restrict))
            {
                foreach (var tracked in Referring(key)[RowKey.Of(key.PrincipalKey.Select(column => column.Get(principal.Instance)))].Where(tracked => !gone.Contains(tracked.Instance)))
                {
                    if (key.OnDelete is DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull)
                    {
                        freed.Add((tracked, key));
                    }
                    else if (gone.Add(tracked.Instance))
                    {
                        taken.Add(tracked);
                        queue.Enqueue(tracked);
                    }
                }
            }
        }

        freed.RemoveAll(one => gone.Contains(one.Tracked.Instance));
        return (taken, freed);

        ILookup<NodeList<object?>, TrackedObject> Referring(ForeignKeyModel key)
        {
            if (!referring.TryGetValue(key, out var known))
            {
                referring.Add(key, known = tracker.All.Where(tracked => tracked.HasRow && tracked.Entity.Is(key.Entity) && Names(key, tracked.Instance))
                    .ToLookup(tracked => RowKey.Of(key.Columns.Select(column => column.Get(tracked.Instance)))));
            }

            return known;
        }
    }

    // A column without a property is known by its row alone.
    private static bool Names(ForeignKeyModel key, object child) =>
        key.Columns.All(column => column.Source is null && column.Get(child) is not null) && (key.When is not { } when || Equals(when.Column.Get(child), when.Value));

    private void Free(object child, ForeignKeyModel key)
    {
        foreach (var column in key.Columns.Where(column => column is { IsNullable: true, Set: not null }))
        {
            _former.Add(new MadeValue(child, column, column.Get(child)));
            column.Set!(child, null);
        }
    }

    private void Agree(List<TrackedObject> taken, List<(TrackedObject Tracked, ForeignKeyModel Key)> freed, LoadedMembers members)
    {
        var holders = tracker.Holders();
        foreach (var tracked in taken)
        {
            foreach (var (key, owner) in holders[tracked.Instance])
            {
                members.Leave(key, owner, tracked.Instance);
            }
        }

        foreach (var (tracked, key) in freed)
        {
            members.Move(key, tracked.Entity, tracked.Instance, null);
        }
    }
}
