namespace Oxen.Conformance;

/// <summary>Set operations of entities, objects and values, nested, ordered, paged inside and after, of different nullability.</summary>
[Golden]
public sealed class SetFormTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Entities_intersect() => Same(s => s.Products.Where(p => p.Id < 6).Intersect(s.Products.Where(p => p.Id > 3)));

    [Test]
    public void Entities_are_taken_out() => Same(s => s.Products.Except(s.Products.Where(p => p.UnitPrice > 15)));

    [Test]
    public void Entities_united_and_filtered() => Same(s => s.Products.Where(p => p.Id < 4).Union(s.Products.Where(p => p.Id > 6)).Where(p => p.UnitPrice > 10).OrderBy(p => p.Id).Select(p => p.Name));

    [Test]
    public void Entities_concatenated_and_counted() => Same(s => s.Products.Where(p => p.Id < 4).Concat(s.Products).Count(p => p.Id == 1));

    [Test]
    public void Entities_united_and_navigated() => Same(
        s => s.Products.Where(p => p.Id < 4).Union(s.Products.Where(p => p.Id > 6)).OrderBy(p => p.Id).Select(p => p.Supplier.Name),
        s => s.Products.Where(p => p.Id < 4).Union(s.Products.Where(p => p.Id > 6)).OrderBy(p => p.Id).Select(p => s.Suppliers.First(x => x.Id == p.SupplierId).Name));

    [Test]
    public void Objects_intersect() => Same(s => s.Customers.Select(c => new { c.Country }).Intersect(s.Suppliers.Select(x => new { x.Country })));

    [Test]
    public void Objects_with_nulls_are_taken_out() => Same(s => s.Customers.Select(c => new { c.Region, c.City }).Except(s.Customers.Where(c => c.IsActive).Select(c => new { c.Region, c.City })));

    [Test]
    public void Records_united() => Same(s => s.Customers.Select(c => new Place(c.Country, c.City)).Union(s.Suppliers.Select(x => new Place(x.Country, null))));

    [Test]
    public void Tuples_united() => Same(s => s.Customers.Select(c => ValueTuple.Create(c.Country, 1)).Union(s.Suppliers.Select(x => ValueTuple.Create(x.Country, 2))));

    [Test]
    public void Objects_in_objects() => Same(s => s.Customers.Select(c => new { c.Id, At = new { c.Country, c.City } }).Concat(s.Customers.Where(c => c.IsActive).Select(c => new { c.Id, At = new { c.Country, c.City } })));

    [Test]
    public void With_constants() => Same(s => s.Customers.Select(c => new { c.Name, Kind = 1, Is = true }).Concat(s.Suppliers.Select(x => new { x.Name, Kind = 2, Is = false })).OrderBy(x => x.Kind).ThenBy(x => x.Name));

    [Test]
    public void With_constants_on_one_side() => Same(s => s.Customers.Select(c => new { c.Name, Limit = c.CreditLimit }).Concat(s.Suppliers.Select(x => new { x.Name, Limit = (decimal?)0m })));

    [Test]
    public void Of_what_cannot_be_null_and_can() => Same(s => s.Products.Select(p => (int?)p.SupplierId).Union(s.Products.Select(p => p.CategoryId)).OrderBy(x => x));

    [Test]
    public void Of_what_can_be_null_and_cannot() => Same(s => s.Customers.Select(c => new { At = c.City, c.Country }).Union(s.Suppliers.Select(x => new { At = (string?)x.Country, x.Country })).Where(x => x.At != "London").OrderBy(x => x.At).ThenBy(x => x.Country));

    [Test]
    public void Ordered_inside() => Same(s => s.Customers.OrderBy(c => c.Name).Select(c => c.Name).Concat(s.Suppliers.OrderBy(x => x.Name).Select(x => x.Name)));

    [Test]
    public void Paged_inside() => Same(s => s.Customers.OrderBy(c => c.Id).Take(2).Select(c => c.Name).Concat(s.Suppliers.OrderBy(x => x.Id).Skip(1).Take(2).Select(x => x.Name)));

    [Test]
    public void Paged_inside_and_after() => Same(s => s.Customers.OrderBy(c => c.Id).Take(5).Select(c => c.Name).Union(s.Suppliers.OrderBy(x => x.Id).Take(5).Select(x => x.Name)).OrderByDescending(x => x).Skip(1).Take(3));

    [Test]
    public void Distinct_inside() => Same(s => s.Customers.Select(c => c.Country).Distinct().Concat(s.Suppliers.Select(x => x.Country).Distinct()));

    [Test]
    public void Grouped_inside() => Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).Concat(s.Suppliers.GroupBy(x => x.Country).Select(g => new { g.Key, Count = g.Count() })));

    [Test]
    public void Grouped_after() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country)).GroupBy(x => x).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Joined_after() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Join(s.Customers, x => x, c => c.Country, (x, c) => new { x, c.Id }));

    [Test]
    public void Joined_inside() => Same(s => s.Products.Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { p.Name, From = x.Name }).Concat(s.Products.Where(p => p.CategoryId != null).Join(s.Categories, p => p.CategoryId, c => c.Id, (p, c) => new { p.Name, From = c.Name })));

    [Test]
    public void Summed_after() => Same(s => s.Products.Select(p => p.UnitPrice).Concat(s.Orders.Select(o => o.Freight)).Sum());

    [Test]
    public void Longest_after() => Same(s => s.Customers.Select(c => c.Name).Union(s.Suppliers.Select(x => x.Name)).Max(x => x.Length));

    [Test]
    public void Searched_after() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Any(x => x == "Japan"));

    [Test]
    public void Contains_after() => Same(s => s.Customers.Where(c => s.Suppliers.Select(x => x.Country).Except(s.Customers.Where(y => y.IsActive).Select(y => y.Country)).Contains(c.Country)).Select(c => c.Id));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void In_a_subquery() => Same(s => s.Customers.Select(c => new { c.Id, Count = s.Orders.Where(o => o.CustomerId == c.Id).Select(o => o.Id).Concat(s.Orders.Where(o => o.CustomerId == c.Id && o.Freight > 10).Select(o => o.Id)).Count() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void In_a_subquery_united() => Same(s => s.Suppliers.Select(x => new { x.Id, Most = s.Products.Where(p => p.SupplierId == x.Id).Select(p => p.Id).Union(s.Categories.Where(c => c.Id == x.Id).Select(c => c.Id)).Max() }));

    [Test]
    public void Nested_three_deep() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country).Intersect(s.Customers.Select(c => c.Country).Except(s.Customers.Where(c => c.IsActive).Select(c => c.Country)))));

    [Test]
    public void Nested_with_pages() => Same(s => s.Customers.Select(c => c.Name).Concat(s.Suppliers.Select(x => x.Name)).OrderBy(x => x).Take(4).Union(s.Categories.OrderBy(c => c.Id).Take(2).Select(c => c.Name)).OrderBy(x => x));

    [Test]
    public void Of_itself() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Customers.Select(c => c.Country)).Distinct().OrderBy(x => x));

    [Test]
    public void Selected_after() => Same(s => s.Customers.Select(c => new { c.Name, c.Country }).Union(s.Suppliers.Select(x => new { x.Name, x.Country })).Select(x => x.Name + ", " + x.Country));

    [Test]
    public void Indexed_after() => Same(s => s.Customers.Select(c => c.Name).Union(s.Suppliers.Select(x => x.Name)).OrderBy(x => x).Index());

    public sealed record Place(string Country, string? City);
}
