namespace Oxen.Conformance;

/// <summary>Subqueries everywhere an expression may stand, several levels deep.</summary>
[Golden]
public sealed class SubqueryMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    [Refused("mysql", 2, "MariaDB has no source that reads the row around it")]
    public void In_predicates() => All(
        s => s.Customers.Where(c => c.Orders.Sum(o => o.Freight) > 100).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Max(o => (decimal?)o.Freight) == null).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Average(o => (decimal?)o.Freight) < c.CreditLimit).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Count == c.Orders.Count(o => o.Freight >= 0)).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.OrderByDescending(o => o.Id).Select(o => o.Status).FirstOrDefault() == OrderStatus.Shipped).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.OrderBy(o => o.Id).FirstOrDefault()!.Employee!.LastName == "Davolio").Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.OrderBy(o => o.Id).FirstOrDefault() == null).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Select(o => o.EmployeeId).Contains(2)).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Select(o => o.EmployeeId).Contains(null)).Select(c => c.Id),
        s => s.Customers.Where(c => !c.Orders.Select(o => o.EmployeeId).Contains(2)).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Any(o => o.Lines.Any(l => l.Product.Supplier.Country == c.Country))).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.All(o => o.Lines.All(l => l.Quantity < 48))).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Any(o => o.Lines.Count() > 2 && o.Lines.Sum(l => l.Quantity) > 50)).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.SelectMany(o => o.Lines).Any(l => l.Product.IsDiscontinued)).Select(c => c.Id),
        s => s.Products.Where(p => p.UnitPrice > s.Products.Average(x => x.UnitPrice)).Select(p => p.Id),
        s => s.Products.Where(p => p.UnitPrice >= s.Products.OrderByDescending(x => x.UnitPrice).Select(x => x.UnitPrice).Skip(3).First()).Select(p => p.Id),
        s => s.Products.Where(p => s.Products.Count(x => x.SupplierId == p.SupplierId && x.UnitPrice > p.UnitPrice) < 2).Select(p => p.Id),
        s => s.Products.Where(p => s.Products.Where(x => x.CategoryId == p.CategoryId).OrderBy(x => x.UnitPrice).ThenBy(x => x.Id).Take(2).Contains(p)).Select(p => p.Id),
        s => s.Products.Where(p => p.Lines.Select(l => l.Order.CustomerId).Distinct().Count() > 4).Select(p => p.Id),
        s => s.Products.Where(p => s.Orders.Where(o => o.Freight > 60).SelectMany(o => o.Lines).Select(l => l.ProductId).Contains(p.Id)).Select(p => p.Id),
        s => s.Orders.Where(o => o.Id == o.Customer.Orders.Max(x => x.Id)).Select(o => o.Id),
        s => s.Orders.Where(o => o.Customer.Orders.OrderBy(x => x.PlacedAt).ThenBy(x => x.Id).Select(x => x.Id).First() == o.Id).Select(o => o.Id),
        s => s.Orders.Where(o => s.Orders.Any(x => x.CustomerId == o.CustomerId && x.Id != o.Id && x.Freight == o.Freight)).Select(o => o.Id),
        s => s.Orders.Where(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice) > s.Orders.Where(x => x.Id == 1).SelectMany(x => x.Lines).Sum(l => l.UnitPrice)).Select(o => o.Id));

    [Test]
    public void In_projections() => All(
        s => s.Customers.Select(c => new { c.Id, Any = c.Orders.Any(), All = c.Orders.All(o => o.Freight > 0), Count = c.Orders.Count(), Sum = c.Orders.Sum(o => o.Freight), Max = c.Orders.Max(o => (decimal?)o.Freight) }),
        s => s.Customers.Select(c => new { c.Id, First = c.Orders.OrderBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefault(), Last = c.Orders.OrderBy(o => o.Id).Select(o => (int?)o.Id).LastOrDefault(), Third = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ElementAtOrDefault(2) }),
        s => s.Customers.Select(c => new { c.Id, Single = c.Orders.Where(o => o.Id < 8).Select(o => (decimal?)o.Freight).SingleOrDefault() }),
        s => s.Customers.Select(c => new { c.Id, Ratio = c.Orders.Count == 0 ? 0 : c.Orders.Count(o => o.ShippedAt != null) * 100 / c.Orders.Count }),
        s => s.Customers.Select(c => c.Orders.Any() ? c.Orders.Max(o => o.Freight) : -1m),
        s => s.Customers.Select(c => new { c.Id, Kind = c.Orders.Count > 4 ? "many" : c.Orders.Any() ? "few" : "none" }),
        s => s.Customers.Select(c => new { c.Id, Product = c.Orders.SelectMany(o => o.Lines).OrderByDescending(l => l.Quantity).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => l.Product.Name).FirstOrDefault() }),
        s => s.Customers.Select(c => new { c.Id, Quantity = c.Orders.Sum(o => o.Lines.Sum(l => l.Quantity)), Biggest = c.Orders.Max(o => (int?)o.Lines.Count), Mean = c.Orders.Average(o => (double?)o.Lines.Count) }),
        s => s.Products.Select(p => new { p.Id, Rank = s.Products.Count(x => x.UnitPrice > p.UnitPrice) + 1 }),
        s => s.Products.Select(p => new { p.Id, Share = p.UnitsInStock * 100 / s.Products.Sum(x => x.UnitsInStock) }),
        s => s.Orders.Select(o => new { o.Id, Previous = s.Orders.Where(x => x.CustomerId == o.CustomerId && x.Id < o.Id).Max(x => (int?)x.Id) }),
        s => s.Orders.Select(o => new { o.Id, Customer = o.Customer.Name, Orders = o.Customer.Orders.Count, Employee = o.Employee == null ? null : o.Employee.LastName, Theirs = o.Employee == null ? 0 : o.Employee.Orders.Count }),
        s => s.Suppliers.Select(x => new { x.Id, Dearest = x.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Select(p => new { p.Name, p.UnitPrice }).FirstOrDefault()!.Name, Sum = x.Products.Sum(p => (int)p.UnitsInStock) }));

    [Test]
    public void In_orders_and_keys() => All(
        s => s.Customers.OrderBy(c => c.Orders.Count).ThenBy(c => c.Id).Select(c => c.Id),
        s => s.Customers.OrderByDescending(c => c.Orders.Max(o => (decimal?)o.Freight)).ThenBy(c => c.Id).Select(c => c.Id),
        s => s.Customers.OrderBy(c => c.Orders.Any()).ThenByDescending(c => c.Orders.Sum(o => o.Freight)).ThenBy(c => c.Id).Take(5).Select(c => new { c.Id, N = c.Orders.Count }),
        s => s.Orders.OrderBy(o => o.Customer.Orders.Count).ThenBy(o => o.Employee!.LastName).ThenBy(o => o.Id).Select(o => o.Id),
        s => s.Products.OrderBy(p => p.Lines.Max(l => (DateTime?)l.Order.PlacedAt)).ThenBy(p => p.Id).Select(p => p.Id),
        s => s.Customers.GroupBy(c => c.Orders.Count(o => o.Freight > 20)).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => s.Lines.Count(l => l.ProductId == p.Id) > 4).Select(g => new { g.Key, Sum = g.Sum(p => (int)p.UnitsInStock) }),
        s => s.Customers.Select(c => c.Orders.Count).Distinct().OrderBy(n => n),
        s => s.Customers.Sum(c => c.Orders.Count),
        s => s.Customers.Max(c => c.Orders.Sum(o => o.Freight)),
        s => s.Customers.Average(c => c.Orders.Count),
        s => s.Customers.Select(c => c.Orders.Count).Where(n => n > 3).Sum(),
        s => s.Customers.Select(c => new { c.Id, N = c.Orders.Count }).Where(x => x.N > 2).OrderBy(x => x.N).ThenBy(x => x.Id).Select(x => x.Id + x.N),
        s => s.Suppliers.Join(s.Customers, x => x.Products.Count, c => c.Orders.Count, (x, c) => new { x.Id, C = c.Id }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Several_levels_deep() => All(
        s => s.Suppliers.Where(x => x.Products.Any(p => p.Lines.Any(l => l.Order.Customer.Orders.Any(o => o.Employee!.ReportsTo!.LastName == "Fuller")))).Select(x => x.Id),
        s => s.Suppliers.Where(x => x.Products.Count(p => p.Lines.Count(l => l.Order.Lines.Count > 1) > 2) > 2).Select(x => x.Id),
        s => s.Suppliers.Select(x => new { x.Id, Max = x.Products.Max(p => (int?)p.Lines.Max(l => (int?)l.Order.Lines.Count)) }),
        s => s.Categories.Where(c => s.Products.Where(p => p.CategoryId == c.Id).All(p => s.Lines.Where(l => l.ProductId == p.Id).Any(l => s.Orders.Any(o => o.Id == l.OrderId && o.CustomerId == "ALFKI")))).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Where(o => o.Lines.Where(l => l.Product.Lines.Where(m => m.Order.CustomerId != c.Id).Any()).Any()).Count() > 3).Select(c => c.Id),
        s => s.Employees.Where(e => e.Reports.Any(r => r.Orders.Any(o => o.Lines.Any(l => l.Product.CategoryId == null)))).Select(e => e.Id),
        s => s.Employees.Select(e => new { e.Id, N = e.Reports.Sum(r => r.Orders.Sum(o => o.Lines.Count)) }),
        s => s.Regions.Select(r => new { r.Id, Orders = r.Territories.SelectMany(t => t.Employees).SelectMany(x => x.Employee.Orders).Select(o => o.Id).Distinct().Count() }),
        s => s.Customers.Where(c => s.Customers.Where(x => x.Country == c.Country).Where(x => x.Orders.Count >= s.Customers.Where(y => y.Country == c.Country).Max(y => y.Orders.Count)).Contains(c)).Select(c => c.Id));

    [Test]
    public void Of_entities() => All(
        s => s.Orders.Where(o => s.Customers.Where(c => c.Country == "UK").Contains(o.Customer)).Select(o => o.Id),
        s => s.Orders.Where(o => o.Customer == s.Customers.OrderBy(c => c.Id).First()).Select(o => o.Id),
        s => s.Orders.Where(o => o.Employee != s.Employees.OrderBy(e => e.Id).First()).Select(o => o.Id),
        s => s.Orders.Where(o => o.Employee == o.Employee!.ReportsTo!.Reports.OrderBy(r => r.Id).FirstOrDefault()).Select(o => o.Id),
        s => s.Lines.Where(l => l == l.Order.Lines.OrderBy(x => x.ProductId).First()).Select(l => new { l.OrderId, l.ProductId }),
        s => s.Lines.Where(l => s.Lines.Where(x => x.Quantity > 45).Contains(l)).Select(l => new { l.OrderId, l.ProductId }),
        s => s.Orders.Where(o => o.Customer.Equals(s.Customers.First(c => c.Id == "BERGS"))).Select(o => o.Id),
        s => s.Orders.Where(o => !s.Employees.Where(e => e.Skills.HasFlag(Skills.Sales)).Contains(o.Employee)).Select(o => o.Id),
        s => s.Products.Where(p => s.Lines.Select(l => l.Product).Contains(p)).Select(p => p.Id),
        s => s.Customers.Where(c => s.Orders.OrderBy(o => o.Freight).ThenBy(o => o.Id).Take(5).Any(o => o.Customer == c)).Select(c => c.Id));

    [Test]
    [Refused("mysql", 4, "MariaDB has no source that reads the row around it")]
    public void Rows_of_a_row_found() => All(
        s => s.Products.Where(p => p.SupplierId == s.Suppliers.First(x => x.Name == "Exotic Liquids").Id).Select(p => p.Id),
        s => s.Customers.Select(c => new { c.Id, Name = c.Orders.OrderBy(o => o.Id).FirstOrDefault()!.Employee!.ReportsTo!.LastName }),
        s => s.Customers.Where(c => c.Orders.OrderBy(o => o.Id).FirstOrDefault()!.Lines.Any(l => l.Quantity > 20)).Select(c => c.Id),
        s => s.Customers.Select(c => new { c.Id, Lines = c.Orders.OrderBy(o => o.Id).FirstOrDefault()!.Lines.Count }),
        s => s.Customers.Select(c => new { c.Id, Sum = c.Orders.OrderBy(o => o.Id).FirstOrDefault()!.Lines.Sum(l => l.Quantity) }),
        s => s.Employees.Where(e => e.Territories.Select(t => t.TerritoryId).Intersect(s.Employees.First(x => x.Id == 1).Territories.Select(t => t.TerritoryId)).Any()).Select(e => e.Id));
}
