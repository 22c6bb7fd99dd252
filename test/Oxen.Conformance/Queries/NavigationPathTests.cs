namespace Oxen.Conformance;

/// <summary>Ways of several references in every clause: joined once, inner where the row must be there, null where it isn't.</summary>
[Golden]
public sealed class NavigationPathTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void All_clauses_share_the_joins_of_a_way()
    {
        var query = Db.Lines
            .Where(l => l.Product.Category!.Name != "Beverages" && l.Product.Supplier.Country != "Norway")
            .OrderBy(l => l.Product.Category!.Name).ThenBy(l => l.Product.Supplier.Name).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId)
            .Select(l => new { l.OrderId, Product = l.Product.Name, Category = l.Product.Category!.Name, Supplier = l.Product.Supplier.Name });
        Assert.That(Joins(query.ToSql()), Is.EqualTo((2, 1)));
        Same(s => s.Lines
                .Where(l => l.Product.Category!.Name != "Beverages" && l.Product.Supplier.Country != "Norway")
                .OrderBy(l => l.Product.Category!.Name).ThenBy(l => l.Product.Supplier.Name).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId)
                .Select(l => new { l.OrderId, Product = l.Product.Name, Category = l.Product.Category!.Name, Supplier = l.Product.Supplier.Name }),
            s => s.Lines
                .Join(s.Products, l => l.ProductId, p => p.Id, (l, p) => new { l, p })
                .Join(s.Suppliers, x => x.p.SupplierId, u => u.Id, (x, u) => new { x.l, x.p, u })
                .LeftJoin(s.Categories, x => x.p.CategoryId, c => (int?)c.Id, (x, c) => new { x.l, x.p, x.u, c })
                .Where(x => (x.c == null || x.c.Name != "Beverages") && x.u.Country != "Norway")
                .OrderBy(x => x.c == null ? null : x.c.Name).ThenBy(x => x.u.Name).ThenBy(x => x.l.OrderId).ThenBy(x => x.l.ProductId)
                .Select(x => new { x.l.OrderId, Product = x.p.Name, Category = x.c == null ? null! : x.c.Name, Supplier = x.u.Name }));
    }

    [Test]
    public void What_is_included_shares_the_joins_of_the_query()
    {
        var query = Db.Orders.Where(o => o.Customer.City == "London").OrderBy(o => o.Customer.Name).ThenBy(o => o.Id).Include(o => o.Customer).Include(o => o.Employee).Where(o => o.Employee!.LastName != "x");
        Assert.That(Joins(query.ToSql()), Is.EqualTo((1, 1)));
        Assert.That(query.ToList().Select(o => (o.Id, o.Customer.City, o.Employee?.LastName)), Is.EqualTo(
            Memory.Orders.AsEnumerable().Where(o => o.Customer.City == "London").OrderBy(o => o.Customer.Name, StringComparer.Ordinal).ThenBy(o => o.Id).Select(o => (o.Id, (string?)"London", o.Employee?.LastName))));
    }

    [Test]
    public void A_value_through_an_absent_reference_is_null() =>
        Same(s => s.Products.Where(p => p.Category!.Name == null).Select(p => p.Id), s => s.Products.Where(p => p.CategoryId == null).Select(p => p.Id));

    [Test]
    public void A_value_through_an_absent_reference_is_no_other() =>
        Same(s => s.Products.Where(p => p.Category!.Name != "Beverages").Select(p => p.Id),
            s => s.Products.Where(p => !s.Categories.Any(c => c.Id == p.CategoryId && c.Name == "Beverages")).Select(p => p.Id));

    [Test]
    public void An_absent_reference_is_a_group() =>
        Same(s => s.Products.GroupBy(p => p.Category!.Name).Select(g => new { Name = (string?)g.Key, Count = g.Count() }),
            s => s.Products.GroupBy(p => s.Categories.Where(c => c.Id == p.CategoryId).Select(c => c.Name).FirstOrDefault()).Select(g => new { Name = g.Key, Count = g.Count() }));

    [Test]
    public void The_collection_of_an_absent_reference_is_empty() =>
        Same(s => s.Products.Where(p => p.Category!.Products.Count < 5).Select(p => p.Id),
            s => s.Products.Where(p => s.Products.Count(x => x.CategoryId == p.CategoryId && p.CategoryId != null) < 5).Select(p => p.Id));

    [Test]
    public void Aggregates_over_a_way_leave_absent_rows_out() =>
        Same(s => s.Employees.GroupBy(e => e.ReportsTo!.ReportsToId).Select(g => new { g.Key, First = g.Min(e => (DateTime?)e.ReportsTo!.HiredAt) }),
            s => s.Employees
                .LeftJoin(s.Employees, e => e.ReportsToId, m => (int?)m.Id, (e, m) => new { e, m })
                .GroupBy(x => x.m == null ? null : x.m.ReportsToId).Select(g => new { g.Key, First = g.Min(x => x.m == null ? (DateTime?)null : x.m.HiredAt) }));

    [Test]
    public void A_way_inside_a_collection() =>
        Same(s => s.Customers.Where(c => c.Orders.Any(o => o.Employee!.ReportsTo!.LastName == "Fuller")).Select(c => c.Id),
            s => s.Customers.Where(c => s.Orders.Any(o => o.CustomerId == c.Id && s.Employees.Any(e => e.Id == o.EmployeeId && s.Employees.Any(m => m.Id == e.ReportsToId && m.LastName == "Fuller")))).Select(c => c.Id));

    private static (int Inner, int Left) Joins(string sql)
    {
        var (all, left) = (sql.Split("JOIN ").Length - 1, sql.Split("LEFT JOIN ").Length - 1);
        return (all - left, left);
    }
}
