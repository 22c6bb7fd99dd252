using System.Globalization;
using System.Text.RegularExpressions;

namespace Oxen.Conformance;

/// <summary>The members of strings, chars and <c>Regex</c> that <see cref="StringTests"/> doesn't have, one by one.</summary>
[Golden]
public sealed class TextFunctionTests(TestDatabase database) : ValueTests(database)
{
    private static readonly Regex Upper = new("^[A-Z]");
    private static readonly Regex Vowels = new("[aeiou]", RegexOptions.IgnoreCase);
    private static readonly char[] Signs = ['%', '_', '\''];

    private static IQueryable<Sample> All(IShop shop) => shop.Samples;

    private static IQueryable<Sample> Texts(IShop shop) => shop.Samples.Where(x => x.StringN != null);

    private static IQueryable<Customer> Long(IShop shop) => shop.Customers.Where(c => c.Name.Length > 5 && c.Id != "ÆBLE");

    [Test]
    public void Comparisons_by_a_rule() => Conditions(
        All,
        x => x.String.Equals("a", StringComparison.OrdinalIgnoreCase),
        x => x.String.Equals("A", StringComparison.Ordinal),
        x => string.Equals(x.String, "É", StringComparison.OrdinalIgnoreCase),
        x => string.Equals(x.String, "ä", StringComparison.InvariantCultureIgnoreCase),
        x => string.Equals(x.StringN, x.String, StringComparison.OrdinalIgnoreCase),
        x => string.Equals(x.StringN, x.String),
        x => string.Equals(x.StringN, null),
        x => x.String.Equals(x.StringN),
        x => x.String.Equals((object)"a"),
        x => x.String.StartsWith("o'", StringComparison.OrdinalIgnoreCase),
        x => x.String.EndsWith("HARA", StringComparison.OrdinalIgnoreCase),
        x => x.String.Contains('Ä', StringComparison.OrdinalIgnoreCase),
        x => x.String.Contains("DROP", StringComparison.Ordinal),
        x => x.String.StartsWith("100%", StringComparison.Ordinal),
        x => x.String.EndsWith("]", StringComparison.Ordinal),
        x => x.String.StartsWith("", StringComparison.OrdinalIgnoreCase),
        x => string.Compare(x.String, "B", StringComparison.OrdinalIgnoreCase) <= 0,
        x => string.Compare(x.StringN, x.String, StringComparison.Ordinal) > 0,
        x => string.Compare(x.String, "b", true) <= 0,
        x => string.CompareOrdinal(x.StringN, "a") < 0,
        x => x.String.CompareTo("b") >= 0);

    [Test]
    public void Null_and_empty() => Conditions(
        All,
        x => string.IsNullOrEmpty(x.StringN),
        x => string.IsNullOrWhiteSpace(x.StringN),
        x => x.StringN == "",
        x => x.StringN == string.Empty,
        x => x.StringN != null && x.StringN.Length == 0,
        x => (x.StringN ?? "none") == "none",
        x => x.String.Any(),
        x => x.String == " " || string.IsNullOrEmpty(x.String));

    [Test]
    [Refused("mysql", 2, "it has no such function")]
    public void Positions() => Values(
        All,
        x => x.String.IndexOf('a'),
        x => x.String.IndexOf("n", 0, StringComparison.OrdinalIgnoreCase),
        x => x.String.IndexOf("A", StringComparison.OrdinalIgnoreCase),
        x => x.String.IndexOf('A', StringComparison.OrdinalIgnoreCase),
        x => x.String.IndexOfAny(Signs),
        x => x.String.LastIndexOfAny(Signs),
        x => x.String.LastIndexOf('e'),
        x => x.String.LastIndexOf("", StringComparison.Ordinal),
        x => x.String.LastIndexOf("E", StringComparison.OrdinalIgnoreCase),
        x => x.String.Length,
        x => x.String.Count());

    [Test]
    [Refused("mysql", 1, "it has no such function")]
    public void Positions_from_somewhere() => Values(
        Long,
        c => c.Name.IndexOf('e', 3),
        c => c.Name.IndexOf("e", 1, 4),
        c => c.Name.IndexOf('o', 2, 3),
        c => c.Name.LastIndexOf('e', 4),
        c => c.Name.LastIndexOf("l", 5),
        c => c.Name.IndexOfAny(Signs, 2),
        c => c.Name.IndexOf("s", 2, StringComparison.OrdinalIgnoreCase),
        c => c.Name.IndexOf(c.Country, StringComparison.Ordinal));

