namespace Oxen;

/// <summary>A column whose values in many rows are one parameter of a command.</summary>
/// <param name="Entity">Whose column it is.</param>
/// <param name="Column">The column.</param>
/// <param name="Slot">Where its value lies in a row, and the parameter's in the values of the command.</param>
/// <param name="Form">How they are one parameter.</param>
internal sealed record GatheredColumn(EntityModel Entity, ColumnModel Column, int Slot, ColumnForm Form)
{
    /// <summary>These columns; null where one of them can't be such a parameter.</summary>
    /// <param name="entity">Whose columns they are.</param>
    /// <param name="form">How the database takes rows.</param>
    /// <param name="columns">The columns, each with the place of its value.</param>
    public static GatheredColumn[]? Of(EntityModel entity, RowsForm form, IReadOnlyList<(ColumnModel Column, int Slot)> columns)
    {
        var gathered = new GatheredColumn[columns.Count];
        for (var i = 0; i < gathered.Length; i++)
        {
            if (form.ColumnOf(columns[i].Column.Type) is not { } column)
            {
                return null;
            }

            gathered[i] = new GatheredColumn(entity, columns[i].Column, columns[i].Slot, column);
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
}
