using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>A step that deserves a second look.</summary>
/// <param name="Name">Its name, by which <c>-- oxen:allow</c> says that the look was had.</param>
/// <param name="Pattern">What such a statement looks like, strings and quoted names being question marks.</param>
/// <param name="Message">What it does, and what is safer.</param>
internal sealed record LintRule(string Name, Regex Pattern, string Message)
{
    /// <summary>The database it is about, as <c>postgresql</c>; null for every one.</summary>
    public string? Database { get; init; }

    /// <summary>Whether rows or values are gone after it.</summary>
    public bool LosesData { get; init; }

    /// <summary>Whether it doesn't matter of a table that the same migration creates.</summary>
    public bool SparesNewTables { get; init; }
}
