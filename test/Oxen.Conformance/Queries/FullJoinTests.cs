namespace Oxen.Conformance;

/// <summary><c>FullJoin</c>: the rows of both sides, matched or not.</summary>
[Golden]
public sealed class FullJoinTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Of_values() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Name, Supplier = x == null ? null : x.Name }));

    [Test]
    public void Of_entities() => Same(s => s.Categories.FullJoin(s.Products, c => c.Id, p => p.CategoryId, (c, p) => new { c, p }));

    [Test]
    public void By_a_key_that_can_be_null() => Same(s => s.Products.FullJoin(s.Categories, p => p.CategoryId, c => c.Id, (p, c) => new { Product = p == null ? 0 : p.Id, Category = c == null ? 0 : c.Id }));

    [Test]
    public void By_keys_that_can_both_be_null() => Same(s => s.Customers.FullJoin(s.Customers, a => a.Region, b => b.City, (a, b) => new { A = a == null ? null : a.Id, B = b == null ? null : b.Id }));

    [Test]
    public void By_several_keys() => Same(s => s.Customers.FullJoin(s.Suppliers, c => new { c.Country, c.Name }, x => new { x.Country, x.Name }, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? (int?)null : x.Id }));

    [Test]
    public void Of_filtered_sides() => Same(s => s.Customers.Where(c => c.IsActive).FullJoin(s.Suppliers.Where(x => x.Id > 1), c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? 0 : x.Id }));

    [Test]
    public void Of_projections() => Same(s => s.Customers.Select(c => new { c.Id, c.Country }).FullJoin(s.Suppliers.Select(x => new { x.Id, x.Country }), c => c.Country, x => x.Country, (c, x) => new { c, x }));

    [Test]
    public void Of_single_values() => Same(s => s.Customers.Select(c => c.Country).Distinct().FullJoin(s.Suppliers.Select(x => x.Country).Distinct(), c => c, x => x, (c, x) => new { c, x }));

    [Test]
    public void Of_numbers() => Same(s => s.Products.Select(p => p.Id).FullJoin(s.Suppliers.Select(x => x.Id), a => a, b => b, (a, b) => new { a, b }));

    [Test]
    public void Of_groups() => Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() })
        .FullJoin(s.Suppliers.GroupBy(x => x.Country).Select(g => new { g.Key, Count = g.Count() }), a => a.Key, b => b.Key, (a, b) => new { Country = a == null ? b!.Key : a.Key, Customers = a == null ? 0 : a.Count, Suppliers = b == null ? 0 : b.Count }));

    [Test]
    public void Of_a_page() => Same(s => s.Customers.OrderBy(c => c.Id).Take(4).FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? 0 : x.Id }));

    [Test]
    public void Of_a_list() => Same(s => s.Suppliers.FullJoin(new[] { "UK", "Nowhere" }, x => x.Country, y => y, (x, y) => new { Supplier = x == null ? null : x.Name, Country = y }));

    [Test]
    public void Filtered_afterwards() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { c, x }).Where(y => y.c == null).Select(y => y.x!.Name));

    [Test]
    public void Ordered_and_paged_afterwards() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? 0 : x.Id }).OrderBy(y => y.Customer).ThenBy(y => y.Supplier).Skip(1).Take(5));

    [Test]
    public void Counted() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { c, x }).Count());

    [Test]
    public void Grouped_afterwards() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Country = c == null ? x!.Country : c.Country, Has = x != null }).GroupBy(y => y.Country).Select(g => new { g.Key, Count = g.Count(), Suppliers = g.Count(y => y.Has) }));

    [Test]
    public void Joined_again() => Same(s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? 0 : x.Id }).Join(s.Products, y => y.Supplier, p => p.SupplierId, (y, p) => new { y.Customer, p.Name }));
}
