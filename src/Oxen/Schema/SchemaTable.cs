using System.Collections.Immutable;

namespace Oxen;

/// <summary>A table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema, or null for the one in which new tables are made.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record SchemaTable(string Name, string? Schema, IReadOnlyList<SchemaColumn> Columns)
{
    /// <summary>The names of the primary key's columns, in the order of the key; empty for none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>The name of the primary key's constraint; null where the database gives it none (SQLite, MySQL).</summary>
    public string? PrimaryKeyName { get; init; }

    /// <summary>The foreign keys to other tables, or to itself.</summary>
    public IReadOnlyList<SchemaForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The indexes, those of unique constraints among them; that of the primary key is left out.</summary>
    public IReadOnlyList<SchemaIndex> Indexes { get; init; } = [];

    /// <summary>The check constraints.</summary>
    public IReadOnlyList<SchemaCheck> Checks { get; init; } = [];

    /// <summary>The names of the triggers on it.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>The comment, or null (SQLite has none).</summary>
    public string? Comment { get; init; }

    /// <summary>The name it had, where it was renamed.</summary>
    internal string? FormerName { get; init; }

    /// <summary>How its indexes and triggers were made, by name, where a change of the table has to make them again (SQLite).</summary>
    internal IReadOnlyDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What follows <c>PRIMARY KEY</c> in its definition, such as <c>AUTOINCREMENT</c>; null where the database wasn't asked, and Oxen says it (SQLite).</summary>
    internal string? KeyClause { get; init; }

    /// <summary>What follows the columns where the table was made, such as <c>STRICT</c> (SQLite).</summary>
    internal string? Suffix { get; init; }
}
