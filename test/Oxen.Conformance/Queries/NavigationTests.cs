namespace Oxen.Conformance;

/// <summary>Members that lead to rows of another table.</summary>
[Golden]
public sealed class NavigationTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_collection_is_asked() =>
        Same(s => s.Customers.Where(c => c.Orders.Any(o => o.Id > 20)).Select(c => c.Id),
            s => s.Customers.Where(c => s.Orders.Any(o => o.CustomerId == c.Id && o.Id > 20)).Select(c => c.Id));

    [Test]
    public void A_collection_is_counted() =>
        Same(s => s.Customers.Select(c => new { c.Id, Count = c.Orders.Count, Late = c.Orders.Count(o => o.Id > 30) }),
            s => s.Customers.Select(c => new { c.Id, Count = s.Orders.Count(o => o.CustomerId == c.Id), Late = s.Orders.Count(o => o.CustomerId == c.Id && o.Id > 30) }));

    [Test]
    public void A_collection_is_summed() =>
        Same(s => s.Orders.Select(o => new { o.Id, Sum = o.Lines.Sum(l => l.Quantity) }),
            s => s.Orders.Select(o => new { o.Id, Sum = s.Lines.Where(l => l.OrderId == o.Id).Sum(l => l.Quantity) }));

    [Test]
    public void A_collection_of_a_collection() =>
        Same(s => s.Customers.Where(c => c.Orders.Any(o => o.Lines.All(l => l.Quantity > 1))).Select(c => c.Id),
            s => s.Customers.Where(c => s.Orders.Any(o => o.CustomerId == c.Id && s.Lines.Where(l => l.OrderId == o.Id).All(l => l.Quantity > 1))).Select(c => c.Id));

    [Test]
    public void Collections_are_flattened() =>
        Same(s => s.Categories.SelectMany(c => c.Products, (c, p) => new { c.Name, Product = p.Name }),
            s => s.Categories.SelectMany(c => s.Products.Where(p => p.CategoryId == c.Id), (c, p) => new { c.Name, Product = p.Name }));

    [Test]
    public void The_first_of_a_collection() =>
        Same(s => s.Customers.Select(c => new { c.Id, First = c.Orders.OrderBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefault() }),
            s => s.Customers.Select(c => new { c.Id, First = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefault() }));
}
