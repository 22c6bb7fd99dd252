namespace Oxen;

/// <content>Commands on many objects at once, whose rows are what their properties hold and no more.</content>
internal sealed partial class EntityCommands
{
    /// <summary>The insert of one of many objects, which get nothing back.</summary>
    /// <exception cref="RelatedObjectException">A navigation leads to objects that would be left out.</exception>
    public WritePlan InsertMany(object entity, object?[] values)
    {
        _related.RefuseOthers(entity);
        Slots.Read(entity, _writtenSlots, values);
        _related.ForInsert(entity, values);
        Rules.Check(values, "INSERT");
        Rules.Make(values);
        return Find(_manyInserts, values);
    }

    /// <summary>The insert of objects whose rows are what their properties hold, or the database makes in all of them; null where one is more than that.</summary>
    public WritePlan? InsertAll(ReadOnlySpan<object> objects)
    {
        Span<bool> leftOut = stackalloc bool[_defaultSlots.Length];
        return !Rules.MakeKeys && AreAlone(objects) && AreAlike(objects, leftOut) ? _inserts.Find(leftOut) : null;
    }

    /// <summary>The update of everything that objects hold whose rows are that; null where one is more than that.</summary>
    public WritePlan? UpdateAll(ReadOnlySpan<object> objects) => AreAlone(objects) ? _update.Value : null;

    // Whether nothing is asked of the rows, nothing made for them, and no other object says anything about them.
    private bool AreAlone(ReadOnlySpan<object> objects)
    {
        if (!Rules.TakeAll || _shadowSlots.Length > 0 || Slots is not { Condition: null, HoldsColumnsAlone: true })
        {
            return false;
        }

        foreach (var instance in objects)
        {
            if (Slots.Entity.Of(instance) != Slots.Entity || _related.IsAny(instance))
            {
                return false;
            }
        }

        return true;
    }

    // Whether the database makes the same columns of all rows, and which.
    private bool AreAlike(ReadOnlySpan<object> objects, Span<bool> leftOut)
    {
        for (var i = 0; i < leftOut.Length; i++)
        {
            var column = Slots.Entity.Columns[_defaultSlots[i]];
            leftOut[i] = column.IsUnset(column.Get(objects[0]));
            foreach (var instance in objects[1..])
            {
                if (column.IsUnset(column.Get(instance)) != leftOut[i])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
