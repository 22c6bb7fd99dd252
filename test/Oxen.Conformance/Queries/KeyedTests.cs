namespace Oxen.Conformance;

/// <summary><c>DistinctBy</c>, <c>UnionBy</c>, <c>ExceptBy</c>, <c>IntersectBy</c>, <c>MinBy</c>, <c>MaxBy</c>, <c>CountBy</c>.</summary>
[Golden]
public sealed class KeyedTests(TestDatabase database) : ShopTests(database)
{
    private static readonly string[][] Countries = [[], ["UK"], ["UK", "Germany", "Nowhere", "UK"]];

    [Test]
    public void DistinctBy() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => c.Country));

    [Test]
    public void DistinctBy_takes_the_first_of_the_order() => Same(s => s.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).DistinctBy(p => p.CategoryId).Select(p => p.Name));

    [Test]
    public void DistinctBy_several_values() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => new { c.Country, c.City }).Select(c => c.Id));

    [Test]
    public void DistinctBy_a_tuple() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => ValueTuple.Create(c.Country, c.City)).Select(c => c.Id));

    [Test]
    public void DistinctBy_a_decimal() => Same(s => s.Products.OrderBy(p => p.Id).DistinctBy(p => p.UnitPrice).Select(p => p.Id));

    [Test]
    public void DistinctBy_an_expression() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => c.Name.Length % 3).Select(c => c.Name));

    [Test]
    public void DistinctBy_a_subquery() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => s.Orders.Count(o => o.CustomerId == c.Id)).Select(c => c.Name));

    [Test]
    public void DistinctBy_a_reference() => Same(
        s => s.Products.OrderBy(p => p.Id).DistinctBy(p => p.Supplier.Country).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).DistinctBy(p => s.Suppliers.First(x => x.Id == p.SupplierId).Country).Select(p => p.Id));

    [Test]
    public void DistinctBy_the_key_is_everything() => Same(s => s.Products.DistinctBy(p => p.Id));

    [Test]
    public void DistinctBy_more_than_the_key_is_everything() => Same(s => s.Lines.DistinctBy(l => new { l.ProductId, l.OrderId, l.Quantity }));

    [Test]
    public void DistinctBy_of_a_projection() => Same(s => s.Customers.OrderBy(c => c.Name).ThenBy(c => c.Id).Select(c => new { c.Name, c.Country }).DistinctBy(x => x.Country));

    [Test]
    public void DistinctBy_what_Csharp_computes_beside() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => new { Shown = Shown(c.Name), c.Country }).DistinctBy(x => x.Country));

    [Test]
    public void DistinctBy_of_a_page() => Same(s => s.Customers.OrderBy(c => c.Id).Skip(1).Take(6).DistinctBy(c => c.Country).Select(c => c.Id));

    [Test]
    public void DistinctBy_and_a_page() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => c.Country).Skip(1).Take(2).Select(c => c.Id));

    [Test]
    public void DistinctBy_of_a_filter() => Same(s => s.Customers.Where(c => c.IsActive).OrderBy(c => c.Id).DistinctBy(c => c.Country).Select(c => c.Id));

    [Test]
    public void DistinctBy_and_a_filter() => Same(s => s.Customers.OrderBy(c => c.Id).DistinctBy(c => c.Country).Where(c => c.IsActive).Select(c => c.Id));

    [Test]
    public void DistinctBy_counted() => Same(s => s.Customers.DistinctBy(c => c.Country).Count());

    [Test]
    public void DistinctBy_of_a_join() => Same(s => s.Products.Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { Product = p.Id, Supplier = x.Id, x.Country }).OrderBy(x => x.Product).DistinctBy(x => x.Country));

    [Test]
    public void DistinctBy_of_groups() => Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).DistinctBy(x => x.Count));

    [Test]
    public void DistinctBy_joined() => Same(s => s.Suppliers.Join(s.Customers.OrderBy(c => c.Id).DistinctBy(c => c.Country), x => x.Country, c => c.Country, (x, c) => new { x.Name, Customer = c.Name }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void DistinctBy_in_a_subquery() => Same(s => s.Suppliers.Select(x => new { x.Id, Kinds = s.Products.Where(p => p.SupplierId == x.Id).DistinctBy(p => p.CategoryId).Count() }));

    [Test]
    public void UnionBy() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, c.Country }).UnionBy(s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Name, x.Country }), x => x.Country));

    [Test]
    public void UnionBy_of_entities() => Same(s => s.Products.Where(p => p.Id < 4).OrderBy(p => p.Id).UnionBy(s.Products.Where(p => p.Id > 2).OrderByDescending(p => p.Id), p => p.SupplierId));

    [Test]
    public void UnionBy_the_key() => Same(s => s.Products.Where(p => p.Id < 4).UnionBy(s.Products.Where(p => p.Id > 2 && p.Id < 7), p => p.Id));

    [Test]
    public void UnionBy_ordered_afterwards() => Same(s => s.Customers.Select(c => c.Country).UnionBy(s.Suppliers.Select(x => x.Country), x => x.Length).Select(x => x.Length).OrderBy(x => x));

    [Test]
    public void ExceptBy_a_list() => Same(Countries, (s, countries) => s.Customers.OrderBy(c => c.Id).ExceptBy(countries, c => c.Country).Select(c => c.Id));

    [Test]
    public void ExceptBy_a_query() => Same(s => s.Customers.OrderBy(c => c.Id).ExceptBy(s.Suppliers.Select(x => x.Country), c => c.Country).Select(c => new { c.Id, c.Country }));

    [Test]
    public void ExceptBy_the_key() => Same(s => s.Products.ExceptBy(s.Lines.Select(l => l.ProductId), p => p.Id).Select(p => p.Name));

    [Test]
    public void ExceptBy_what_can_be_null() => Same(s => s.Products.OrderBy(p => p.Id).ExceptBy(s.Categories.Where(c => c.Id > 2).Select(c => (int?)c.Id), p => p.CategoryId).Select(p => p.Id));

    [Test]
    public void ExceptBy_a_null() => Same(s => s.Products.OrderBy(p => p.Id).ExceptBy(new int?[] { null, 1 }, p => p.CategoryId).Select(p => p.Id));

    [Test]
    public void ExceptBy_several_values() => Same(s => s.Customers.OrderBy(c => c.Id).ExceptBy(s.Customers.Where(c => c.IsActive).Select(c => new { c.Country, c.City }), c => new { c.Country, c.City }).Select(c => c.Id));

    [Test]
    public void IntersectBy_a_list() => Same(Countries, (s, countries) => s.Customers.OrderBy(c => c.Id).IntersectBy(countries, c => c.Country).Select(c => c.Id));

    [Test]
    public void IntersectBy_a_query() => Same(s => s.Customers.OrderBy(c => c.Id).IntersectBy(s.Suppliers.Select(x => x.Country), c => c.Country).Select(c => c.Id));

    [Test]
    public void IntersectBy_the_key() => Same(s => s.Products.IntersectBy(s.Lines.Where(l => l.Quantity > 10).Select(l => l.ProductId), p => p.Id).Select(p => p.Name));

    [Test]
    public void IntersectBy_ordered_afterwards() => Same(s => s.Products.IntersectBy(s.Lines.Select(l => l.ProductId), p => p.Id).OrderByDescending(p => p.Name).ThenBy(p => p.Id).Select(p => p.Name));

    [Test]
    public void MinBy() => Same(s => s.Products.OrderBy(p => p.Id).MinBy(p => p.UnitPrice));

    [Test]
    public void MaxBy() => Same(s => s.Products.OrderBy(p => p.Id).MaxBy(p => p.UnitPrice));

    [Test]
    public async Task MinBy_and_MaxBy_awaited()
    {
        Assert.That((await Db.Products.MinByAsync(p => p.Id))!.Id, Is.EqualTo(Db.Products.Min(p => p.Id)));
        Assert.That((await Db.Products.MaxByAsync(p => p.Id))!.Id, Is.EqualTo(Db.Products.Max(p => p.Id)));
        Assert.That(await Db.Products.Where(p => p.Id < 0).MaxByAsync(p => p.Id), Is.Null);
    }

    [Test]
    public void MinBy_passes_over_nulls() => Same(s => s.Products.OrderBy(p => p.Id).MinBy(p => p.CategoryId)!.Id);

    [Test]
    public void MaxBy_passes_over_nulls() => Same(s => s.Products.OrderBy(p => p.Id).MaxBy(p => p.CategoryId)!.Id);

    [Test]
    public void MinBy_of_nulls_alone() => Same(s => s.Products.Where(p => p.CategoryId == null).OrderBy(p => p.Id).MinBy(p => p.CategoryId)!.Id);

    [Test]
    public void MinBy_of_nothing() => Same(s => s.Products.Where(p => p.Id < 0).MinBy(p => p.UnitPrice));

    [Test]
    public void MinBy_of_no_value() => Same(s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).MinBy(p => p));

    [Test]
    public void MaxBy_of_a_nullable_value() => Same(s => s.Products.Where(p => p.Id < 0).Select(p => p.CategoryId).MaxBy(p => p));

    [Test]
    public void MaxBy_of_a_projection() => Same(s => s.Products.Select(p => new { p.Name, Value = p.UnitPrice * p.UnitsInStock }).OrderBy(p => p.Name).MaxBy(p => p.Value));

    [Test]
    public void MaxBy_of_a_tuple() => Same(s => s.Customers.MaxBy(c => ValueTuple.Create(c.Rank, c.Since, c.Id))!.Id);

    [Test]
    public void MaxBy_a_subquery() => Same(s => s.Customers.OrderBy(c => c.Id).MaxBy(c => s.Orders.Count(o => o.CustomerId == c.Id))!.Name);

    [Test]
    public void MaxBy_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(5).MaxBy(p => p.UnitsInStock)!.Name);

    [Test]
    public void MinBy_after_a_filter() => Same(s => s.Orders.Where(o => o.ShippedAt != null).OrderBy(o => o.Id).MinBy(o => o.Freight)!.Id);

    [Test]
    public void MaxBy_in_a_projection() => Same(s => s.Suppliers.Select(x => new { x.Id, Dearest = s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).Select(p => p.Name).MaxBy(n => n.Length) }));

    [Test]
    public void CountBy() => Same(s => s.Customers.CountBy(c => c.Country));

    [Test]
    public void CountBy_ordered() => Same(s => s.Customers.CountBy(c => c.Country).OrderByDescending(x => x.Value).ThenBy(x => x.Key).Select(x => new { x.Key, x.Value }));

    [Test]
    public void CountBy_filtered() => Same(s => s.Customers.CountBy(c => c.Country).Where(x => x.Value > 1).OrderBy(x => x.Key));

    [Test]
    public void CountBy_several_values() => Same(s => s.Customers.CountBy(c => new { c.Country, c.IsActive }));

    [Test]
    public void CountBy_an_expression() => Same(s => s.Orders.CountBy(o => o.PlacedAt.Year).OrderBy(x => x.Key));

    private static string Shown(string name) => $"<{name}>";
}
