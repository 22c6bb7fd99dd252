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

    /// <summary>The same, with those that were set to NULL before and get back what the object holds.</summary>
    public IEnumerable<ColumnModel> Written => Vacating is { } before ? Columns.Union(before.Written) : Columns;

    /// <summary>The foreign keys that are filled from objects; null for none that unlinks.</summary>
    public List<(ForeignKeyModel Key, object? Principal)> References { get; } = [];

    /// <summary>The values of its columns, once it has been written.</summary>
    public object?[] Values { get; set; } = [];

    /// <summary>The items that must be written before it.</summary>
    public HashSet<WorkItem> After { get; } = [];

    /// <summary>Those that should be, where that is possible, each with the reason.</summary>
    public Dictionary<WorkItem, WorkWish> RatherAfter { get; } = [];

    /// <summary>Whether it must or should be written after one of these.</summary>
    public bool Awaits(HashSet<WorkItem> others) => others.Overlaps(After) || others.Overlaps(RatherAfter.Keys);

    /// <summary>What sets columns of its row to NULL before, for rows that wait for that; null for nothing.</summary>
    public WorkItem? Vacating { get; private set; }

    /// <summary>Whether it only sets its columns to NULL, until the object's own item is written.</summary>
    public bool IsVacating { get; private init; }

    /// <summary>Notes that it should be written after another.</summary>
    public void Wish(WorkItem before, WorkWish wish) => RatherAfter[before] = RatherAfter.TryGetValue(before, out var known) ? known.And(wish) : wish;

    /// <summary>Lets columns of its row be NULL first.</summary>
    public WorkItem Vacate(IEnumerable<ColumnModel> columns)
    {
        var before = new WorkItem(tracked, WriteOperation.Update) { IsVacating = true, Vacating = Vacating };
        before.Columns.UnionWith(columns);
        if (Vacating is { } earlier)
        {
            before.After.Add(earlier);
        }

        After.Add(before);
        return Vacating = before;
    }

    /// <summary>The value of one of its columns: what was written, once it has been.</summary>
    public object? Value(ColumnModel column) => Values.Length == 0 ? column.Get(Instance) : Values[Entity.IndexOf(column)];
}

/// <summary>Why a row should be written after another.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Vacated">The columns of the other that needn't wait but can be NULL for a while: then that is all that is waited for. Empty where there are none.</param>
/// <param name="Unique">The columns that the other lets go of, where that is the reason.</param>
/// <param name="Index">The index that says so; null for the key.</param>
internal sealed record WorkWish(WorkWishKind Kind, IReadOnlyList<ColumnModel> Vacated, IReadOnlyList<ColumnModel>? Unique = null, IndexModel? Index = null)
{
    /// <summary>Both reasons as one.</summary>
    public WorkWish And(WorkWish other) =>
        (Kind >= other.Kind ? this : other) with { Vacated = Vacated.Count == 0 || other.Vacated.Count == 0 ? [] : [.. Vacated.Union(other.Vacated)] };
}

/// <summary>The reasons for which a row should be written after another, the weakest first.</summary>
internal enum WorkWishKind
{
    /// <summary>The other refers to it, and is freed by the delete too.</summary>
    Freed,

    /// <summary>It names the other by its foreign key: the row may be there already.</summary>
    Names,

    /// <summary>The other holds a value so far that only one row can have.</summary>
    Takes,

    /// <summary>The other refers to it, and would be deleted with it or hold it back.</summary>
    Left,
}

/// <summary>A link of many to many that a unit of work makes or removes.</summary>
/// <param name="Navigation">The collection.</param>
/// <param name="Owner">The object whose collection it is.</param>
/// <param name="Other">The object that is in it, or was.</param>
/// <param name="IsRemoved">Whether the link is removed.</param>
internal sealed record WorkLink(NavigationModel Navigation, TrackedObject Owner, object Other, bool IsRemoved)
{
    /// <summary>The same for the collection, and for that of the other side.</summary>
    public Holding[] Sides => [new(Navigation.ForeignKey, Owner.Instance, Other), new(Navigation.Through!, Other, Owner.Instance)];
}
