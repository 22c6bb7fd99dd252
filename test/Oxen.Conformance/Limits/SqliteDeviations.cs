namespace Oxen.Conformance;

/// <summary>Where SQLite's answer differs.</summary>
internal static class SqliteDeviations
{
    private static string? Nothing => null;
    private static readonly Product Third = new() { Id = 3 };

    public static IReadOnlyList<Deviation> All { get; } =
    [
        new("a member of null (`c.Region.Length`), a null's `Value`", "null, so that a condition over it is false; C# throws",
            new Shown(s => s.Customers.Count(c => c.Region!.Length == 0), "NullReferenceException", "2"),
            new Shown(s => s.Orders.Count(o => o.ShippedAt!.Value > o.PlacedAt), "InvalidOperationException", "20")),
        new("`First`, `Single`, `Max` and their like inside a condition or projection", "null where there is no row, and one of the rows where `Single` finds several; C# throws",
            new Shown(s => s.Customers.Count(c => s.Orders.OrderBy(o => o.Id).First(o => o.CustomerId == c.Id).Id > 5), "InvalidOperationException", "4"),
            new Shown(s => s.Suppliers.Where(x => x.Id == 1).Select(x => s.Products.Single(p => p.SupplierId == x.Id).Name).Single(), "InvalidOperationException", "\"Chai\"")),
        new("equality of entities", "that of their keys",
            new Shown(s => s.Products.Count(p => p == Third), "0", "1")),
        new("`==` of anonymous objects", "that of their members, as `Equals`; C# compares references",
            new Shown(s => s.Products.Count(p => new { p.Id, p.SupplierId } == new { Id = 1, SupplierId = 1 }), "0", "1")),
        new("order and comparison of text", "by code point, as `StringComparer.Ordinal` but for characters beyond U+FFFF, which come last; the methods that go by the culture in C# (`Compare`, `CompareTo`, `StartsWith`, `EndsWith`, `IndexOf`, `LastIndexOf`, `ToUpper`, `ToLower` without a `StringComparison`) go by it nowhere",
            new Shown(s => s.Samples.Where(x => x.String == "\U0001F600").Select(x => x.String).Concat(s.Categories.Where(c => c.Id == 1).Select(c => "\uFFFD")).OrderBy(x => x).First(), "\"\\uD83D\\uDE00\"", "\"\\uFFFD\"")),
        new("an index outside a text (`Substring`, `Remove`, `Insert`, `IndexOf`, `text[i]`)", "what is there, possibly nothing; C# throws",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Substring(2, 100)).Single(), "ArgumentOutOfRangeException", "\"ai\"")),
        new("a cut between the halves of a surrogate pair", "U+FFFD for the half",
            new Shown(s => s.Customers.Where(c => c.Id == "ÆBLE").Select(c => c.Name.Substring(c.Name.Length - 1)).Single(), "\"\\uDD67\"", "\"\\uFFFD\"")),
        new("`Replace(text, null)`", "null; in C# the text is left out",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Replace("a", Nothing)).Single(), "\"Chi\"", "null")),
        new("the character U+0000 in a text", "`EndsWith` stops at it; in a list it is an error; a text inside a document ends at it where a query compares it, though it is read whole",
            new Shown(s => s.Samples.Count(x => x.String.EndsWith("\0y")), "1", "0"),
            new Shown(s => s.Samples.Count(x => new List<string> { "x\0y", "a" }.Contains(x.String)), "2", "ValueException")),
        new("NaN", "can't be stored; a calculation that gives it gives NULL",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => (double?)Math.Sqrt(-p.Id)).Single(), "NaN", "null")),
        new("division by zero", "NULL; in C# an exception or an infinity",
            new Shown(s => s.Products.Count(p => 10 / (p.Id - 1) > 4), "DivideByZeroException", "2"),
            new Shown(s => s.Products.Count(p => 10.0 / (p.Id - 1) > 4), "3", "2")),
        new("overflow of integers", "calculated in 64 bits: the exact number, or an error when it is read; C# wraps around",
            new Shown(s => s.Samples.Count(x => x.Int + 1 > x.Int), "20", "24"),
            new Shown(s => s.Samples.Where(x => x.Id == 3).Select(x => x.Int * 2).Single(), "-2", "OverflowException")),
        new("overflow of `long`", "becomes a floating-point number, an error when it is read as a `long`",
            new Shown(s => s.Samples.Where(x => x.Id == 3).Select(x => x.Long * 2).Single(), "-2", "ValueException")),
        new("the scale of a `decimal`", "isn't kept: 1.50 is read as 1.5",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.UnitPrice.ToString()).Single(), "\"18.00\"", "\"18\"")),
        new("`Sum` and `Average` of `double`", "are summed in the order of the rows, which SQL leaves open: the last digits may differ"),
        new("the offset of a `DateTimeOffset`", "isn't kept: it is read with offset zero"),
        new("the kind of a `DateTime`", "isn't kept: it is read as UTC"),
        new("the culture of the application in `ToString`, `Parse`, `Convert`, interpolation and `+`", "has no say where SQL makes the text, as in a condition, order or group: the invariant culture counts. In a last `Select` C# makes it, in the application's culture"),
        new("a byte outside an array (`x.Bytes[9]`)", "null; C# throws",
            new Shown(s => s.Samples.Count(x => x.Bytes[9] > 1), "IndexOutOfRangeException", "5")),
        new("overflow where C# says `checked`, a `Convert` out of range", "an error of the database",
            new Shown(s => s.Samples.Count(x => checked(x.Int + 1) > 0), "OverflowException", "DatabaseException")),
    ];
}
