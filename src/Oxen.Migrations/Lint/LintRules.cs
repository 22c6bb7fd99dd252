using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>The rules. They look at words and know no schema, so they say what a statement may do, not what it will.</summary>
internal static class LintRules
{
    private const string PostgreSql = "postgresql";
    private const string MySql = "mysql";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        Rule("drop-table", @"^DROP\s+TABLE\b", "drops a table with its rows. Make sure that nobody reads it any more, and that its rows are kept elsewhere if they are needed", losesData: true),
        Rule("drop-schema", @"^DROP\s+(SCHEMA|DATABASE)\b", "drops all that is in it", losesData: true),
        Rule("truncate", @"^TRUNCATE\b", "deletes all rows", losesData: true),
        Rule("delete-all", @"^DELETE\s+FROM\b(?!.*\bWHERE\b)", "deletes all rows. Say which with WHERE", losesData: true),
        Rule("update-all", @"^UPDATE\b(?!.*\bWHERE\b)", "writes all rows in one command, which locks them until the end. Say which with WHERE, or go in steps"),
        Rule("drop-column", @"^ALTER\s+TABLE\b.*\bDROP\s+(?!CONSTRAINT|FOREIGN|PRIMARY|INDEX|KEY|CHECK|DEFAULT|NOT|IDENTITY|EXPRESSION)(COLUMN\b|[\w?`])", "drops a column with its values. An application of the version before may still read it: take it out of the model first, drop it a release later", losesData: true),
        Rule("rename", @"^(ALTER\s+TABLE\b.*\bRENAME\b|RENAME\s+TABLE\b)(?!\s+(INDEX|CONSTRAINT|KEY))", "renames, so an application of the version before fails at once. Add the new one, copy, and drop the old one a release later"),
        Rule("not-null-without-default", @"^ALTER\s+TABLE\b.*\bADD\s+(COLUMN\s+)?(?!CONSTRAINT|FOREIGN|PRIMARY|UNIQUE|INDEX|KEY|CHECK)[^,]*\bNOT\s+NULL\b(?![^,]*\b(DEFAULT|GENERATED|IDENTITY|AUTO_INCREMENT)\b)(?<!\b(DEFAULT|GENERATED|IDENTITY|AUTO_INCREMENT)\b[^,]*)", "adds a column that must have a value and gives none to the rows there are. Add it with a DEFAULT, or allow NULL, fill it, and forbid NULL then"),
        Rule("change-type", @"^ALTER\s+TABLE\b.*\bALTER\s+(COLUMN\s+)?[\w?.]+\s+(SET\s+DATA\s+)?TYPE\b", "changes a type, which usually writes the whole table anew under a lock that stops all readers and writers, and may lose digits or text", PostgreSql),
        Rule("change-type", @"^ALTER\s+TABLE\b.*\b(MODIFY|CHANGE)\b", "changes a column, which may write the whole table anew and block writers while it does, and may lose digits or text", MySql),
        Rule("set-not-null", @"^ALTER\s+TABLE\b.*\bSET\s+NOT\s+NULL\b", "reads the whole table under a lock. Add a CHECK (… IS NOT NULL) NOT VALID first and VALIDATE it: then this takes no time", PostgreSql),
        Rule("locking-index", @"^CREATE\s+(UNIQUE\s+)?INDEX\b(?!\s+CONCURRENTLY)", "lets nobody write to the table while the index is built. Say CREATE INDEX CONCURRENTLY, with '-- oxen:no-transaction'", PostgreSql, sparesNewTables: true),
        Rule("locking-constraint", @"^ALTER\s+TABLE\b.*\bADD\s+(CONSTRAINT\s+[\w?]+\s+)?(FOREIGN\s+KEY|CHECK)\b(?!.*\bNOT\s+VALID\b)", "checks all rows under a lock. Add it NOT VALID, and VALIDATE CONSTRAINT in another migration", PostgreSql, sparesNewTables: true),
        Rule("drop-index", @"^DROP\s+INDEX\b", "drops an index; what was fast by it is slow at once"),
        Rule("drop-constraint", @"^ALTER\s+TABLE\b.*\bDROP\s+(CONSTRAINT|FOREIGN|PRIMARY|CHECK)\b", "drops a rule that the rows kept"),
    ];

    private static LintRule Rule(string name, string pattern, string message, string? database = null, bool sparesNewTables = false, bool losesData = false) =>
        new(name, new Regex(pattern, Options), message) { Database = database, SparesNewTables = sparesNewTables, LosesData = losesData };
}