    [Test]
    [Refused("postgresql", 1, "PostgreSQL replaces with regard to case alone")]
    [Refused("mysql", 1, "it has no such function")]
    public void Parts() => Values(
        Long,
        c => c.Name.Substring(c.Name.Length - 3),
        c => c.Name.Substring(c.Name.IndexOf(' ') + 1),
        c => c.Name.Substring(1, c.Name.Length - 2),
        c => c.Name.Remove(c.Name.Length - 1),
        c => c.Name.Remove(0, 1),
        c => c.Name.Insert(0, "> "),
        c => c.Name.Insert(c.Name.Length, c.Id),
        c => c.Name.Replace(c.Name.Substring(0, 1), "_"),
        c => c.Name.Replace("A", "*", StringComparison.OrdinalIgnoreCase),
        c => c.Name.Replace(" ", ""));

    [Test]
    public void Characters() => Values(
        s => s.Customers.Where(c => c.Name != "" && c.Id != "ÆBLE"),
        c => c.Name[0],
        c => c.Name.First(),
        c => c.Name.Last(),
        c => c.Name.ElementAt(0),
        c => c.Name[c.Name.Length - 1]);

    [Test]
    [Refused("mysql", 4, "it has no such function")]
    public void Trimmed() => Values(
        All,
        x => x.String.Trim(),
        x => x.String.TrimStart(),
        x => x.String.TrimEnd(),
        x => x.String.Trim('%', '_', 'a'),
        x => x.String.TrimStart('1', '0'),
        x => x.String.TrimEnd(';', '-'),
        x => x.String.Trim('a'),
        x => x.String.Trim(' ', 'a'));

    [Test]
    public void Padded() => Values(
        All,
        x => x.String.PadLeft(5),
        x => x.String.PadRight(5, '*'),
        x => x.String.PadLeft(x.Id),
        x => new string('-', x.Id),
        x => new string(x.String.Length > 0 ? 'x' : 'y', 3) + x.String);

    [Test]
    [Deviates("postgresql", 4, "letters that are several in the other case")]
    [Deviates("mysql", 3, "the letters of a text in the other case (`ToUpper`, `ToLower`)")]
    [Refused("mysql", 1, "it has no such function")]
    public void Case() => Values(
        All,
        x => x.String.ToUpperInvariant(),
        x => x.String.ToLower(CultureInfo.InvariantCulture),
        x => x.String.ToUpper(CultureInfo.InvariantCulture) + x.String.ToLowerInvariant(),
        x => x.String.Normalize());

    [Test]
    public void Joined() => Values(
        All,
        x => string.Join(", ", new[] { x.String, x.StringN, "end" }),
        x => string.Join('-', new[] { x.StringN, x.String }),
        x => string.Join("", new object?[] { x.Id, x.StringN, x.Char, x.Bool }),
        x => string.Join(x.String, new[] { "a", "b", "c" }),
        x => string.Join("/", new[] { x.StringN }),
        x => string.Concat(new[] { x.String, x.StringN, x.String }),
        x => string.Concat(x.StringN, x.StringN),
        x => string.Concat(x.Id, "#", x.IntN));

    [Test]
    [Refused("postgresql", 1, "it writes a float otherwise")]
    [Refused("mysql", 1, "it writes a float otherwise")]
    public void Added_to_a_text() => Values(
        All,
        x => "a" + x.StringN + "b",
        x => x.String + x.Char + x.CharN,
        x => "" + x.Id + x.IntN + x.Byte + x.Long + x.ULong,
        x => "" + x.Bool + x.BoolN,
        x => "" + x.Guid + x.GuidN,
        x => "" + x.Span + x.SpanN,
        x => "" + x.Number + "/" + x.NumberN,
        x => "" + x.Word + "/" + x.WordN,
        x => "" + x.Date + x.DateN + x.Time,
        x => "" + x.DateTime + x.DateTimeN,
        x => x.StringN + null,
        x => null + x.String,
        x => "" + x.Float + "|" + x.Double);

