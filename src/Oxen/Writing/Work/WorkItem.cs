namespace Oxen;

/// <summary>What a unit of work does with one row.</summary>
/// <param name="tracked">What is known of it.</param>
/// <param name="operation">What is done.</param>
internal sealed class WorkItem(TrackedObject tracked, WriteOperation operation)
{
    public TrackedObject Tracked => tracked;

    public object Instance => tracked.Instance;

    public EntityModel Entity => tracked.Entity;

    public WriteOperation Operation => operation;

    /// <summary>The object as its row was before; null where there was none.</summary>
    public Snapshot? Former { get; } = tracked.Snapshot;

    /// <summary>The columns that an update writes.</summary>
    public HashSet<ColumnModel> Columns { get; } = [];

    /// <summary>The foreign keys that are filled from objects; null for none that unlinks.</summary>
    public List<(ForeignKeyModel Key, object? Principal)> References { get; } = [];

    /// <summary>The values of its columns, once it has been written.</summary>
    public object?[] Values { get; set; } = [];

    /// <summary>The items that must be written before it.</summary>
    public HashSet<WorkItem> After { get; } = [];

    /// <summary>Those that should be, where that is possible.</summary>
    public HashSet<WorkItem> RatherAfter { get; } = [];

    /// <summary>The value of one of its columns: what was written, once it has been.</summary>
    public object? Value(ColumnModel column) => Values.Length == 0 ? column.Get(Instance) : Values[EntityCommands.IndexOf(Entity, column)];
}

/// <summary>A link of many to many that a unit of work makes or removes.</summary>
/// <param name="Navigation">The collection.</param>
/// <param name="Owner">The object whose collection it is.</param>
/// <param name="Other">The object that is in it, or was.</param>
/// <param name="IsRemoved">Whether the link is removed.</param>
internal sealed record WorkLink(NavigationModel Navigation, TrackedObject Owner, object Other, bool IsRemoved);
