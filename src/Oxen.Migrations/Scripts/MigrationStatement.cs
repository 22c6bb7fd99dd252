namespace Oxen.Migrations;

/// <summary>A step of a migration.</summary>
/// <param name="Text">The SQL, without what ends it; for code, a word for messages.</param>
/// <param name="Line">The line of the script on which it begins, from 1; 0 where there is no script.</param>
internal sealed record MigrationStatement(string Text, int Line)
{
    private static readonly HashSet<string> OfRows = new(StringComparer.OrdinalIgnoreCase) { "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH", "SELECT" };

    private static readonly HashSet<string> OfSchema = new(StringComparer.OrdinalIgnoreCase) { "CREATE", "ALTER", "DROP", "RENAME", "TRUNCATE", "COMMENT", "GRANT", "REVOKE", "REINDEX", "VACUUM", "ANALYZE", "OPTIMIZE", "REFRESH" };

    /// <summary>The code; null for SQL.</summary>
    public Func<OxenDb, CancellationToken, Task>? Run { get; init; }

    /// <summary>The SQL with strings, quoted names and comments blanked, so that its words can be looked at.</summary>
    public string Words { get; init; } = "";

    /// <summary>
    /// Whether it changes rows and no schema, so that a transaction can hold it on every database. Code is run as if it did,
    /// with its record in one transaction; whether it does, nobody knows.
    /// </summary>
    public bool ChangesRowsOnly => Run is not null || OfRows.Contains(FirstWord);

    /// <summary>Whether the schema tells whether it was carried out, or it does no harm a second time: it defines something.</summary>
    public bool ChangesSchemaOnly => OfSchema.Contains(FirstWord);

    /// <summary>The word it begins with.</summary>
    public string FirstWord => Words.TrimStart().Split([' ', '\t', '\r', '\n', '(', ';'], 2)[0];

    /// <summary>The beginning of it, for messages.</summary>
    public string Short => Text.Split('\n', 2)[0].TrimEnd() is var line && line.Length < Text.Length ? line + " …" : line;
}
