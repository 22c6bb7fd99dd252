namespace Oxen.Sqlite;

/// <summary>
/// How CLR members are said in SQLite's SQL where it isn't the standard's. What SQLite's own functions do exactly as C#
/// is said with them; the rest with functions written in C#, whose names begin with <c>oxen_</c>.
/// </summary>
internal static class SqliteFunctions
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
        [.. SqliteStringFunctions.Rows, .. SqliteMathFunctions.Rows, .. SqliteDateFunctions.Rows, .. SqliteConversionFunctions.Rows];
}
