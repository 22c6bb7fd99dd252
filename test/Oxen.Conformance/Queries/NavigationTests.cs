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

    [Test]
    public void A_required_reference_is_an_inner_join() =>
        Same(s => s.Products.Where(p => p.Supplier.Country == "Japan").Select(p => new { p.Name, Supplier = p.Supplier.Name }),
            s => s.Products.Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { p, x }).Where(x => x.x.Country == "Japan").Select(x => new { x.p.Name, Supplier = x.x.Name }));

    [Test]
    public void An_optional_reference_is_a_left_join() =>
        Same(s => s.Products.OrderBy(p => p.Category!.Name).ThenBy(p => p.Id).Select(p => new { p.Name, Category = (string?)p.Category!.Name }),
            s => s.Products.LeftJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { p, Name = c == null ? null : c.Name })
                .OrderBy(x => x.Name, StringComparer.Ordinal).ThenBy(x => x.p.Id).Select(x => new { x.p.Name, Category = x.Name }));

    [Test]
    public void An_absent_reference_is_null() =>
        Same(s => s.Products.Where(p => p.Category == null).Select(p => p.Id),
            s => s.Products.Where(p => p.CategoryId == null).Select(p => p.Id));

    [Test]
    public void The_key_of_a_reference_needs_no_join() =>
        Same(s => s.Products.Where(p => p.Supplier.Id < 4 && p.Category != null).GroupBy(p => p.Supplier.Id).Select(g => new { g.Key, Count = g.Count() }),
            s => s.Products.Where(p => p.SupplierId < 4 && p.CategoryId != null).GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void The_key_of_a_reference_of_a_reference_needs_one_join_less() =>
        Same(s => s.Lines.Where(l => l.Product.Supplier.Id == 2).Select(l => new { l.Order.Id, Product = l.Product.Id, Supplier = l.Product.Supplier.Id }),
            s => from l in s.Lines
                 join p in s.Products on l.ProductId equals p.Id
                 where p.SupplierId == 2
                 select new { Id = l.OrderId, Product = p.Id, Supplier = p.SupplierId });

    [Test]
    public void References_of_references() =>
        Same(s => s.Lines.Where(l => l.Product.Supplier.Country == "UK" && l.Product.UnitPrice > 15).Select(l => new { l.OrderId, l.Product.Name, Supplier = l.Product.Supplier.Name }),
            s => from l in s.Lines
                 join p in s.Products on l.ProductId equals p.Id
                 join x in s.Suppliers on p.SupplierId equals x.Id
                 where x.Country == "UK" && p.UnitPrice > 15
                 select new { l.OrderId, p.Name, Supplier = x.Name });

    [Test]
    public void A_reference_inside_a_subquery() =>
        Same(s => s.Suppliers.Where(x => s.Lines.Any(l => l.Product.SupplierId == x.Id && l.Quantity > 5)).Select(x => x.Id),
            s => s.Suppliers.Where(x => s.Lines.Any(l => l.Quantity > 5 && s.Products.Any(p => p.Id == l.ProductId && p.SupplierId == x.Id))).Select(x => x.Id));

    [Test]
    public void A_reference_of_the_outer_row_inside_a_subquery() =>
        Same(s => s.Products.Where(p => s.Customers.Any(c => c.Country == p.Supplier.Country)).Select(p => p.Id),
            s => s.Products.Where(p => s.Suppliers.Any(x => x.Id == p.SupplierId && s.Customers.Any(c => c.Country == x.Country))).Select(p => p.Id));

    [Test]
    public void Groups_by_a_reference() =>
        Same(s => s.Products.GroupBy(p => p.Supplier.Country).Select(g => new { g.Key, Count = g.Count() }),
            s => s.Products.Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => x.Country).GroupBy(c => c).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Aggregates_over_a_reference() =>
        Same(s => s.Lines.GroupBy(l => l.OrderId).Select(g => new { g.Key, Sum = g.Sum(l => l.Product.UnitPrice) }),
            s => s.Lines.Join(s.Products, l => l.ProductId, p => p.Id, (l, p) => new { l.OrderId, p.UnitPrice }).GroupBy(l => l.OrderId).Select(g => new { g.Key, Sum = g.Sum(l => l.UnitPrice) }));

    [Test]
    public void The_collection_of_a_reference() =>
        Same(s => s.Orders.Where(o => o.Customer.Orders.Count > 3).Select(o => o.Id),
            s => s.Orders.Where(o => s.Orders.Count(x => x.CustomerId == o.CustomerId) > 3).Select(o => o.Id));

    [Test]
    public void A_reference_of_a_page() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Take(5).Where(o => o.Customer.City != "Berlin").Select(o => new { o.Id, o.Customer.City }),
            s => s.Orders.OrderBy(o => o.Id).Take(5).Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.City }).Where(x => x.City != "Berlin"));

    [Test]
    public void A_reference_to_the_same_table() =>
        Same(s => s.Employees.Select(e => new { e.LastName, Manager = (string?)e.ReportsTo!.LastName, Top = (string?)e.ReportsTo.ReportsTo!.LastName }),
            s => s.Employees.Select(e => new
            {
                e.LastName,
                Manager = s.Employees.Where(m => m.Id == e.ReportsToId).Select(m => m.LastName).FirstOrDefault(),
                Top = s.Employees.Where(t => s.Employees.Any(m => m.Id == e.ReportsToId && m.ReportsToId == t.Id)).Select(t => t.LastName).FirstOrDefault(),
            }));

    [Test]
    public void Entities_that_two_rows_of_a_page_refer_to() =>
        Same(s => s.Orders.Join(s.Orders, a => a.CustomerId, b => b.CustomerId, (a, b) => new { a, b })
            .OrderBy(x => x.a.Id).ThenBy(x => x.b.Id).Take(20).Select(x => new { A = x.a.Id, B = x.b.Id, Of = x.a.Employee!.ReportsTo!.LastName, Other = x.b.Employee!.ReportsTo!.LastName, x.a.Employee, Second = x.b.Employee }));

    [Test]
    public void A_reference_of_a_row_of_a_page_and_of_what_it_refers_to() =>
        Same(s => s.Employees.Select(e => new { e, Manager = e.ReportsTo }).OrderBy(x => x.e.Id).Take(5)
            .Select(x => new { x.e.Id, Of = x.e.ReportsTo!.LastName, Above = x.Manager!.ReportsTo!.LastName }));
}
