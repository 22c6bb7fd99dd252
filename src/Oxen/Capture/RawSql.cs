using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>Reads the composite format string of interpolated SQL: text and holes, which become parameters.</summary>
internal static class RawSql
{
    private static readonly string[] OfRows = ["SELECT", "VALUES", "WITH", "INSERT", "UPDATE", "DELETE", "REPLACE"];

    /// <summary>The pieces: each text, the hole after it, and the hole's alignment and format as they are written; the last has no hole.</summary>
    public static IEnumerable<(string Text, int? Hole, string Format)> Parse(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                var end = format.IndexOf('}', i);
                var digits = format.AsSpan(i + 1, end - i - 1).IndexOfAnyExceptInRange('0', '9') is >= 0 and var other ? other : end - i - 1;
                yield return (text.ToString(), int.Parse(format.AsSpan(i + 1, digits), CultureInfo.InvariantCulture), format[(i + 1 + digits)..end]);
                text.Clear();
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        yield return (text.ToString(), null, "");
    }

    /// <summary>
    /// What is open after a piece of text: a quote, <c>-</c> for a comment to the end of the line, <c>*</c> for one between
    /// <c>/*</c> and <c>*/</c>, or nothing.
    /// </summary>
    /// <param name="text">The piece.</param>
    /// <param name="open">What was open before it.</param>
    public static char? OpenAfter(string text, char? open)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (c, next) = (text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            switch (open)
            {
                case null when c is '\'' or '"' or '`':
                    open = c;
                    break;
                case null when (c, next) is ('-', '-') or ('/', '*'):
                    open = next;
                    i++;
                    break;
                case '-' when c == '\n':
                case '*' when (c, next) is ('*', '/'):
                case '\'' or '"' or '`' when c == open:
                    open = null;
                    break;
            }
        }

        return open;
    }

    /// <summary>Whether SQL may be anything but one query or one write of rows, and so leave more than locks and variables on its connection.</summary>
    /// <param name="text">The pieces between its values.</param>
    public static bool MayChangeSession(IReadOnlyList<string> text)
    {
        var whole = string.Concat(text).Trim().TrimEnd(';');
        return whole.Contains(';', StringComparison.Ordinal) || !Array.Exists(OfRows, word => whole.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What SQL that begins like this does to the database.</summary>
    public static CommandIntent IntentOf(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        return text.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) || text.StartsWith("VALUES", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("EXPLAIN", StringComparison.OrdinalIgnoreCase)
            ? CommandIntent.Read
            : CommandIntent.Write;
    }
}
