namespace Oxen.Conformance;

/// <summary>Joins among other operators: before, after and inside them.</summary>
[Golden]
public sealed class JoinMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Inner_joins_with_operators_after() => All(
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c }).Where(x => x.c.Country == "UK" && x.o.Freight > 1).Select(x => x.o.Id),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c }).OrderBy(x => x.c.Name).ThenBy(x => x.o.Id).Take(5).Select(x => new { x.o.Id, x.c.Name }),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => c).Distinct().Select(c => c.Id),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => c).Count(c => c.IsActive),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Freight, c.Country }).Sum(x => x.Freight),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => o.Freight).Max(),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c }).Any(x => x.c.City == null),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c }).OrderBy(x => x.o.Id).First().c.Name,
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { Order = o, Customer = c }).Select(x => new { x.Order.Lines.Count, x.Customer.Name }),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c }).GroupBy(x => x.c.Rank, x => x.o.Freight).Select(g => new { g.Key, Sum = g.Sum() }));

    [Test]
    public void Chains_of_joins() => All(
        s => from l in s.Lines join o in s.Orders on l.OrderId equals o.Id join c in s.Customers on o.CustomerId equals c.Id join p in s.Products on l.ProductId equals p.Id where c.Country == "Germany" && p.UnitPrice > 15 select new { c.Name, Product = p.Name, l.Quantity },
        s => from l in s.Lines join o in s.Orders on l.OrderId equals o.Id join p in s.Products on l.ProductId equals p.Id join x in s.Suppliers on p.SupplierId equals x.Id group l.Quantity by x.Name into g select new { g.Key, Sum = g.Sum() },
        s => from o in s.Orders join e in s.Employees on o.EmployeeId equals e.Id join b in s.Employees on e.ReportsToId equals b.Id select new { o.Id, e.LastName, Boss = b.LastName },
        s => from o in s.Orders join e in s.Employees on o.EmployeeId equals (int?)e.Id into es from e in es.DefaultIfEmpty() join b in s.Employees on e.ReportsToId equals b.Id into bs from b in bs.DefaultIfEmpty() select new { o.Id, Employee = e == null ? null : e.LastName, Boss = b == null ? null : b.LastName },
        s => from p in s.Products join c in s.Categories on p.CategoryId equals c.Id into cs from c in cs.DefaultIfEmpty() join x in s.Suppliers on p.SupplierId equals x.Id where c == null || c.Id != 3 select new { p.Id, Category = c == null ? "none" : c.Name, Supplier = x.Name },
        s => s.Categories.LeftJoin(s.Products, c => (int?)c.Id, p => p.CategoryId, (c, p) => new { c, p }).LeftJoin(s.Suppliers, x => x.p == null ? 0 : x.p.SupplierId, y => y.Id, (x, y) => new { x.c.Name, Supplier = y == null ? null : y.Name }),
        s => s.Products.RightJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { Product = p == null ? null : p.Name, c.Name }).OrderBy(x => x.Name).ThenBy(x => x.Product),
        s => s.Products.RightJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { p, c }).Where(x => x.p == null).Select(x => x.c.Id));

    [Test]
    public void Left_joins_with_operators_after() => All(
        s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c, o }).Where(x => x.o == null).Select(x => x.c.Id),
        s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c, o }).Count(x => x.o != null),
        s => s.Customers.LeftJoin(s.Orders.Where(o => o.Freight > 60), c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, Freight = o == null ? (decimal?)null : o.Freight }),
        s => s.Customers.LeftJoin(s.Orders.Where(o => o.Freight > 60), c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, Freight = o == null ? 0m : o.Freight }).Where(x => x.Freight == 0m).Select(x => x.Id),
        s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c.Country, Orders = o == null ? 0 : 1 }).GroupBy(x => x.Country).Select(g => new { g.Key, Orders = g.Sum(x => x.Orders) }),
        s => s.Categories.LeftJoin(s.Products, c => (int?)c.Id, p => p.CategoryId, (c, p) => new { c.Id, Product = p }).Select(x => new { x.Id, Name = x.Product == null ? "" : x.Product.Name, x.Product }),
        s => s.Categories.LeftJoin(s.Products.Where(p => p.IsDiscontinued), c => (int?)c.Id, p => p.CategoryId, (c, p) => new { c.Name, p }).OrderBy(x => x.p == null).ThenBy(x => x.Name).Select(x => x.Name),
        s => s.Suppliers.LeftJoin(s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }), x => x.Id, g => g.Key, (x, g) => new { x.Name, Count = g == null ? 0 : g.Count }),
        s => s.Suppliers.LeftJoin(s.Products.OrderBy(p => p.Id).Take(4), x => x.Id, p => p.SupplierId, (x, p) => new { x.Id, Product = p == null ? 0 : p.Id }),
        s => s.Suppliers.LeftJoin(s.Products.Select(p => new { p.SupplierId, p.Name }).Distinct(), x => x.Id, p => p.SupplierId, (x, p) => new { x.Id, Product = p == null ? null : p.Name }));

    [Test]
    public void Cross_and_non_equi_joins() => All(
        s => from p in s.Products from q in s.Products where p.Id < q.Id && p.UnitPrice == q.UnitPrice select new { A = p.Id, B = q.Id },
        s => from e in s.Employees from f in s.Employees where e.HiredAt < f.HiredAt && e.Salary < f.Salary select new { A = e.Id, B = f.Id },
        s => from c in s.Categories from p in s.Products where p.CategoryId == c.Id || p.CategoryId == null && c.Id == 1 select new { c.Id, Product = p.Id },
        s => from c in s.Customers from o in s.Orders where c.Id == o.CustomerId && o.PlacedAt > new DateTime(1996, 12, 1, 0, 0, 0, DateTimeKind.Utc) select new { c.Id, Order = o.Id },
        s => (from r in s.Regions from t in s.Territories select new { r.Id, Territory = t.Id }).Count(),
        s => from r in s.Regions from t in s.Territories where t.RegionId != r.Id select new { r.Id, Territory = t.Id },
        s => from x in s.Suppliers from p in s.Products.Where(p => p.SupplierId == x.Id && p.UnitsInStock > x.Name.Length) select new { x.Id, Product = p.Id },
        s => from x in s.Suppliers from p in s.Products.Where(p => p.SupplierId == x.Id).OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Take(2) select new { x.Id, Product = p.Id },
        s => from x in s.Suppliers from n in s.Products.Where(p => p.SupplierId == x.Id).Select(p => p.CategoryId).Distinct() select new { x.Id, n },
        s => from x in s.Suppliers from c in s.Customers.Where(c => c.Country == x.Country).DefaultIfEmpty() from p in x.Products.Where(p => p.UnitPrice > 30).DefaultIfEmpty() select new { x.Id, Customer = c == null ? null : c.Id, Product = p == null ? (int?)null : p.Id });

    [Test]
    public void Keys_of_every_kind() => All(
        s => s.Orders.Join(s.Orders, a => a.Status, b => b.Status, (a, b) => new { A = a.Id, B = b.Id }).Count(),
        s => s.Orders.Join(s.Orders, a => a.Priority, b => b.Priority, (a, b) => a.Id + b.Id).Count(),
        s => s.Customers.Join(s.Customers, a => a.Since, b => b.Since, (a, b) => new { a.Id, B = b.Id }),
        s => s.Customers.Join(s.Customers, a => a.CreditLimit, b => b.CreditLimit, (a, b) => new { a.Id, B = b.Id }),
        s => s.Customers.Join(s.Customers, a => a.IsActive, b => b.AcceptsMail, (a, b) => new { a.Id, B = b.Id }),
        s => s.Products.Join(s.Products, a => a.Sku, b => b.Sku, (a, b) => new { a.Id, B = b.Id }),
        s => s.Products.Join(s.Products, a => a.Weight, b => b.Weight, (a, b) => new { a.Id, B = b.Id }),
        s => s.Employees.Join(s.Employees, a => a.BirthDate, b => b.BirthDate, (a, b) => new { a.Id, B = b.Id }),
        s => s.Employees.Join(s.Employees, a => a.ShiftStart, b => b.ShiftStart, (a, b) => new { a.Id, B = b.Id }),
        s => s.Employees.Join(s.Employees, a => a.Skills, b => b.Skills, (a, b) => new { a.Id, B = b.Id }),
        s => s.Products.Join(s.Customers, p => p.Name.Length, c => c.Name.Length, (p, c) => new { p.Id, C = c.Id }),
        s => s.Products.Join(s.Suppliers, p => p.SupplierId + 1, x => x.Id, (p, x) => new { p.Id, X = x.Id }),
        s => s.Products.Join(s.Products, a => (int)a.UnitsInStock, b => b.Id, (a, b) => new { a.Id, B = b.Id }),
        s => s.Customers.Join(s.Suppliers, c => c.Country.ToUpper(), x => x.Country.ToUpper(), (c, x) => new { c.Id, x.Name }),
        s => s.Orders.Join(s.Orders, a => new { a.CustomerId, a.PlacedAt.Year }, b => new { b.CustomerId, b.PlacedAt.Year }, (a, b) => new { A = a.Id, B = b.Id }).Where(x => x.A < x.B),
        s => s.Orders.Join(s.Employees, o => o.Employee, e => e, (o, e) => new { o.Id, e.LastName }),
        s => s.Lines.Join(s.Orders, l => l.Order, o => o, (l, o) => new { l.ProductId, o.Id }),
        s => s.Orders.Join(s.Customers, o => new { Key = o.CustomerId, Active = true }, c => new { Key = c.Id, Active = c.IsActive }, (o, c) => o.Id));

    [Test]
    public void Subqueries_on_either_side() => All(
        s => s.Orders.Where(o => o.Freight > 30).OrderBy(o => o.Id).Take(6).Join(s.Customers.Where(c => c.IsActive), o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Name }),
        s => s.Customers.OrderBy(c => c.Id).Skip(2).Take(5).Join(s.Orders.OrderByDescending(o => o.Id).Take(20), c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, Order = o.Id }),
        s => s.Customers.Select(c => c.Country).Distinct().LeftJoin(s.Suppliers, c => c, x => x.Country, (c, x) => new { c, Supplier = x == null ? null : x.Name }),
        s => s.Customers.GroupBy(c => c.Country).Select(g => new { Country = g.Key, Count = g.Count() }).LeftJoin(s.Suppliers, g => g.Country, x => x.Country, (g, x) => new { g.Country, g.Count, Has = x != null }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Last = g.Max(o => o.PlacedAt) }).Join(s.Orders, g => new { g.Key, At = g.Last }, o => new { Key = o.CustomerId, At = o.PlacedAt }, (g, o) => new { g.Key, o.Id }),
        s => s.Customers.Union(s.Customers.Where(c => c.IsActive)).Join(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c.Name, o.Id }),
        s => s.Products.Join(s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Most = g.Max(p => p.UnitPrice) }), p => new { S = p.SupplierId, P = p.UnitPrice }, m => new { S = m.Key, P = m.Most }, (p, m) => p.Name),
        s => s.Products.Join(s.Lines.GroupBy(l => l.ProductId).Where(g => g.Count() > 4).Select(g => g.Key), p => p.Id, id => id, (p, id) => p.Name),
        s => s.Employees.Join(s.Orders.Select(o => o.EmployeeId).Distinct(), e => (int?)e.Id, id => id, (e, id) => e.LastName),
        s => from c in s.Customers join g in from o in s.Orders group o by o.CustomerId into g select new { g.Key, Sum = g.Sum(o => o.Freight) } on c.Id equals g.Key into gs from g in gs.DefaultIfEmpty() orderby c.Id select new { c.Id, Sum = g == null ? 0m : g.Sum });

    [Test]
    public void Group_joins() => All(
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os select new { c.Id, Count = os.Count() },
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os where os.Any() select c.Id,
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os where !os.Any(o => o.Freight > 50) select c.Id,
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os from o in os where o.Freight > 50 select new { c.Id, Order = o.Id },
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os from o in os.Where(o => o.Freight > 50).DefaultIfEmpty() select new { c.Id, Order = o == null ? 0 : o.Id },
        s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os let n = os.Count() where n > 3 orderby n, c.Id select new { c.Id, n },
        s => from c in s.Categories join p in s.Products on c.Id equals p.CategoryId into ps select new { c.Name, Max = ps.Max(p => (decimal?)p.UnitPrice), Min = ps.Min(p => p.Weight), All = ps.All(p => p.UnitsInStock > 0) },
        s => from c in s.Categories join p in s.Products on c.Id equals p.CategoryId into ps orderby ps.Sum(p => (int)p.UnitsInStock), c.Id select c.Name,
        s => from x in s.Suppliers join p in s.Products on x.Id equals p.SupplierId into ps select new { x.Id, First = ps.OrderBy(p => p.Id).Select(p => p.Name).FirstOrDefault() },
        s => from e in s.Employees join r in s.Employees on e.Id equals r.ReportsToId into rs where rs.Count() > 1 select e.LastName);

    [Test]
    public void Full_joins() => All(
        s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Both = c == null || x == null ? null : x.Name, Cross = c == null ? null : x == null ? "-" : x.Name }),
        s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { c, x }).Select(y => new { A = y.c == null ? null : y.x == null ? y.c.City : y.x.HomePage, B = y.c == null ? null : y.c.Region ?? "none" }),
        s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? null : x.Name }).Where(x => x.Customer == null || x.Supplier == null),
        s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { c, x }).Count(y => y.c == null),
        s => s.Regions.FullJoin(s.Territories, r => (int?)r.Id, t => t.RegionId, (r, t) => new { Region = r == null ? null : r.Name, Territory = t == null ? null : t.Id }).OrderBy(x => x.Region).ThenBy(x => x.Territory),
        s => s.Regions.Where(r => r.Id > 1).FullJoin(s.Territories.Where(t => t.Id != "X"), r => (int?)r.Id, t => t.RegionId, (r, t) => new { Region = r == null ? 0 : r.Id, Territory = t == null ? "-" : t.Id }),
        s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).FullJoin(s.Suppliers.GroupBy(x => x.Country).Select(g => new { g.Key, Count = g.Count() }), a => a.Key, b => b.Key, (a, b) => new { Customers = a == null ? 0 : a.Count, Suppliers = b == null ? 0 : b.Count, Country = a == null ? b!.Key : a.Key }));
}
