namespace Oxen;

/// <summary>How two schemas are compared.</summary>
internal sealed record SchemaDiffOptions
{
    /// <summary>Two schemas that are both whole: what one lacks is dropped.</summary>
    public static SchemaDiffOptions Whole { get; } = new();

    /// <summary>A schema of a database and one of a model: what the model doesn't know or can't say is left alone.</summary>
    public static SchemaDiffOptions OfModel { get; } = new() { IsOfModel = true };

    /// <summary>Whether the second schema is that of a model, so that tables it doesn't know, views, triggers, types and indexes of expressions stay.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>Whether columns that only the first schema has stay in tables that both have.</summary>
    public bool KeepsUnknownColumns { get; init; }

    /// <summary>What was renamed, beside what the model says itself.</summary>
    public IReadOnlyList<SchemaRename> Renames { get; init; } = [];
}
