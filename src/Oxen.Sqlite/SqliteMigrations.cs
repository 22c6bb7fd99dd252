using System.Data.Common;

namespace Oxen.Sqlite;

/// <summary>What migrations need to know of SQLite.</summary>
internal static class SqliteMigrations
{
    /// <summary>The forms. There is no IF in SQLite's SQL, so a script can't be idempotent.</summary>
    public static MigrationForms Forms { get; } = new()
    {
        Script = new ScriptSyntax { HasBrackets = true, Routines = new HashSet<string> { "TRIGGER" } },
        LockFile = LockFile,
    };

    // SQLite's own locks end with each transaction, and migrations are several. A lock of the operating system on a file
    // beside the database is held across them, seen by every process, and gone with the process that held it. The file
    // stays: removed and made again, two processes could each lock one of its name.
    private static string? LockFile(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT file FROM pragma_database_list WHERE name = 'main'";
        return command.ExecuteScalar() is string { Length: > 0 } file ? file + "-oxen-lock" : null;
    }
}
