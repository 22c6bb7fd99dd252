namespace Oxen.Sqlite;

/// <summary>Text, in UTF-16 units and by the rules of .NET.</summary>
internal static class SqliteStringFunctions
{
    /// <summary>The order of two texts, null before all, for <c>Compare</c> and <c>CompareTo</c>.</summary>
    public const string Compare = "oxen_compare({0}, {1})";

    // What begins with a text lies between that text and the same followed by a byte that no text holds: a range, which
    // an index finds, and exactly as ordinal as C#.
    private const string StartsWith = "({0} >= {1} AND {0} < {1} || x'ff')";
    private const string EndsWith = "substr({0}, length({0}) - length({1}) + 1) = {1}";
    private const string Contains = "instr({0}, {1}) > 0";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(string), nameof(string.Length), "oxen_length({0})"),
        Method(nameof(string.ToUpper), "oxen_upper({0})"),
        Method(nameof(string.ToUpperInvariant), "oxen_upper({0})"),
        Method(nameof(string.ToLower), "oxen_lower({0})"),
        Method(nameof(string.ToLowerInvariant), "oxen_lower({0})"),
        Method(nameof(string.Trim), "oxen_trim({0})"),
        Method(nameof(string.Trim), "trim({0}, {1})", typeof(char)),
        Method(nameof(string.Trim), "oxen_trim({0}, {1})", typeof(char[])),
        Method(nameof(string.TrimStart), "oxen_trim_start({0})"),
        Method(nameof(string.TrimStart), "ltrim({0}, {1})", typeof(char)),
        Method(nameof(string.TrimStart), "oxen_trim_start({0}, {1})", typeof(char[])),
        Method(nameof(string.TrimEnd), "oxen_trim_end({0})"),
        Method(nameof(string.TrimEnd), "rtrim({0}, {1})", typeof(char)),
        Method(nameof(string.TrimEnd), "oxen_trim_end({0}, {1})", typeof(char[])),
        Method(nameof(string.Substring), "oxen_substring({0}, {1})", typeof(int)),
        Method(nameof(string.Substring), "oxen_substring({0}, {1}, {2})", typeof(int), typeof(int)),
        Method("get_Chars", "oxen_substring({0}, {1}, 1)", typeof(int)),
        Method(nameof(string.Remove), "oxen_remove({0}, {1})", typeof(int)),
        Method(nameof(string.Remove), "oxen_remove({0}, {1}, {2})", typeof(int), typeof(int)),
        Method(nameof(string.Insert), "oxen_insert({0}, {1}, {2})", typeof(int), typeof(string)),
        Method(nameof(string.PadLeft), "oxen_pad_left({0}, {1}, ' ')", typeof(int)),
        Method(nameof(string.PadLeft), "oxen_pad_left({0}, {1}, {2})", typeof(int), typeof(char)),
        Method(nameof(string.PadRight), "oxen_pad_right({0}, {1}, ' ')", typeof(int)),
        Method(nameof(string.PadRight), "oxen_pad_right({0}, {1}, {2})", typeof(int), typeof(char)),
        Method(nameof(string.Contains), Contains, typeof(string)),
        Method(nameof(string.Contains), Contains, typeof(char)),
        Method(nameof(string.StartsWith), StartsWith, typeof(string)),
        Method(nameof(string.StartsWith), StartsWith, typeof(char)),
        Method(nameof(string.EndsWith), EndsWith, typeof(string)),
        Method(nameof(string.EndsWith), EndsWith, typeof(char)),
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1})", typeof(string)),
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1})", typeof(char)),
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1}, {2})", typeof(string), typeof(int)),
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1}, {2})", typeof(char), typeof(int)),
        Method(nameof(string.LastIndexOf), "oxen_last_index_of({0}, {1})", typeof(string)),
        Method(nameof(string.LastIndexOf), "oxen_last_index_of({0}, {1})", typeof(char)),
        Method(nameof(string.IsNullOrWhiteSpace), "COALESCE(oxen_trim({0}), '') = ''", typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.Compare), Compare, typeof(string), typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.CompareOrdinal), Compare, typeof(string), typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.CompareTo), Compare, typeof(string)) with { IsNeverNull = true },

        // With a StringComparison.
        Method(nameof(string.Equals), "oxen_equals_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Equals), "oxen_equals_by({0}, {1}, {2})", typeof(string), typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Compare), "oxen_compare_by({0}, {1}, {2})", typeof(string), typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Contains), "oxen_contains_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)),
        Method(nameof(string.Contains), "oxen_contains_by({0}, {1}, {2})", typeof(char), typeof(StringComparison)),
        Method(nameof(string.StartsWith), "oxen_starts_with_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)),
        Method(nameof(string.EndsWith), "oxen_ends_with_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)),
        Method(nameof(string.IndexOf), "oxen_index_of_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)),
        Method(nameof(string.IndexOf), "oxen_index_of_by({0}, {1}, {2})", typeof(char), typeof(StringComparison)),
        Method(nameof(string.Replace), "oxen_replace_by({0}, {1}, {2}, {3})", typeof(string), typeof(string), typeof(StringComparison)),

        Char(nameof(char.IsLetter), "oxen_is_letter({0})"),
        Char(nameof(char.IsDigit), "oxen_is_digit({0})"),
        Char(nameof(char.IsLetterOrDigit), "oxen_is_letter_or_digit({0})"),
        Char(nameof(char.IsWhiteSpace), "oxen_is_white_space({0})"),
        Char(nameof(char.IsUpper), "oxen_is_upper({0})"),
        Char(nameof(char.IsLower), "oxen_is_lower({0})"),
        Char(nameof(char.IsPunctuation), "oxen_is_punctuation({0})"),
        Char(nameof(char.ToUpper), "oxen_upper({0})"),
        Char(nameof(char.ToUpperInvariant), "oxen_upper({0})"),
        Char(nameof(char.ToLower), "oxen_lower({0})"),
        Char(nameof(char.ToLowerInvariant), "oxen_lower({0})"),
        Char(nameof(char.CompareTo), "unicode({0}) - unicode({1})"),
    ];

    private static FunctionRow Method(string name, string template, params Type[] parameters) =>
        new(typeof(string), name, template) { Parameters = parameters };

    private static FunctionRow Char(string name, string template) => new(typeof(char), name, template) { Parameters = [typeof(char)] };
}
