namespace Oxen;

/// <summary>A view.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema, or null for the one in which new tables are made.</param>
/// <param name="Columns">Its columns, in order; what the database can't tell of them (on SQLite whether they may be NULL) is what is safe.</param>
/// <param name="Sql">The query.</param>
public sealed record SchemaView(string Name, string? Schema, IReadOnlyList<SchemaColumn> Columns, string Sql)
{
    /// <summary>Whether its rows are stored and refreshed by command (PostgreSQL).</summary>
    public bool IsMaterialized { get; init; }

    /// <summary>The comment, or null.</summary>
    public string? Comment { get; init; }
}
