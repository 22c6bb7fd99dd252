namespace Oxen.Conformance;

/// <summary>Joins by composite keys, without equality, of several sources, with subqueries on either side.</summary>
[Golden]
public sealed class JoinFormTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void By_an_anonymous_key() => Same(s => s.Customers.Join(s.Suppliers, c => new { c.Country, c.Name.Length }, x => new { x.Country, x.Name.Length }, (c, x) => new { c.Id, x.Name }));

    [Test]
    public void By_a_tuple() => Same(s => s.Customers.Join(s.Customers, a => ValueTuple.Create(a.Country, a.City), b => ValueTuple.Create(b.Country, b.City), (a, b) => new { A = a.Id, B = b.Id }));

    [Test]
    public void By_an_anonymous_key_with_nulls() => Same(s => s.Customers.Join(s.Customers, a => new { a.Region, a.City }, b => new { b.Region, b.City }, (a, b) => new { A = a.Id, B = b.Id }));

    [Test]
    public void By_a_composite_key() => Same(s => s.Lines.Join(s.Lines, a => new { a.OrderId, a.ProductId }, b => new { b.OrderId, b.ProductId }, (a, b) => a.Quantity + b.Quantity));

    [Test]
    public void Left_by_an_anonymous_key() => Same(s => s.Customers.LeftJoin(s.Suppliers, c => new { c.Country, N = c.Name.Length }, x => new { x.Country, N = x.Name.Length }, (c, x) => new { c.Id, Supplier = x == null ? null : x.Name }));

    [Test]
    public void With_itself() => Same(s => s.Employees.Join(s.Employees, e => e.ReportsToId, b => b.Id, (e, b) => new { e.LastName, Boss = b.LastName }));

    [Test]
    public void With_itself_twice() => Same(s =>
        from e in s.Employees
        join b in s.Employees on e.ReportsToId equals b.Id
        join c in s.Employees on b.ReportsToId equals c.Id
        select new { e.LastName, Boss = b.LastName, Top = c.LastName });

    [Test]
    public void Without_equality() => Same(s => from p in s.Products from q in s.Products where p.UnitPrice < q.UnitPrice && p.SupplierId == q.SupplierId select new { Low = p.Id, High = q.Id });

    [Test]
    public void Between() => Same(s => from c in s.Customers from o in s.Orders where o.CustomerId == c.Id && o.PlacedAt > o.PlacedAt.Date && o.Id > 3 select new { c.Id, Order = o.Id });

    [Test]
    public void Of_everything_with_everything() => Same(s => from c in s.Categories from x in s.Suppliers select new { c.Name, Supplier = x.Name });

    [Test]
    public void Of_three() => Same(s => from c in s.Categories from x in s.Suppliers from e in s.Employees where c.Id == x.Id && x.Id < e.Id select new { c.Name, Supplier = x.Name, e.LastName });

    [Test]
    public void Cross_then_by_key() => Same(s => from c in s.Categories from x in s.Suppliers join p in s.Products on new { C = (int?)c.Id, S = x.Id } equals new { C = p.CategoryId, S = p.SupplierId } select new { c.Name, Supplier = x.Name, Product = p.Name });

    [Test]
    public void Left_without_equality() => Same(s => from p in s.Products from q in s.Products.Where(q => q.SupplierId == p.SupplierId && q.UnitPrice > p.UnitPrice).DefaultIfEmpty() select new { p.Id, Dearer = q == null ? 0 : q.Id });

    [Test]
    public void With_a_grouped_query() => Same(s => s.Customers.Join(s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count(), Last = g.Max(o => o.Id) }), c => c.Id, g => g.Key, (c, g) => new { c.Name, g.Count, g.Last }));

    [Test]
    public void Of_two_grouped_queries() => Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Customers = g.Count() })
        .Join(s.Suppliers.GroupBy(x => x.Country).Select(g => new { g.Key, Suppliers = g.Count() }), a => a.Key, b => b.Key, (a, b) => new { a.Key, a.Customers, b.Suppliers }));

    [Test]
    public void Of_a_page_and_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(5).Join(s.Products.OrderByDescending(p => p.Id).Take(12), p => p.SupplierId, q => q.SupplierId, (p, q) => new { A = p.Id, B = q.Id }));

    [Test]
    public void Of_distinct_values() => Same(s => s.Customers.Select(c => c.Country).Distinct().Join(s.Suppliers, c => c, x => x.Country, (c, x) => new { c, x.Name }));

    [Test]
    public void Of_a_union() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Join(s.Suppliers, c => c, x => x.Country, (c, x) => new { c, x.Name }));

    [Test]
    public void With_filters_on_both_sides() => Same(s => s.Customers.Where(c => c.IsActive).Join(s.Orders.Where(o => o.Freight > 10), c => c.Id, o => o.CustomerId, (c, o) => new { c.Name, o.Id }));

    [Test]
    public void By_a_subquery() => Same(s => s.Suppliers.Join(s.Products, x => s.Products.Where(p => p.SupplierId == x.Id).Max(p => (int?)p.Id), p => p.Id, (x, p) => new { x.Name, Product = p.Name }));

    [Test]
    public void As_a_group_with_aggregates() => Same(s => s.Customers.GroupJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, Count = orders.Count(), Sum = orders.Sum(o => o.Freight), Last = orders.Max(o => (int?)o.Id), Any = orders.Any(o => o.Freight > 50) }));

    [Test]
    public void As_a_group_filtered_by_its_size() => Same(s => s.Customers.GroupJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, orders }).Where(x => x.orders.Count() > 1).Select(x => x.Id));

    [Test]
    public void As_a_group_ordered_by_its_size() => Same(s => s.Customers.GroupJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, Count = orders.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Id));

    [Test]
    public void As_a_group_by_several_keys() => Same(s => s.Customers.GroupJoin(s.Suppliers, c => new { c.Country }, x => new { x.Country }, (c, found) => new { c.Id, Count = found.Count(x => x.Id > 1) }));

    [Test]
    public void As_two_groups() => Same(s => s.Suppliers.GroupJoin(s.Products, x => x.Id, p => p.SupplierId, (x, products) => new { x, products }).GroupJoin(s.Customers, y => y.x.Country, c => c.Country, (y, customers) => new { y.x.Id, Products = y.products.Count(), Customers = customers.Count() }));

    [Test]
    public void Then_grouped() => Same(s => s.Lines.Join(s.Products, l => l.ProductId, p => p.Id, (l, p) => new { p.SupplierId, l.Quantity }).GroupBy(x => x.SupplierId).Select(g => new { g.Key, Sum = g.Sum(x => x.Quantity) }).OrderByDescending(x => x.Sum).ThenBy(x => x.Key));

    [Test]
    public void Then_distinct() => Same(s => s.Lines.Join(s.Products, l => l.ProductId, p => p.Id, (l, p) => p.SupplierId).Distinct().OrderBy(x => x));
}
