namespace Oxen;

/// <summary>What a unit of work removes that other rows refer to.</summary>
internal static class WorkRemovals
{
    /// <summary>The foreign keys by which rows of a class may refer to what is removed; none where nothing is.</summary>
    public static Func<EntityModel, IEnumerable<ForeignKeyModel>> Keys(WorkTracker tracker)
    {
        var isAny = false;
        HashSet<ForeignKeyModel> conditional = [];
        foreach (var tracked in tracker.All.Where(tracked => tracked.Asked == WriteOperation.Delete))
        {
            isAny = true;
            conditional.UnionWith(tracked.Entity.ConditionalKeys);
        }

        return entity => isAny ? entity.ForeignKeys.Concat(conditional.Where(key => entity.Is(key.Entity))) : [];
    }

    /// <summary>The object whose row is to be deleted, of those that hold these values; null where there is none.</summary>
    /// <param name="key">The foreign key that holds them.</param>
    /// <param name="values">The values, in the order of its columns.</param>
    /// <param name="tracker">Knows the objects.</param>
    public static TrackedObject? Of(ForeignKeyModel key, IReadOnlyList<object?> values, WorkTracker tracker)
    {
        // What isn't referred to by its key is looked for among those that go.
        var found = values.Contains(null) ? null : key.IsToKey ? tracker.OfKey(key.Principal, values)
            : tracker.All.FirstOrDefault(tracked => tracked is { Asked: WriteOperation.Delete, Snapshot: { } snapshot } && tracked.Entity.Is(key.Principal)
                && RowKey.Of(key.PrincipalKey.Select(column => tracker.PlanOf(tracked.Entity).Original(column, snapshot))).Equals(RowKey.Of(values)));
        return found is { Asked: WriteOperation.Delete } && found.Entity.Is(key.Principal) ? found : null;
    }

    /// <summary>The object to be removed that a row refers to so far.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="tracked">The row's object.</param>
    /// <param name="tracker">Knows the objects.</param>
    public static TrackedObject? OfFormer(ForeignKeyModel key, TrackedObject tracked, WorkTracker tracker)
    {
        if (tracked.Snapshot is not { } snapshot)
        {
            return null;
        }

        if (key.Columns[0].Source is not null)
        {
            // A column without a property is known by the reference that was read with it.
            var reference = tracked.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.IsSameAs(key));
            return reference is not null && tracked.WasRead(reference, out var read) && read is not null && tracker.Of(read) is { Asked: WriteOperation.Delete } principal ? principal : null;
        }

        var plan = tracker.PlanOf(tracked.Entity);
        return key.When is { } when && !Equals(plan.Original(when.Column, snapshot), when.Value) ? null : Of(key, [.. key.Columns.Select(column => plan.Original(column, snapshot))], tracker);
    }

    /// <summary>The object to be removed that a row is written to refer to by a foreign key; null where it isn't written, or refers to none.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="item">What is written.</param>
    /// <param name="changes">All that is.</param>
    /// <param name="tracker">Knows the objects.</param>
    public static TrackedObject? OfWritten(ForeignKeyModel key, WorkItem item, WorkChanges changes, WorkTracker tracker)
    {
        if (item.References.Find(reference => reference.Key.IsSameAs(key)) is { Key: not null, Principal: var given })
        {
            return given is not null && tracker.Of(given) is { Asked: WriteOperation.Delete } removed ? removed : null;
        }

        if (key.Columns[0].Source is not null || (item.Tracked.HasRow && !key.Changeable.Any(item.Columns.Contains)) || (key.When is { } when && !Equals(when.Column.Get(item.Instance), when.Value)))
        {
            return null;
        }

        // Another row may take the place of the one that goes.
        object?[] values = [.. key.Columns.Select(column => column.Get(item.Instance))];
        return Of(key, values, tracker) is { } found && !changes.Items.Exists(other => other.Operation != WriteOperation.Delete && other.Entity.Is(key.Principal)
            && RowKey.Of(key.PrincipalKey.Select(column => column.Get(other.Instance))).Equals(RowKey.Of(values.AsEnumerable()))) ? found : null;
    }

    /// <summary>The error of a row that is to refer to one that goes, and would go with it.</summary>
    public static RelatedObjectException Refused(ForeignKeyModel key, WorkItem item, TrackedObject principal)
    {
        var member = item.Entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.IsSameAs(key))?.Property.Name ?? key.Columns[0].Property.Name;
        var name = TypeName.Of(principal.Entity.ClrType);
        return new(item.Entity.ClrType, member, principal.HasRow
            ? $"refers to {RelatedObjects.NameOf(principal.Entity, principal.Instance)}, which this unit of work removes, with all that belongs to it: the {TypeName.Of(item.Entity.ClrType)} would be written only to be deleted. Let it refer to another {name}, leave it out, or keep that {name}."
            : $"refers to a {name} that was removed before it had a row, so there is nothing to refer to. Let it refer to another {name}, leave it out, or add that {name} again.");
    }
}
