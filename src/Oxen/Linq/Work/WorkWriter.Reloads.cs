using System.Runtime.ExceptionServices;

namespace Oxen;

/// <content>Rows that are read again.</content>
internal sealed partial class WorkWriter
{
    /// <summary>Lets an object take what its row holds now; false where there is none any more, and the object is forgotten.</summary>
    public async Task<bool> ReloadAsync(TrackedObject tracked, bool keepChanges, CancellationToken cancellationToken)
    {
        var (plan, row) = (tracker.PlanOf(tracked.Entity), tracked.Snapshot!);
        var made = await CurrentRow.ReadAsync(db.Writes, tracked.Entity, column => plan.Held(column, row), cancellationToken).ConfigureAwait(false);
        var isThere = made?.GetType() == tracked.Entity.ClrType;
        var members = new LoadedMembers(tracker.IsLoaded, isWalked: false);
        List<ForeignKeyModel> placed = [];
        if (isThere)
        {
            var keys = Places(tracked).Where(key => !keepChanges || !IsMoved(key, tracked)).ToList();
            tracker.Reload(tracked, made!, keepChanges);
            placed.AddRange(keys);
            keys.ForEach(key => Place(key, tracked, members));
        }
        else
        {
            foreach (var (key, owner) in Places(tracked).SelectMany(key => tracker.Leading(key, tracked.Instance).Select(leading => (key, leading.Owner))).ToList())
            {
                members.Leave(key, owner.Instance, tracked.Instance);
            }

            HashSet<object> gone = new([tracked.Instance], ReferenceEqualityComparer.Instance);
            LetGo(gone, members);
            tracker.Linking(gone).ForEach(linked => linked.Unlink(gone));
        }

        members.End();
        placed.ForEach(key => tracker.NotePlace(key, tracked));
        if (!isThere)
        {
            tracker.Lose(tracked);
        }

        if (members.Errors is [var error, ..])
        {
            ExceptionDispatchInfo.Throw(error);
        }

        return isThere;
    }

    // The foreign keys by which members lead from the object or to it.
    private static List<ForeignKeyModel> Places(TrackedObject tracked) => [.. tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent)
        .Concat(tracked.Entity.ForeignKeys.SelectMany(key => key.Principal.Navigations.Where(member => member is { IsOnDependent: false, Through: null } && tracked.Entity.Is(member.Target))))
        .Select(navigation => navigation.ForeignKey).Distinct()];

    // Whether the object is to belong to another than its row says.
    private bool IsMoved(ForeignKeyModel key, TrackedObject tracked) =>
        key.Columns.Any(tracker.PlanOf(tracked.Entity).Changed(tracked.Instance, tracked.Snapshot!).Contains)
        || tracked.Entity.Navigations.Any(navigation => navigation.IsOnDependent && navigation.ForeignKey == key && tracked.WasRead(navigation, out var read) && !ReferenceEquals(read, navigation.Get(tracked.Instance)))
        || tracker.Leading(key, tracked.Instance).Any(leading => !tracker.WasHeld(key, leading.Owner.Instance, tracked.Instance));

    // Members lead where the row says; a foreign key without a property is as it was read.
    private void Place(ForeignKeyModel key, TrackedObject tracked, LoadedMembers members)
    {
        var owners = tracker.Leading(key, tracked.Instance).Select(leading => leading.Owner.Instance).ToList();
        var principal = key.Columns[0].Source is null ? Known(key, tracked.Instance)
            : tracked.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey == key) is { } reference && tracked.WasRead(reference, out var read) ? read
            : owners.Find(owner => tracker.WasHeld(key, owner, tracked.Instance));
        foreach (var owner in owners.Where(owner => !ReferenceEquals(owner, principal)))
        {
            members.Leave(key, owner, tracked.Instance);
        }

        members.Move(key, tracked.Entity, tracked.Instance, principal);
        if (principal is not null)
        {
            members.Enter(key, principal, tracked.Instance);
        }
    }
}
