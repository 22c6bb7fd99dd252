namespace Oxen;

/// <content>Rows that are locked: what is decided by them must be what they hold now.</content>
internal sealed partial class WorkTracker
{
    /// <inheritdoc/>
    public override object FindLocked(EntityModel entity, object made)
    {
        var found = Find(entity, made, isTold: false);
        if (!ReferenceEquals(found, made) && !entity.IsKeyless && Of(found) is { HasRow: true } tracked)
        {
            Refresh(tracked, made);
        }

        return found;
    }

    // What was changed stays, unless another has changed it too.
    private void Refresh(TrackedObject tracked, object made)
    {
        var plan = PlanOf(tracked.Entity);
        var moved = plan.Changed(made, tracked.Snapshot!);
        Take(tracked, made, plan.Changed(tracked.Instance, tracked.Snapshot!), (columns, _) => !columns.Any(moved.Contains) ? null
            : new ConcurrencyException(tracked.Entity.ClrType, RelatedObjects.NameOf(tracked.Entity, tracked.Instance), "A locking read", columns.Select(column => column.Property.Name), made));
    }
}
