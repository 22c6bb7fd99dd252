using System.Text;

namespace Oxen.Sqlite;

/// <summary>Numbers that are stored as text, and what becomes of values when a column changes between the two.</summary>
internal static class SqliteNumbers
{
    /// <summary>
    /// A condition that compares exact numbers as numbers: they are texts, and '9' is greater than '10'. In SQLite's own words,
    /// so that other tools can write to the table too; to about 15 digits.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="sql">The condition.</param>
    public static string Compared(EntityModel table, string sql)
    {
        var columns = table.Columns.Where(column => column.Type is { Form: StoreForm.Decimal, StoreType: "TEXT" }).Select(column => column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (columns.Count == 0)
        {
            return sql;
        }

        var text = new StringBuilder(sql);
        var tokens = SqlToken.Of(sql);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is SqlTokenKind.Word or SqlTokenKind.Name && columns.Contains(tokens[i].Text) && !(i + 1 < tokens.Count && (tokens[i + 1].Is("(") || tokens[i + 1].Is("."))) && !IsCast(tokens, i))
            {
                text.Insert(tokens[i].Start + tokens[i].Length, " AS NUMERIC)").Insert(tokens[i].Start, "CAST(");
            }
        }

        return text.ToString();
    }

    /// <summary>The rows whose value is no number, or no whole one of 64 bits where the new type needs it; null where every value fits.</summary>
    /// <param name="column">The column, in quotes where it needs them.</param>
    /// <param name="from">Its type.</param>
    /// <param name="to">Its new type.</param>
    public static string? Unfit(string column, string from, string to) =>
        !IsNumber(to) || SqliteDialect.Affinity(from) == SqliteDialect.Affinity(to) ? null
        : $"{column} IS NOT NULL AND (NOT {IsNumeric(column)}{(IsWhole(to) ? $" OR CAST({column} AS NUMERIC) NOT BETWEEN -9223372036854775807 - 1 AND 9223372036854775807" : "")})";

    /// <summary>The value of a column as its new type stores it; NULL where it can't.</summary>
    /// <param name="column">The column, in quotes where it needs them.</param>
    /// <param name="from">Its type.</param>
    /// <param name="to">Its new type.</param>
    public static string Converted(string column, string from, string to) =>
        SqliteDialect.Affinity(from) == SqliteDialect.Affinity(to) ? column
        : Unfit(column, from, to) is { } unfit ? $"CASE WHEN {unfit} THEN NULL ELSE {(IsWhole(to) ? Whole(column) : $"CAST({column} AS {to})")} END"
        : SqliteDialect.Affinity(to) == "TEXT" ? Text(column)
        : column;

    // A comparison with a number turns a text into one only if all of it is one.
    private static string IsNumeric(string column) => $"CAST({column} AS NUMERIC) = {column}";

    // Rounded, as the other databases do.
    private static string Whole(string column) => $"CASE typeof(CAST({column} AS NUMERIC)) WHEN 'real' THEN CAST(round({column}) AS INTEGER) ELSE CAST({column} AS NUMERIC) END";

    // 2, not 2.0.
    private static string Text(string column) => $"CASE WHEN typeof({column}) = 'real' AND {column} = CAST({column} AS INTEGER) THEN CAST({column} AS INTEGER) ELSE {column} END";

    // A NUMERIC column takes any value and makes a number of what is one. DATE and DATETIME are NUMERIC too, and hold text.
    private static bool IsNumber(string type) => SqliteDialect.Affinity(type) is "INTEGER" or "REAL";

    private static bool IsWhole(string type) => SqliteDialect.Affinity(type) == "INTEGER";

    private static bool IsCast(List<SqlToken> tokens, int i) => i > 1 && tokens[i - 1].Is("(") && tokens[i - 2].Is("cast");
}