    [Test]
    [Refused("postgresql", 5, "it has other formats")]
    [Refused("mysql", 5, "it has other formats")]
    public void Interpolated() => Values(
        All,
        x => $"{x.Id}",
        x => $"{x.String}-{x.StringN}",
        x => $"{x.Id}: {x.String} ({x.IntN})",
        x => $"{{{x.Id}}}",
        x => $"{x.Id,6}|{x.String,-8}|{x.StringN,3}",
        x => $"{x.Id:D4} {x.Date:yyyy-MM-dd} {x.Bool}",
        x => $"{x.Int:X8}-{x.Guid:N}",
        x => $"{x.Number} {x.WordN}",
        x => $"{x.Double:0.00}",
        x => $"{x.DateTime:yyyy'-'MM'-'dd HH:mm}",
        x => $"no hole",
        x => string.Format("{1}{0}{1}", x.Id, x.Char),
        x => string.Format(CultureInfo.InvariantCulture, "{0:00}", x.Byte));

    [Test]
    public void Interpolation_is_compared() => Same(["1: Chai", "2: Chai"], (s, text) => s.Products.Where(p => $"{p.Id}: {p.Name}" == text).Select(p => p.Id));

    [Test]
    [Refused("postgresql", 2, "it has other formats")]
    [Refused("mysql", 2, "it has other formats")]
    public void Two_formats_are_two_queries()
    {
        Same(s => s.Products.Where(p => string.Format("{0:D2}", p.Id) == "07").Select(p => p.Id));
        Same(s => s.Products.Where(p => string.Format("{0:D3}", p.Id) == "007").Select(p => p.Id));
    }

    [Test]
    [Refused("postgresql", 18, "its patterns aren't those of .NET")]
    [Refused("mysql", 4, "it has no such function, or other patterns")]
    public void Matched_by_a_pattern() => Conditions(
        All,
        x => Regex.IsMatch(x.String, "^[a-c]$"),
        x => Regex.IsMatch(x.String, "^[a-c]$", RegexOptions.IgnoreCase),
        x => Regex.IsMatch(x.String, @"\d+%"),
        x => Regex.IsMatch(x.String, "^b", RegexOptions.Multiline | RegexOptions.CultureInvariant),
        x => x.StringN != null && Regex.IsMatch(x.StringN, "日|本"),
        x => Upper.IsMatch(x.String),
        x => Vowels.IsMatch(x.String) && x.Id > 3,
        x => Regex.Count(x.String, "[aeiou]") > 1,
        x => Vowels.Count(x.String) == 1);

    [Test]
    [Refused("postgresql", 3, "its patterns aren't those of .NET")]
    [Refused("mysql", 3, "it has no such function, or other patterns")]
    public void Replaced_by_a_pattern() => Values(
        All,
        x => Regex.Replace(x.String, "[A-Z]", "_"),
        x => Regex.Replace(x.String, "(a)(.)", "$2$1", RegexOptions.IgnoreCase),
        x => Vowels.Replace(x.String, "*"));

    [Test]
    [Refused("postgresql", 2, "it doesn't know these classes")]
    public void Kinds_of_characters() => Values(
        All,
        x => char.IsLetterOrDigit(x.Char),
        x => char.IsPunctuation(x.Char),
        x => char.IsControl(x.Char),
        x => char.IsNumber(x.Char),
        x => char.IsSeparator(x.Char),
        x => char.IsSymbol(x.Char),
        x => char.IsLower(x.Char),
        x => char.IsAsciiDigit(x.Char),
        x => char.IsAsciiLetter(x.Char),
        x => char.IsAsciiLetterOrDigit(x.Char),
        x => char.IsAsciiLetterUpper(x.Char) || char.IsAsciiLetterLower(x.Char),
        x => char.IsAscii(x.Char));

    [Test]
    public void Characters_as_values() => Values(
        All,
        x => char.ToUpperInvariant(x.Char),
        x => char.ToLower(x.Char),
        x => x.Char.CompareTo('a') > 0 ? 'x' : x.Char);

    [Test]
    public void Characters_as_texts() => Values(
        All,
        x => x.CharN.ToString(),
        x => x.Char.ToString(),
        x => "" + x.Char + x.Char);

    [Test]
    public void In_orders_and_groups()
    {
        Same(s => s.Customers.Where(c => c.Name != "").OrderBy(c => c.Name.Length).ThenBy(c => c.Name.Substring(0, 1)).ThenBy(c => c.Id).Select(c => c.Id));
        Same(s => s.Customers.GroupBy(c => c.Name.Length > 6 ? c.Name.Substring(0, 1) : "short").Select(g => new { g.Key, Count = g.Count() }));
        Same(s => s.Products.GroupBy(p => string.IsNullOrEmpty(p.Name)).Select(g => new { g.Key, Longest = g.Max(p => p.Name.Length) }));
    }
}
