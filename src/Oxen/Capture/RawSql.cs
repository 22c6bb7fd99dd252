using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>Reads the composite format string of interpolated SQL: text and holes, which become parameters.</summary>
internal static class RawSql
{
    /// <summary>The pieces: each text and the hole after it; the last has none.</summary>
    /// <exception cref="FormatException">A hole has an alignment or a format specifier, which would be silently ignored.</exception>
    public static IEnumerable<(string Text, int? Hole)> Parse(string format)
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
                yield return (text.ToString(), Hole(format[(i + 1)..end]));
                text.Clear();
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        yield return (text.ToString(), null);
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

    private static int Hole(string hole) => int.TryParse(hole, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        ? index
        : throw new FormatException($"The hole '{{{hole}}}' of the SQL has an alignment or a format. A hole is a parameter and has neither: format the value before, or in SQL.");
}
