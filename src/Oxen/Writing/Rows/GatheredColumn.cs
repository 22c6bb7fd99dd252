namespace Oxen;

/// <summary>A column whose values in many rows are one parameter of a command.</summary>
/// <param name="Entity">Whose column it is.</param>
/// <param name="Column">The column.</param>
/// <param name="Slot">Where its value lies in a row, and the parameter's in the values of the command.</param>
/// <param name="Form">How they are one parameter.</param>
/// <param name="Dialect">The database's dialect.</param>
internal sealed record GatheredColumn(EntityModel Entity, ColumnModel Column, int Slot, ColumnForm Form, Dialect Dialect)
{
    // Made at the first write of objects that are read so.
    private ReadColumn Reader => field ??= MakeReader();

    /// <summary>These columns; null where one of them can't be such a parameter.</summary>
    /// <param name="entity">Whose columns they are.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="columns">The columns, each with the place of its value.</param>
    public static GatheredColumn[]? Of(EntityModel entity, Dialect dialect, IReadOnlyList<(ColumnModel Column, int Slot)> columns)
    {
        var form = dialect.Writes.Rows!;
        var gathered = new GatheredColumn[columns.Count];
        for (var i = 0; i < gathered.Length; i++)
        {
            if (form.ColumnOf(columns[i].Column.Type) is not { } column)
            {
                return null;
            }

            gathered[i] = new GatheredColumn(entity, columns[i].Column, columns[i].Slot, column, dialect);
        }

        return gathered;
    }

    /// <summary>Puts the values of rows among those of the command.</summary>
    /// <exception cref="ValueException">One of them can't be stored.</exception>
    public void Gather(ReadOnlySpan<object?[]> rows, object?[] values)
    {
        try
        {
            values[Slot] = Form.Gather(rows, Slot);
        }
        catch (ValueException exception) when (exception.Place is null)
        {
            exception.Place = Entity.PlaceOf(Column);
            throw;
        }
    }

    /// <summary>The values that objects hold for the column.</summary>
    /// <exception cref="ValueException">One of them can't be stored.</exception>
    public Array Read(ReadOnlySpan<object> objects) => Reader(objects);

    /// <summary>Puts the values that objects hold for columns among those of the command.</summary>
    /// <inheritdoc cref="RowsCommand.Read"/>
    public static object?[] Read(GatheredColumn[] columns, ReadOnlySpan<object> objects, object?[] values, out int weight)
    {
        weight = 0;
        foreach (var column in columns)
        {
            weight += column.Read(objects, values);
        }

        return values;
    }

    private int Read(ReadOnlySpan<object> objects, object?[] values)
    {
        var column = Read(objects);
        values[Slot] = column;
        return column is object?[] items ? RowsQueue.WeightOf(items) : 0;
    }

    private ReadColumn MakeReader()
    {
        var bound = ColumnBound.Of(Entity, Column, Dialect);
        var isPlain = bound is null && Column.Property is not MadeUpProperty && Column.Property.PropertyType == Column.Type.ClrType
            && Column is { Source: null, Type: { ToStore: null, Refuse: null, Converter: null } };
        return Form.Reader(isPlain ? Column.Property : null, bound is null ? Column.Get : instance => bound.Required(Column.Get(instance)));
    }
}
