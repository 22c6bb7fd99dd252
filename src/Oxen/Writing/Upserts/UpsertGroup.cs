using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>Objects of one class that are looked for by one command.</summary>
/// <param name="context">What it runs on.</param>
/// <param name="terms">What the upsert says.</param>
/// <param name="room">How many objects may come.</param>
internal sealed class UpsertGroup<T>(WriteContext context, UpsertTerms<T> terms, int room)
    where T : class
{
    private readonly List<(T Instance, int Index, int[] Filled)> _objects = new(room);
    private readonly List<object?[]> _values = new(room);
    private readonly HashSet<object?[]> _seen = new(room, SameValues.Instance);
    private EntityCommands? _commands;
    private object?[] _unset = [];
    private int _weight;

    /// <summary>How many objects there are.</summary>
    public int Count => _objects.Count;

    /// <summary>Adds an object; false where it is of another class, means the row of one that is there already, or is too much for one command.</summary>
    /// <param name="entity">Its class.</param>
    /// <param name="instance">The object.</param>
    /// <param name="index">Its index among all.</param>
    /// <param name="meant">The values that tell which row it means.</param>
    public bool TryAdd(EntityModel entity, T instance, int index, object?[] meant)
    {
        _commands ??= context.Begin(entity, out _unset);
        if (_commands.Slots.Entity != entity)
        {
            return false;
        }

        object?[] values = [.. _unset];
        var filled = _commands.Read(instance, values);
        var weight = RowsQueue.WeightOf(values);
        if (Count > 0 && _weight + weight > RowsQueue.MostWeight)
        {
            return false;
        }

        if (!_seen.Add(meant))
        {
            return false;
        }

        _weight += weight;
        _objects.Add((instance, index, filled));
        _values.Add(values);
        return true;
    }

    /// <summary>Writes the rows, or lets them wait.</summary>
    public async Task WriteAsync(CommandScope scope, RowsQueue queue, SequencePlace place, UpsertResult[] results, CancellationToken cancellationToken)
    {
        if (_commands is not { } commands || Count == 0 || queue.LacksRows)
        {
            return;
        }

        // What waits may be what is looked for.
        await queue.SendAsync(cancellationToken).ConfigureAwait(false);
        if (!context.AreFiltered(commands.Slots.Entity) && !terms.IsOneByOne && terms.Updated?.Invoke(commands.Slots.Entity) is { Count: > 0 } updated
            && UpsertRow.IsPlain(commands.Slots, terms.On) && await TryWriteAsync(scope, queue, place, commands, updated, results, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var lookup = UpsertLookup.Of(commands, context.Session.Engine, terms.On);
        var found = await lookup.FindAsync(scope, [.. _values], cancellationToken).ConfigureAwait(false);

        var rowsFound = new HashSet<object?[]>(SameValues.Instance);
        if (!found.All(row => row is not var (_, values) || rowsFound.Add(values[..commands.Slots.Entity.Key.Count])))
        {
            // What differs in C# is the same to the database, such as instants that are closer than it stores: the later finds what the earlier wrote.
            foreach (var (instance, index, _) in _objects)
            {
                place.At(index);
                var alone = new UpsertGroup<T>(context, terms, 1);
                alone.TryAdd(commands.Slots.Entity, instance, index, terms.ValuesOf(commands.Slots.Entity, instance));
                await alone.WriteAsync(scope, queue, place, results, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        var update = terms.Updated is null ? null : UpsertFound.Of(commands, context.Session.Engine, terms.On, commands.UpdateOfFound(terms.Updated(commands.Slots.Entity), lookup.Columns));

        // Those that are there first: a value that one of them gives up may be taken by a new one.
        for (var i = 0; i < Count; i++)
        {
            if (found[i] is var (isSeen, row))
            {
                place.At(_objects[i].Index);
                if (!isSeen && context.AreFiltered(commands.Slots.Entity))
                {
                    throw new QueryFilterException(commands.Slots.Entity.ClrType, terms.On.Select(column => column.Property.Name));
                }

                results[_objects[i].Index] = await UpdateAsync(scope, queue, update, i, row, cancellationToken).ConfigureAwait(false);
            }
        }

        await InsertAsync(queue, place, commands, results, i => found[i] is null, cancellationToken).ConfigureAwait(false);
    }

    private async Task InsertAsync(RowsQueue queue, SequencePlace place, EntityCommands commands, UpsertResult[] results, Func<int, bool> isAbsent, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isAbsent(i))
            {
                var (instance, index, _) = _objects[i];
                place.At(index);
                results[index] = UpsertResult.Inserted;
                await queue.AddAsync(commands.Slots.Entity, instance, commands.Insert(instance, _values[i]), _values[i], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Without looking first, where the database has a way to do so; false where it hasn't.
    private async Task<bool> TryWriteAsync(
        CommandScope scope, RowsQueue queue, SequencePlace place, EntityCommands commands, IReadOnlyList<ColumnModel> updated, UpsertResult[] results, CancellationToken cancellationToken)
    {
        switch (context.Session.Engine.Dialect.Writes)
        {
            case { IsInserted: not null } when !place.IsNamed:
                return await WriteAtOnceAsync(scope, queue, commands, updated, results, cancellationToken).ConfigureAwait(false);
            case { Rows: null, ReturnsUpdated: true }:
                await WriteEachAsync(scope, queue, place, commands, updated, results, cancellationToken).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    // Those that are there first here, too.
    private async Task WriteEachAsync(
        CommandScope scope, RowsQueue queue, SequencePlace place, EntityCommands commands, IReadOnlyList<ColumnModel> updated, UpsertResult[] results, CancellationToken cancellationToken)
    {
        var entity = commands.Slots.Entity;
        var update = UpsertRow.Update(commands, context.Session.Engine, terms.On, updated);
        ColumnModel[] held = [.. terms.On, .. updated];
        var absent = new bool[Count];
        for (var i = 0; i < Count; i++)
        {
            var (instance, index, _) = _objects[i];
            place.At(index);
            absent[i] = await EntityRow.WriteAsync(scope, update, _values[i], entity, cancellationToken).ConfigureAwait(false) == 0;
            if (!absent[i])
            {
                results[index] = UpsertResult.Updated;
                queue.Keep(entity, instance, [.. update.Filled, .. FilledAmong(i, held)], _values[i]);
            }
        }

        await InsertAsync(queue, place, commands, results, i => absent[i], cancellationToken).ConfigureAwait(false);
    }

    // Where the database tells of many rows which of them it inserted, and all objects are written alike.
    private async Task<bool> WriteAtOnceAsync(
        CommandScope scope, RowsQueue queue, EntityCommands commands, IReadOnlyList<ColumnModel> updated, UpsertResult[] results, CancellationToken cancellationToken)
    {
        var entity = commands.Slots.Entity;
        List<WritePlan> plans = _values.ConvertAll(commands.InsertRead);
        if (plans.Exists(plan => plan.Rows != plans[0].Rows) || RowsUpsert.Of(plans[0], entity, context.Session.Engine, terms.On, updated) is not { IsRefused: false } upsert)
        {
            for (var i = 0; i < Count; i++)
            {
                commands.Read(_objects[i].Instance, _values[i]);
            }

            return false;
        }

        if (await upsert.WriteAsync(scope, upsert.Insert.Gather(CollectionsMarshal.AsSpan(_values)), Count, cancellationToken).ConfigureAwait(false) is not { } rows)
        {
            queue.GiveUp();
            return true;
        }

        ColumnModel[] held = [.. terms.On, .. updated];
        var given = commands.Slots.Of(upsert.Columns);
        for (var i = 0; i < Count; i++)
        {
            var (instance, index, _) = _objects[i];
            results[index] = rows[i].IsInserted ? UpsertResult.Inserted : UpsertResult.Updated;
            queue.Give(instance, upsert.Columns, rows[i].Values);
            int[] kept = rows[i].IsInserted ? [.. plans[i].Filled, .. _objects[i].Filled] : FilledAmong(i, held);
            queue.Keep(entity, instance, kept.Length == 0 ? kept : [.. kept.Except(given)], _values[i]);
        }

        return true;
    }

    private async Task<UpsertResult> UpdateAsync(CommandScope scope, RowsQueue queue, FoundUpdate? update, int index, object?[] row, CancellationToken cancellationToken)
    {
        var (instance, values) = (_objects[index].Instance, _values[index]);
        var entity = _commands!.Slots.Entity;
        var key = row[..entity.Key.Count];
        queue.Give(instance, entity.Key, key);
        if (terms.When?.Invoke(instance, key) is var (condition, given) && !(await scope.TakeAsync(condition.Command, given, condition.Rows, 1, cancellationToken).ConfigureAwait(false)).First)
        {
            return UpsertResult.Unchanged;
        }

        if (terms.Set?.Invoke(instance, key) is var (command, set))
        {
            return await scope.ExecuteAsync(command, set, cancellationToken).ConfigureAwait(false) > 0 ? UpsertResult.Updated
                : throw new ConcurrencyException(entity.ClrType, RowName.Of(entity, key), "UPDATE", terms.On.Select(column => column.Name));
        }

        if (update is null)
        {
            return UpsertResult.Unchanged;
        }

        await queue.AddAsync(entity, instance, _commands.UpdateFound(update, values, row), values, cancellationToken).ConfigureAwait(false);
        queue.Keep(entity, instance, FilledAmong(index, update.Columns), values);
        return UpsertResult.Updated;
    }

    // The foreign keys that its references gave an object, of those that its row holds now.
    private int[] FilledAmong(int index, IReadOnlyCollection<ColumnModel> columns) =>
        _objects[index].Filled is { Length: > 0 } filled ? [.. filled.Where(slot => columns.Contains(_commands!.Slots.Entity.Columns[slot]))] : [];
}
