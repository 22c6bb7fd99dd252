namespace Oxen;

/// <summary>Writes what has changed in a unit of work, in one transaction: rows that can be one command are.</summary>
internal sealed class WorkWriter(OxenDb db, WorkTracker tracker)
{
    // What members held that were set on the way: a write that is taken back takes them back too.
    private readonly List<MadeValue> _former = [];
    private WorkChanges? _saved;

    /// <summary>Writes; gives the number of rows and links.</summary>
    public async Task<int> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (AfterCommitException)
        {
            // It was written all the same.
            End();
            throw;
        }
        catch
        {
            TakeBack();
            throw;
        }

        return End();
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var changes = WorkChanges.Of(tracker);
        if (changes.Items.Count + changes.Links.Count == 0)
        {
            return;
        }

        _saved = db.Observers is { } observers && changes.Items.Exists(item => observers.Watch(item.Entity))
            ? await db.TransactionAsync(() => ObservedAsync(observers, cancellationToken), cancellationToken: cancellationToken).ConfigureAwait(false)
            : await WithinAsync(changes, () => WriteAsync(changes, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private int End()
    {
        if (_saved is not { } saved)
        {
            return 0;
        }

        foreach (var item in saved.Items)
        {
            tracker.Written(item.Tracked);
        }

        foreach (var link in saved.Links)
        {
            link.Owner.NoteLinks(link.Navigation, RelatedObjects.Of(link.Navigation, link.Owner.Instance));
        }

        tracker.NoteHeld();
        return saved.Items.Count + saved.Links.Count;
    }

    // One command needs no transaction around it that the application's isn't.
    private Task<WorkChanges> WithinAsync(WorkChanges changes, Func<Task<WorkChanges>> write, CancellationToken cancellationToken) =>
        changes.Items.Exists(IsMark) ? db.TransactionAsync(write, cancellationToken: cancellationToken) : write();

    private async Task<WorkChanges> ObservedAsync(WriteObservers observers, CancellationToken cancellationToken)
    {
        TakeBack();
        HashSet<object> told = new(ReferenceEqualityComparer.Instance);
        List<EntityWrite> writes = [];
        WorkChanges changes;

        // Whoever is told may change and add objects, of which must be told in turn.
        for (var isNew = true; ; isNew = false)
        {
            changes = WorkChanges.Of(tracker);
            foreach (var item in changes.Items.Where(item => observers.Watch(item.Entity) && told.Add(item.Instance)))
            {
                isNew = true;
                var write = new EntityWrite(db, item.Entity, item.Instance, item.Operation).WithMembers(() => MembersOf(changes.Find(item.Instance) ?? item));
                writes.Add(write);
                await observers.BeforeAsync(write, cancellationToken).ConfigureAwait(false);
            }

            if (!isNew)
            {
                break;
            }
        }

        await WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        foreach (var write in writes)
        {
            await observers.AfterAsync(write, cancellationToken).ConfigureAwait(false);
        }

        return changes;
    }

    /// <summary>The members of an object, with what its row holds and will hold.</summary>
    public IReadOnlyList<MemberChange> MembersOf(WorkItem item)
    {
        var plan = tracker.PlanOf(item.Entity);
        var snapshot = item.Tracked.Snapshot;
        return [.. item.Entity.Columns.Select(column => new MemberChange(
            column,
            snapshot is null ? null : plan.Original(column, snapshot),
            item.Operation == WriteOperation.Delete ? null : plan.Current(column, item.Instance),
            item.Operation != WriteOperation.Update || item.Columns.Contains(column)))];
    }

    private async Task<WorkChanges> WriteAsync(WorkChanges changes, CancellationToken cancellationToken)
    {
        TakeBack();
        Check(changes);
        List<MadeValue> made = [];
        var ordered = WorkOrder.Of(changes, tracker);
        var from = 0;
        while (ordered.FindIndex(from, IsMark) is >= 0 and var mark)
        {
            await WriteRowsAsync(changes, ordered[from..mark], [], made, cancellationToken).ConfigureAwait(false);
            await db.BoundTable(ordered[mark].Entity.ClrType).MarkDeletedAsync(ordered[mark].Instance, cancellationToken).ConfigureAwait(false);
            from = mark + 1;
        }

        await WriteRowsAsync(changes, ordered[from..], changes.Links, made, cancellationToken).ConfigureAwait(false);
        foreach (var value in made)
        {
            _former.Add(value with { Value = value.Column.Get(value.Entity) });
            value.Set();
        }

        return _saved = changes;
    }

    private void TakeBack()
    {
        for (var i = _former.Count - 1; i >= 0; i--)
        {
            _former[i].Set();
        }

        _former.Clear();
    }

    private static void Check(WorkChanges changes)
    {
        List<ValidationFailure>? failures = null;
        foreach (var item in changes.Items.Where(item => item.Operation != WriteOperation.Delete))
        {
            item.Entity.Rules?.Find(item.Instance, null, ref failures);
        }

        Validation.ThrowIfAny(failures);
    }

    private async Task WriteRowsAsync(WorkChanges changes, List<WorkItem> items, List<WorkLink> links, List<MadeValue> made, CancellationToken cancellationToken)
    {
        if (items.Count + links.Count == 0)
        {
            return;
        }

        var scope = await db.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        var queue = new RowsQueue(scope, db.Writes);
        await using (scope.ConfigureAwait(false))
        await using (queue.ConfigureAwait(false))
        {
            HashSet<WorkItem> waiting = [];
            foreach (var item in items)
            {
                if (item.After.Overlaps(waiting))
                {
                    await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                    waiting.Clear();
                }

                var plan = Plan(item, changes);
                if (item.Operation == WriteOperation.Delete && CascadeCommands.Of(item.Entity, db.Session.Engine) is { IsEmpty: false } cascade)
                {
                    await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                    await cascade.RunAsync(scope, item.Values, cancellationToken).ConfigureAwait(false);
                }

                if (await queue.AddAsync(item.Entity, item.Instance, plan, item.Values, cancellationToken).ConfigureAwait(false))
                {
                    waiting.Add(item);
                }
            }

            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            foreach (var link in links)
            {
                await LinkAsync(changes, link, scope, made, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync().ConfigureAwait(false);
        }

        made.AddRange(queue.Made);
    }

    private WritePlan Plan(WorkItem item, WorkChanges changes)
    {
        var commands = db.Writes.Begin(item.Entity, out var values);
        item.Values = values;
        switch (item.Operation)
        {
            case WriteOperation.Insert:
                return commands.Insert(item.Instance, values, (all, _) => Fill(item, commands.Slots, all, changes));
            case WriteOperation.Save:
                return commands.Save(item.Instance, values, (all, _) => Fill(item, commands.Slots, all, changes));
            case WriteOperation.Delete:
                return commands.Delete(item.Instance, values);
        }

        var plan = commands.Update(item.Instance, new ChosenColumns([.. item.Columns], []), values);
        RememberTokens(item, commands.Slots, values);
        var filled = Fill(item, commands.Slots, values, changes);
        return filled.Length == 0 ? plan : plan with { Filled = [.. plan.Filled, .. filled] };
    }

    private static int[] Fill(WorkItem item, EntitySlots slots, object?[] values, WorkChanges changes)
    {
        List<int> filled = [];
        foreach (var (key, principal) in item.References)
        {
            var parts = principal is null
                ? key.Columns.Where(column => column.IsNullable).Select(column => (column, (object?)null))
                : key.ValuesFor(column => changes.Find(principal) is { } other ? other.Value(column) : column.Get(principal));
            foreach (var (column, value) in parts)
            {
                values[slots.Of(column)] = value;
                filled.Add(slots.Of(column));
            }
        }

        return [.. filled.Where(slot => item.Entity.Columns[slot].Set is not null)];
    }

    // The row must hold what was read, whatever the object holds now.
    private void RememberTokens(WorkItem item, EntitySlots slots, object?[] values)
    {
        foreach (var token in item.Entity.Columns.Where(column => column.IsConcurrencyToken && item.Columns.Contains(column)))
        {
            values[slots.AsRead(token)] = tracker.PlanOf(item.Entity).Original(token, item.Tracked.Snapshot!);
        }
    }

    private async Task LinkAsync(WorkChanges changes, WorkLink link, CommandScope scope, List<MadeValue> made, CancellationToken cancellationToken)
    {
        var (owner, other) = (KeyOf(link.Owner.Entity, link.Owner.Instance, changes), KeyOf(link.Navigation.Target.Of(link.Other), link.Other, changes));
        await db.Writes.RequireAsync(scope, link.Navigation.Target, other, link.IsRemoved ? "UNLINK" : "LINK", cancellationToken).ConfigureAwait(false);
        var commands = LinkCommands.Of(link.Navigation, db.Writes, out var room);
        await (link.IsRemoved
            ? commands.RemoveAsync(scope, room, owner, other, cancellationToken)
            : commands.AddAsync(scope, room, owner, link.Other, other, made, cancellationToken)).ConfigureAwait(false);
    }

    private static object?[] KeyOf(EntityModel entity, object instance, WorkChanges changes) =>
        [.. entity.Key.Select(column => changes.Find(instance) is { Values.Length: > 0 } item ? item.Value(column) : column.Get(instance))];

    private static bool IsMark(WorkItem item) => item is { Operation: WriteOperation.Delete, Entity.SoftDelete: not null };
}
