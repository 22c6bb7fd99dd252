namespace Oxen;

/// <summary>
/// What a database holds, or what a model asks for, in words that fit every database. Names are unquoted; SQL, types and
/// defaults are in the database's own words. Lists are in the database's order, or by name where it has none.
/// </summary>
public sealed record SchemaModel
{
    /// <summary>The schema in which new tables are made; what lies there bears no schema in this model. Null where the database has none.</summary>
    public string? DefaultSchema { get; init; }

    /// <summary>The tables.</summary>
    public IReadOnlyList<SchemaTable> Tables { get; init; } = [];

    /// <summary>The views.</summary>
    public IReadOnlyList<SchemaView> Views { get; init; } = [];

    /// <summary>The enums that are types of the database (PostgreSQL).</summary>
    public IReadOnlyList<SchemaEnum> Enums { get; init; } = [];

    /// <summary>The domains (PostgreSQL).</summary>
    public IReadOnlyList<SchemaDomain> Domains { get; init; } = [];

    /// <summary>The sequences that belong to no column (PostgreSQL, MariaDB).</summary>
    public IReadOnlyList<SchemaSequence> Sequences { get; init; } = [];

    /// <summary>What could not be read and why, such as a catalogue this user may not see; empty where all was read.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    // A model may name the schema where tables are made anyway, or not.
    internal string? Without(string? schema) => schema == DefaultSchema ? null : schema;
}
