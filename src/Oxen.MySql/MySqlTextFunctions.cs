using System.Reflection;
using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>Text. Places are counted in characters, the length in UTF-16 units as C#'s is.</summary>
internal static class MySqlTextFunctions
{
    // What begins with a text that is known is a range, which an index finds.
    private const string StartsWith = "{0} LIKE concat(replace(replace(replace({1}, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'";
    private const string EndsWith = "right({0}, char_length({1})) = {1}";
    private const string Length = "octet_length(CONVERT({0} USING utf16)) DIV 2";
    private const string White = @"[\\pZ\\x09-\\x0D\\x85]";
    private const string Options = "concat(CASE WHEN {2} & 1 THEN '(?i)' ELSE '' END, CASE WHEN {2} & 2 THEN '(?m)' ELSE '' END, CASE WHEN {2} & 16 THEN '(?s)' ELSE '' END, {1})";

    private const string LastIndexOf =
        "CASE WHEN {1} = '' THEN char_length({0}) WHEN locate({1}, {0}) = 0 THEN -1 ELSE char_length({0}) - char_length({1}) - locate(reverse({1}), reverse({0})) + 1 END";

    private static readonly Type Text = typeof(string);
    private static readonly Type Letter = typeof(char);
    private static readonly Type Int = typeof(int);
    private static readonly Type By = typeof(StringComparison);

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(Text, nameof(string.Length), Length),
        Method(nameof(string.Trim), $"regexp_replace({{0}}, '^{White}+|{White}+$', '')"),
        Method(nameof(string.TrimStart), $"regexp_replace({{0}}, '^{White}+', '')"),
        Method(nameof(string.TrimEnd), $"regexp_replace({{0}}, '{White}+$', '')"),
        Method(nameof(string.Trim), "trim(BOTH {1} FROM {0})", Letter),
        Method(nameof(string.TrimStart), "trim(LEADING {1} FROM {0})", Letter),
        Method(nameof(string.TrimEnd), "trim(TRAILING {1} FROM {0})", Letter),
        Method(nameof(string.Substring), "substring({0}, {1} + 1)", Int),
        Method(nameof(string.Substring), "substring({0}, {1} + 1, {2})", Int, Int),
        Method("get_Chars", "substring({0}, {1} + 1, 1)", Int),
        Method(nameof(string.Remove), "left({0}, {1})", Int),
        Method(nameof(string.Remove), "concat(left({0}, {1}), substring({0}, {1} + {2} + 1))", Int, Int),
        Method(nameof(string.Insert), "concat(left({0}, {1}), {2}, substring({0}, {1} + 1))", Int, Text),
        Method(nameof(string.PadLeft), Pad("lpad", "' '"), Int),
        Method(nameof(string.PadLeft), Pad("lpad", "{2}"), Int, Letter),
        Method(nameof(string.PadRight), Pad("rpad", "' '"), Int),
        Method(nameof(string.PadRight), Pad("rpad", "{2}"), Int, Letter),
        Method(nameof(string.Contains), "locate({1}, {0}) > 0", Text),
        Method(nameof(string.Contains), "locate({1}, {0}) > 0", Letter),
        Method(nameof(string.StartsWith), StartsWith, Text),
        Method(nameof(string.StartsWith), StartsWith, Letter),
        Method(nameof(string.EndsWith), EndsWith, Text),
        Method(nameof(string.EndsWith), EndsWith, Letter),
        Method(nameof(string.IndexOf), "locate({1}, {0}) - 1", Text),
        Method(nameof(string.IndexOf), "locate({1}, {0}) - 1", Letter),
        Method(nameof(string.IndexOf), "locate({1}, {0}, {2} + 1) - 1", Text, Int),
        Method(nameof(string.IndexOf), "locate({1}, {0}, {2} + 1) - 1", Letter, Int),
        Method(nameof(string.IndexOf), "CASE WHEN locate({1}, left({0}, {2} + {3}), {2} + 1) = 0 THEN -1 ELSE locate({1}, {0}, {2} + 1) - 1 END", Text, Int, Int),
        Method(nameof(string.IndexOf), "CASE WHEN locate({1}, left({0}, {2} + {3}), {2} + 1) = 0 THEN -1 ELSE locate({1}, {0}, {2} + 1) - 1 END", Letter, Int, Int),
        Method(nameof(string.LastIndexOf), LastIndexOf, Text),
        Method(nameof(string.LastIndexOf), LastIndexOf, Letter),
        Method(nameof(string.LastIndexOf), LastIndexOf.Replace("{0}", "left({0}, {2} + 1)", StringComparison.Ordinal), Text, Int),
        Method(nameof(string.LastIndexOf), LastIndexOf.Replace("{0}", "left({0}, {2} + 1)", StringComparison.Ordinal), Letter, Int),
        Method(nameof(string.ToCharArray), "{0}"),
        Method(ConstructorInfo.ConstructorName, "repeat({0}, {1})", Letter, Int),
        Method(nameof(string.IsNullOrWhiteSpace), $"COALESCE(regexp_replace({{0}}, '^{White}+', ''), '') = ''", Text) with { IsNeverNull = true },
        new(Text, nameof(string.CompareOrdinal), Compare("{0}", "{1}")) { Parameters = [Text, Text], IsNeverNull = true },

