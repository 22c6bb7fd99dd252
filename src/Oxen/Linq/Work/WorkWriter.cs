namespace Oxen;

/// <summary>Writes what has changed in a unit of work, in one transaction: rows that can be one command are.</summary>
internal sealed partial class WorkWriter(OxenDb db, WorkTracker tracker)
{
    // What members held that were set on the way: a write that is taken back takes them back too.
    private readonly List<MadeValue> _former = [];

    // What objects threw that were to hold what was written.
    private readonly List<Exception> _thrown = [];

    // What those who were told have added: known no more once all is taken back.
    private readonly List<TrackedObject> _added = [];
    private HashSet<TrackedObject>? _new;

    /// <summary>Writes; gives the number of rows and links.</summary>
    public async Task<int> SaveAsync(CancellationToken cancellationToken)
    {
        int count;
        try
        {
            count = await WriteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (AfterCommitException late) when (_thrown.Count > 0)
        {
            throw new AfterCommitException([.. late.Errors, .. _thrown]);
        }
        catch (Exception error) when (error is not AfterCommitException)
        {
            TakeBack();
            tracker.Forget(Added());
            throw;
        }

        AfterCommitException.ThrowIfAny(_thrown, isCommitted: db.Session.Scope?.Pin.Transaction is null);
        return count;
    }

    private async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        // What is told of a try that fails is told again of the next, so what it added then would come twice; what collections and
        // references lead to is found again, if they still do.
        _new = [.. tracker.New];
        var changes = WorkChanges.Of(tracker);
        if (changes.Items.Count + changes.Links.Count == 0)
        {
            return 0;
        }

        var saved = db.Observers is { } observers && changes.Items.Exists(item => observers.Watch(item.Entity))
            ? await db.TransactionAsync(() => ObservedAsync(observers, cancellationToken), cancellationToken: cancellationToken).ConfigureAwait(false)
            : await WithinAsync(changes, cancellationToken).ConfigureAwait(false);
        return saved.Items.Count + saved.Links.Count;
    }

    private List<TrackedObject> Added() => _new is null ? [] : [.. tracker.New.Where(tracked => !_new.Contains(tracked))];

    // One command needs no transaction around it that the application's isn't; but only a transaction is run again.
    private Task<WorkChanges> WithinAsync(WorkChanges changes, CancellationToken cancellationToken)
    {
        var first = changes;
        return changes.Items.Exists(IsMark) || db.Session.Engine.Options.Retry is not null
            ? db.TransactionAsync(() => WriteAsync(Interlocked.Exchange(ref first, null) ?? Again(), cancellationToken), cancellationToken: cancellationToken)
            : WriteAsync(changes, cancellationToken);
    }

    // Each try begins with what there was before the others.
    private WorkChanges Again()
    {
        TakeBack();
        tracker.Forget(Added());
        return WorkChanges.Of(tracker);
    }

    private async Task<WorkChanges> ObservedAsync(WriteObservers observers, CancellationToken cancellationToken)
    {
        var changes = Again();
        HashSet<object> told = new(ReferenceEqualityComparer.Instance);
        List<EntityWrite> writes = [];

        // Whoever is told may change and add objects, of which must be told in turn.
        for (var isNew = true; isNew; changes = isNew ? WorkChanges.Of(tracker) : changes)
        {
            isNew = false;
            foreach (var item in changes.Items.Where(item => observers.Watch(item.Entity) && told.Add(item.Instance)))
            {
                isNew = true;
                var write = new EntityWrite(db, item.Entity, item.Instance, item.Operation).WithMembers(() => MembersOf(changes.Find(item.Instance) ?? item));
                writes.Add(write);
                await observers.BeforeAsync(write, cancellationToken).ConfigureAwait(false);
            }
        }

        await WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        foreach (var write in writes)
        {
            await observers.AfterAsync(write, cancellationToken).ConfigureAwait(false);
        }

        _added.AddRange(Added());
        return changes;
    }

    /// <summary>What would be written.</summary>
    public IReadOnlyList<EntityChange> Changes()
    {
        var changes = Found();
        var links = changes.Links.ToLookup(link => link.Owner);
        return [.. changes.Items.Select(item => new EntityChange(item.Tracked, item.Operation, [.. MembersOf(item).Where(member => member.IsChanged)], links[item.Tracked])),
            .. links.Where(linked => changes.Find(linked.Key.Instance) is null).Select(linked => new EntityChange(linked.Key, WriteOperation.Update, [], linked))];
    }

    // Who asks is told: only what is saved is known from now on.
    private WorkChanges Found()
    {
        _new = [.. tracker.New];
        try
        {
            return WorkChanges.Of(tracker);
        }
        finally
        {
            tracker.Forget(Added());
        }
    }

