namespace Oxen.Sqlite;

/// <summary>How CLR members are said in SQLite's SQL.</summary>
internal static class SqliteFunctions
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(string), nameof(string.Trim), "trim({0})"),
        new(typeof(string), nameof(string.Contains), "(instr({0}, {1}) > 0)") { Parameters = [typeof(string)] },
        new(typeof(Math), nameof(Math.Abs), "abs({0})"),
    ];
}
