namespace Oxen;

/// <summary>How C# is generated from a database.</summary>
public sealed record ScaffoldOptions
{
    /// <summary>The namespace of the generated classes.</summary>
    public string Namespace { get; init; } = "Data";

    /// <summary>The name of the context's class.</summary>
    public string Context { get; init; } = "Database";

    /// <summary>Whether a table is generated; all are by default. Relations to those left out are left out too.</summary>
    public Func<SchemaTable, bool> Includes { get; init; } = static _ => true;
}
