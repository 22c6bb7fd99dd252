namespace Oxen;

/// <content>
/// What deletes do to other rows that are known: those that refer to a deleted one refer to nothing any more.
/// What a cascade takes along stays known, since only the database knows which rows those are: it is an error to change one that
/// is there no more, but no write is lost.
/// </content>
internal sealed partial class WorkWriter
{
    private List<(TrackedObject Tracked, ForeignKeyModel Key)> Followers(WorkChanges saved, HashSet<object> gone)
    {
        List<(TrackedObject Tracked, ForeignKeyModel Key)> freed = [];
        Dictionary<ForeignKeyModel, ILookup<NodeList<object?>, TrackedObject>> referring = new(ReferenceEqualityComparer.Instance);
        foreach (var principal in saved.Items.Where(item => item.Operation == WriteOperation.Delete && !IsMark(item)).Select(item => item.Tracked))
        {
            foreach (var key in principal.Entity.KeysToRows.Where(key => key.OnDelete is DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull))
            {
                freed.AddRange(Referring(key)[RowKey.Of(key.PrincipalKey.Select(column => Held(principal, column)))]
                    .Where(tracked => !gone.Contains(tracked.Instance) && LeadsTo(tracked, key, principal.Instance)).Select(tracked => (tracked, key)));
            }
        }

        return freed;

        // What the row held that was deleted, whatever the object holds now.
        object? Held(TrackedObject principal, ColumnModel column) =>
            principal.Snapshot is { } snapshot ? tracker.PlanOf(principal.Entity).Original(column, snapshot) : column.Get(principal.Instance);

        static bool LeadsTo(TrackedObject tracked, ForeignKeyModel key, object principal) =>
            tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent && navigation.ForeignKey == key)
                .All(navigation => navigation.Get(tracked.Instance) is not { } other || ReferenceEquals(other, principal));

        ILookup<NodeList<object?>, TrackedObject> Referring(ForeignKeyModel key)
        {
            if (!referring.TryGetValue(key, out var known))
            {
                referring.Add(key, known = tracker.All.Where(tracked => tracked.Asked != WriteOperation.Delete && tracked.Entity.Is(key.Entity)).Select(tracked => (Tracked: tracked, Names: Named(key, tracked))).Where(child => child.Names is not null)
                    .ToLookup(child => RowKey.Of(child.Names!.AsEnumerable()), child => child.Tracked));
            }

            return known;
        }
    }

    // What a row refers to: a column without a property is known by the reference that was read with it.
    private object?[]? Named(ForeignKeyModel key, TrackedObject child)
    {
        if (key.Columns[0].Source is not null)
        {
            return child.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.IsSameAs(key))?.Get(child.Instance) is { } principal
                ? [.. key.PrincipalKey.Select(column => column.Get(principal))] : null;
        }

        return key.Columns.All(column => column.Get(child.Instance) is not null) && (key.When is not { } when || Equals(when.Column.Get(child.Instance), when.Value))
            ? [.. key.Columns.Select(column => tracker.PlanOf(child.Entity).Current(column, child.Instance))] : null;
    }

    private void Free(object child, ForeignKeyModel key)
    {
        foreach (var column in key.Columns.Where(column => column is { IsNullable: true, Set: not null }))
        {
            _former.Add(new MadeValue(child, column, column.Get(child)));
            column.Set!(child, null);
        }
    }
}