        // With a StringComparison: those of the culture are the ordinal ones, those with odd numbers ignore case.
        ByCase(nameof(string.Equals), "{0} <=> {1}", "{2}", Text, By) with { IsNeverNull = true },
        ByCase(nameof(string.Equals), "{0} <=> {1}", "{2}", Text, Text, By) with { IsNeverNull = true },
        ByCase(nameof(string.Compare), Compare("{0}", "{1}"), "{2}", Text, Text, By) with { IsNeverNull = true },
        ByCase(nameof(string.Compare), Compare("{0}", "{1}"), "{2}", Text, Text, typeof(bool)) with { IsNeverNull = true },
        ByCase(nameof(string.Contains), "locate({1}, {0}) > 0", "{2}", Text, By),
        ByCase(nameof(string.Contains), "locate({1}, {0}) > 0", "{2}", Letter, By),
        ByCase(nameof(string.StartsWith), "left({0}, char_length({1})) = {1}", "{2}", Text, By),
        ByCase(nameof(string.EndsWith), EndsWith, "{2}", Text, By),
        ByCase(nameof(string.IndexOf), "locate({1}, {0}) - 1", "{2}", Text, By),
        ByCase(nameof(string.IndexOf), "locate({1}, {0}) - 1", "{2}", Letter, By),
        ByCase(nameof(string.IndexOf), "locate({1}, {0}, {2} + 1) - 1", "{3}", Text, Int, By),
        ByCase(nameof(string.LastIndexOf), LastIndexOf, "{2}", Text, By),

        Is(nameof(char.IsLetter), @"\\pL"),
        Is(nameof(char.IsDigit), @"\\p{Nd}"),
        Is(nameof(char.IsLetterOrDigit), @"[\\pL\\p{Nd}]"),
        Is(nameof(char.IsWhiteSpace), White),
        Is(nameof(char.IsUpper), @"\\p{Lu}"),
        Is(nameof(char.IsLower), @"\\p{Ll}"),
        Is(nameof(char.IsPunctuation), @"\\pP"),
        Is(nameof(char.IsControl), @"\\p{Cc}"),
        Is(nameof(char.IsNumber), @"\\pN"),
        Is(nameof(char.IsSeparator), @"\\pZ"),
        Is(nameof(char.IsSymbol), @"\\pS"),
        Is(nameof(char.IsAscii), @"[\\x00-\\x7F]"),
        Char(nameof(char.IsAsciiDigit), "{0} BETWEEN '0' AND '9'"),
        Char(nameof(char.IsAsciiLetter), "({0} BETWEEN 'a' AND 'z' OR {0} BETWEEN 'A' AND 'Z')"),
        Char(nameof(char.IsAsciiLetterLower), "{0} BETWEEN 'a' AND 'z'"),
        Char(nameof(char.IsAsciiLetterUpper), "{0} BETWEEN 'A' AND 'Z'"),
        Char(nameof(char.IsAsciiLetterOrDigit), "({0} BETWEEN 'a' AND 'z' OR {0} BETWEEN 'A' AND 'Z' OR {0} BETWEEN '0' AND '9')"),
        Char(nameof(char.ToUpper), "upper({0})"),
        Char(nameof(char.ToUpperInvariant), "upper({0})"),
        Char(nameof(char.ToLower), "lower({0})"),
        Char(nameof(char.ToLowerInvariant), "lower({0})"),
        Char(nameof(char.CompareTo), "CAST(conv(hex(CONVERT({0} USING utf16)), 16, 10) AS SIGNED) - CAST(conv(hex(CONVERT({1} USING utf16)), 16, 10) AS SIGNED)"),

        new(typeof(Regex), nameof(Regex.IsMatch), "{0} REGEXP {1}") { Parameters = [Text, Text] },
        new(typeof(Regex), nameof(Regex.IsMatch), "{0} REGEXP " + Options) { Parameters = [Text, Text, typeof(RegexOptions)] },
    ];

    private static string Compare(string left, string right) =>
        $"CASE WHEN {left} < {right} THEN -1 WHEN {left} > {right} THEN 1 WHEN {left} IS NULL AND {right} IS NOT NULL THEN -1 WHEN {left} IS NOT NULL AND {right} IS NULL THEN 1 ELSE 0 END";

    private static string Pad(string function, string with) =>
        $"CASE WHEN {Length} >= {{1}} THEN {{0}} ELSE {function}({{0}}, {{1}} - {Length} + char_length({{0}}), {with}) END";

    private static FunctionRow ByCase(string name, string ordinal, string comparison, params Type[] parameters)
    {
        var anyCase = ordinal.Replace("{0}", "upper({0})", StringComparison.Ordinal).Replace("{1}", "upper({1})", StringComparison.Ordinal);
        return Method(name, $"CASE WHEN {comparison} % 2 = 0 THEN {ordinal} ELSE {anyCase} END", parameters);
    }

    private static FunctionRow Method(string name, string template, params Type[] parameters) => new(Text, name, template) { Parameters = parameters };

    private static FunctionRow Is(string name, string pattern) => Char(name, $"{{0}} REGEXP '^{pattern}$'");

    private static FunctionRow Char(string name, string template) => new(Letter, name, template) { Parameters = [Letter] };
}
