namespace Oxen;

/// <summary>Objects of one class that are looked for by one command.</summary>
/// <param name="context">What it runs on.</param>
/// <param name="terms">What the upsert says.</param>
internal sealed class UpsertGroup<T>(WriteContext context, UpsertTerms<T> terms)
    where T : class
{
    private readonly List<(T Instance, int Index)> _objects = [];
    private readonly List<object?[]> _values = [];
    private readonly HashSet<NodeList<object?>> _seen = [];
    private EntityCommands? _commands;
    private object?[] _room = [];

    /// <summary>How many objects there are.</summary>
    public int Count => _objects.Count;

    /// <summary>Adds an object; false where it is of another class, or means the row of one that is there already.</summary>
    public bool TryAdd(EntityModel entity, T instance, int index)
    {
        _commands ??= context.Begin(entity, out _room);
        if (_commands.Slots.Entity != entity)
        {
            return false;
        }

        object?[] values = [.. _room];
        _commands.Read(instance, values);
        if (!_seen.Add([.. terms.On.Select(column => values[_commands.Slots.Of(column)])]))
        {
            return false;
        }

        _objects.Add((instance, index));
        _values.Add(values);
        return true;
    }

    /// <summary>Writes the rows, or lets them wait.</summary>
    public async Task WriteAsync(CommandScope scope, RowsQueue queue, SequencePlace place, UpsertResult[] results, CancellationToken cancellationToken)
    {
        if (_commands is not { } commands || Count == 0)
        {
            return;
        }

        // What waits may be what is looked for.
        await queue.SendAsync(cancellationToken).ConfigureAwait(false);
        var lookup = UpsertLookup.Of(commands, context.Session.Engine, terms.On);
        var found = await lookup.FindAsync(scope, [.. _values], cancellationToken).ConfigureAwait(false);

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

                results[_objects[i].Index] = await UpdateAsync(scope, queue, lookup, _objects[i].Instance, _values[i], row, cancellationToken).ConfigureAwait(false);
            }
        }

        for (var i = 0; i < Count; i++)
        {
            if (found[i] is null)
            {
                place.At(_objects[i].Index);
                results[_objects[i].Index] = UpsertResult.Inserted;
                await queue.AddAsync(commands.Slots.Entity, _objects[i].Instance, commands.Insert(_objects[i].Instance, _values[i]), _values[i], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<UpsertResult> UpdateAsync(CommandScope scope, RowsQueue queue, UpsertLookup lookup, T instance, object?[] values, object?[] row, CancellationToken cancellationToken)
    {
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
                : throw new ConcurrencyException(entity.ClrType, "UPDATE", terms.On.Select(column => column.Name));
        }

        if (terms.Updated is null)
        {
            return UpsertResult.Unchanged;
        }

        await queue.AddAsync(entity, instance, _commands.UpdateFound(terms.Updated(entity), values, lookup.Columns, row), values, cancellationToken).ConfigureAwait(false);
        return UpsertResult.Updated;
    }
}
