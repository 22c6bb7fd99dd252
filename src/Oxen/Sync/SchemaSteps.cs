namespace Oxen;

/// <summary>The operations of a diff by their kind, from which their order follows.</summary>
internal sealed class SchemaSteps(Dialect dialect)
{
    public List<SchemaOperation> OldViews { get; } = [];

    public List<SchemaOperation> Renames { get; } = [];

    public List<SchemaOperation> OldKeys { get; } = [];

    public List<SchemaOperation> OldChecks { get; } = [];

    public List<SchemaOperation> OldIndexes { get; } = [];

    /// <summary>Columns that are dropped and added again, and computed ones, which hold on to those they are computed of.</summary>
    public List<SchemaOperation> Remade { get; } = [];

    public List<SchemaOperation> OldTables { get; } = [];

    public List<SchemaOperation> Objects { get; } = [];

    public List<SchemaOperation> Tables { get; } = [];

    public List<SchemaOperation> NewColumns { get; } = [];

    public List<SchemaOperation> Columns { get; } = [];

    public List<SchemaOperation> Keys { get; } = [];

    /// <summary>Changes of columns that a primary key held.</summary>
    public List<SchemaOperation> FreedColumns { get; } = [];

    /// <summary>Columns that are computed of others, which are there by then.</summary>
    public List<SchemaOperation> ComputedColumns { get; } = [];

    public List<SchemaOperation> OldColumns { get; } = [];

    public List<SchemaOperation> NewIndexes { get; } = [];

    public List<SchemaOperation> NewChecks { get; } = [];

    public List<SchemaOperation> NewKeys { get; } = [];

    public List<SchemaOperation> Comments { get; } = [];

    public List<SchemaOperation> Views { get; } = [];

    public List<SchemaOperation> OldObjects { get; } = [];

    /// <summary>All, in an order in which they can run.</summary>
    public IReadOnlyList<SchemaOperation> Ordered() =>
    [
        .. OldViews, .. Renames, .. OldKeys, .. OldChecks, .. OldIndexes, .. Remade, .. OldTables, .. Objects, .. Tables, .. NewColumns, .. Columns, .. Keys,
        .. FreedColumns, .. ComputedColumns, .. OldColumns, .. NewIndexes, .. NewChecks, .. NewKeys, .. dialect.Traits.HasComments ? Comments : [], .. Views, .. OldObjects,
    ];
}
