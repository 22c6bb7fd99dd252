using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>
/// The rows of one write on their way to the database: those that follow each other and can be written by one command wait
/// until there are enough of them.
/// </summary>
internal sealed class RowsQueue(CommandScope scope, WriteContext context) : IAsyncDisposable
{
    /// <summary>A command holds no more than this many characters and bytes, unless a single row does: servers take no packet of any size.</summary>
    public const int MostWeight = 1_000_000;

    private readonly List<(EntityModel Entity, object Instance, int[] Filled)> _waiting = [];
    private readonly List<object?[]> _values = [];
    private readonly Stack<object?[]> _spare = [];
    private readonly List<MadeValue> _made = [];
    private object?[]? _room;
    private WritePlan? _plan;
    private LoadRun? _load;
    private int _weight;

    /// <summary>Whether each row has a command of its own, so that it is known which one fails.</summary>
    public bool IsOneByOne { get; init; }

    /// <summary>How many rows may come, so that lists needn't grow; 0 where that isn't known.</summary>
    public int Expected { get; init; }

    /// <summary>Told of rows that are gone or have changed, where it names objects; null for the first of them to be the error.</summary>
    public SequencePlace? Place { get; init; }

    /// <summary>Whether a command of several rows found fewer than there should be: nothing more is sent, and all is to be undone.</summary>
    public bool LacksRows { get; private set; }

    /// <summary>The values that the objects get once all has succeeded.</summary>
    public IReadOnlyList<MadeValue> Made => _made;

    /// <summary>The values of a row once more, for the next one: in an array of a row that was sent where there is one.</summary>
    public object?[] Another(object?[] values)
    {
        if (!_spare.TryPop(out var another) || another.Length != values.Length)
        {
            return [.. values];
        }

        values.CopyTo(another, 0);
        return another;
    }

    /// <summary>Writes a row, now or later.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="instance">The object.</param>
    /// <param name="plan">The write.</param>
    /// <param name="values">The object's values.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>Whether it waits, and its values with it.</returns>
    /// <exception cref="ConcurrencyException">A row that must be there isn't, or has changed.</exception>
    public ValueTask<bool> AddAsync(EntityModel entity, object instance, WritePlan plan, object?[] values, CancellationToken cancellationToken)
    {
        // Mostly nothing is awaited, a thousand times.
        if (_load is not null && _plan?.Command == plan.Command)
        {
            var adding = _load.AddAsync(values, cancellationToken);
            return adding.IsCompletedSuccessfully ? new(false) : Loaded(adding);
        }

        // Rows that must be there go together only where somebody looks whether all were.
        if (plan.Rows is null || IsOneByOne || (plan.MustAffect && Place is null))
        {
            return WriteAsync(entity, instance, plan, values, cancellationToken);
        }

        var weight = WeightOf(values);
        var isFull = _plan is not null && (_plan.Command != plan.Command || _values.Count == plan.Rows.Most || _weight + weight > MostWeight);
        if (!isFull && _values.Count + 1 != plan.Rows.Load?.Loader.Least)
        {
            Wait(entity, instance, plan, values, weight);
            return new(true);
        }

        return WaitAsync(entity, instance, plan, values, weight, isFull, cancellationToken);

        static async ValueTask<bool> Loaded(ValueTask adding)
        {
            await adding.ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Writes the rows that wait.</summary>
    public async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_load is { } load)
        {
            await load.CompleteAsync(cancellationToken).ConfigureAwait(false);
            await DisposeAsync().ConfigureAwait(false);
            _plan = null;
            return;
        }

        for (var sent = 0; sent < _values.Count && !LacksRows;)
        {
            var count = _plan!.Rows!.Next(_values.Count - sent);
            if (count == 1)
            {
                await EntityRow.WriteAsync(scope, _plan, _values[sent], _waiting[sent].Entity, cancellationToken, context).ConfigureAwait(false);
            }
            else
            {
                await SendAsync(_plan.Rows, sent, count, cancellationToken).ConfigureAwait(false);
            }

            sent += count;
        }

        _made.EnsureCapacity(_made.Count + (_values.Count * (_plan?.Filled.Length ?? 0)));
        for (var i = 0; i < _values.Count; i++)
        {
            Keep(_waiting[i].Entity, _waiting[i].Instance, _waiting[i].Filled, _values[i]);
            _spare.Push(_values[i]);
        }

        (_plan, _weight) = (null, 0);
        _waiting.Clear();
        _values.Clear();
    }

