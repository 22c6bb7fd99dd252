namespace Oxen;

/// <summary>What must be known of a database's SQL to find where the statements of a script end; the defaults are standard SQL.</summary>
internal sealed record ScriptSyntax
{
    /// <summary>Whether a backslash in a string takes the next character with it (MySQL).</summary>
    public bool HasBackslashEscapes { get; init; }

    /// <summary>Whether a string after an E has backslashes that take the next character with them (PostgreSQL).</summary>
    public bool HasEscapeStrings { get; init; }

    /// <summary>Whether <c>$tag$</c> quotes (PostgreSQL).</summary>
    public bool HasDollarQuotes { get; init; }

    /// <summary>Whether brackets quote names (SQLite).</summary>
    public bool HasBrackets { get; init; }

    /// <summary>Whether comments can hold comments (PostgreSQL).</summary>
    public bool NestsComments { get; init; }

    /// <summary>Whether <c>#</c> begins a comment, and two dashes only before a space (MySQL).</summary>
    public bool HasHashComments { get; init; }

    /// <summary>Whether a line <c>DELIMITER</c> says what ends the statements that follow, as in MySQL's own client.</summary>
    public bool HasDelimiters { get; init; }

    /// <summary>What is created with a body of statements between BEGIN and END.</summary>
    public IReadOnlySet<string> Routines { get; init; } = new HashSet<string> { "TRIGGER", "FUNCTION", "PROCEDURE" };
}
