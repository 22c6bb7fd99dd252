using System.Globalization;

namespace Oxen.MySql;

/// <summary>
/// A row of the catalogue that travels as one text, each value with its length before it: Oracle's driver takes 300 bytes
/// to await each value of each row, and a schema of a thousand tables has a hundred thousand of them. Values are told in order.
/// </summary>
/// <param name="text">The row.</param>
/// <param name="known">Texts that were read before: most are there many times.</param>
internal sealed class MySqlPackedRow(string text, HashSet<string> known)
{
    private int _at;

    /// <summary>The SQL that packs these values. Lengths are those of UTF-16, as they are in C#.</summary>
    public static string Of(params string[] values) =>
        $"CONCAT({string.Join(", ", values.Select(value => $"COALESCE(CONCAT(LENGTH(CONVERT({value} USING utf16)) DIV 2, ':', CONVERT({value} USING utf8mb4)), '-')"))})";

    /// <summary>The next value.</summary>
    public string Text() => TextOrNull() ?? throw new FormatException("The catalogue has no value where it must have one.");

    /// <summary>The next value, a text that says something, or null.</summary>
    public string? TextOrNothing() => TextOrNull() is { Length: > 0 } some ? some : null;

    /// <summary>The next value as a number.</summary>
    public long Number() => long.Parse(Text(), CultureInfo.InvariantCulture);

    /// <summary>The next value, or null.</summary>
    public string? TextOrNull()
    {
        if (text[_at] == '-')
        {
            _at++;
            return null;
        }

        var start = text.IndexOf(':', _at) + 1;
        var length = int.Parse(text.AsSpan(_at, start - 1 - _at), NumberStyles.None, CultureInfo.InvariantCulture);
        _at = start + length;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var value = text.AsSpan(start, length);
        if (!lookup.TryGetValue(value, out var same))
        {
            same = value.ToString();
            known.Add(same);
        }

        return same;
    }
}
