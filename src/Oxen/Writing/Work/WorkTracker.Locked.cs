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
        var changed = plan.Changed(tracked.Instance, tracked.Snapshot!);
        var moved = plan.Changed(made, tracked.Snapshot!);
        List<(MemberModel Member, object? Value)> taken = [];
        foreach (var member in tracked.Entity.Members)
        {
            IReadOnlyList<ColumnModel> columns = member switch
            {
                ColumnMember { Column: var column } => [column],
                ComplexModel complex => complex.Columns,
                _ => [],
            };
            var isChanged = columns.Any(changed.Contains);
            var canTake = !isChanged && member.Property.SetMethod is not null;
            if (!canTake && columns.Any(moved.Contains) && !columns.All(column => ColumnValues.AreEqual(column, column.Get(tracked.Instance), column.Get(made))))
            {
                throw new ConcurrencyException(tracked.Entity.ClrType, RelatedObjects.NameOf(tracked.Entity, tracked.Instance), "A locking read", columns.Select(column => column.Property.Name), made);
            }

            if (canTake && !columns.Any(tracked.Entity.Key.Contains))
            {
                taken.Add((member, member.Property.GetValue(made)));
            }
        }

        foreach (var (member, value) in taken)
        {
            member.Property.SetValue(tracked.Instance, value);
        }

        tracked.Snapshot = plan.Take(made);
    }
}
