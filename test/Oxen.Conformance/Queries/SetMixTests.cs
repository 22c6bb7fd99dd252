namespace Oxen.Conformance;

/// <summary>Set operations in each other, with orders and pages inside and after.</summary>
[Golden]
public sealed class SetMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Of_entities() => All(
        s => s.Products.Where(p => p.Id < 5).Union(s.Products.Where(p => p.Id > 3 && p.Id < 8)),
        s => s.Products.Where(p => p.Id < 5).Concat(s.Products.Where(p => p.Id > 3 && p.Id < 8)).Select(p => p.Id),
        s => s.Products.Except(s.Products.Where(p => p.IsDiscontinued)).Where(p => p.UnitPrice > 20).Select(p => p.Name),
        s => s.Products.Intersect(s.Products.Where(p => p.UnitsInStock > 20)).OrderBy(p => p.Id).Take(3),
        s => s.Products.Where(p => p.Id < 5).Union(s.Products.Where(p => p.SupplierId == 3)).Select(p => new { p.Id, p.Supplier.Name }),
        s => s.Products.Where(p => p.Id < 5).Union(s.Products.Where(p => p.SupplierId == 3)).Where(p => p.Supplier.Country == "UK").Select(p => p.Category!.Name),
        s => s.Products.Where(p => p.Id < 5).Union(s.Products.Where(p => p.SupplierId == 3)).GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.Where(p => p.Id < 5).Concat(s.Products.Where(p => p.SupplierId == 3)).SelectMany(p => p.Lines).Count(),
        s => s.Products.Where(p => p.Id < 5).Union(s.Products.Where(p => p.SupplierId == 3)).Join(s.Lines, p => p.Id, l => l.ProductId, (p, l) => new { p.Name, l.OrderId }),
        s => s.Customers.Where(c => c.IsActive).Except(s.Orders.Select(o => o.Customer)).Select(c => c.Id),
        s => s.Orders.Select(o => o.Customer).Union(s.Customers.Where(c => c.Country == "USA")).Select(c => c.Name),
        s => s.Orders.Select(o => o.Employee).Distinct().Count());

    [Test]
    public void Of_objects_and_values() => All(
        s => s.Customers.Select(c => new { c.Name, c.Country }).Union(s.Suppliers.Select(x => new { x.Name, x.Country })).OrderBy(x => x.Name).Skip(3).Take(4),
        s => s.Customers.Select(c => new { Key = c.Country, Kind = "customer" }).Union(s.Suppliers.Select(x => new { Key = x.Country, Kind = "supplier" })),
        s => s.Customers.Select(c => new { c.Country, Count = c.Orders.Count }).Concat(s.Suppliers.Select(x => new { x.Country, x.Products.Count })).GroupBy(x => x.Country).Select(g => new { g.Key, Sum = g.Sum(x => x.Count) }),
        s => s.Customers.Select(c => c.City).Union(s.Customers.Select(c => c.Region)).Where(x => x != null).OrderBy(x => x),
        s => s.Customers.Select(c => (int?)c.Name.Length).Except(s.Products.Select(p => p.CategoryId)),
        s => s.Products.Select(p => p.CategoryId).Union(s.Employees.Select(e => e.ReportsToId)).OrderBy(x => x),
        s => s.Orders.Select(o => (DateTime?)o.PlacedAt).Intersect(s.Orders.Select(o => o.ShippedAt)).Count(),
        s => s.Orders.Select(o => o.Status).Union(s.Orders.Where(o => o.Freight > 0).Select(o => o.Status)),
        s => s.Orders.Select(o => o.Priority).Except(s.Orders.Where(o => o.Priority == null).Select(o => o.Priority)),
        s => s.Customers.Select(c => c.IsActive).Union(s.Products.Select(p => p.IsDiscontinued)),
        s => s.Products.Select(p => p.UnitPrice).Union(s.Lines.Select(l => l.UnitPrice)).Where(x => x < 20).Count(),
        s => s.Customers.Select(c => c.Name).Concat(s.Products.Select(p => p.Name)).Where(n => n.Contains("an")).Select(n => n.ToUpper()).Distinct().OrderBy(n => n));

    [Test]
    public void Nested_in_each_other() => All(
        s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Except(s.Customers.Where(c => c.IsActive).Select(c => c.Country).Intersect(s.Suppliers.Select(x => x.Country))),
        s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country).Except(s.Customers.Select(c => c.Country))).Concat(s.Regions.Select(r => r.Name)),
        s => s.Products.Where(p => p.Id < 3).Concat(s.Products.Where(p => p.Id < 5)).Except(s.Products.Where(p => p.Id == 2)).Select(p => p.Id),
        s => s.Products.Select(p => p.Id).Except(s.Products.Where(p => p.Id < 5).Select(p => p.Id)).Except(s.Products.Where(p => p.Id > 10).Select(p => p.Id)).Union(s.Suppliers.Select(x => x.Id)),
        s => s.Products.Select(p => p.Id).Intersect(s.Suppliers.Select(x => x.Id).Union(s.Categories.Select(c => c.Id))).Sum(),
        s => s.Products.OrderBy(p => p.Id).Take(3).Select(p => p.Id).Union(s.Products.OrderByDescending(p => p.Id).Take(3).Select(p => p.Id)).OrderByDescending(x => x).Take(4),
        s => s.Products.OrderBy(p => p.Id).Take(3).Union(s.Products.OrderByDescending(p => p.Id).Take(3)).Except(s.Products.OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Take(5)).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Skip(2).Take(3).Concat(s.Products.OrderBy(p => p.Id).Skip(8).Take(2)).OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Skip(1).Take(3).Select(p => p.Name),
        s => s.Products.Select(p => p.SupplierId).Distinct().Concat(s.Products.Select(p => p.SupplierId).Distinct()).Distinct(),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, N = g.Count() }).Union(s.Customers.Select(c => new { Key = c.Id, N = 0 })).GroupBy(x => x.Key).Select(g => new { g.Key, N = g.Max(x => x.N) }));

    [Test]
    [Refused("mysql", 6, "MariaDB has no source that reads the row around it")]
    public void In_subqueries() => All(
        s => s.Customers.Where(c => c.Orders.Select(o => o.EmployeeId).Union(s.Employees.Select(e => (int?)e.Id)).Count() > 6).Select(c => c.Id),
        s => s.Customers.Where(c => c.Orders.Where(o => o.Freight > 60).Union(c.Orders.Where(o => o.Status == OrderStatus.Open)).Any(o => o.Id > 20)).Select(c => c.Id),
        s => s.Customers.Where(c => !s.Suppliers.Select(x => x.Country).Except(s.Customers.Where(y => y.IsActive).Select(y => y.Country)).Contains(c.Country)).Select(c => c.Id),
        s => s.Customers.Select(c => new { c.Id, N = c.Orders.Select(o => o.Notes).Concat(c.Orders.Select(o => (string?)o.CustomerId)).Count() }),
        s => s.Customers.Select(c => new { c.Id, Max = c.Orders.Select(o => o.Freight).Concat(s.Products.Where(p => p.UnitPrice < 20).Select(p => p.UnitPrice)).Max() }),
        s => s.Suppliers.Select(x => new { x.Id, First = x.Products.Select(p => p.Name).Union(s.Customers.Where(c => c.Country == x.Country).Select(c => c.Name)).OrderBy(n => n).FirstOrDefault() }),
        s => s.Suppliers.OrderBy(x => x.Products.Select(p => p.CategoryId).Intersect(s.Categories.Select(c => (int?)c.Id)).Count()).ThenBy(x => x.Id).Select(x => x.Id),
        s => s.Suppliers.SelectMany(x => x.Products.Select(p => p.Name).Concat(s.Customers.Where(c => c.Country == x.Country).Select(c => c.Name)), (x, n) => new { x.Id, n }));

    [Test]
    public void By_keys() => All(
        s => s.Products.OrderBy(p => p.Id).DistinctBy(p => p.SupplierId).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).DistinctBy(p => new { p.SupplierId, p.CategoryId }).Select(p => p.Name),
        s => s.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).DistinctBy(p => p.CategoryId).Select(p => new { p.Id, p.Category!.Name }),
        s => s.Products.OrderBy(p => p.Id).DistinctBy(p => p.Supplier.Country).Count(),
        s => s.Products.OrderBy(p => p.Id).ExceptBy(s.Lines.Where(l => l.Quantity > 20).Select(l => l.ProductId), p => p.Id).Select(p => p.Name),
        s => s.Products.OrderBy(p => p.Id).IntersectBy(s.Lines.Where(l => l.Quantity > 40).Select(l => l.ProductId), p => p.Id).Select(p => p.Name),
        s => s.Orders.MaxBy(o => o.Id)!.CustomerId,
        s => s.Orders.OrderBy(o => o.Id).MinBy(o => o.Freight)!.Id,
        s => s.Customers.Where(c => c.Orders.Any()).Select(c => new { c.Id, Most = c.Orders.OrderBy(o => o.Id).MaxBy(o => o.Freight)!.Freight }).Where(x => x.Most > 1));
}
