namespace Oxen.Conformance;

/// <summary>Lists of the application in all places of a query, and operators that go by the order inside of others.</summary>
[Golden]
public sealed class ListFormTests(TestDatabase database) : ShopTests(database)
{
    private static readonly (int Id, int Count)[] Wishes = [(1, 3), (2, 100), (3, 0), (1, 7)];
    private static readonly int[] Ids = [2, 5, 9];

    [Test]
    public void Joined_left_by_into() => Same(s => from p in s.Products join w in Wishes on p.Id equals w.Id into found from w in found.DefaultIfEmpty() select new { p.Id, w.Count });

    [Test]
    public void In_an_order() => Same(s => s.Products.OrderByDescending(p => Wishes.Where(w => w.Id == p.Id).Select(w => (int?)w.Count).FirstOrDefault()).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void Around_another_subquery() => Same(s => s.Products.Where(p => Wishes.Any(w => s.Products.Any(q => q.Id == w.Count && q.Id > p.Id))).Select(p => p.Id));

    [Test]
    public void Inside_another_subquery() => Same(s => s.Suppliers.Where(x => s.Products.Any(p => p.SupplierId == x.Id && Wishes.Any(w => w.Id == p.Id && w.Count > x.Id))).Select(x => x.Id));

    [Test]
    public void In_an_aggregate() => Same(s => s.Suppliers.Select(x => new { x.Id, Sum = s.Products.Where(p => p.SupplierId == x.Id && Ids.Any(id => id <= p.Id)).Sum(p => p.UnitsInStock) }));

    [Test]
    public void In_a_key_of_groups() => Same(s => s.Products.GroupBy(p => Ids.Any(id => id < p.Id)).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void In_a_count_of_a_group() => Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count(p => Ids.Any(id => id == p.Id)) }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Grouped() => Same(s => s.Products.Select(p => new { p.Id, Kinds = Wishes.Where(w => w.Id <= p.Id).GroupBy(w => w.Id).Count() }));

    [Test]
    public void Ordered_and_skipped() => Same(s => s.Products.Select(p => new { p.Id, Second = Ids.Where(id => id <= p.Id).OrderByDescending(id => id).Skip(1).FirstOrDefault() }));

    [Test]
    public void A_part_of_it() => Same(s => s.Products.Where(p => Ids.Take(2).Contains(p.Id) || Ids.Skip(2).Any(id => id == p.Id)).Select(p => p.Id));

    [Test]
    public void The_greatest_of_it() => Same(s => s.Products.Select(p => new { p.Id, Most = Wishes.Where(w => w.Id == p.Id).Select(w => w.Count).DefaultIfEmpty().Max() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Distinct_by_a_key() => Same(s => s.Products.Select(p => new { p.Id, Kinds = Wishes.Where(w => w.Count < p.UnitsInStock).DistinctBy(w => w.Id).Count() }));

    [Test]
    public void A_set()
    {
        HashSet<string> countries = ["UK", "Germany"];
        Same(s => s.Customers.Where(c => countries.Any(x => x.Length == c.Country.Length)).Select(c => c.Id));
    }

    [Test]
    public void An_interface()
    {
        IReadOnlyCollection<string> countries = ["UK", "Germany"];
        IEnumerable<string> lazy = countries.Where(x => x.Length > 2);
        Same(s => s.Customers.Where(c => countries.Any(x => x.Length == c.Country.Length) && !lazy.All(x => x != c.Country)).Select(c => c.Id));
    }

    [Test]
    public void Texts_of_all_kinds()
    {
        string?[] names = ["O'Hara", "\"", "\\", "東京", "😀", "", null, "a\tb\n"];
        Same(s => s.Customers.Select(c => new { c.Id, Found = names.Count(n => n == c.City), Nulls = names.Count(n => n == null), Sum = names.Sum(n => n == null ? 0 : n.Length) }));
    }

    [Test]
    public void Values_of_every_type()
    {
        var rows = Memory.Samples.Where(x => x.Char != 0 && !(x.String + x.StringN).Contains('\0')).Select(x => new
        {
            x.Id,
            x.Bool,
            x.BoolN,
            x.SByte,
            x.Byte,
            x.Short,
            x.UShort,
            x.IntN,
            x.UInt,
            x.Long,
            x.LongN,
            x.ULong,
            x.FloatN,
            x.Decimal,
            x.DecimalN,
            x.StringN,
            x.Char,
            x.Guid,
            x.GuidN,
            x.DateTime,
            x.DateTimeN,
            x.Offset,
            x.Date,
            x.Time,
            x.Span,
            x.Number,
            x.NumberN,
        }).ToList();
        Same(s => s.Samples.Where(x => rows.Any(r => r.Id == x.Id && r.Bool == x.Bool && r.BoolN == x.BoolN && r.SByte == x.SByte && r.Byte == x.Byte && r.Short == x.Short && r.UShort == x.UShort && r.IntN == x.IntN
            && r.UInt == x.UInt && r.Long == x.Long && r.LongN == x.LongN && r.ULong == x.ULong && r.FloatN == x.FloatN && r.Decimal == x.Decimal && r.DecimalN == x.DecimalN && r.StringN == x.StringN && r.Char == x.Char
            && r.Guid == x.Guid && r.GuidN == x.GuidN && r.DateTime == x.DateTime && r.DateTimeN == x.DateTimeN && r.Offset == x.Offset && r.Date == x.Date && r.Time == x.Time && r.Span == x.Span && r.Number == x.Number && r.NumberN == x.NumberN)).Select(x => x.Id));
    }

    [Test]
    public void Values_of_every_type_come_back()
    {
        var rows = Memory.Samples.Where(x => x.Char != 0 && !(x.String + x.StringN).Contains('\0')).Select(x => new { x.Id, x.Bool, x.BoolN, x.Short, x.IntN, x.UInt, x.Long, x.ULong, x.Decimal, x.DecimalN, x.String, x.Char, x.GuidN, x.DateTime, x.DateTimeN, x.Date, x.Time, x.Span, x.Number, x.NumberN, x.Bytes }).ToList();
        Same(s => s.Samples.Join(rows, x => x.Id, r => r.Id, (x, r) => r));
    }

    [Test]
    public void Converted_names_of_an_enum()
    {
        var rows = new[] { new { Word = Priority.High, WordN = (Priority?)null }, new { Word = Priority.Low, WordN = (Priority?)Priority.Normal } };
        Same(s => s.Samples.Where(x => rows.Any(r => r.Word == x.Word)).Select(x => x.Id));
        Same(s => s.Samples.Where(x => rows.Any(r => r.WordN == x.WordN)).Select(x => x.Id));
    }

    [Test]
    public void The_last_of_each() => Same(s => s.Suppliers.SelectMany(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).TakeLast(2), (x, p) => new { x.Name, Product = p.Name }));

    [Test]
    public void The_first_of_each_kind_of_each() => Same(s => s.Suppliers.SelectMany(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).DistinctBy(p => p.CategoryId), (x, p) => new { x.Name, Product = p.Name }));

    [Test]
    public void Numbered_for_each() => Same(s => s.Suppliers.SelectMany(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).Select((p, i) => new { p.Id, Place = i }), (x, p) => new { x.Name, p.Id, p.Place }));

    [Test]
    public void Every_other_of_each() => Same(s => s.Suppliers.SelectMany(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).Where((p, i) => i % 2 == 1), (x, p) => new { x.Id, Product = p.Id }));

