using System.Globalization;

namespace Oxen;

/// <summary>What a word of SQL is.</summary>
internal enum SqlTokenKind
{
    /// <summary>Nothing: the text has ended.</summary>
    End,

    /// <summary>A word without quotes, in lower case.</summary>
    Word,

    /// <summary>An identifier in quotes, in lower case.</summary>
    Name,

    /// <summary>A text, in single quotes.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator, a bracket, a comma.</summary>
    Sign,
}

/// <summary>A word of SQL.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, in the one spelling of its kind.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is as it was written.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text, int Start, int Length)
{
    private static readonly string[] Signs = ["!~~*", "!~~", "~~*", "->>", "#>>", "<=>", "!~*", "~~", "->", "#>", "::", "||", "<=", ">=", "<>", "!=", "==", "@>", "<@", "&&", "<<", ">>", "!~", "~*", "@@"];

    /// <summary>What comes after the last.</summary>
    public static SqlToken End => new(SqlTokenKind.End, "", 0, 0);

    /// <summary>Whether it is this word or sign.</summary>
    public bool Is(string text) => Kind is SqlTokenKind.Word or SqlTokenKind.Sign && Text == text;

    /// <summary>The words of a text; comments are left out.</summary>
    public static List<SqlToken> Of(string sql)
    {
        var tokens = new List<SqlToken>();
        for (var i = 0; i < sql.Length;)
        {
            var start = i;
            var c = sql[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (c is '\'' or '"' or '`')
            {
                i = EndOfQuoted(sql, i);
                var inside = sql[(start + 1)..Math.Max(start + 1, i - 1)].Replace($"{c}{c}", $"{c}", StringComparison.Ordinal);
                tokens.Add(c == '\'' ? new(SqlTokenKind.Text, $"'{inside}'", start, i - start) : new(SqlTokenKind.Name, inside.ToLowerInvariant(), start, i - start));
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && i + 1 < sql.Length && char.IsAsciiDigit(sql[i + 1])))
            {
                i = EndOfNumber(sql, i);
                tokens.Add(new(SqlTokenKind.Number, Number(sql[start..i]) ?? sql[start..i], start, i - start));
            }
            else if (char.IsLetter(c) || c == '_')
            {
                while (i < sql.Length && (char.IsLetterOrDigit(sql[i]) || sql[i] is '_' or '$'))
                {
                    i++;
                }

                tokens.Add(new(SqlTokenKind.Word, sql[start..i].ToLowerInvariant(), start, i - start));
            }
            else
            {
                var sign = Array.Find(Signs, one => string.CompareOrdinal(sql, start, one, 0, one.Length) == 0) ?? c.ToString();
                i += sign.Length;
                tokens.Add(new(SqlTokenKind.Sign, sign, start, sign.Length));
            }
        }

        return tokens;
    }

    /// <summary>A number without what means nothing: 1.50 is 1.5. Null for a text that is none.</summary>
    public static string? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.############################", CultureInfo.InvariantCulture)
        : null;

    private static int EndOfQuoted(string sql, int i)
    {
        var quote = sql[i++];
        while (i < sql.Length)
        {
            if (sql[i] == quote)
            {
                if (i + 1 == sql.Length || sql[i + 1] != quote)
                {
                    return i + 1;
                }

                i++;
            }

            i++;
        }

        return sql.Length;
    }

    private static int EndOfNumber(string sql, int i)
    {
        while (i < sql.Length && (char.IsAsciiLetterOrDigit(sql[i]) || sql[i] == '.' || (sql[i] is '+' or '-' && sql[i - 1] is 'e' or 'E')))
        {
            i++;
        }

        return i;
    }
}
