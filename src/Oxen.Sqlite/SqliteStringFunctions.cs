using System.Reflection;
using System.Text.RegularExpressions;

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
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1}, {2}, {3})", typeof(string), typeof(int), typeof(int)),
        Method(nameof(string.IndexOf), "oxen_index_of({0}, {1}, {2}, {3})", typeof(char), typeof(int), typeof(int)),
        Method(nameof(string.LastIndexOf), "oxen_last_index_of({0}, {1}, {2})", typeof(string), typeof(int)),
        Method(nameof(string.LastIndexOf), "oxen_last_index_of({0}, {1}, {2})", typeof(char), typeof(int)),
        Method(nameof(string.IndexOfAny), "oxen_index_of_any({0}, {1})", typeof(char[])),
        Method(nameof(string.IndexOfAny), "oxen_index_of_any({0}, {1}, {2})", typeof(char[]), typeof(int)),
        Method(nameof(string.LastIndexOfAny), "oxen_last_index_of_any({0}, {1})", typeof(char[])),
        Method(nameof(string.ToCharArray), "{0}"),
        Method(nameof(string.Normalize), "oxen_normalize({0})"),
        Method(ConstructorInfo.ConstructorName, "oxen_pad_left('', {1}, {0})", typeof(char), typeof(int)),
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
        Method(nameof(string.IndexOf), "oxen_index_of_by({0}, {1}, {3}, {2})", typeof(string), typeof(int), typeof(StringComparison)),
        Method(nameof(string.LastIndexOf), "oxen_last_index_of_by({0}, {1}, {2})", typeof(string), typeof(StringComparison)),

        // The two values of ignoreCase are those of the comparisons by the culture.
        Method(nameof(string.Compare), "oxen_compare_by({0}, {1}, {2})", typeof(string), typeof(string), typeof(bool)) with { IsNeverNull = true },
        Method(nameof(string.Replace), "oxen_replace_by({0}, {1}, {2}, {3})", typeof(string), typeof(string), typeof(StringComparison)),

        Char(nameof(char.IsLetter), "oxen_is_letter({0})"),
        Char(nameof(char.IsDigit), "oxen_is_digit({0})"),
        Char(nameof(char.IsLetterOrDigit), "oxen_is_letter_or_digit({0})"),
        Char(nameof(char.IsWhiteSpace), "oxen_is_white_space({0})"),
        Char(nameof(char.IsUpper), "oxen_is_upper({0})"),
        Char(nameof(char.IsLower), "oxen_is_lower({0})"),
        Char(nameof(char.IsPunctuation), "oxen_is_punctuation({0})"),
        Char(nameof(char.IsControl), "oxen_is_control({0})"),
        Char(nameof(char.IsNumber), "oxen_is_number({0})"),
        Char(nameof(char.IsSeparator), "oxen_is_separator({0})"),
        Char(nameof(char.IsSymbol), "oxen_is_symbol({0})"),
        Char(nameof(char.IsAscii), "oxen_code({0}) < 128"),
        Char(nameof(char.IsAsciiDigit), "{0} BETWEEN '0' AND '9'"),
        Char(nameof(char.IsAsciiLetter), "({0} BETWEEN 'a' AND 'z' OR {0} BETWEEN 'A' AND 'Z')"),
        Char(nameof(char.IsAsciiLetterLower), "{0} BETWEEN 'a' AND 'z'"),
        Char(nameof(char.IsAsciiLetterUpper), "{0} BETWEEN 'A' AND 'Z'"),
        Char(nameof(char.IsAsciiLetterOrDigit), "({0} BETWEEN 'a' AND 'z' OR {0} BETWEEN 'A' AND 'Z' OR {0} BETWEEN '0' AND '9')"),
        Char(nameof(char.GetNumericValue), "oxen_numeric_value({0})"),
        Char(nameof(char.ToUpper), "oxen_upper({0})"),
        Char(nameof(char.ToUpperInvariant), "oxen_upper({0})"),
        Char(nameof(char.ToLower), "oxen_lower({0})"),
        Char(nameof(char.ToLowerInvariant), "oxen_lower({0})"),
        Char(nameof(char.CompareTo), "oxen_code({0}) - oxen_code({1})"),

        Pattern(nameof(Regex.IsMatch), "oxen_regex_is_match({0}, {1}, 0)", typeof(string), typeof(string)),
        Pattern(nameof(Regex.IsMatch), "oxen_regex_is_match({0}, {1}, {2})", typeof(string), typeof(string), typeof(RegexOptions)),
        Pattern(nameof(Regex.Count), "oxen_regex_count({0}, {1}, 0)", typeof(string), typeof(string)),
        Pattern(nameof(Regex.Count), "oxen_regex_count({0}, {1}, {2})", typeof(string), typeof(string), typeof(RegexOptions)),
        Pattern(nameof(Regex.Replace), "oxen_regex_replace({0}, {1}, {2}, 0)", typeof(string), typeof(string), typeof(string)),
        Pattern(nameof(Regex.Replace), "oxen_regex_replace({0}, {1}, {2}, {3})", typeof(string), typeof(string), typeof(string), typeof(RegexOptions)),
    ];

    private static FunctionRow Pattern(string name, string template, params Type[] parameters) =>
        new(typeof(Regex), name, template) { Parameters = parameters };

    private static FunctionRow Method(string name, string template, params Type[] parameters) =>
        new(typeof(string), name, template) { Parameters = parameters };

    private static FunctionRow Char(string name, string template) => new(typeof(char), name, template) { Parameters = [typeof(char)] };
}
