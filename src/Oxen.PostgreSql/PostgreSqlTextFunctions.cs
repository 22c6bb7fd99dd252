using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Text. PostgreSQL counts characters; C# counts a character beyond U+FFFF as two.</summary>
internal static class PostgreSqlTextFunctions
{
    /// <summary>The order of two texts, null before all, for <c>Compare</c> and <c>CompareTo</c>.</summary>
    public const string Compare =
        "CASE WHEN {0} COLLATE \"C\" < {1} THEN -1 WHEN {0} COLLATE \"C\" > {1} THEN 1 WHEN {0} IS NULL AND {1} IS NOT NULL THEN -1 "
        + "WHEN {0} IS NOT NULL AND {1} IS NULL THEN 1 ELSE 0 END";

    // What .NET calls white space, and the separators among it.
    private const string WhiteSpace = @"U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000'";
    private const string Separators = @"U&' \00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000'";

    private const string Length = @"length({0}) + regexp_count({0}, '[\U00010000-\U0010FFFF]')";
    private const string Upper = "upper({0} COLLATE \"und-x-icu\") COLLATE \"C\"";
    private const string Lower = "lower({0} COLLATE \"und-x-icu\") COLLATE \"C\"";

    // As C# does, by the upper case: an underscore lies between it and the lower.
    private static readonly string CompareRegardless = Compare.Replace("{0}", Upper, StringComparison.Ordinal).Replace("{1}", Upper.Replace("{0}", "{1}", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("COLLATE \"C\" COLLATE \"C\"", "COLLATE \"C\"", StringComparison.Ordinal);

    // Before the rows, which fill it.
    private static readonly Dictionary<string, (int Comparison, string Regardless, string Plain)> Rules = [];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(string), nameof(string.Length), Length),
        Method(nameof(string.ToUpper), Upper),
        Method(nameof(string.ToUpperInvariant), Upper),
        Method(nameof(string.ToLower), Lower),
        Method(nameof(string.ToLowerInvariant), Lower),
        .. Trim(nameof(string.Trim), "btrim"),
        .. Trim(nameof(string.TrimStart), "ltrim"),
        .. Trim(nameof(string.TrimEnd), "rtrim"),
        Method(nameof(string.Substring), "substring({0}, {1} + 1)", typeof(int)),
        Method(nameof(string.Substring), "substring({0}, {1} + 1, {2})", typeof(int), typeof(int)),
        Method("get_Chars", "substring({0}, {1} + 1, 1)", typeof(int)),
        Method(nameof(string.Remove), "substring({0}, 1, {1})", typeof(int)),
        Method(nameof(string.Remove), "overlay({0} PLACING '' FROM {1} + 1 FOR {2})", typeof(int), typeof(int)),
        Method(nameof(string.Insert), "overlay({0} PLACING {2} FROM {1} + 1 FOR 0)", typeof(int), typeof(string)),
        Method(nameof(string.PadLeft), Padding("' '") + " || {0}", typeof(int)),
        Method(nameof(string.PadLeft), Padding("{2}") + " || {0}", typeof(int), typeof(char)),
        Method(nameof(string.PadRight), "{0} || " + Padding("' '"), typeof(int)),
        Method(nameof(string.PadRight), "{0} || " + Padding("{2}"), typeof(int), typeof(char)),
        Method(nameof(string.StartsWith), "starts_with({0}, {1})", typeof(string)),
        Method(nameof(string.StartsWith), "starts_with({0}, {1})", typeof(char)),
        Method(nameof(string.EndsWith), "right({0}, length({1})) = {1}", typeof(string)),
        Method(nameof(string.EndsWith), "right({0}, length({1})) = {1}", typeof(char)),
        .. new[] { typeof(string), typeof(char) }.SelectMany(Search),
        Method(nameof(string.IndexOfAny), $"{Any("{0}")} - 1", typeof(char[])),
        Method(nameof(string.IndexOfAny), Found(Any("substring({0}, {2} + 1)"), "{2} - 1"), typeof(char[]), typeof(int)),
        Method(nameof(string.LastIndexOfAny), $"CASE {Any("reverse({0})")} WHEN 0 THEN -1 ELSE length({{0}}) - {Any("reverse({0})")} END", typeof(char[])),
        Method(nameof(string.ToCharArray), "{0}"),
        Method(nameof(string.Normalize), "normalize({0})"),
        Method(ConstructorInfo.ConstructorName, "repeat({0}, {1})", typeof(char), typeof(int)),
        Method(nameof(string.IsNullOrWhiteSpace), $"btrim(COALESCE({{0}}, ''), {WhiteSpace}) = ''", typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.Compare), Compare, typeof(string), typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.CompareOrdinal), Compare, typeof(string), typeof(string)) with { IsNeverNull = true },
        Method(nameof(string.CompareTo), Compare, typeof(string)) with { IsNeverNull = true },

        // With a StringComparison.
        Method(nameof(string.Equals), ByCase("{0} IS NOT DISTINCT FROM {1}", 2), typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Equals), ByCase("{0} IS NOT DISTINCT FROM {1}", 2), typeof(string), typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Contains), ByCase("strpos({0}, {1}) > 0", 2), typeof(string), typeof(StringComparison)),
        Method(nameof(string.Contains), ByCase("strpos({0}, {1}) > 0", 2), typeof(char), typeof(StringComparison)),
        Method(nameof(string.StartsWith), ByCase("starts_with({0}, {1})", 2), typeof(string), typeof(StringComparison)),
        Method(nameof(string.EndsWith), ByCase("right({0}, length({1})) = {1}", 2), typeof(string), typeof(StringComparison)),
        Method(nameof(string.IndexOf), ByCase("strpos({0}, {1}) - 1", 2), typeof(string), typeof(StringComparison)),
        Method(nameof(string.IndexOf), ByCase("strpos({0}, {1}) - 1", 2), typeof(char), typeof(StringComparison)),
        Method(nameof(string.IndexOf), ByCase(Found("strpos(substring({0}, {2} + 1), {1})", "{2} - 1"), 3), typeof(string), typeof(int), typeof(StringComparison)),
        Method(nameof(string.Compare), ByCase(Compare, 2, CompareRegardless), typeof(string), typeof(string), typeof(StringComparison)) with { IsNeverNull = true },
        Method(nameof(string.Compare), $"CASE WHEN {{2}} THEN {CompareRegardless} ELSE {Compare} END", typeof(string), typeof(string), typeof(bool)) with { IsNeverNull = true },
        Method(nameof(string.LastIndexOf), ByCase(Last("{0}"), 2), typeof(string), typeof(StringComparison)),

        Char(nameof(char.IsLetter), Class("alpha")),
        Char(nameof(char.IsDigit), Class("digit")),
        Char(nameof(char.IsLetterOrDigit), Class("alnum")),
        Char(nameof(char.IsWhiteSpace), $"strpos({WhiteSpace}, {{0}}) > 0"),
        Char(nameof(char.IsUpper), Class("upper")),
        Char(nameof(char.IsLower), Class("lower")),
        Char(nameof(char.IsPunctuation), Class("punct")),
        Char(nameof(char.IsControl), "(ascii({0}) < 32 OR ascii({0}) BETWEEN 127 AND 159)"),
        Char(nameof(char.IsSeparator), $"strpos({Separators}, {{0}}) > 0"),
        Char(nameof(char.IsAscii), "ascii({0}) < 128"),
        Char(nameof(char.IsAsciiDigit), "{0} ~ '^[0-9]$'"),
        Char(nameof(char.IsAsciiLetter), "ascii({0}) BETWEEN 65 AND 90 OR ascii({0}) BETWEEN 97 AND 122"),
        Char(nameof(char.IsAsciiLetterLower), "ascii({0}) BETWEEN 97 AND 122"),
        Char(nameof(char.IsAsciiLetterUpper), "ascii({0}) BETWEEN 65 AND 90"),
        Char(nameof(char.IsAsciiLetterOrDigit), "ascii({0}) BETWEEN 48 AND 57 OR ascii({0}) BETWEEN 65 AND 90 OR ascii({0}) BETWEEN 97 AND 122"),
        Char(nameof(char.ToUpper), Upper),
        Char(nameof(char.ToUpperInvariant), Upper),
        Char(nameof(char.ToLower), Lower),
        Char(nameof(char.ToLowerInvariant), Lower),
        Char(nameof(char.CompareTo), "ascii({0}) - ascii({1})"),
    ];

    /// <summary>A comparison by a rule that is known: without regard to case, or with.</summary>
    public static string? ByRule(SqlFunction call) =>
        Rules.TryGetValue(call.Template, out var rule) && call.Arguments[rule.Comparison] is SqlLiteral { Value: { } value }
            ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) % 2 == 1 ? rule.Regardless : rule.Plain
            : null;

    private static FunctionRow[] Trim(string name, string function) =>
    [
        Method(name, $"{function}({{0}}, {WhiteSpace})"),
        Method(name, $"{function}({{0}}, {{1}})", typeof(char)),
        Method(name, $"{function}({{0}}, {{1}})", typeof(char[])),
    ];

    // From a start, and in so many characters.
    private static FunctionRow[] Search(Type wanted) =>
    [
        Method(nameof(string.IndexOf), Found("strpos(substring({0}, {2} + 1), {1})", "{2} - 1"), wanted, typeof(int)),
        Method(nameof(string.IndexOf), Found("strpos(substring({0}, {2} + 1, {3}), {1})", "{2} - 1"), wanted, typeof(int), typeof(int)),
        Method(nameof(string.LastIndexOf), Last("{0}"), wanted),
        Method(nameof(string.LastIndexOf), Last("substring({0}, 1, {2} + 1)"), wanted, typeof(int)),
    ];

    private static string Found(string position, string more) => $"CASE {position} WHEN 0 THEN -1 ELSE {position} + {more} END";

    private static string Last(string text) =>
        $"CASE strpos(reverse({text}), reverse({{1}})) WHEN 0 THEN -1 ELSE length({text}) - length({{1}}) - strpos(reverse({text}), reverse({{1}})) + 1 END";

    // Each of the characters is made the first of them, which is then looked for.
    private static string Any(string text) => $"strpos(translate({text}, {{1}}, repeat(left({{1}}, 1), length({{1}}))), left({{1}}, 1))";

    private static string Padding(string character) => $"repeat({character}, {{1}} - ({Length}))";

    // The values of StringComparison that are odd ignore the case.
    private static string ByCase(string template, int comparison, string? regardless = null)
    {
        regardless ??= template.Replace("{0}", LowerOf("{first}"), StringComparison.Ordinal).Replace("{1}", LowerOf("{1}"), StringComparison.Ordinal).Replace("{first}", "{0}", StringComparison.Ordinal);
        var either = $"CASE WHEN {{{comparison}}} % 2 = 1 THEN {regardless} ELSE {template} END";
        Rules[either] = (comparison, regardless, template);
        return either;
    }

    private static string LowerOf(string text) => Lower.Replace("{0}", text, StringComparison.Ordinal);

    private static string Class(string name) => $"{{0}} COLLATE \"und-x-icu\" ~ '[[:{name}:]]'";

    private static FunctionRow Method(string name, string template, params Type[] parameters) =>
        new(typeof(string), name, template) { Parameters = parameters };

    private static FunctionRow Char(string name, string template) => new(typeof(char), name, template) { Parameters = [typeof(char)] };
}
