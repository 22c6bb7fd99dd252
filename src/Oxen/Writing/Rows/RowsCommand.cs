namespace Oxen;

/// <summary>Writes several rows by one command.</summary>
internal abstract class RowsCommand
{
    /// <summary>The most rows of one command.</summary>
    public abstract int Most { get; }

    /// <summary>The slots of the columns that the command returns in a row for each, in the order in which they were sent.</summary>
    public virtual int[] Returned => [];

    /// <summary>How the rows are read; null for a command without rows.</summary>
    public RowShape<object?[]>? Row { get; init; }

    /// <summary>How so many rows are written that it pays; null where commands write any number.</summary>
    public (CommandPlan Plan, RowLoader Loader)? Load { get; init; }

    /// <summary>How many of the waiting rows the next command takes; 1 where they are better sent one by one.</summary>
    public abstract int Next(int waiting);

    /// <summary>The command for so many rows.</summary>
    public abstract CommandPlan CommandOf(int rows);

    /// <summary>The commands around that for so many rows, where it isn't all: what is sent before it, and what gives the rows that come back. They take the same values.</summary>
    public virtual (CommandPlan? Before, CommandPlan? After) Around(int rows) => default;

    /// <summary>The values of rows as the command takes them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="room">What another call gave, if nobody needs it any longer: it may be given again.</param>
    public abstract object?[] Gather(ReadOnlySpan<object?[]> rows, object?[]? room = null);

    /// <summary>The values of rows that are what objects hold, as the command takes them; null where they are made row by row.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="weight">How many characters and bytes they hold that are of any length.</param>
    /// <exception cref="ValueException">One of them can't be stored.</exception>
    public virtual object?[]? Read(ReadOnlySpan<object> objects, out int weight)
    {
        weight = 0;
        return null;
    }

    /// <summary>What each row that was sent gets of those that came back; null where some are lacking, so that nothing is known about any: then all is undone, and they are written one by one.</summary>
    /// <param name="came">The rows that came back.</param>
    /// <param name="sent">How many were sent.</param>
    /// <exception cref="DatabaseException">Some are lacking, and would be again.</exception>
    public virtual List<object?[]>? Given(List<object?[]> came, int sent) => came.Count == sent ? came
        // Which of them are missing isn't told, so the keys of the others aren't known either.
        : throw new DatabaseException($"{sent} rows were inserted by one command, and {came.Count} came back: a trigger or rule of the table left some out. Nothing was written. Insert such rows one by one.", CommandOf(sent).Text, isTransient: false, null);
}

/// <summary>Rows that are so many that they are loaded, or else have commands of their own.</summary>
internal sealed class RowsLoaded : RowsCommand
{
    /// <inheritdoc/>
    public override int Most => int.MaxValue;

    /// <inheritdoc/>
    public override int Next(int waiting) => 1;

    /// <inheritdoc/>
    public override CommandPlan CommandOf(int rows) => throw new InvalidOperationException("Such rows have commands of their own.");

    /// <inheritdoc/>
    public override object?[] Gather(ReadOnlySpan<object?[]> rows, object?[]? room = null) => throw new InvalidOperationException("Such rows have commands of their own.");
}
