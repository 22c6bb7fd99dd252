namespace Oxen.Conformance;

/// <summary>Where MySQL's and MariaDB's answer differs.</summary>
internal static class MySqlDeviations
{
    private static string? Nothing => null;
    private static readonly Product Third = new() { Id = 3 };

    public static IReadOnlyList<Deviation> All { get; } =
    [
        new("a member of null (`c.Region.Length`), a null's `Value`", "null, so that a condition over it is false; C# throws",
            new Shown(s => s.Customers.Count(c => c.Region!.Length == 0), "NullReferenceException", "2"),
            new Shown(s => s.Orders.Count(o => o.ShippedAt!.Value > o.PlacedAt), "InvalidOperationException", "20")),
        new("`First`, `Single`, `Max` and their like inside a condition or projection", "null where there is no row; C# throws. `Single` that finds several is an error of the database",
            new Shown(s => s.Customers.Count(c => s.Orders.OrderBy(o => o.Id).First(o => o.CustomerId == c.Id).Id > 5), "InvalidOperationException", "4"),
            new Shown(s => s.Products.Count(p => s.Lines.Where(l => l.ProductId == p.Id).Select(l => l.Quantity).Single() > 5), "InvalidOperationException", "DatabaseException")),
        new("equality of entities", "that of their keys",
            new Shown(s => s.Products.Count(p => p == Third), "0", "1")),
        new("`==` of anonymous objects", "that of their members, as `Equals`; C# compares references",
            new Shown(s => s.Products.Count(p => new { p.Id, p.SupplierId } == new { Id = 1, SupplierId = 1 }), "0", "1")),
        new("order and comparison of text", "by code point, as `StringComparer.Ordinal` but for characters beyond U+FFFF, which come last; the methods that go by the culture in C# go by it nowhere, with a `StringComparison` of the culture neither",
            new Shown(s => s.Samples.Where(x => x.String == "\U0001F600").Select(x => x.String).Concat(s.Categories.Where(c => c.Id == 1).Select(c => "\uFFFD")).OrderBy(x => x).First(), "\"\\uD83D\\uDE00\"", "\"\\uFFFD\"")),
        new("places in a text (`Substring`, `IndexOf`, `Remove`, `Insert`, `text[i]`)", "count characters, where C# counts a character beyond U+FFFF as two; `Length` counts as C# does"),
        new("an index outside a text (`Substring`, `Remove`, `Insert`, `IndexOf`, `text[i]`)", "what is there, possibly nothing; C# throws",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Substring(2, 100)).Single(), "ArgumentOutOfRangeException", "\"ai\"")),
        new("`Replace(text, null)`", "null; in C# the text is left out",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Replace("a", Nothing)).Single(), "\"Chi\"", "null")),
        new("NaN and infinities", "can't be stored; a calculation that gives them gives NULL or is an error of the database",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => (double?)Math.Sqrt(-p.Id)).Single(), "NaN", "null")),
        new("division by zero", "NULL; in C# an exception or an infinity",
            new Shown(s => s.Products.Count(p => 10 / (p.Id - 1) > 4), "DivideByZeroException", "2"),
            new Shown(s => s.Products.Count(p => 10.0 / (p.Id - 1) > 4), "3", "2")),
        new("overflow of integers", "calculated in 64 bits: the exact number, or an error when it is read; beyond 64 bits an error of the database. C# wraps around",
            new Shown(s => s.Samples.Count(x => x.Int + 1 > x.Int), "20", "24"),
            new Shown(s => s.Samples.Where(x => x.Id == 3).Select(x => x.Int * 2).Single(), "-2", "ValueException"),
            new Shown(s => s.Samples.Where(x => x.Id == 3).Select(x => x.Long * 2).Single(), "-2", "DatabaseException")),
        new("the scale of a `decimal`", "isn't kept: 1.50 is read as 1.5, or as the column's scale says",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.UnitPrice.ToString()).Single(), "\"18.00\"", "\"18\"")),
        new("the last digits of a quotient of decimals", "28 digits after the point, where C# has 28 or 29 in all"),
        new("a `decimal` as a `double`", "is the nearest one; C#'s may be its neighbour"),
        new("a `decimal` of 28 digits and more before the point, combined with whole numbers (`Concat`, `Union`)", "MariaDB gives their column fewer digits, and what has more the greatest number that fits",
            new Shown(s => s.Customers.Select(c => (c.CreditLimit ?? 10) / 4).Concat(s.Products.Select(p => (decimal)p.Id)).OrderByDescending(x => x).First(), "19807040628566084398385987584", "10000000000000000000000000000")),
        new("the precision of times", "microseconds; what is finer is cut off"),
        new("`Sum` and `Average` of `double`", "are summed in the order of the rows, which SQL leaves open: the last digits may differ"),
        new("the offset of a `DateTimeOffset`", "isn't kept: it is read with offset zero"),
        new("the kind of a `DateTime`", "isn't kept: it is read as UTC"),
        new("a byte outside an array (`x.Bytes[9]`)", "null; C# throws",
            new Shown(s => s.Samples.Count(x => x.Bytes[9] > 1), "IndexOutOfRangeException", "5")),
        new("overflow where C# says `checked`, a `Convert` out of range", "an error of the database",
            new Shown(s => s.Samples.Count(x => checked((byte)x.Int) > 0), "OverflowException", "DatabaseException")),
        new("the letters of a text in the other case (`ToUpper`, `ToLower`)", "the server's rules: a few letters differ, as the Turkish ones"),
        new("patterns (`Regex.IsMatch`)", "the server's: PCRE on MariaDB, ICU on MySQL, which agree with .NET on what is usual"),
        new("the text of a JSON column", "MySQL keeps the value and not the text: blanks, the order of members and zeros at the end of numbers aren't kept; MariaDB keeps them"),
    ];
}
