namespace Oxen.Conformance;

/// <summary><c>Index</c>: each row with its place in the order.</summary>
[Golden]
public sealed class IndexTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Of_values() => Same(s => s.Products.OrderBy(p => p.Id).Select(p => p.Name).Index());

    [Test]
    public void Of_entities() => Same(s => s.Products.OrderByDescending(p => p.Name).ThenBy(p => p.Id).Index());

    [Test]
    public void By_a_key_that_can_be_null() => Same(s => s.Customers.OrderBy(c => c.City).ThenBy(c => c.Id).Select(c => new { c.Id, c.City }).Index());

    [Test]
    public void Filtered_afterwards() => Same(s => s.Products.OrderBy(p => p.Id).Index().Where(x => x.Index % 2 == 0).Select(x => x.Item.Name));

    [Test]
    public void Filtered_by_something_else_afterwards() => Same(s => s.Products.OrderBy(p => p.Id).Index().Where(x => x.Item.UnitPrice > 20).Select(x => new { x.Index, x.Item.Name }));

    [Test]
    public void Filtered_before() => Same(s => s.Products.Where(p => p.UnitPrice > 20).OrderBy(p => p.Id).Index().Select(x => new { x.Index, x.Item.Name }));

    [Test]
    public void Paged_before() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(3).Index().Select(x => new { x.Index, x.Item.Name }));

    [Test]
    public void Paged_afterwards() => Same(s => s.Products.OrderBy(p => p.Id).Index().Skip(2).Take(3).Select(x => new { x.Index, x.Item.Name }));

    [Test]
    public void Distinct_before() => Same(s => s.Customers.Select(c => c.Country).Distinct().OrderBy(c => c).Index());

    [Test]
    public void Grouped_before() => Same(s => s.Customers.GroupBy(c => c.Country).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).Index());

    [Test]
    public void Ordered_afterwards() => Same(s => s.Products.OrderBy(p => p.Name).ThenBy(p => p.Id).Index().OrderByDescending(x => x.Item.UnitPrice).ThenBy(x => x.Index).Select(x => x.Item.Id));

    [Test]
    public void Reversed_afterwards() => Same(s => s.Products.OrderBy(p => p.Id).Index().Reverse().Select(x => new { x.Index, x.Item.Name }));

    [Test]
    public void Calculated_with() => Same(s => s.Products.OrderBy(p => p.Id).Index().Select(x => new { Place = x.Index + 1, x.Item.Name }));

    [Test]
    public void Counted() => Same(s => s.Products.OrderBy(p => p.Id).Index().Count(x => x.Index < 3));

    [Test]
    public void Summed() => Same(s => s.Products.OrderBy(p => p.Id).Index().Sum(x => x.Index));

    [Test]
    public void Searched() => Same(s => s.Products.OrderBy(p => p.Id).Index().Any(x => x.Index == 3 && x.Item.IsDiscontinued));

    [Test]
    public void First_of_them() => Same(s => s.Products.OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Index().First(x => x.Item.CategoryId == null).Index);

    [Test]
    public void Joined() => Same(s => s.Products.OrderBy(p => p.Id).Index().Join(s.Suppliers, x => x.Item.SupplierId, y => y.Id, (x, y) => new { x.Index, x.Item.Id, y.Name }));

    [Test]
    public void Joined_by() => Same(s => s.Suppliers.Join(s.Products.OrderBy(p => p.Id).Index(), y => y.Id, x => x.Index, (y, x) => new { x.Index, x.Item.Id, y.Name }));

    [Test]
    public void Grouped_by() => Same(s => s.Products.OrderBy(p => p.Id).Index().GroupBy(x => x.Index / 3).Select(g => new { g.Key, Most = g.Max(x => x.Item.UnitPrice) }));

    [Test]
    public void Navigated_from() =>
        Same(s => s.Products.OrderBy(p => p.Id).Index().Select(x => new { x.Index, x.Item.Supplier.Name }),
            s => s.Products.OrderBy(p => p.Id).Index().Select(x => new { x.Index, s.Suppliers.First(y => y.Id == x.Item.SupplierId).Name }));

    [Test]
    public void Compared_in_a_subquery() => Same(s => s.Products.OrderBy(p => p.Id).Index().Select(x => new { x.Item.Id, Below = s.Products.Count(p => p.Id <= x.Index) }));

    [Test]
    public void Twice() => Same(s => s.Products.OrderBy(p => p.Id).Index().Index().Select(x => new { x.Index, Inner = x.Item.Index, x.Item.Item.Name }));
}
