namespace Oxen;

/// <content>The commands of each row, and the values that aren't those of its object.</content>
internal sealed partial class WorkWriter
{
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
                var delete = commands.Delete(item.Instance, values);
                RememberTokens(item, commands, values);
                return delete;
            case var _ when item.IsVacating:
                var vacate = commands.Update(item.Instance, new ChosenColumns([.. item.Columns], []), values);
                RememberTokens(item, commands, values);
                foreach (var column in item.Columns)
                {
                    values[commands.Slots.Of(column)] = null;
                }

                return vacate;
        }

        var plan = commands.Update(item.Instance, new ChosenColumns([.. item.Written], []), values);
        RememberTokens(item, commands, values);
        var filled = Fill(item, commands.Slots, values, changes);
        return filled.Length == 0 ? plan : plan with { Filled = [.. plan.Filled, .. filled] };
    }

    // Writes a row, now or later; gives whether it waits. What fails of it alone names it.
    private async ValueTask<bool> WriteAsync(WorkChanges changes, WorkItem item, CommandScope scope, RowsQueue queue, CancellationToken cancellationToken)
    {
        WritePlan? plan = null;
        try
        {
            plan = Plan(item, changes);
            if (item.Operation == WriteOperation.Delete && CascadeCommands.Of(item.Entity, db.Session.Engine) is { IsEmpty: false } cascade)
            {
                await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                await cascade.RunAsync(scope, item.Values, cancellationToken).ConfigureAwait(false);
            }

            return await queue.AddAsync(item.Entity, item.Instance, plan, item.Values, cancellationToken).ConfigureAwait(false);
        }
        catch (OxenException exception) when (plan is null || (queue.IsOneByOne && SequenceWrite.MayBeOneRow(exception)))
        {
            Name(changes, item, exception);

            // A command that nobody asked for is told as what that was for.
            if (item.IsVacating && exception is ConstraintViolationException or DatabaseException { IsTransient: false })
            {
                throw WorkCircle.Kept(item, exception);
            }

            throw;
        }
    }

    private async Task MarkAsync(WorkChanges changes, WorkItem item, CancellationToken cancellationToken)
    {
        RememberMark(item);
        try
        {
            await db.BoundTable(item.Entity.ClrType).MarkDeletedAsync(item.Instance, cancellationToken).ConfigureAwait(false);
        }
        catch (OxenException exception) when (SequenceWrite.MayBeOneRow(exception))
        {
            Name(changes, item, exception);
            throw;
        }
    }

    // A conflict calls the row by its key already.
    private static void Name(WorkChanges changes, WorkItem item, OxenException exception) => exception.IsAbout(item.Instance, exception is ConcurrencyException ? null
        : changes.Describe(item, exception is ConstraintViolationException { Columns: var names } ? item.Entity.Columns.Where(column => names.Contains(column.Name)) : []));

    private static int[] Fill(WorkItem item, EntitySlots slots, object?[] values, WorkChanges changes)
    {
        List<int> filled = [];
        Dictionary<int, ForeignKeyModel> said = [];
        foreach (var (key, principal) in item.References)
        {
            var parts = principal is null
                ? key.Columns.Where(column => column.IsNullable).Select(column => (column, (object?)null))
                : key.ValuesFor(column => changes.Find(principal) is { } other ? other.Value(column) : column.Get(principal));
            foreach (var (column, value) in parts)
            {
                var slot = slots.Of(column);
                if (principal is not null && !said.TryAdd(slot, key) && !Equals(values[slot], value))
                {
                    throw RelatedObjects.Contradicted(item.Entity, MemberOf(item.Entity, key), MemberOf(item.Entity, said[slot]));
                }

                values[slot] = value;
                filled.Add(slot);
            }
        }

        return [.. filled.Where(slot => item.Entity.Columns[slot].Set is not null)];
    }

    private static NavigationModel MemberOf(EntityModel entity, ForeignKeyModel key) => entity.Navigations.Concat(key.Principal.Navigations).First(navigation => navigation.ForeignKey == key);

    // The row must hold what was read, whatever the object holds now.
    private void RememberTokens(WorkItem item, EntityCommands commands, object?[] values)
    {
        foreach (var (token, original) in ChangedTokens(item))
        {
            commands.Expect(token, original, values);
        }

        // What was set to NULL before has brought the row its next version.
        foreach (var token in item.Vacating is null ? [] : UpdateCommand.Tokens(item.Entity).Where(UpdateCommand.IsAdvanced))
        {
            commands.Expect(token, item.Vacating!.Values[commands.Slots.Of(token)], values);
        }
    }

    private IEnumerable<(ColumnModel Token, object? Original)> ChangedTokens(WorkItem item)
    {
        if (!item.Entity.Columns.Any(column => column.IsConcurrencyToken))
        {
            return [];
        }

        var plan = tracker.PlanOf(item.Entity);
        var changed = item.Operation == WriteOperation.Delete || item.IsVacating ? plan.Changed(item.Instance, item.Tracked.Snapshot!) : [.. item.Columns];
        return changed.Where(column => column.IsConcurrencyToken).Select(token => (token, plan.Held(token, item.Tracked.Snapshot!)));
    }

    // A mark compares the tokens that the object holds, and sets what the row holds afterwards.
    private void RememberMark(WorkItem item)
    {
        _former.AddRange(item.Entity.Columns
            .Where(column => column.Set is not null && (column == item.Entity.SoftDelete || column.IsConcurrencyToken || column.Stamp == Stamp.Updated))
            .Select(column => new MadeValue(item.Instance, column, column.Get(item.Instance))));
        foreach (var (token, original) in ChangedTokens(item).ToList())
        {
            token.Set?.Invoke(item.Instance, original);
        }
    }
}
