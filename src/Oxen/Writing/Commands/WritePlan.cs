namespace Oxen;

/// <summary>A command that writes one object, and what the object gets back from it.</summary>
/// <param name="Command">The command; its parameters read the <see cref="EntitySlots"/>.</param>
internal sealed record WritePlan(CommandPlan Command)
{
    /// <summary>How many rows to ask for: the one there is, and one more, since a command isn't done before its last row was read.</summary>
    public const int AllRows = 2;

    /// <summary>The slots of the columns the command returns in its one row; empty for a command without rows.</summary>
    public int[] Returned { get; init; } = [];

    /// <summary>How that row is read: its values in the order of <see cref="Returned"/>; null for a command without rows.</summary>
    public RowShape<object?[]>? Row { get; init; }

    /// <summary>The slots whose values are set on the object once the command has succeeded.</summary>
    public int[] Filled { get; init; } = [];

    /// <summary>Whether no affected row means that the row is gone or has changed.</summary>
    public bool MustAffect { get; init; }

    /// <summary>What was asked for, as messages call it: the command's operation, unless that is the means to something else.</summary>
    public string Asked { get => field ?? Command.Operation; init; }

    /// <summary>The columns that the database makes for the row and the object needs: an insert that doesn't give them back has failed.</summary>
    public IReadOnlyList<ColumnModel> Made { get; init; } = [];

    /// <summary>How several such rows are written by one command; null where each has a command of its own.</summary>
    public RowsCommand? Rows { get; init; }

    /// <summary>The write of the next table that holds a part of the object; null where there is none.</summary>
    public WritePlan? Next { get; init; }

    /// <summary>The writes of several tables, in this order, as one.</summary>
    public static WritePlan Of(IReadOnlyList<WritePlan> parts)
    {
        var plan = parts[^1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            plan = parts[i] with { Next = plan, Rows = null, Filled = [.. parts[i].Filled.Union(plan.Filled)] };
        }

        return plan;
    }

    /// <summary>Puts the values of the returned row where they belong; gives the number of affected rows.</summary>
    public int Keep(object?[] values, TakeResult<object?[]> row)
    {
        if (row.First is not null)
        {
            Keep(values, row.First, Returned);
        }

        return row.Count;
    }

    /// <summary>Puts the values of a row where they belong.</summary>
    public static void Keep(object?[] values, object?[] row, int[] slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            values[slots[i]] = row[i];
        }
    }
}
