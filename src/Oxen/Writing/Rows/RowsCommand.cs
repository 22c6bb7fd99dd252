namespace Oxen;

/// <summary>Writes several rows by one command.</summary>
internal abstract class RowsCommand
{
    /// <summary>The most rows of one command.</summary>
    public abstract int Most { get; }

    /// <summary>The slots of the columns that the command returns in a row for each, in the order in which they were sent.</summary>
    public virtual int[] Returned => [];

    /// <summary>Whether fewer rows than were sent mean that nothing was found out about any: then all is undone, and they are written one by one.</summary>
    public virtual bool MayLackRows => false;

    /// <summary>Whether that will happen again, so that rows are written one by one at once.</summary>
    public virtual bool WillLackRows => false;

    /// <summary>Says that it has happened.</summary>
    public virtual void LackedRows()
    {
    }

    /// <summary>How the rows are read; null for a command without rows.</summary>
    public RowShape<object?[]>? Row { get; init; }

    /// <summary>How so many rows are written that it pays; null where commands write any number.</summary>
    public (CommandPlan Plan, RowLoader Loader)? Load { get; init; }

    /// <summary>How many of the waiting rows the next command takes; 1 where they are better sent one by one.</summary>
    public abstract int Next(int waiting);

    /// <summary>The command for so many rows.</summary>
    public abstract CommandPlan CommandOf(int rows);

    /// <summary>The values of rows as the command takes them.</summary>
    public abstract object?[] Gather(ReadOnlySpan<object?[]> rows);
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
    public override object?[] Gather(ReadOnlySpan<object?[]> rows) => throw new InvalidOperationException("Such rows have commands of their own.");
}
