namespace Oxen;

/// <content>Rows that are read again: objects that are known take what they hold now.</content>
internal sealed partial class WorkTracker
{
    /// <summary>Lets an object take what its row holds now.</summary>
    /// <param name="tracked">What is known of it.</param>
    /// <param name="made">A new object of its row.</param>
    /// <param name="keepChanges">Whether members that were changed stay, to be compared with the row from now on.</param>
    /// <exception cref="RefusedOperationException">A member that has changed has no setter.</exception>
    public void Reload(TrackedObject tracked, object made, bool keepChanges)
    {
        lock (_lock)
        {
            Take(tracked, made, keepChanges ? PlanOf(tracked.Entity).Changed(tracked.Instance, tracked.Snapshot!) : [], (columns, isKept) => isKept ? null : new RefusedOperationException(
                $"{TypeName.Of(tracked.Entity.ClrType)}.{columns[0].Property.Name} has no setter, so the object can't take what its row holds now. Read it in another unit of work, or give the member a private setter."));
            tracked.Asked = keepChanges ? tracked.Asked : null;
        }
    }

    /// <summary>Forgets an object whose row is there no more: that a collection still holds it says nothing.</summary>
    public void Lose(TrackedObject tracked)
    {
        lock (_lock)
        {
            Remove(tracked);
            _held.RemoveWhere(held => ReferenceEquals(held.Instance, tracked.Instance));
            _gone.Add(tracked.Instance);
        }
    }

    /// <summary>Notes that what leads to an object by a foreign key, and what its reference leads to, is as the row says.</summary>
    public void NotePlace(ForeignKeyModel key, TrackedObject tracked)
    {
        lock (_lock)
        {
            foreach (var reference in tracked.Entity.Navigations.Where(navigation => navigation.IsOnDependent && navigation.ForeignKey == key && tracked.WasRead(navigation, out _)))
            {
                tracked.Note(reference, reference.Get(tracked.Instance));
            }

            _held.RemoveWhere(held => held.Key == key && ReferenceEquals(held.Instance, tracked.Instance));
            foreach (var (member, owner) in Leading(key, tracked.Instance))
            {
                _held.Add(new Holding(key, owner.Instance, tracked.Instance));
                if (IsReference(member))
                {
                    _ledTo[(owner, member)] = tracked.Instance;
                }
            }

            foreach (var led in _ledTo.Where(led => led.Key.Navigation.ForeignKey == key && ReferenceEquals(led.Value, tracked.Instance) && led.Key.Navigation.Get(led.Key.Owner.Instance) is null).Select(led => led.Key).ToList())
            {
                _ledTo[led] = null;
            }
        }
    }

    /// <summary>The members of known objects that lead to an object by a foreign key.</summary>
    public IEnumerable<(NavigationModel Member, TrackedObject Owner)> Leading(ForeignKeyModel key, object instance) => All
        .Where(owner => owner.Entity.Is(key.Principal))
        .SelectMany(owner => owner.Entity.Navigations
            .Where(member => member is { IsOnDependent: false, Through: null } && member.ForeignKey == key && RelatedObjects.Of(member, owner.Instance).Contains(instance, ReferenceEqualityComparer.Instance))
            .Select(member => (member, owner)));

    // What is to be kept stays; what differs and isn't taken may be refused.
    private void Take(TrackedObject tracked, object made, List<ColumnModel> kept, Func<IReadOnlyList<ColumnModel>, bool, OxenException?> refuse)
    {
        List<(MemberModel Member, object? Value)> taken = [];
        foreach (var member in tracked.Entity.Members)
        {
            IReadOnlyList<ColumnModel> columns = member switch
            {
                ColumnMember { Column: var column } => [column],
                ComplexModel complex => complex.Columns,
                _ => [],
            };
            var isKept = columns.Any(kept.Contains);
            if (!isKept && member.Property.SetMethod is not null)
            {
                taken.Add((member, member.Property.GetValue(made)));
            }
            else if (!columns.All(column => ColumnValues.AreEqual(column, column.Get(tracked.Instance), column.Get(made))) && refuse(columns, isKept) is { } error)
            {
                throw error;
            }
        }

        foreach (var (member, value) in taken)
        {
            member.Property.SetValue(tracked.Instance, value);
        }

        tracked.Snapshot = PlanOf(tracked.Entity).Take(made);
    }
}
