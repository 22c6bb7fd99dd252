namespace Oxen;

/// <summary>
/// A condition of a table without the table's name before its columns: they can be no others, databases tell it so, and SQLite
/// makes a table anew under another name.
/// </summary>
internal static class OwnColumns
{
    /// <summary>The condition; the rest of it is as it was.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="sql">The condition.</param>
    public static string Of(string table, string sql)
    {
        var tokens = SqlToken.Of(sql);
        for (var i = tokens.Count - 3; i >= 0; i--)
        {
            if (IsName(tokens[i]) && string.Equals(tokens[i].Text, table, StringComparison.OrdinalIgnoreCase) && tokens[i + 1].Is(".") && IsName(tokens[i + 2]))
            {
                // The name of a schema may stand before it.
                var start = i > 1 && tokens[i - 1].Is(".") ? tokens[i - 2].Start : tokens[i].Start;
                sql = sql.Remove(start, tokens[i + 2].Start - start);
            }
        }

        return sql;
    }

    private static bool IsName(SqlToken token) => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name;
}
