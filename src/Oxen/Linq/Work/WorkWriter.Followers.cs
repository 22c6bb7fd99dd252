namespace Oxen;

/// <content>
/// What deletes do to other rows that are known: those that refer to a deleted one refer to nothing any more. Only what is as its
/// row was is told so; what a cascade takes along stays known, since only the database knows which rows those are: it is an
/// error to change one that is there no more, but no write is lost.
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
                    .Where(tracked => !gone.Contains(tracked.Instance) && IsAsItsRow(tracked, key, principal.Instance)).Select(tracked => (tracked, key)));
            }
        }

        return freed;

        // What the row held that was deleted, whatever the object holds now.
        object? Held(TrackedObject principal, ColumnModel column) =>
            principal.Snapshot is { } snapshot ? tracker.PlanOf(principal.Entity).Original(column, snapshot) : column.Get(principal.Instance);

        // Whoever was told of the delete may have changed the object since.
        bool IsAsItsRow(TrackedObject tracked, ForeignKeyModel key, object principal) =>
            (saved.Find(tracked.Instance) is not null || (tracked is { Asked: null, Snapshot: { } snapshot } && tracker.PlanOf(tracked.Entity).Changed(tracked.Instance, snapshot).Count == 0))
            && tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent && navigation.ForeignKey == key)
                .All(navigation => navigation.Get(tracked.Instance) is not { } other || ReferenceEquals(other, principal));

        ILookup<NodeList<object?>, TrackedObject> Referring(ForeignKeyModel key)
        {
            if (!referring.TryGetValue(key, out var known))
            {
                referring.Add(key, known = tracker.All.Where(tracked => tracked.Entity.Is(key.Entity) && Names(key, tracked.Instance))
                    .ToLookup(tracked => RowKey.Of(key.Columns.Select(column => tracker.PlanOf(tracked.Entity).Current(column, tracked.Instance)))));
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
}
