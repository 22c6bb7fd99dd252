using System.Text;

namespace Oxen;

/// <summary>The text of a trigger when a column of its table is renamed.</summary>
internal static class TriggerText
{
    /// <summary>The text after it; null where a word may as well be a column of another table, and nobody can tell which.</summary>
    /// <param name="sql">The text, from CREATE on.</param>
    /// <param name="table">The trigger's table.</param>
    /// <param name="old">The column's name in it.</param>
    /// <param name="name">The name it gets.</param>
    public static string? Renamed(string sql, string table, string old, string name)
    {
        var tokens = SqlToken.Of(sql);
        var head = tokens.FindIndex(token => token.Is("on"));
        var text = new StringBuilder(sql);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (token.Kind is not (SqlTokenKind.Word or SqlTokenKind.Name) || !string.Equals(token.Text, old, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!IsColumn(tokens, i, head, table))
            {
                return null;
            }

            text.Remove(token.Start, token.Length).Insert(token.Start, token.Kind == SqlTokenKind.Name ? sql[token.Start] + name + sql[token.Start] : name);
        }

        return text.ToString();
    }

    // Of the table for certain: new.x, old.x, table.x, and what stands after UPDATE OF.
    private static bool IsColumn(List<SqlToken> tokens, int i, int head, string table) => i >= 2 && tokens[i - 1].Is(".")
        ? tokens[i - 2].Is("new") || tokens[i - 2].Is("old") || string.Equals(tokens[i - 2].Text, table, StringComparison.OrdinalIgnoreCase)
        : i < head && tokens.FindIndex(token => token.Is("of")) is var of and >= 0 && i > of;
}