    /// <summary>Writes objects whose columns were read.</summary>
    public async Task SendAsync(ObjectColumns columns, CancellationToken cancellationToken)
    {
        var (plan, rows, first) = (columns.Plan, columns.Plan.Rows!, 0);
        _made.EnsureCapacity(columns.Objects.Count * plan.Filled.Length);
        foreach (var values in columns.Portions)
        {
            var count = Math.Min(rows.Most, columns.Objects.Count - first);
            var given = await SendAsync(rows, plan, values, count, cancellationToken).ConfigureAwait(false);
            if (LacksRows)
            {
                return;
            }

            for (var i = 0; i < plan.Filled.Length; i++)
            {
                var (column, place) = (columns.Entity.Columns[plan.Filled[i]], Array.IndexOf(rows.Returned, plan.Filled[i]));
                for (var row = 0; row < count; row++)
                {
                    _made.Add(new MadeValue(columns.Objects[first + row], column, given![row][place]));
                }
            }

            first += count;
        }
    }

    /// <summary>Lets an object have values of its row once all has succeeded.</summary>
    public void Give(object instance, IReadOnlyList<ColumnModel> columns, object?[] values)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Set is not null)
            {
                _made.Add(new MadeValue(instance, columns[i], values[i]));
            }
        }
    }

    /// <summary>Lets an object have values it was written with once all has succeeded.</summary>
    public void Keep(EntityModel entity, object instance, int[] filled, object?[] values)
    {
        foreach (var slot in filled)
        {
            _made.Add(new MadeValue(instance, entity.Columns[slot], values[slot]));
        }
    }

    /// <summary>Says that a command of several rows left some out: nothing more is sent, and all is to be undone.</summary>
    public void GiveUp() => LacksRows = true;

    /// <summary>Gives up a load that wasn't completed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_load is { } load)
        {
            _load = null;
            await load.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> WriteAsync(EntityModel entity, object instance, WritePlan plan, object?[] values, CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await EntityRow.WriteAsync(scope, plan, values, entity, cancellationToken, context).ConfigureAwait(false);
        }
        catch (ConcurrencyException conflict) when (Place is { IsNamed: true })
        {
            Place.Add(conflict);
        }

        Keep(entity, instance, plan.Filled, values);
        return false;
    }

    private async ValueTask<bool> WaitAsync(EntityModel entity, object instance, WritePlan plan, object?[] values, int weight, bool isFull, CancellationToken cancellationToken)
    {
        if (isFull)
        {
            await SendAsync(cancellationToken).ConfigureAwait(false);
        }

        Wait(entity, instance, plan, values, weight);
        if (plan.Rows!.Load is { } load && _values.Count == load.Loader.Least)
        {
            await LoadAsync(load.Plan, load.Loader, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private void Wait(EntityModel entity, object instance, WritePlan plan, object?[] values, int weight)
    {
        if (_values.Count == 0)
        {
            var room = Math.Min(Expected, plan.Rows!.Load?.Loader.Least ?? plan.Rows.Most);
            _values.EnsureCapacity(room);
            _waiting.EnsureCapacity(room);
        }

        _plan = plan;
        _weight += weight;
        _waiting.Add((entity, instance, plan.Filled));
        _values.Add(values);
    }

    // The rows that wait are its first; those that follow don't wait.
    private async ValueTask LoadAsync(CommandPlan plan, RowLoader loader, CancellationToken cancellationToken)
    {
        _load = await scope.LoadAsync(plan, loader, cancellationToken).ConfigureAwait(false);
        foreach (var values in _values)
        {
            await _load.AddAsync(values, cancellationToken).ConfigureAwait(false);
        }

        _weight = 0;
        _waiting.Clear();
        _values.Clear();
    }

    private async Task SendAsync(RowsCommand several, int first, int count, CancellationToken cancellationToken)
    {
        _room = several.Gather(CollectionsMarshal.AsSpan(_values).Slice(first, count), _room);
        var given = await SendAsync(several, _plan!, _room, count, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < given?.Count; i++)
        {
            WritePlan.Keep(_values[first + i], given[i], several.Returned);
        }
    }

    // Gives what the rows get; null for nothing.
    private async Task<List<object?[]>?> SendAsync(RowsCommand several, WritePlan plan, object?[] values, int count, CancellationToken cancellationToken)
    {
        var command = several.CommandOf(count);
        var (before, after) = several.Around(count);
        if (before is not null)
        {
            await scope.ExecuteAsync(before, values, cancellationToken).ConfigureAwait(false);
        }

        if (several.Row is null || after is not null)
        {
            var affected = await scope.ExecuteAsync(command, values, cancellationToken).ConfigureAwait(false);
            LacksRows |= plan.MustAffect && affected != count;
            if (after is null)
            {
                return null;
            }
        }

        var given = several.Given(await scope.ListAsync(after ?? command, values, several.Row!, cancellationToken).ConfigureAwait(false), count);
        LacksRows |= given is null;
        return given;
    }

    /// <summary>How many characters and bytes values hold that are of any length.</summary>
    public static int WeightOf(object?[] values)
    {
        var weight = 0;
        foreach (var value in values)
        {
            // Asked for its very type: whether something may be an array is a longer question.
            weight += value is string text ? text.Length : value?.GetType() == typeof(byte[]) ? ((byte[])value).Length : 0;
        }

        return weight;
    }
}
