namespace Oxen.MySql;

/// <summary>What migrations need to know of MySQL and MariaDB.</summary>
internal static class MySqlMigrations
{
    /// <summary>The forms.</summary>
    /// <param name="lockName">The SQL of the name of the lock on changes of the schema.</param>
    public static MigrationForms Forms(string lockName) => new()
    {
        Script = new ScriptSyntax
        {
            HasBackslashEscapes = true,
            HasHashComments = true,
            HasDelimiters = true,
            Routines = new HashSet<string> { "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT", "PACKAGE" },
        },
        LongText = "longtext",
        TryLock = $"SELECT GET_LOCK({lockName}, 0)",
        Unlock = $"SELECT RELEASE_LOCK({lockName})",

        // IF stands in routines only; the delimiter is for the client that runs the script.
        If = (condition, statements) =>
            $"DROP PROCEDURE IF EXISTS _oxen_if;\nDELIMITER $$\nCREATE PROCEDURE _oxen_if()\nBEGIN\nIF {condition} THEN\n{string.Concat(statements.Select(statement => statement + ";\n"))}END IF;\nEND$$\nDELIMITER ;\nCALL _oxen_if();\nDROP PROCEDURE _oxen_if",
    };
}
