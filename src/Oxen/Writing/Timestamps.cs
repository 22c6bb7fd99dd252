namespace Oxen;

/// <summary>Fills the columns of a row that hold when it was inserted and last written.</summary>
internal sealed class Timestamps
{
    private readonly TimeProvider _time;
    private readonly (int Slot, ColumnModel Column)[] _all;

    private Timestamps(TimeProvider time, (int Slot, ColumnModel Column)[] all)
    {
        _time = time;
        _all = all;
    }

    /// <summary>Those of an entity; null where it has none.</summary>
    public static Timestamps? Of(EntitySlots slots, TimeProvider time)
    {
        (int, ColumnModel)[] all = [.. slots.Entity.Columns.Where(column => column.Stamp != Stamp.None)
            .Select(column => (slots.Of(column), column))];
        return all.Length == 0 ? null : new Timestamps(time, all);
    }

    /// <summary>Fills what isn't set in the values of a row to be inserted.</summary>
    public void Insert(object?[] values)
    {
        var now = _time.GetUtcNow();
        foreach (var (slot, column) in _all)
        {
            if (column.IsUnset(values[slot]))
            {
                values[slot] = Moments.Of(column, now);
            }
        }
    }

    /// <summary>Sets when the row was last written in the values of one to be updated.</summary>
    public void Update(object?[] values)
    {
        var now = _time.GetUtcNow();
        foreach (var (slot, column) in _all)
        {
            if (column.Stamp == Stamp.Updated)
            {
                values[slot] = Moments.Of(column, now);
            }
        }
    }
}
