namespace Oxen;

/// <summary>
/// What is done with the values of an object on their way to a command: rounded as the column keeps them, refused where they
/// have no room or the context wouldn't see them, and made where the object leaves that to Oxen.
/// </summary>
internal sealed class ValueRules
{
    private readonly EntitySlots _slots;
    private readonly ColumnModel[] _written;
    private readonly Dialect _dialect;
    private readonly FilterGuard? _guard;
    private readonly Timestamps? _timestamps;
    private readonly int[] _clientMadeSlots;

    /// <summary>The rules of an entity.</summary>
    /// <param name="slots">Where its values lie.</param>
    /// <param name="engine">What its commands run on.</param>
    /// <param name="written">The columns that are written.</param>
    /// <param name="guard">Refuses objects that aren't to be written; null for none.</param>
    public ValueRules(EntitySlots slots, DatabaseEngine engine, ColumnModel[] written, FilterGuard? guard)
    {
        _slots = slots;
        _written = written;
        _dialect = engine.Dialect;
        _guard = guard;
        _timestamps = Timestamps.Of(slots, engine.Options.Time);
        _clientMadeSlots = slots.Of(written.Where(column => column.Generated == ValueGeneration.OnInsertByClient));
    }

    // Found at the first write: who only looks rows up needs none.
    private (int Slot, ColumnBound Bound)[] Bounds => field ??= [.. Bounded(_written)];

    private (int Slot, ColumnBound Bound)[] KeyBounds => field ??= [.. Bounded(_slots.Entity.Key)];

    private IEnumerable<(int Slot, ColumnBound Bound)> Bounded(IEnumerable<ColumnModel> columns) =>
        columns.Select(column => (_slots.Of(column), Bound: ColumnBound.Of(_slots.Entity, column, _dialect)!)).Where(pair => pair.Bound is not null);

    /// <summary>Whether objects are written as they are, whatever the context and the clock say.</summary>
    public bool TakeAll => _guard is null && _timestamps is null;

    /// <summary>Whether an insert makes values that an object leaves out.</summary>
    public bool MakeKeys => _clientMadeSlots.Length > 0;

    /// <summary>Whether the member of a slot holds what it holds when nobody has set it.</summary>
    public bool IsUnset(int slot, object?[] values) => _slots.Entity.Columns[slot].IsUnset(values[slot]);

    /// <summary>Lets the values of a key be those that its row was written with.</summary>
    public void RoundKey(object?[] values) => Round(KeyBounds, values);

    /// <summary>Lets all values be those that the row was written with; keys and tokens too, which say what row is meant: the object that was written keeps what it held.</summary>
    public void Round(object?[] values) => Round(Bounds, values);

    /// <summary>A value as its column keeps it.</summary>
    public object? Rounded(ColumnModel column, object? value) =>
        Array.Find(Bounds, pair => pair.Slot == _slots.Of(column)).Bound is { } bound ? bound.Rounded(value) : value;

    /// <summary>Rounds the values, of which those that are written must have room.</summary>
    /// <param name="values">The values.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <exception cref="ValueException">A value has no room in its column.</exception>
    public void Keep(object?[] values, IReadOnlyCollection<ColumnModel>? written = null)
    {
        foreach (var (slot, bound) in Bounds)
        {
            values[slot] = written is null || written.Contains(_slots.Entity.Columns[slot]) ? bound.Required(values[slot]) : bound.Rounded(values[slot]);
        }
    }

    /// <summary>Refuses a row that the filters of the context wouldn't let it see again.</summary>
    /// <param name="values">The values.</param>
    /// <param name="operation">What is to be done.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <exception cref="QueryFilterException">The context wouldn't see the row.</exception>
    public void Allow(object?[] values, string operation, IReadOnlyCollection<ColumnModel>? written = null) => _guard?.Check(values, operation, written);

    /// <summary>Both <see cref="Keep"/> and <see cref="Allow"/>, before anything is sent.</summary>
    public void Check(object?[] values, string operation, IReadOnlyCollection<ColumnModel>? written = null)
    {
        Keep(values, written);
        Allow(values, operation, written);
    }

    /// <summary>Makes what an object to be inserted leaves to be made: keys, moments, versions.</summary>
    public void Make(object?[] values)
    {
        foreach (var slot in _clientMadeSlots)
        {
            if (IsUnset(slot, values))
            {
                values[slot] = Guid.CreateVersion7();
            }
        }

        _timestamps?.Insert(values);
        _slots.AdvanceVersions(values);
    }

    /// <summary>What each update changes by itself.</summary>
    public void Advance(object?[] values)
    {
        // What was read is put aside first: a moment may be a concurrency token.
        _slots.AdvanceVersions(values);
        Stamp(values);
    }

    /// <summary>Says that the row is written now.</summary>
    public void Stamp(object?[] values) => _timestamps?.Update(values);

    private static void Round((int Slot, ColumnBound Bound)[] bounds, object?[] values)
    {
        foreach (var (slot, bound) in bounds)
        {
            values[slot] = bound.Rounded(values[slot]);
        }
    }
}
