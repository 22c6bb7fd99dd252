namespace Oxen.Conformance;

/// <summary>Where PostgreSQL's answer differs.</summary>
internal static class PostgreSqlDeviations
{
    private static string? Nothing => null;
    private static readonly int[] Zero = [0];
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
        new("`==` of lists that are arrays", "that of their elements, as `SequenceEqual`; C# compares references",
            new Shown(s => s.Shelves.Count(x => x.Scores == Zero), "0", "1")),
        new("an element outside a list (`x.Tags[9]`)", "null; C# throws",
            new Shown(s => s.Shelves.Count(x => x.Scores[0] > 0), "IndexOutOfRangeException", "2")),
        new("a range of whole numbers or days", "is read as from its first value up to, and without, the one after its last: `[1,6)` for `[1,5]`"),
        new("`LowerBound`, `UpperBound` of a range without one", "null in SQL; in C# the type's default"),
        new("order and comparison of text", "by code point, as `StringComparer.Ordinal` but for characters beyond U+FFFF, which come last; the methods that go by the culture in C# (`Compare`, `CompareTo`, `StartsWith`, `EndsWith`, `IndexOf`, `LastIndexOf`, `ToUpper`, `ToLower` without a `StringComparison`) go by it nowhere. A column made elsewhere goes by its own collation",
            new Shown(s => s.Samples.Where(x => x.String == "\U0001F600").Select(x => x.String).Concat(s.Categories.Where(c => c.Id == 1).Select(c => "\uFFFD")).OrderBy(x => x).First(), "\"\\uD83D\\uDE00\"", "\"\\uFFFD\"")),
        new("positions in a text behind a character beyond U+FFFF", "count it as one; C# counts two. `Length` counts as C# does"),
        new("letters that are several in the other case", "are: `ToUpper` makes SS of ß and I of ı, `ToLower` two characters of İ; C# leaves them",
            new Shown(s => s.Suppliers.Where(x => x.Id == 3).Select(x => x.Name.ToUpper()).Single(), "\"HELI SÜßWAREN\"", "\"HELI SÜSSWAREN\"")),
        new("an index outside a text (`Substring`, `Remove`, `IndexOf`, `text[i]`)", "what is there, possibly nothing, or an error of the database; C# throws",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Substring(2, 100)).Single(), "ArgumentOutOfRangeException", "\"ai\"")),
        new("`Replace(text, null)`", "null; in C# the text is left out",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => p.Name.Replace("a", Nothing)).Single(), "\"Chi\"", "null")),
        new("the character U+0000 in a text", "can't be stored: an error before the command is sent; a document in a column of the type `json` may hold it",
            new Shown(s => s.Samples.Count(x => x.String == "x\0y"), "0", "ValueException")),
        new("the precision of times", "microseconds: what is finer is cut off before a value is sent"),
        new("the offset of a `DateTimeOffset`", "isn't kept: it is read with offset zero"),
        new("the kind of a `DateTime`", "isn't kept: it is read as UTC"),
        new("NaN", "equals itself, and is greater than any number; a calculation that gives it in C# is an error of the database",
            new Shown(s => s.Products.Where(p => p.Id == 1).Select(p => (double?)Math.Sqrt(-p.Id)).Single(), "NaN", "DatabaseException")),
        new("division by zero", "an error of the database; in C# an exception, or of `double` an infinity",
            new Shown(s => s.Products.Count(p => 10.0 / (p.Id - 1) > 4), "3", "DatabaseException")),
        new("overflow of integers", "an error of the database; C# wraps around. A `uint` is calculated in 64 bits",
            new Shown(s => s.Samples.Count(x => x.Int + 1 > x.Int), "20", "DatabaseException")),
        new("a `float` or `double` that is too great or too small", "an error of the database; in C# an infinity, or 0",
            new Shown(s => s.Samples.Count(x => x.Double * 10 > 5), "10", "DatabaseException")),
        new("the last digit of a `double`", "may differ where it comes of a `decimal` or of a function of mathematics; that of PostgreSQL is the nearer one"),
        new("more digits than a `decimal` has", "an error when it is read, except of a quotient and an average, which are rounded as in C#"),
        new("`Sum` and `Average` of `double`", "are summed in the order of the rows, which SQL leaves open: the last digits may differ"),
        new("a byte outside an array (`x.Bytes[9]`)", "null; C# throws",
            new Shown(s => s.Samples.Count(x => x.Bytes[9] > 1), "IndexOutOfRangeException", "5")),
        new("a JSON document", "is stored as `jsonb`: without white space, its members in PostgreSQL's order, the last one of those of one name"),
        new("the culture of the application in `ToString`, `Parse`, `Convert`, interpolation and `+`", "has no say where SQL makes the text, as in a condition, order or group: the invariant culture counts. In a last `Select` C# makes it, in the application's culture"),
        new("overflow where C# says `checked`, a `Convert` out of range", "an error of the database",
            new Shown(s => s.Samples.Count(x => checked(x.Int + 1) > 0), "OverflowException", "DatabaseException")),
    ];
}