    /// <summary>The members of an object, with what its row holds and will hold.</summary>
    public IReadOnlyList<MemberChange> MembersOf(WorkItem item)
    {
        var plan = tracker.PlanOf(item.Entity);
        var snapshot = item.Former;
        var given = item.References.SelectMany(reference => Given(reference.Key, reference.Principal)).ToLookup(part => part.Column, part => part.Value);
        return [.. item.Entity.Columns.Select(column => new MemberChange(
            column,
            snapshot is null ? null : plan.Original(column, snapshot),
            item.Operation == WriteOperation.Delete ? null : given.Contains(column) ? given[column].Last() : plan.Current(column, item.Instance),
            item.Operation != WriteOperation.Update || item.Columns.Contains(column)))];
    }

    // The key that a row takes from an object it refers to; that of a new one may not be known yet.
    private static IEnumerable<(ColumnModel Column, object? Value)> Given(ForeignKeyModel key, object? principal) =>
        principal is null ? key.Columns.Where(column => column.IsNullable).Select(column => (column, (object?)null))
        : RelatedObjects.HasKey(key.Principal, principal) ? key.ValuesFor(column => column.Get(principal))
        : key.Columns.Select(column => (column, (object?)null));

    private async Task<WorkChanges> WriteAsync(WorkChanges changes, CancellationToken cancellationToken)
    {
        TakeBack();
        Check(changes);
        List<MadeValue> made = [];
        FindRelinks(changes);
        var ordered = WorkOrder.Of(changes, tracker);
        var links = changes.Links;
        var from = 0;
        while (ordered.FindIndex(from, IsMark) is >= 0 and var mark)
        {
            var rows = ordered[from..mark];
            var first = rows.Exists(_relinking.Contains) ? links.FindAll(IsRelinked) : [];
            await WriteRowsAsync(changes, rows, first, made, cancellationToken).ConfigureAwait(false);
            links = first.Count == 0 ? links : links.FindAll(link => !IsRelinked(link));
            await MarkAsync(changes, ordered[mark], cancellationToken).ConfigureAwait(false);
            from = mark + 1;
        }

        await WriteRowsAsync(changes, ordered[from..], links, made, cancellationToken).ConfigureAwait(false);
        foreach (var value in made)
        {
            _former.Add(value with { Value = value.Column.Get(value.Entity) });
            value.Set();
        }

        // Whoever is told of it afterwards may change what was written.
        End(changes);
        return changes;
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

    // Rows go by as few commands as possible at first. Where one of these fails it isn't told which row did, so all is undone
    // and tried again row by row, for the error to name it.
    private async Task WriteRowsAsync(WorkChanges changes, List<WorkItem> items, List<WorkLink> links, List<MadeValue> made, CancellationToken cancellationToken)
    {
        try
        {
            if (items.Count + links.Count == 0 || (items.Count + links.Count > 1 && await TryRowsAsync(changes, items, links, made, isOneByOne: false, cancellationToken).ConfigureAwait(false)))
            {
                return;
            }
        }
        catch (OxenException exception) when (SequenceWrite.MayBeOneRow(exception))
        {
            // Row by row it is told which.
        }

        await TryRowsAsync(changes, items, links, made, isOneByOne: true, cancellationToken).ConfigureAwait(false);
    }

    // False where a command of several rows found fewer than there should be; nothing is written then.
    private async Task<bool> TryRowsAsync(WorkChanges changes, List<WorkItem> items, List<WorkLink> links, List<MadeValue> made, bool isOneByOne, CancellationToken cancellationToken)
    {
        var scope = await db.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        var queue = new RowsQueue(scope, db.Writes) { IsOneByOne = isOneByOne, Place = isOneByOne ? null : new SequencePlace(items.Count, isNamed: false) };
        await using (scope.ConfigureAwait(false))
        await using (queue.ConfigureAwait(false))
        {
            HashSet<WorkItem> waiting = [];
            foreach (var item in items)
            {
                var relinked = _relinking.Contains(item) ? links.FindAll(IsRelinked) : [];
                if (relinked.Count > 0 || item.Awaits(waiting))
                {
                    await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                    waiting.Clear();
                    if (queue.LacksRows)
                    {
                        return false;
                    }

                    await LinkAsync(changes, relinked, scope, queue, cancellationToken).ConfigureAwait(false);
                    links = relinked.Count == 0 ? links : links.FindAll(link => !IsRelinked(link));
                }

                if (await WriteAsync(changes, item, scope, queue, cancellationToken).ConfigureAwait(false))
                {
                    waiting.Add(item);
                }

                if (queue.LacksRows)
                {
                    return false;
                }
            }

            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            if (queue.LacksRows)
            {
                return false;
            }

            await LinkAsync(changes, links, scope, queue, cancellationToken).ConfigureAwait(false);
            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            if (queue.LacksRows)
            {
                return false;
            }

            await scope.CommitAsync().ConfigureAwait(false);
        }

        made.AddRange(queue.Made);
        return true;
    }

    private static bool IsMark(WorkItem item) => item is { Operation: WriteOperation.Delete, Entity.SoftDelete: not null };
}
