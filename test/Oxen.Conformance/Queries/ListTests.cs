namespace Oxen.Conformance;

/// <summary>Lists of the application as sources of rows: asked, filtered, joined, combined.</summary>
[Golden]
public sealed class ListTests(TestDatabase database) : ShopTests(database)
{
    private static readonly string[][] Countries = [["UK", "Germany", "Nowhere"], []];
    private static readonly Wanted[] Wishes = [new(1, 3), new(2, 100), new(3, 0), new(1, 7)];

    [Test]
    public void Any_equal() => Same(Countries, (s, countries) => s.Customers.Where(c => countries.Any(x => x == c.Country)).Select(c => c.Id));

    [Test]
    public void Any_equal_the_other_way_round() => Same(Countries, (s, countries) => s.Customers.Where(c => countries.Any(x => c.Country == x)).Select(c => c.Id));

    [Test]
    public void Any_equal_to_what_can_be_null() => Same(s => s.Products.Where(p => new List<int> { 1, 2 }.Any(x => x == p.CategoryId)).Select(p => p.Id));

    [Test]
    public void All_different() => Same(Countries, (s, countries) => s.Customers.Where(c => countries.All(x => x != c.Country)).Select(c => c.Id));

    [Test]
    public void Any_that_begins() => Same(s => s.Customers.Where(c => Countries[0].Any(x => c.Country.StartsWith(x.Substring(0, 1)))).Select(c => c.Id));

    [Test]
    public void Any_that_is_less()
    {
        List<int> limits = [3, 5];
        Same(s => s.Products.Where(p => limits.Any(x => p.Id < x)).Select(p => p.Id));
    }

    [Test]
    public void All_greater()
    {
        List<int> limits = [3, 5];
        Same(s => s.Products.Where(p => limits.All(x => p.Id > x)).Select(p => p.Id));
    }

    [Test]
    public void Not_any()
    {
        List<int> limits = [3, 5];
        Same(s => s.Products.Where(p => !limits.Any(x => p.Id < x)).Select(p => p.Id));
    }

    [Test]
    public void Counted()
    {
        int[] limits = [3, 5, 5];
        Same(s => s.Products.Select(p => new { p.Id, Below = limits.Count(x => x < p.Id), Distinct = limits.Distinct().Count(x => x < p.Id) }));
    }

    [Test]
    public void Summed()
    {
        int[] numbers = [3, 5, 7];
        Same(s => s.Products.Select(p => new { p.Id, Sum = numbers.Where(x => x <= p.Id).Sum(), Most = numbers.Where(x => x <= p.Id).Max(x => (int?)x) }));
    }

    [Test]
    public void First_in_the_order_of_the_list()
    {
        int[] numbers = [7, 3, 5];
        Same(s => s.Products.Select(p => new { p.Id, First = numbers.FirstOrDefault(x => x <= p.Id), Last = numbers.Where(x => x <= p.Id).OrderBy(x => x).LastOrDefault() }));
    }

    [Test]
    public void Of_texts_with_nulls()
    {
        string?[] regions = ["WA", null, "x"];
        Same(s => s.Customers.Select(c => new { c.Id, Count = regions.Count(x => x == c.Region) }));
    }

    [Test]
    public void Of_decimals()
    {
        decimal[] prices = [10m, 18m, 21.35m];
        Same(s => s.Products.Where(p => prices.Any(x => x * 2 > p.UnitPrice && x < p.UnitPrice)).Select(p => p.Id));
    }

