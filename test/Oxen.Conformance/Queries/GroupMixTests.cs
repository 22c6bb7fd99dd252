namespace Oxen.Conformance;

/// <summary>Groups by every kind of key, among other operators.</summary>
[Golden]
public sealed class GroupMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void By_keys_of_every_kind() => All(
        s => s.Orders.GroupBy(o => o.Status).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Priority).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Date).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => new { o.PlacedAt.Year, o.PlacedAt.Month }).Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.ShippedAt).Where(g => g.Key == null).Select(g => g.Count()),
        s => s.Orders.GroupBy(o => o.Freight).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Notes).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Notes ?? "").Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Notes!.ToLower()).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Rank).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.IsActive).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.AcceptsMail).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Since.Year).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.CreditLimit).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.CreditLimit > 100).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Name.Length % 3).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Name.Length > 0 ? c.Name.Substring(0, 1) : "none").Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Country == "UK" ? "home" : c.IsActive ? "abroad" : "lost").Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.Sku).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.Weight).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.UnitPrice).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.ReorderLevel == null).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => new { p.CategoryId, p.IsDiscontinued }).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => ValueTuple.Create(p.CategoryId, p.SupplierId)).Select(g => new { g.Key.Item1, g.Key.Item2, Count = g.Count() }),
        s => s.Employees.GroupBy(e => e.Skills).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Employees.GroupBy(e => e.Skills.HasFlag(Skills.Languages)).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Employees.GroupBy(e => e.BirthDate).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Employees.GroupBy(e => e.ShiftStart).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Employees.GroupBy(e => e.HiredAt).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void By_entities_and_navigations() => All(
        s => s.Products.GroupBy(p => p.Supplier).Select(g => new { g.Key.Name, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.Supplier).Select(g => new { Supplier = g.Key, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.Category).Select(g => new { g.Key!.Name, Count = g.Count() }),
        s => s.Products.GroupBy(p => p.Supplier.Country).Select(g => new { g.Key, Sum = g.Sum(p => p.UnitsInStock) }),
        s => s.Products.GroupBy(p => new { Category = p.Category!.Name, Supplier = p.Supplier.Name }).Select(g => new { g.Key.Category, g.Key.Supplier, Count = g.Count() }),
        s => s.Lines.GroupBy(l => l.Order.Customer.Country).Select(g => new { g.Key, Sum = g.Sum(l => l.Quantity) }),
        s => s.Lines.GroupBy(l => l.Product.Category!.Name).Select(g => new { g.Key, Sum = g.Sum(l => l.Quantity * l.UnitPrice) }),
        s => s.Lines.GroupBy(l => l.Order.Employee!.ReportsTo!.LastName).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Lines.GroupBy(l => new { l.Order.Customer.Country, l.Product.Supplier.Name }).Where(g => g.Count() > 3).Select(g => new { g.Key.Country, g.Key.Name, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Customer).Where(g => g.Key.IsActive && g.Count() > 3).Select(g => g.Key.Name),
        s => s.Orders.GroupBy(o => o.Employee).Select(g => new { Name = g.Key == null ? "nobody" : g.Key.FirstName + " " + g.Key.LastName, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Customer.Orders.Count).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Lines.Count).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.Lines.Any()).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c.Orders.Max(o => (decimal?)o.Freight) > 60).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.GroupBy(c => c).Select(g => g.Key.Id),
        s => s.Customers.GroupBy(c => new { c }).Select(g => g.Key.c.Id));

    [Test]
    public void With_aggregates_of_every_kind() => All(
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Freight), Average = g.Average(o => o.Freight), Min = g.Min(o => o.Freight), Max = g.Max(o => o.Freight), Count = g.Count(), Long = g.LongCount() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, First = g.Min(o => o.PlacedAt), Last = g.Max(o => o.ShippedAt), Status = g.Max(o => o.Id) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Open = g.Count(o => o.Status == OrderStatus.Open), Sent = g.Count(o => o.ShippedAt != null), High = g.Any(o => o.Priority == Priority.High) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Where(o => o.ShippedAt != null).Sum(o => o.Freight), None = g.Where(o => o.Freight > 100000).Sum(o => o.Freight) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Max = g.Where(o => o.Priority == Priority.High).Max(o => (decimal?)o.Freight), Average = g.Where(o => o.Priority == null).Average(o => (decimal?)o.Freight) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, People = g.Select(o => o.EmployeeId).Distinct().Count(), Kinds = g.Select(o => o.Status).Distinct().Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Known = g.Where(o => o.EmployeeId != null).Select(o => o.EmployeeId).Distinct().Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Lines = g.Sum(o => o.Lines.Count), Quantity = g.Sum(o => o.Lines.Sum(l => l.Quantity)) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Per = g.Sum(o => o.Freight) / g.Count(), Span = g.Max(o => o.Id) - g.Min(o => o.Id) }),
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Heavy = g.All(p => p.Weight > 0), Known = g.All(p => p.Weight != null), Low = g.Any(p => p.ReorderLevel > p.UnitsInStock) }),
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Sum = g.Sum(p => p.IsDiscontinued ? 1 : 0), Value = g.Sum(p => p.UnitsInStock * 2) }),
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Longest = g.Max(p => p.Name.Length), First = g.Min(p => p.Name), Category = g.Max(p => p.Category!.Name) }),
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => g.Count() > 3 ? "many" : g.Count() > 2 ? "some" : "few"),
        s => s.Products.GroupBy(p => p.CategoryId).Select(g => new { g.Key, Average = g.Average(p => p.ReorderLevel), Sum = g.Sum(p => p.ReorderLevel), Min = g.Min(p => p.ReorderLevel), Weight = g.Average(p => p.Weight) }),
        s => s.Lines.GroupBy(l => l.ProductId).Select(g => new { g.Key, Discount = g.Max(l => l.Discount), Average = g.Average(l => l.Quantity), Zero = g.Count(l => l.Discount == 0) }),
        s => s.Customers.Where(c => c.CreditLimit < 100000).GroupBy(c => c.Country).Select(g => new { g.Key, Rank = g.Max(c => c.Rank), First = g.Min(c => c.Since), Limit = g.Sum(c => c.CreditLimit), Some = g.Average(c => c.CreditLimit) }));

    [Test]
    public void Filtered_ordered_and_paged() => All(
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Sum(o => o.Freight) > 100).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Key.StartsWith("B") && g.Max(o => o.Freight) > 1).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Any(o => o.Status == OrderStatus.Cancelled)).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.All(o => o.Freight > 0)).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count(o => o.ShippedAt == null) == 2).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.EmployeeId).Where(g => g.Key != null).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Sum(o => o.Freight)).ThenBy(g => g.Key).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderByDescending(g => g.Max(o => o.PlacedAt)).ThenBy(g => g.Key).Take(3).Select(g => new { g.Key, Last = g.Max(o => o.PlacedAt) }),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Skip(2).Take(3).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Freight) }).Where(x => x.Sum > 10).OrderByDescending(x => x.Sum).ThenBy(x => x.Key).Take(2),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Freight) }).OrderBy(x => x.Key).Take(4).Where(x => x.Sum > 10).OrderBy(x => x.Sum).ThenBy(x => x.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Freight) }).Max(x => x.Sum),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Count()).Average(),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Count()).Distinct().OrderBy(n => n),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Key).Count(k => k.Length == 5),
        s => s.Orders.GroupBy(o => o.CustomerId).Any(g => g.Count() > 7),
        s => s.Orders.GroupBy(o => o.CustomerId).All(g => g.Count() > 3),
        s => s.Orders.GroupBy(o => o.CustomerId).Count(g => g.Sum(o => o.Freight) > 50),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).First(),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).ElementAt(2),
        s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).Last(),
        s => s.Orders.GroupBy(o => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(o => o.Freight) }).Single(),
        s => s.Orders.GroupBy(o => o.Id < 0).Select(g => g.Key).Single());

    [Test]
    public void After_other_operators() => All(
        s => s.Orders.Where(o => o.Freight > 1).GroupBy(o => o.EmployeeId).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.OrderBy(o => o.Id).Take(10).GroupBy(o => o.EmployeeId).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.OrderByDescending(o => o.Id).Skip(5).Take(10).GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Freight) }),
        s => s.Orders.Select(o => new { o.CustomerId, o.EmployeeId }).Distinct().GroupBy(x => x.CustomerId).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.Select(o => o.EmployeeId).GroupBy(e => e).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.Select(o => new { Year = o.PlacedAt.Year, o.Freight }).GroupBy(x => x.Year, x => x.Freight).Select(g => new { g.Key, Max = g.Max() }),
        s => s.Customers.SelectMany(c => c.Orders, (c, o) => new { c.Country, o.Freight }).GroupBy(x => x.Country).Select(g => new { g.Key, Sum = g.Sum(x => x.Freight) }),
        s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country)).GroupBy(c => c).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).GroupBy(c => c.Length).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count() }).GroupBy(x => x.Count).Select(g => new { g.Key, First = g.Min(x => x.Key) }).GroupBy(x => x.Key > 3).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => new { o.CustomerId, o.Status }).Select(g => new { g.Key.CustomerId, Count = g.Count() }).GroupBy(x => x.CustomerId).Select(g => new { g.Key, Kinds = g.Count(), Most = g.Max(x => x.Count) }),
        s => s.Orders.LeftJoin(s.Employees, o => o.EmployeeId, e => (int?)e.Id, (o, e) => new { o, e }).GroupBy(x => x.e == null ? "-" : x.e.LastName).Select(g => new { g.Key, Sum = g.Sum(x => x.o.Freight) }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Used_by_other_operators() => All(
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Key).Concat(s.Suppliers.Select(x => x.Name)),
        s => s.Orders.GroupBy(o => o.EmployeeId).Select(g => g.Key).Union(s.Products.GroupBy(p => p.CategoryId).Select(g => g.Key)),
        s => s.Customers.Where(c => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 3).Select(g => g.Key).Contains(c.Id)).Select(c => c.Id),
        s => s.Customers.Where(c => s.Orders.GroupBy(o => o.CustomerId).Any(g => g.Key == c.Id && g.Sum(o => o.Freight) > 100)).Select(c => c.Id),
        s => s.Customers.Select(c => new { c.Id, Years = c.Orders.GroupBy(o => o.PlacedAt.Year).Count(), Most = c.Orders.GroupBy(o => o.EmployeeId).Max(g => (int?)g.Count()) }),
        s => s.Customers.Select(c => new { c.Id, Best = c.Orders.GroupBy(o => o.EmployeeId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault() }),
        s => s.Customers.SelectMany(c => c.Orders.GroupBy(o => o.Status).Select(g => new { c.Id, g.Key, Count = g.Count() })),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Name = s.Customers.Where(c => c.Id == g.Key).Select(c => c.Name).First(), Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Others = s.Orders.Count(o => o.CustomerId != g.Key) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => s.Customers.Any(c => c.Id == g.Key && c.Country == "Germany")).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Above = g.Count(o => o.Freight > s.Orders.Average(x => x.Freight)) }),
        s => s.Orders.GroupBy(o => o.CustomerId, (id, os) => new { id, Sum = os.Sum(o => o.Freight) }).Where(x => x.Sum > 50),
        s => s.Orders.GroupBy(o => o.CustomerId, o => o.Freight, (id, fs) => new { id, Max = fs.Max(), Big = fs.Count(f => f > 50) }),
        s => s.Orders.GroupBy(o => new { o.CustomerId, o.Status }, (key, os) => new { key.CustomerId, key.Status, Count = os.Count() }),
        s => from o in s.Orders group o by o.CustomerId into g where g.Count() > 3 let sum = g.Sum(o => o.Freight) orderby sum descending, g.Key select new { g.Key, sum },
        s => from o in s.Orders group o by o.CustomerId into g join c in s.Customers on g.Key equals c.Id select new { c.Name, Count = g.Count() },
        s => from o in s.Orders group o by o.CustomerId into g from c in s.Customers where c.Id == g.Key select new { c.Name, Count = g.Count() },
        s => from c in s.Customers from o in c.Orders group o by new { c.Country, o.Status } into g orderby g.Key.Country, g.Count() select new { g.Key.Country, Count = g.Count() });

    [Test]
    public void First_and_top_of_each_group() => AllIn(2,
        s => s.Orders.GroupBy(o => o.EmployeeId).OrderBy(g => g.Key).Select(g => new { g.Key, Last = g.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => o.EmployeeId).OrderBy(g => g.Key).Select(g => new { g.Key, Top = g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2).ToList() }),
        s => s.Orders.GroupBy(o => o.EmployeeId).OrderBy(g => g.Key).Select(g => new { g.Key, Big = g.Where(o => o.Freight > 50).OrderBy(o => o.Id).Select(o => o.Id).ToList() }),
        s => s.Products.GroupBy(p => p.Supplier).OrderBy(g => g.Key.Id).Select(g => new { g.Key.Name, Products = g.OrderBy(p => p.Id).Select(p => p.Name).ToArray() }),
        s => s.Products.GroupBy(p => p.Category!.Name).OrderBy(g => g.Key).Select(g => new { g.Key, Products = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() }),
        s => s.Products.GroupBy(p => new { p.SupplierId, p.IsDiscontinued }).OrderBy(g => g.Key.SupplierId).ThenBy(g => g.Key.IsDiscontinued).Select(g => new { g.Key, Products = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() }),
        s => s.Products.GroupBy(p => p.SupplierId).Where(g => g.Count() > 3).OrderBy(g => g.Key).Select(g => new { g.Key, Cheapest = g.OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Take(2).Select(p => new { p.Name, p.UnitPrice }).ToList() }),
        s => s.Orders.GroupBy(o => o.Status).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(2).Select(g => new { Count = g.Count(), Ids = g.OrderBy(o => o.Id).Take(3).Select(o => o.Id).ToList() }),
        s => s.Orders.OrderBy(o => o.Id).GroupBy(o => o.Status).OrderBy(g => g.Key),
        s => s.Orders.OrderBy(o => o.Id).GroupBy(o => new { o.Status, o.Priority }, o => new { o.Id, o.Freight }).OrderBy(g => g.Key.Status).ThenBy(g => g.Key.Priority),
        s => s.Products.OrderBy(p => p.Id).GroupBy(p => p.CategoryId, p => p.Name).OrderBy(g => g.Key),
        s => s.Products.Where(p => p.UnitPrice > 10).OrderBy(p => p.Id).GroupBy(p => p.Supplier.Country, p => p.Name).OrderByDescending(g => g.Key));

    [Test]
    public void Values_of_the_first_of_each_group() => All(
        s => s.Orders.GroupBy(o => o.EmployeeId).Select(g => new { g.Key, Last = g.OrderByDescending(o => o.Id).Select(o => o.CustomerId).First() }),
        s => s.Orders.GroupBy(o => o.EmployeeId).Select(g => new { g.Key, Last = g.OrderByDescending(o => o.Id).First().Customer.Name }),
        s => s.Orders.GroupBy(o => o.EmployeeId).Select(g => new { g.Key, Last = g.MaxBy(o => o.Id)!.Freight }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Select(o => o.Id).First()),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Second = g.OrderBy(o => o.Id).Select(o => o.Id).Skip(1).FirstOrDefault() }),
        s => s.Orders.GroupBy(o => o.CustomerId).SelectMany(g => g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2)).Select(o => o.Id),
        s => s.Orders.GroupBy(o => o.CustomerId).SelectMany(g => g.Where(o => o.Freight > 60), (g, o) => new { g.Key, o.Id }),
        s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.OrderBy(o => o.Id).First().Freight > 1).Select(g => g.Key));
}
