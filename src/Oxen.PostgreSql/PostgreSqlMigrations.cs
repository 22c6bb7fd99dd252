namespace Oxen.PostgreSql;

/// <summary>What migrations need to know of PostgreSQL.</summary>
internal static class PostgreSqlMigrations
{
    /// <summary>The number of the lock on changes of the schema: Oxen's own, the same in each process.</summary>
    public const long LockNumber = 6047158132;

    /// <summary>The forms.</summary>
    public static MigrationForms Forms { get; } = new()
    {
        Script = new ScriptSyntax
        {
            HasEscapeStrings = true,
            HasDollarQuotes = true,
            NestsComments = true,
            Routines = new HashSet<string> { "FUNCTION", "PROCEDURE" },
        },
        TryLock = $"SELECT pg_try_advisory_lock({LockNumber})",
        Unlock = $"SELECT pg_advisory_unlock({LockNumber})",
        Unfinished = """
            SELECT c.oid::regclass::text, 'DROP INDEX ' || c.oid::regclass::text
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE NOT i.indisvalid AND c.relkind = 'i'
            """,
        If = (condition, statements) =>
            $"DO $oxen_if$\nBEGIN\nIF {condition} THEN\n{string.Concat(statements.Select(statement => $"EXECUTE {Quoted(statement)};\n"))}END IF;\nEND\n$oxen_if$",
    };

    // A tag that the text doesn't hold.
    private static string Quoted(string text)
    {
        var tag = "$oxen$";
        for (var number = 1; text.Contains(tag, StringComparison.Ordinal); number++)
        {
            tag = $"$oxen{number}$";
        }

        return tag + text + tag;
    }
}
