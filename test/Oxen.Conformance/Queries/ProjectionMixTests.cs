namespace Oxen.Conformance;

/// <summary>Projections of every form, pages in odd places, navigation paths, and what is null on the way.</summary>
[Golden]
public sealed class ProjectionMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Collections_in_every_form() => AllIn(2,
        s => s.Customers.OrderBy(c => c.Id).Select(c => new CustomerRow(c.Id, c.Name) { Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => new OrderRow(o.Id, o.Freight, o.Status)).ToArray() }),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => ValueTuple.Create(o.Id, o.Customer.Name)).ToList() }),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { Inner = new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Status).ToList() } }),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Priority).ToList() }),
        s => s.Customers.OrderBy(c => c.Id).Skip(1).Take(4).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Take(2).ToList() }),
        s => s.Customers.Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).OrderByDescending(x => x.Id).Take(3),
        s => s.Customers.Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).Where(x => x.Orders.Any(i => i > 30)).OrderBy(x => x.Id),
        s => s.Customers.Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).Where(x => x.Orders.Contains(7)).OrderBy(x => x.Id),
        s => s.Customers.Select(c => new { c.Id, c.Country, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).Where(x => x.Country == "UK").OrderBy(x => x.Id).Select(x => new { x.Id, x.Orders }),
        s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Lines = o.Customer.Orders.OrderBy(x => x.Id).Select(x => x.Id).ToList() }),
        s => s.Orders.Where(o => o.Employee != null).OrderBy(o => o.Id).Select(o => new { o.Id, Reports = o.Employee!.Reports.OrderBy(r => r.Id).Select(r => r.LastName).ToList() }),
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Buyers = p.Lines.Select(l => l.Order.Customer.Name).Distinct().OrderBy(n => n).Take(3).ToList() }),
        s => s.Customers.Select(c => c.Country).Distinct().OrderBy(c => c).Select(c => new { c, Customers = s.Customers.Where(x => x.Country == c).OrderBy(x => x.Id).Select(x => x.Id).ToList() }),
        s => s.Suppliers.OrderBy(x => x.Id).Select(x => x.Products.OrderBy(p => p.Id).ToList()),
        s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Id, Newest = x.Products.OrderByDescending(p => p.Id).FirstOrDefault() }),
        s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Id, Third = x.Products.OrderBy(p => p.Id).Skip(2).Select(p => new { p.Id, p.Name }).FirstOrDefault() }),
        s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Id, Products = x.Products.OrderBy(p => p.Id).Select((p, i) => new { i, p.Name }).ToList() }),
        s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Id, Products = x.Products.OrderBy(p => p.Id).Select((p, i) => new { i, p.Name }).Where(y => y.i % 2 == 1).OrderBy(y => y.i).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Rows_of_each_row_are_numbered() => All(
        s => s.Suppliers.SelectMany(x => x.Products.OrderBy(p => p.Id).Select((p, i) => new { x.Id, i, p.Name })),
        s => s.Suppliers.SelectMany(x => x.Products.OrderBy(p => p.Id).Where((p, i) => i > 2)).Select(p => p.Id),
        s => s.Suppliers.Select(x => new { x.Id, N = x.Products.OrderBy(p => p.Id).Where((p, i) => i % 2 == 0).Count() }));

    [Test]
    public void Several_collections() => AllIn(4,
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Lines = o.Lines.OrderBy(l => l.ProductId).Select(l => l.Quantity).ToList() }).ToList(), Near = s.Customers.Where(x => x.Country == c.Country && x.Id != c.Id).OrderBy(x => x.Id).Select(x => x.Id).ToList() }),
        s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Products = c.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Lines = p.Lines.OrderBy(l => l.OrderId).Take(2).Select(l => new { l.OrderId, Others = l.Order.Lines.OrderBy(x => x.ProductId).Select(x => x.ProductId).ToList() }).ToList() }).ToList() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList(), B = e.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList(), C = e.Territories.OrderBy(t => t.TerritoryId).Select(t => t.TerritoryId).ToList() }));

    [Test]
    public void Pages_in_odd_places() => All(
        s => s.Products.OrderBy(p => p.Id).Take(8).Skip(3).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Skip(3).Skip(2).Take(6).Take(4).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(0).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(-1).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Skip(-5).Take(2).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Skip(100).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(5).OrderByDescending(p => p.Id).Take(2).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(5).Where(p => p.UnitPrice > 15).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(5).Count(p => p.UnitPrice > 15),
        s => s.Products.OrderBy(p => p.Id).Take(5).Sum(p => p.UnitPrice),
        s => s.Products.OrderBy(p => p.Id).Skip(2).Any(p => p.SupplierId == 3),
        s => s.Products.OrderBy(p => p.Id).Take(5).All(p => p.SupplierId == 1),
        s => s.Products.Select(p => p.SupplierId).Distinct().OrderBy(x => x).Take(2),
        s => s.Products.OrderBy(p => p.Id).Take(6).Select(p => p.SupplierId).Distinct(),
        s => s.Products.OrderBy(p => p.Id).Take(6).Select(p => p.SupplierId).Distinct().OrderByDescending(x => x).Take(1),
        s => s.Products.OrderBy(p => p.Id).Take(6).Reverse().Take(2).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(6).Last().Name,
        s => s.Products.OrderBy(p => p.Id).Skip(2).First().Name,
        s => s.Products.OrderBy(p => p.Id).Take(2..5).Take(^2..).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).SkipLast(3).TakeLast(2).Select(p => p.Id),
        s => s.Products.OrderBy(p => p.Id).Take(4).SelectMany(p => p.Lines).Count(),
        s => s.Products.OrderBy(p => p.Id).Take(4).Select(p => new { p.Id, Supplier = p.Supplier.Name, N = p.Lines.Count }),
        s => s.Products.OrderBy(p => p.Supplier.Name).ThenBy(p => p.Id).Skip(2).Take(4).Select(p => new { p.Id, p.Category!.Name }),
        s => s.Products.OrderBy(p => p.Id).Take(5).Select(p => p.Supplier).Distinct().OrderBy(x => x.Id).Select(x => x.Name),
        s => s.Products.OrderBy(p => p.Id).Take(5).Max(p => (int?)p.Lines.Count));

    [Test]
    public void Rows_that_are_not_there() => All(
        s => s.Products.First(p => p.Id < 0),
        s => s.Products.FirstOrDefault(p => p.Id < 0),
        s => s.Products.Single(p => p.Id < 0),
        s => s.Products.Single(p => p.Id < 3),
        s => s.Products.SingleOrDefault(p => p.Id < 3),
        s => s.Products.SingleOrDefault(p => p.Id < 0),
        s => s.Products.OrderBy(p => p.Id).Last(p => p.Id < 0),
        s => s.Products.OrderBy(p => p.Id).LastOrDefault(p => p.Id < 0),
        s => s.Products.OrderBy(p => p.Id).ElementAtOrDefault(100),
        s => s.Products.OrderBy(p => p.Id).Select(p => p.Id).ElementAtOrDefault(-1),
        s => s.Products.Where(p => p.Id < 0).Max(p => p.Id),
        s => s.Products.Where(p => p.Id < 0).Max(p => (int?)p.Id),
        s => s.Products.Where(p => p.Id < 0).Min(p => p.Name),
        s => s.Products.Where(p => p.Id < 0).Sum(p => p.UnitPrice),
        s => s.Products.Where(p => p.Id < 0).Average(p => p.UnitPrice),
        s => s.Products.Where(p => p.Id < 0).Average(p => p.Weight),
        s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).FirstOrDefault(),
        s => s.Products.Where(p => p.Id < 0).Select(p => (int?)p.Id).FirstOrDefault(),
        s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).FirstOrDefault(42),
        s => s.Products.Where(p => p.Id < 0).Select(p => new { p.Id }).FirstOrDefault(),
        s => s.Products.Where(p => p.Id < 0).Select(p => p.IsDiscontinued).SingleOrDefault(),
        s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).DefaultIfEmpty(),
        s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).DefaultIfEmpty(7).Max(),
        s => s.Products.Where(p => p.Id < 0).All(p => p.IsDiscontinued),
        s => s.Products.Where(p => p.Id < 0).Any());

    [Test]
    public void Paths() => All(
        s => s.Lines.Where(l => l.Order.Customer.City == "Berlin" && l.Product.Category!.Name == "Beverages").Select(l => new { l.OrderId, l.ProductId }),
        s => s.Lines.Select(l => new { l.OrderId, l.ProductId, l.Order.Customer.Name, Product = l.Product.Name, Supplier = l.Product.Supplier.Name, Category = l.Product.Category!.Name, l.Order.Employee!.LastName }),
        s => s.Lines.OrderBy(l => l.Order.Customer.Name).ThenBy(l => l.Product.Category!.Name).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId).Take(6).Select(l => l.Quantity),
        s => s.Lines.Where(l => l.Order.Employee == null).Sum(l => l.Quantity),
        s => s.Lines.Where(l => l.Order.Employee!.ReportsTo == null).Select(l => l.OrderId).Distinct().Count(),
        s => s.Lines.Where(l => l.Order.Employee!.ReportsTo!.ReportsTo!.LastName == "Fuller").Count(),
        s => s.Lines.Count(l => l.Product.Supplier.Country == l.Order.Customer.Country),
        s => s.Lines.Where(l => l.Product.Supplier.Products.Count > 4 && l.Order.Customer.Orders.Any(o => o.Id != l.OrderId)).Select(l => l.Quantity).Sum(),
        s => s.Orders.Select(o => new { o.Id, Boss = o.Employee!.ReportsTo!.FirstName ?? "none" }),
        s => s.Orders.Select(o => o.Employee!.ReportsTo).Select(e => e!.LastName),
        s => s.Orders.Where(o => (o.Employee!.ReportsTo!.LastName ?? "x") != "Fuller").Select(o => o.Id),
        s => s.Orders.Where(o => o.Employee!.BirthDate > new DateOnly(1960, 1, 1)).Select(o => o.Id),
        s => s.Orders.Where(o => !(o.Employee!.BirthDate > new DateOnly(1960, 1, 1))).Select(o => o.Id),
        s => s.Orders.Where(o => o.Employee!.Salary > 2500 == o.Customer.IsActive).Select(o => o.Id),
        s => s.Orders.Select(o => new { o.Id, Name = o.Employee == null ? "none" : o.Employee.LastName, Salary = o.Employee == null ? 0 : o.Employee.Salary, Born = o.Employee == null ? null : o.Employee.BirthDate }),
        s => s.Orders.Select(o => new { o.Id, Boss = o.Employee != null && o.Employee.ReportsTo != null ? o.Employee.ReportsTo.LastName : "-" }),
        s => s.Orders.Select(o => new { o.Id, Id2 = o.Employee == null ? -1 : o.Employee.Id, Has = o.Employee != null }),
        s => s.Products.Select(p => new { p.Id, p.Category, p.Supplier }),
        s => s.Products.Select(p => p.Category).Where(c => c != null).Distinct().Count(),
        s => s.Products.Where(p => p.Category == null || p.Category.Description == null).Select(p => p.Id),
        s => s.Products.Where(p => p.Category != null && p.Category.Description != null && p.Category.Description.Length > 0).Select(p => p.Id),
        s => s.Products.Where(p => p.Category!.Products.Count > 2).Select(p => p.Id),
        s => s.Products.Select(p => new { p.Id, Same = p.Category!.Products.Count(q => q.UnitPrice < p.UnitPrice) }));

    [Test]
    public void Choices() => All(
        s => s.Orders.Select(o => o.Status == OrderStatus.Open ? 1 : o.Status == OrderStatus.Shipped ? 2 : 3),
        s => s.Orders.Select(o => new { o.Id, P = o.Priority == null ? Priority.Low : o.Priority.Value }),
        s => s.Orders.Select(o => new { o.Id, S = o.ShippedAt == null ? o.PlacedAt : o.ShippedAt.Value }),
        s => s.Orders.Select(o => new { o.Id, S = o.ShippedAt ?? o.PlacedAt, D = o.ShippedAt.HasValue ? 1 : 0 }),
        s => s.Orders.Where(o => (o.Freight > 10 ? o.Status : OrderStatus.Open) == OrderStatus.Open).Select(o => o.Id),
        s => s.Orders.OrderBy(o => o.Priority == null ? 0 : (int)o.Priority).ThenBy(o => o.Id).Select(o => o.Id),
        s => s.Orders.OrderBy(o => o.ShippedAt == null).ThenByDescending(o => o.ShippedAt).ThenBy(o => o.Id).Select(o => o.Id),
        s => s.Products.Select(p => new { p.Id, Level = p.ReorderLevel > 10 ? "high" : p.ReorderLevel > 0 ? "low" : p.ReorderLevel == null ? "unknown" : "none" }),
        s => s.Products.Sum(p => p.IsDiscontinued ? 0 : p.UnitsInStock * 2),
        s => s.Products.Where(p => p.IsDiscontinued ? p.UnitsInStock > 0 : p.UnitsInStock > 30).Select(p => p.Id),
        s => s.Products.Where(p => (p.Weight > 1 ? p.Name : null) == null).Select(p => p.Id),
        s => s.Customers.Select(c => new { c.Id, City = string.IsNullOrEmpty(c.City) ? c.Country : c.City + ", " + c.Country }),
        s => s.Customers.Select(c => new { c.Id, Mail = c.AcceptsMail == true ? "yes" : c.AcceptsMail == false ? "no" : "?" }),
        s => s.Customers.Where(c => c.AcceptsMail ?? c.IsActive).Select(c => c.Id),
        s => s.Customers.Where(c => (c.AcceptsMail == null) == (c.Region == null)).Select(c => c.Id),
        s => s.Customers.OrderBy(c => c.Rank == CustomerRank.Gold ? 0 : 1).ThenBy(c => c.CreditLimit ?? -1).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Members_of_a_choice_between_rows() => All(
        s => s.Orders.Select(o => new { o.Id, (o.Freight > 50 ? o.Customer : s.Customers.OrderBy(c => c.Id).First()).Name }),
        s => s.Employees.Select(e => new { e.Id, Boss = (e.Id > 2 && e.ReportsTo != null ? e.ReportsTo : e).LastName }),
        s => s.Employees.Select(e => new { e.Id, (e.Id > 2 ? e.ReportsTo : e)!.LastName, Up = (e.Id > 2 ? e : e.ReportsTo)!.ReportsTo!.FirstName, Two = (e.Id > 5 ? e.ReportsTo!.ReportsTo : null)!.LastName }),
        s => s.Employees.Where(e => (e.Id > 2 ? e.ReportsTo : e)!.LastName == null).Select(e => e.Id),
        s => s.Employees.OrderBy(e => (e.Id > 2 ? e.ReportsTo : null)!.LastName).ThenBy(e => e.Id).Select(e => e.Id),
        s => s.Employees.Select(e => (e.ReportsTo == null ? e : e.ReportsTo.ReportsTo == null ? e.ReportsTo : e.ReportsTo.ReportsTo).FirstName),
        s => s.Employees.Where(e => (e.ReportsTo == null ? e : e.ReportsTo).LastName.StartsWith("F")).Select(e => e.Id),
        s => s.Employees.OrderBy(e => (e.ReportsTo == null ? e : e.ReportsTo).BirthDate).ThenBy(e => e.Id).Select(e => e.Id),
        s => from e in s.Employees let boss = e.ReportsTo == null ? e : e.ReportsTo where boss.Salary > 0 orderby boss.LastName, e.Id select new { e.Id, boss.LastName, boss.Salary, N = boss.LastName.Length },
        s => s.Employees.GroupBy(e => (e.ReportsTo == null ? e : e.ReportsTo).LastName).Select(g => new { g.Key, N = g.Count() }),
        s => s.Lines.Select(l => new { l.OrderId, l.ProductId, (l.Quantity > 10 ? l.Order : l.Order).Customer.Name, (l.Quantity > 10 ? l.Order.Customer : l.Order.Customer).Orders.Count }),
        s => s.Products.Select(p => new { p.Id, (p.Id > 3 ? new { p.Name, N = 1 } : new { p.Supplier.Name, N = 2 }).Name }),
        s => s.Products.Select(p => new { p.Id, One = (p.Id > 3 ? p.Supplier : s.Suppliers.OrderBy(x => x.Id).First()) }).Select(x => new { x.Id, x.One.Name, x.One.Country }));

    [Test]
    public void Members_of_the_first_row_that_is_there() => All(
        s => s.Employees.OrderBy(e => e.Id).Select(e => (e.ReportsTo ?? e).LastName),
        s => s.Employees.Select(e => new { e.Id, (e.ReportsTo!.ReportsTo ?? e.ReportsTo ?? e).LastName, N = (e.ReportsTo ?? e).Reports.Count }),
        s => s.Employees.Where(e => (e.ReportsTo ?? e).LastName.StartsWith("F")).Select(e => e.Id),
        s => s.Employees.OrderBy(e => (e.ReportsTo ?? e).LastName).ThenBy(e => e.Id).Select(e => new { e.Id, (e.ReportsTo ?? e).BirthDate }),
        s => s.Orders.Select(o => new { o.Id, (o.Employee ?? s.Employees.OrderBy(e => e.Id).First()).LastName, (o.Customer ?? s.Customers.First()).Name }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Boss = e.ReportsTo ?? e }),
        s => s.Employees.Where(e => (e.Id > 2 ? e.ReportsToId : null) != null).Select(e => e.Id));

    [Test]
    public void Collections_of_a_choice() => AllIn(3,
        s => s.Employees.OrderBy(e => e.Id).Select(e => e.Id % 2 == 0 ? e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() : e.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList()));

    [Test]
    public void Names_in_between() => All(
        s => from o in s.Orders let c = o.Customer let n = c.Orders.Count where n > 3 orderby n descending, o.Id select new { o.Id, c.Name, n },
        s => from c in s.Customers let last = c.Orders.OrderByDescending(o => o.Id).FirstOrDefault() where last != null orderby c.Id select new { c.Id, Last = last.Id, last.Freight },
        s => from c in s.Customers let big = c.Orders.Where(o => o.Freight > 50) where big.Any() select new { c.Id, N = big.Count(), Sum = big.Sum(o => o.Freight) },
        s => from p in s.Products let value = p.UnitPrice * p.UnitsInStock where value > 100 && value < 10000 orderby value, p.Id select new { p.Id, value },
        s => from p in s.Products let dear = p.UnitPrice > 30 group p by dear into g let n = g.Count() select new { g.Key, n, Double = n * 2 },
        s => from c in s.Customers let name = c.Name.ToUpper() where name.StartsWith("A") let length = name.Length orderby length, name select new { name, length },
        s => from c in s.Customers from o in c.Orders let sum = o.Lines.Sum(l => l.Quantity) where sum > 20 select new { c.Id, Order = o.Id, sum },
        s => from c in s.Customers where c.IsActive from o in c.Orders where o.Freight > 20 from l in o.Lines where l.Quantity > 10 orderby o.Id, l.ProductId select new { c.Name, o.Id, l.ProductId },
        s => from c in s.Customers from o in c.Orders.DefaultIfEmpty() from e in s.Employees.Where(e => o != null && e.Id == o.EmployeeId).DefaultIfEmpty() select new { c.Id, Order = o == null ? 0 : o.Id, Employee = e == null ? null : e.LastName },
        s => from e in s.Employees from t in e.Territories join r in s.Regions on t.Territory.RegionId equals r.Id where t.Share > 0 select new { e.LastName, r.Name });

    public sealed record OrderRow(int Id, decimal Freight, OrderStatus Status);

    public sealed record CustomerRow(string Id, string Name)
    {
        public List<int> Orders { get; init; } = [];
    }
}
