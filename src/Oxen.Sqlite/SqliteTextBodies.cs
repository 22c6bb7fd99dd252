using System.Text;

namespace Oxen.Sqlite;

/// <summary>
/// What C# does with text, in UTF-16 units and by the rules of .NET for letters and spaces; SQLite counts code points and
/// knows the letters of ASCII. An index outside the text gives what is there: SQL may compute what a condition rules out.
/// </summary>
internal static class SqliteTextBodies
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        new("oxen_length", 1, static call => call.Return(Encoding.UTF8.GetCharCount(call[0].Utf8))),
        new("oxen_upper", 1, static call => call.Return(call[0].Text.ToUpperInvariant())),
        new("oxen_lower", 1, static call => call.Return(call[0].Text.ToLowerInvariant())),
        new("oxen_trim", 1, static call => call.Return(call[0].Text.AsSpan().Trim())),
        new("oxen_trim", 2, static call => call.Return(call[0].Text.Trim(call[1].Text.ToCharArray()))),
        new("oxen_trim_start", 1, static call => call.Return(call[0].Text.AsSpan().TrimStart())),
        new("oxen_trim_start", 2, static call => call.Return(call[0].Text.TrimStart(call[1].Text.ToCharArray()))),
        new("oxen_trim_end", 1, static call => call.Return(call[0].Text.AsSpan().TrimEnd())),
        new("oxen_trim_end", 2, static call => call.Return(call[0].Text.TrimEnd(call[1].Text.ToCharArray()))),
        new("oxen_substring", 2, static call => Slice(call, call[1].Int64, int.MaxValue)),
        new("oxen_substring", 3, static call => Slice(call, call[1].Int64, call[2].Int64)),
        new("oxen_remove", 2, static call => Cut(call, call[1].Int64, int.MaxValue)),
        new("oxen_remove", 3, static call => Cut(call, call[1].Int64, call[2].Int64)),
        new("oxen_insert", 3, Insert),
        new("oxen_pad_left", 3, static call => call.Return(call[0].Text.PadLeft(Width(call[1]), call[2].Text[0]))),
        new("oxen_pad_right", 3, static call => call.Return(call[0].Text.PadRight(Width(call[1]), call[2].Text[0]))),
        new("oxen_index_of", 2, static call => call.Return(call[0].Text.IndexOf(call[1].Text, StringComparison.Ordinal))),
        new("oxen_index_of", 3, IndexOf),
        new("oxen_index_of", 4, IndexOf),
        new("oxen_last_index_of", 3, LastIndexOf),
        new("oxen_index_of_any", 2, static call => call.Return(call[0].Text.AsSpan().IndexOfAny(call[1].Text))),
        new("oxen_index_of_any", 3, IndexOfAny),
        new("oxen_last_index_of_any", 2, static call => call.Return(call[0].Text.AsSpan().LastIndexOfAny(call[1].Text))),
        new("oxen_code", 1, static call => call.Return((long)call[0].Text[0])),
        new("oxen_normalize", 1, static call => call.Return(call[0].Text.Normalize())),
        new("oxen_numeric_value", 1, static call => call.Return(char.GetNumericValue(call[0].Text[0]))),
        new("oxen_last_index_of", 2, static call => call.Return(call[0].Text.LastIndexOf(call[1].Text, StringComparison.Ordinal))),
        new("oxen_compare", 2, Compare) { TakesNull = true },

        // With a StringComparison, which may ask for the culture of the thread.
        By("oxen_equals_by", 3, static call => call.Return(string.Equals(Nullable(call[0]), Nullable(call[1]), Comparison(call[2]))), takesNull: true),
        By("oxen_compare_by", 3, static call => call.Return(Math.Sign(string.Compare(Nullable(call[0]), Nullable(call[1]), Comparison(call[2])))), takesNull: true),
        By("oxen_contains_by", 3, static call => call.Return(call[0].Text.Contains(call[1].Text, Comparison(call[2])))),
        By("oxen_starts_with_by", 3, static call => call.Return(call[0].Text.StartsWith(call[1].Text, Comparison(call[2])))),
        By("oxen_ends_with_by", 3, static call => call.Return(call[0].Text.EndsWith(call[1].Text, Comparison(call[2])))),
        By("oxen_index_of_by", 3, static call => call.Return(call[0].Text.IndexOf(call[1].Text, Comparison(call[2])))),
        By("oxen_index_of_by", 4, static call => call.Return(IndexOf(call, Comparison(call[2]), call[3].Int64))),
        By("oxen_last_index_of_by", 3, static call => call.Return(call[0].Text.LastIndexOf(call[1].Text, Comparison(call[2])))),
        By("oxen_replace_by", 4, static call => call.Return(call[0].Text.Replace(call[1].Text, call[2].Text, Comparison(call[3])))),

        Is("oxen_is_letter", char.IsLetter),
        Is("oxen_is_digit", char.IsDigit),
        Is("oxen_is_letter_or_digit", char.IsLetterOrDigit),
        Is("oxen_is_white_space", char.IsWhiteSpace),
        Is("oxen_is_upper", char.IsUpper),
        Is("oxen_is_lower", char.IsLower),
        Is("oxen_is_punctuation", char.IsPunctuation),
        Is("oxen_is_control", char.IsControl),
        Is("oxen_is_number", char.IsNumber),
        Is("oxen_is_separator", char.IsSeparator),
        Is("oxen_is_symbol", char.IsSymbol),
    ];

    private static SqliteFunction By(string name, int arity, SqliteFunctionBody body, bool takesNull = false) =>
        new(name, arity, body) { IsVolatile = true, TakesNull = takesNull };

    private static SqliteFunction Is(string name, Func<char, bool> test) =>
        new(name, 1, call => call.Return(call[0].Text is [var character, ..] && test(character)));

    private static string? Nullable(SqliteValue value) => value.IsNull ? null : value.Text;

    private static StringComparison Comparison(SqliteValue value) => (StringComparison)value.Int64;

    private static int Width(SqliteValue value) => (int)Math.Clamp(value.Int64, 0, int.MaxValue);

    // In the order SQLite gives texts: that of their code points, and null before all.
    private static void Compare(SqliteCall call)
    {
        var left = call[0];
        var right = call[1];
        call.Return(left.IsNull || right.IsNull
            ? right.IsNull.CompareTo(left.IsNull)
            : Math.Sign(left.Utf8.SequenceCompareTo(right.Utf8)));
    }

    private static void IndexOf(SqliteCall call)
    {
        var text = call[0].Text;
        var start = call[2].Int64;
        var count = call.Count == 4 ? call[3].Int64 : int.MaxValue;
        call.Return(start < 0 || start > text.Length ? -1
            : text.IndexOf(call[1].Text, (int)start, (int)Math.Clamp(count, 0, text.Length - start), StringComparison.Ordinal));
    }

    private static int IndexOf(SqliteCall call, StringComparison comparison, long start)
    {
        var text = call[0].Text;
        return start < 0 || start > text.Length ? -1 : text.IndexOf(call[1].Text, (int)start, comparison);
    }

    private static void IndexOfAny(SqliteCall call)
    {
        var text = call[0].Text;
        var start = call[2].Int64;
        call.Return(start < 0 || start > text.Length ? -1 : text.IndexOfAny(call[1].Text.ToCharArray(), (int)start));
    }

    private static void LastIndexOf(SqliteCall call)
    {
        var text = call[0].Text;
        var start = (int)Math.Clamp(call[2].Int64, -1, text.Length);
        call.Return(start < 0 && text.Length > 0 ? -1 : text.LastIndexOf(call[1].Text, start, StringComparison.Ordinal));
    }

    private static void Insert(SqliteCall call)
    {
        var text = call[0].Text;
        call.Return(text.Insert((int)Math.Clamp(call[1].Int64, 0, text.Length), call[2].Text));
    }

    private static void Slice(SqliteCall call, long start, long length)
    {
        var text = call[0].Text;
        var (from, count) = Within(text, start, length);
        call.Return(text.AsSpan(from, count));
    }

    private static void Cut(SqliteCall call, long start, long length)
    {
        var text = call[0].Text;
        var (from, count) = Within(text, start, length);
        call.Return(text.Remove(from, count));
    }

    private static (int Start, int Count) Within(string text, long start, long length)
    {
        var from = Math.Clamp(start, 0, text.Length);
        return ((int)from, (int)Math.Clamp(length, 0, text.Length - from));
    }
}
