namespace Oxen;

/// <summary>
/// Objects whose rows are what their properties hold, read column by column before anything is sent: no row of values is made
/// of any. Where something else is asked of one of them, all are written row by row.
/// </summary>
/// <param name="Entity">The entity.</param>
/// <param name="Plan">The write of each.</param>
/// <param name="Objects">The objects.</param>
/// <param name="Portions">The values of the commands, each for as many objects as it takes.</param>
internal sealed record ObjectColumns(EntityModel Entity, WritePlan Plan, IReadOnlyList<object> Objects, IReadOnlyList<object?[]> Portions)
{
    /// <summary>The columns of objects that are written so; null where they must be written row by row.</summary>
    /// <param name="entity">The entity of each.</param>
    /// <param name="plan">The write of each.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="all">The same.</param>
    public static ObjectColumns? Of(EntityModel entity, WritePlan plan, IReadOnlyList<object> objects, ReadOnlySpan<object> all)
    {
        if (plan.Rows is not { } rows || plan.Next is not null || !Array.TrueForAll(plan.Filled, rows.Returned.Contains))
        {
            return null;
        }

        List<object?[]> portions = [];
        while (!all.IsEmpty)
        {
            var count = Math.Min(rows.Most, all.Length);
            if (Read(rows, all[..count], out var weight) is not { } values || weight > RowsQueue.MostWeight)
            {
                return null;
            }

            portions.Add(values);
            all = all[count..];
        }

        return new ObjectColumns(entity, plan, objects, portions);
    }

    // Which value it is and which error comes first is found out row by row.
    private static object?[]? Read(RowsCommand rows, ReadOnlySpan<object> objects, out int weight)
    {
        try
        {
            return rows.Read(objects, out weight);
        }
        catch (ValueException)
        {
            weight = 0;
            return null;
        }
    }
}
