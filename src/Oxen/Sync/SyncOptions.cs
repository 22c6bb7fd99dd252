namespace Oxen;

/// <summary>How far <see cref="DatabaseSchema.SyncAsync(SyncOptions, CancellationToken)"/> may go.</summary>
public sealed record SyncOptions
{
    /// <summary>What is done when nothing is said: nothing that loses data.</summary>
    public static SyncOptions Default { get; } = new();

    /// <summary>
    /// Whether columns that the model doesn't have are dropped with their values, types are changed to ones that hold less,
    /// and NULL becomes the default where a column no longer takes it.
    /// </summary>
    public bool AllowDataLoss { get; init; }

    /// <summary>Whether columns that the model doesn't have stay in its tables, as those of tables that others use too.</summary>
    public bool KeepUnknownColumns { get; init; }

    /// <summary>What was renamed, beside what <see cref="WasNamedAttribute"/> says.</summary>
    public IReadOnlyList<SchemaRename> Renames { get; init; } = [];
}
