namespace Oxen.Sqlite;

/// <summary>
/// How CLR members are said in SQLite's SQL where it isn't the standard's. What SQLite's own functions do exactly as C#
/// is said with them; the rest with functions written in C#, whose names begin with <c>oxen_</c>.
/// </summary>
internal static class SqliteFunctions
{
    /// <summary>The rows that may be of a type.</summary>
    public static IEnumerable<FunctionRow> Of(Type type) => Rows(FunctionGroups.Of(type));

    /// <summary>The rows of a group of types.</summary>
    public static IEnumerable<FunctionRow> Rows(FunctionGroup group) => SqliteConversionFunctions.Rows.Concat(group switch
    {
        FunctionGroup.Text => SqliteStringFunctions.Rows,
        FunctionGroup.Time => SqliteDateFunctions.Rows,
        FunctionGroup.Json => SqliteJsonFunctions.Rows,
        FunctionGroup.Conversion => SqliteConvertFunctions.Rows,
        _ => SqliteMathFunctions.Rows,
    });
}