    [Test]
    public void Numbered_for_each_and_paged() => Same(s => s.Suppliers.SelectMany(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).Index().Skip(1).Take(2), (x, p) => new { x.Id, p.Index, Product = p.Item.Id }));

    [Test]
    public void Joined_left_to_tuples() => Same(s => s.Products.LeftJoin(s.Categories.Select(c => ValueTuple.Create(c.Id, c.Name)), p => p.CategoryId, c => c.Item1, (p, c) => new { p.Id, Category = c.Item1, c.Item2 }));

    [Test]
    public void Distinct_beside_collections() => SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Country, Orders = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).ToList() }).DistinctBy(x => x.Country));

    [Test]
    public void The_last_beside_collections() => SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).ToList() }).TakeLast(3));

    [Test]
    public void Numbered_beside_collections() => SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select((c, i) => new { c.Id, i, Orders = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).ToList() }));

    [Test]
    public void Collections_without_the_first() => SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select((o, i) => new { o.Id, i }).Where(x => x.i > 0).Select(x => x.Id).ToList() }));

    [Test]
    public void The_greatest_of_each() => Same(s => s.Suppliers.Where(x => s.Products.Any(p => p.SupplierId == x.Id)).Select(x => s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).MaxBy(p => p.UnitPrice)!.Name));

    [Test]
    public void The_most_frequent() => Same(s => s.Customers.CountBy(c => c.Country).Max(x => x.Value));

    [Test]
    public void Counts_joined() => Same(s => s.Customers.CountBy(c => c.Country).Join(s.Suppliers, x => x.Key, y => y.Country, (x, y) => new { y.Name, x.Value }));

    [Test]
    public void Chosen_by_those_chosen() => Same(s => s.Products.Where(p => s.Products.OrderByDescending(q => q.UnitPrice).ThenBy(q => q.Id).DistinctBy(q => q.SupplierId).Select(q => q.Id).Contains(p.Id)).Select(p => p.Name));

    [Test]
    public void Numbered_in_a_subquery() => Same(s => s.Products.Select(p => new { p.Id, Place = s.Products.OrderByDescending(q => q.UnitPrice).ThenBy(q => q.Id).Select((q, i) => new { q.Id, i }).Where(x => x.Id == p.Id).Select(x => x.i).First() }));

    [Test]
    public void The_last_rows_joined() => Same(s => s.Products.OrderBy(p => p.Id).TakeLast(4).Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { p.Id, x.Name }));

    [Test]
    public void Without_the_last_grouped() => Same(s => s.Products.OrderBy(p => p.Id).SkipLast(3).GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Appended_to_groups() => Same(s => s.Customers.GroupBy(c => c.Country).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).Append(new { Key = "none", Count = 0 }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Appended_in_a_subquery() => Same(s => s.Customers.Select(c => new { c.Id, Most = s.Orders.Where(o => o.CustomerId == c.Id).Select(o => o.Id).Append(0).Max() }));
}
