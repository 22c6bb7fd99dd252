namespace Oxen;

/// <summary>What the members of objects held before they were written.</summary>
internal sealed class FormerValues
{
    private readonly List<MadeValue> _values = [];

    /// <summary>Keeps what an object holds.</summary>
    public void Keep(EntityModel entity, object instance) =>
        _values.AddRange(entity.Columns.Where(column => column.Set is not null).Select(column => new MadeValue(instance, column, column.Get(instance))));

    /// <summary>Sets what has changed since to what it was, and keeps nothing more.</summary>
    public void TakeBack()
    {
        foreach (var value in _values.Where(value => !Equals(value.Column.Get(value.Entity), value.Value)))
        {
            value.Set();
        }

        _values.Clear();
    }
}