    [Test]
    public void Of_dates()
    {
        DateTime[] days = [new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc)];
        Same(s => s.Orders.Select(o => new { o.Id, Days = days.Count(x => x < o.PlacedAt) }));
    }

    [Test]
    public void Of_enums()
    {
        CustomerRank[] ranks = [CustomerRank.Gold, CustomerRank.Bronze];
        Same(s => s.Customers.Where(c => ranks.Any(x => x > c.Rank)).Select(c => c.Id));
    }

    [Test]
    public void Any_equal_enum_stored_as_a_name()
    {
        OrderStatus[] states = [OrderStatus.Open, OrderStatus.Cancelled];
        Same(s => s.Orders.Where(o => states.Any(x => x == o.Status)).Select(o => o.Id));
    }

    [Test]
    public void Of_enums_stored_as_names()
    {
        OrderStatus[] states = [OrderStatus.Open, OrderStatus.Cancelled];
        Same(s => s.Orders.Where(o => states.Where(x => x != OrderStatus.Cancelled).Contains(o.Status)).Select(o => o.Id));
    }

    [Test]
    public void Joined_enums_stored_as_names() => Same(s => s.Orders.Join(new[] { new { Status = OrderStatus.Shipped, Place = 1 } }, o => o.Status, x => x.Status, (o, x) => new { o.Id, x.Place }));

    [Test]
    public void Of_objects() => Same(s => s.Products.Where(p => Wishes.Any(w => w.Id == p.Id && w.Count < p.UnitsInStock)).Select(p => p.Name));

    [Test]
    public void Of_anonymous_objects()
    {
        var rows = new[] { new { OrderId = 1, ProductId = 1 }, new { OrderId = 2, ProductId = 3 } };
        Same(s => s.Lines.Where(l => rows.Any(r => r.OrderId == l.OrderId && r.ProductId == l.ProductId)));
    }

    [Test]
    public void Contains_an_anonymous_object()
    {
        var rows = Pairs.Select(l => new { OrderId = l.Order, ProductId = l.Product }).ToList();
        Same(s => s.Lines.Where(l => rows.Contains(new { l.OrderId, l.ProductId })));
    }

    [Test]
    public void Contains_a_tuple()
    {
        (int, int)[] rows = [.. Pairs];
        Same(s => s.Lines.Where(l => rows.Contains(ValueTuple.Create(l.OrderId, l.ProductId))));
    }

    [Test]
    public void Of_tuples()
    {
        (int Order, int Product)[] rows = [.. Pairs];
        Same(s => s.Lines.Where(l => rows.Any(r => r.Order == l.OrderId && r.Product == l.ProductId)).Select(l => l.Quantity));
    }

    [Test]
    public void Of_a_dictionary()
    {
        var stock = new Dictionary<int, int> { [1] = 10, [2] = 1000 };
        Same(s => s.Products.Where(p => stock.Any(x => x.Key == p.Id && x.Value > p.UnitsInStock)).Select(p => p.Id));
    }

    [Test]
    public void A_value_of_the_first_object() => Same(s => s.Products.Select(p => new { p.Id, Count = Wishes.Where(w => w.Id == p.Id).Select(w => (int?)w.Count).FirstOrDefault() }));

    [Test]
    public void Summed_objects() => Same(s => s.Products.Select(p => new { p.Id, Sum = Wishes.Where(w => w.Id == p.Id).Sum(w => w.Count) }));

    [Test]
    public void Joined() => Same(Countries, (s, countries) => s.Customers.Join(countries, c => c.Country, x => x, (c, x) => new { c.Id, x }));

    [Test]
    public void Joined_objects() => Same(s => s.Products.Join(Wishes, p => p.Id, w => w.Id, (p, w) => new { p.Name, w.Count }));

    [Test]
    public void Joined_whole_objects() => Same(s => s.Products.Join(Wishes, p => p.Id, w => w.Id, (p, w) => new { p.Name, Wish = w }));

    [Test]
    public void Joined_tuples() => Same(s => s.Lines.Join(Pairs, l => new { A = l.OrderId, B = l.ProductId }, r => new { A = r.Order, B = r.Product }, (l, r) => new { l.Quantity, r.Order, Whole = r }));

    [Test]
    public void Joined_left() => Same(s => s.Products.LeftJoin(Wishes, p => p.Id, w => w.Id, (p, w) => new { p.Id, Count = w == null ? -1 : w.Count }));

    [Test]
    public void Joined_left_values() => Same(s => s.Products.LeftJoin(new List<int> { 1, 2 }, p => p.Id, x => x, (p, x) => new { p.Id, x }));

    [Test]
    public void Joined_as_a_group() => Same(s => s.Products.GroupJoin(Wishes, p => p.Id, w => w.Id, (p, found) => new { p.Id, Count = found.Count(), Sum = found.Sum(w => w.Count) }));

    [Test]
    public void Joined_by_a_nullable_key() => Same(s => s.Products.Join(new int?[] { 1, null }, p => p.CategoryId, x => x, (p, x) => p.Id));

    [Test]
    public void Flattened() => Same(s => s.Suppliers.SelectMany(x => Wishes, (x, w) => new { x.Id, Wish = w.Id, w.Count }));

    [Test]
    public void Flattened_where_it_matches() => Same(s => s.Products.SelectMany(p => Wishes.Where(w => w.Id == p.Id), (p, w) => new { p.Name, w.Count }));

    [Test]
    public void Concatenated() => Same(Countries, (s, countries) => s.Suppliers.Select(x => x.Country).Concat(countries));

    [Test]
    public void Appended() => Same(["x", null], (s, name) => s.Customers.Select(c => c.City).Append(name));

    [Test]
    public void Appended_in_order() => Same(s => s.Customers.OrderByDescending(c => c.Name).ThenBy(c => c.Id).Select(c => c.Name).Append("first").Prepend("last"));

    [Test]
    public void Appended_by_a_key_that_can_be_null() => Same(s => s.Customers.OrderBy(c => c.City).ThenBy(c => c.Id).Select(c => new { c.Id, c.City }).Append(new { Id = "x", City = (string?)null }));

    [Test]
    public void Prepended_to_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(3).Select(p => p.Id).Prepend(0));

    [Test]
    public void Appended_an_object() => Same(Wishes, (s, wish) => s.Products.Where(p => p.Id < 3).OrderBy(p => p.Id).Select(p => new Wanted(p.Id, p.UnitsInStock)).Append(wish));

    [Test]
    public void Appended_and_counted() => Same(s => s.Customers.Select(c => c.Country).Append("x").Distinct().Count());

    [Test]
    public void United() => Same(Countries, (s, countries) => s.Suppliers.Select(x => x.Country).Union(countries));

    [Test]
    public void Excepted() => Same(Countries, (s, countries) => s.Suppliers.Select(x => x.Country).Except(countries));

    [Test]
    public void Intersected() => Same(Countries, (s, countries) => s.Suppliers.Select(x => x.Country).Intersect(countries));

    [Test]
    public void United_by() => Same(s => s.Suppliers.Where(x => x.Id < 3).Select(x => x.Country).UnionBy(new List<string> { "x", "yy", "zzzzz" }, x => x.Length).Select(x => x.Length));

    [Test]
    public void Concatenated_objects() => Same(s => s.Products.Where(p => p.Id < 3).Select(p => new Wanted(p.Id, p.UnitsInStock)).Concat(Wishes));

    [Test]
    public void Excepted_by_objects() => Same(s => s.Lines.ExceptBy(Pairs.Select(r => new { r.Order, r.Product }).ToList(), l => new { Order = l.OrderId, Product = l.ProductId }).Select(l => l.Quantity));

    [Test]
    public void Written_out() => Same(s => s.Products.Where(p => new[] { 1, 2, 3 }.Any(x => x * 2 == p.Id)).Select(p => p.Id));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Written_out_of_columns() => Same(s => s.Products.Select(p => new { p.Id, Most = new[] { p.Id, p.UnitsInStock, p.CategoryId ?? 0 }.Max(), Sum = new[] { p.Id, p.UnitsInStock }.Sum() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Written_out_in_order() => Same(s => s.Products.Select(p => new { p.Id, First = new[] { p.CategoryId, p.SupplierId }.First(x => x != null) }));

    [Test]
    public void In_an_order() => Same(Countries, (s, countries) => s.Customers.OrderBy(c => countries.Count(x => x.CompareTo(c.Country) > 0)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Twice() => Same(Countries, (s, countries) => s.Customers.Where(c => countries.Any(x => x.Length == c.Country.Length) || countries.Count(x => x != c.Country) > 2).Select(c => c.Id));

    [Test]
    public void Of_many_rows()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => new Wanted(i, i)).ToList();
        Same(s => s.Products.Where(p => rows.Any(r => r.Id == p.Id && r.Count == p.Id)).Select(p => p.Id));
    }

    [Test]
    public async Task As_the_beginning_of_a_query()
    {
        var names = await Db.Values(Wishes).Where(w => w.Count > 0).OrderBy(w => w.Count).Select(w => new { w.Id, Db.Products.First(p => p.Id == w.Id).Name }).ToListAsync();
        Assert.That(names.Select(x => x.Id), Is.EqualTo(new[] { 1, 1, 2 }));
        Assert.That(await Db.Values(Wishes).ToListAsync(), Is.EqualTo(Wishes));
        Assert.That(await Db.Values([3, 1, 2]).Where(x => x > 1).ToListAsync(), Is.EqualTo(new[] { 3, 2 }));
        Assert.That(await Db.Values(new[] { "a", null }).CountAsync(), Is.EqualTo(2));
    }

    private static readonly (int Order, int Product)[] Pairs = [(1, 1), (2, 3), (3, 2)];

    public sealed record Wanted(int Id, int Count);
}
