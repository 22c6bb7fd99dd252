using System.Text;

namespace Oxen.MySql;

/// <summary>Texts in SQL, where a backslash escapes what follows it.</summary>
internal static class MySqlText
{
    /// <summary>The text as a literal.</summary>
    public static string Literal(string text) => $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>SQL whose texts stand as they are, with quotes alone doubled, as standard SQL has them.</summary>
    public static string WithoutEscapes(string sql)
    {
        var text = new StringBuilder(sql.Length);
        var quote = '\0';
        for (var i = 0; i < sql.Length; i++)
        {
            var c = sql[i];
            if (quote == '\'' && c == '\\' && i + 1 < sql.Length)
            {
                text.Append(Meaning(sql[++i]));
                continue;
            }

            quote = quote != '\0' ? (c == quote ? '\0' : quote) : c is '\'' or '"' or '`' ? c : '\0';
            text.Append(c);
        }

        return text.ToString();
    }

    // For the patterns of LIKE \% and \_ stay two characters.
    private static string Meaning(char escaped) => escaped switch
    {
        '0' => "\0",
        'b' => "\b",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'Z' => "\u001a",
        '%' => @"\%",
        '_' => @"\_",
        '\'' => "''",
        _ => escaped.ToString(),
    };
}
