namespace Oxen.Conformance;

/// <summary>Many to many through an entity of its own, and rows that report to rows of their own table.</summary>
[Golden]
public sealed class TerritoryTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Through_the_entity_between() => All(
        s => s.Employees.Where(e => e.Territories.Any(t => t.Territory.Name == "Phoenix")).Select(e => e.Id),
        s => s.Employees.Where(e => !e.Territories.Any()).Select(e => e.LastName),
        s => s.Employees.Where(e => e.Territories.All(t => t.Since != null)).Select(e => e.LastName),
        s => s.Employees.Where(e => e.Territories.Count > 1).Select(e => e.LastName),
        s => s.Territories.Where(t => t.Employees.Any(e => e.Employee.FirstName == "Nancy")).Select(t => t.Id),
        s => s.Territories.Where(t => t.Employees.Count(e => e.Share > 0) == 2).Select(t => t.Id),
        s => s.EmployeeTerritories.Where(x => x.Employee.ReportsTo!.LastName == "Fuller").Select(x => x.TerritoryId),
        s => s.EmployeeTerritories.Where(x => x.Territory.Region == null).Select(x => x.EmployeeId),
        s => s.EmployeeTerritories.Select(x => new { x.Employee.LastName, x.Territory.Name, Region = x.Territory.Region!.Name }));

    [Test]
    public void Flattened() => All(
        s => s.Employees.SelectMany(e => e.Territories, (e, t) => new { e.LastName, t.TerritoryId }),
        s => s.Employees.SelectMany(e => e.Territories.Select(t => t.Territory.Name)),
        s => s.Employees.SelectMany(e => e.Territories).Select(t => t.Territory.Region!.Name).Distinct(),
        s => s.Regions.SelectMany(r => r.Territories).SelectMany(t => t.Employees).Select(x => x.Employee.LastName),
        s => s.Regions.SelectMany(r => r.Territories.SelectMany(t => t.Employees.Select(x => new { r.Name, x.EmployeeId }))),
        s => from r in s.Regions from t in r.Territories from x in t.Employees select new { Region = r.Name, t.Id, x.Employee.LastName },
        s => from r in s.Regions from t in r.Territories.DefaultIfEmpty() select new { r.Name, Territory = t == null ? "-" : t.Id },
        s => from t in s.Territories from x in t.Employees.Where(x => x.Share > 0).DefaultIfEmpty() select new { t.Id, Employee = x == null ? 0 : x.EmployeeId },
        s => s.Employees.SelectMany(e => e.Territories.OrderBy(t => t.TerritoryId).Take(1), (e, t) => new { e.Id, t.TerritoryId }));

    [Test]
    public void Grouped() => All(
        s => s.EmployeeTerritories.GroupBy(x => x.Territory.RegionId).Select(g => new { g.Key, Count = g.Count(), Share = g.Sum(x => x.Share) }),
        s => s.EmployeeTerritories.GroupBy(x => x.Territory.Region!.Name).Select(g => new { g.Key, People = g.Select(x => x.EmployeeId).Distinct().Count() }),
        s => s.EmployeeTerritories.GroupBy(x => x.Employee).Select(g => new { g.Key.LastName, Count = g.Count() }),
        s => s.EmployeeTerritories.GroupBy(x => new { x.Employee.FirstName, x.Territory.Name }).Select(g => new { g.Key.FirstName, g.Key.Name, First = g.Min(x => x.Since) }),
        s => s.Territories.GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => new { g.Key, Ids = g.Max(t => t.Id) }),
        s => s.Territories.GroupBy(t => t.Region).Select(g => new { Region = g.Key == null ? "none" : g.Key.Name, Count = g.Count() }),
        s => s.Territories.GroupBy(t => t.RegionId).Select(g => new { g.Key, Employees = g.Sum(t => t.Employees.Count) }),
        s => s.EmployeeTerritories.GroupBy(x => x.Since == null).Select(g => new { g.Key, Max = g.Max(x => x.Since), Count = g.Count(x => x.Share > 0.25) }),
        s => s.Employees.GroupBy(e => e.Territories.Count).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Nested_into_each_other() => AllIn(3,
        s => s.Regions.OrderBy(r => r.Id).Select(r => new { r.Name, Territories = r.Territories.OrderBy(t => t.Id).Select(t => new { t.Id, People = t.Employees.OrderBy(x => x.EmployeeId).Select(x => x.Employee.LastName).ToList() }).ToList() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.LastName, Territories = e.Territories.OrderBy(t => t.TerritoryId).Select(t => t.Territory.Name).ToList(), Reports = e.Reports.OrderBy(r => r.Id).Select(r => r.LastName).ToList() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Reports = e.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, Reports = r.Reports.OrderBy(x => x.Id).Select(x => x.Id).ToArray() }).ToArray() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Regions = e.Territories.OrderBy(t => t.TerritoryId).Select(t => new { t.TerritoryId, Others = t.Territory.Employees.Where(x => x.EmployeeId != e.Id).OrderBy(x => x.EmployeeId).Select(x => x.EmployeeId).ToList() }).ToList() }));

    [Test]
    public void The_other_side_as_a_collection() => AllIn(2,
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Territories = e.Territories.Select(x => x.Territory).OrderBy(t => t.Id).ToList() }),
        s => s.Territories.OrderBy(t => t.Id).Select(t => new { t.Id, People = t.Employees.Select(x => x.Employee).Where(e => e.Salary > 2500).OrderBy(e => e.Id).Select(e => e.LastName).ToList() }),
        s => s.Regions.OrderBy(r => r.Id).Select(r => new { r.Id, People = r.Territories.SelectMany(t => t.Employees).Select(x => x.Employee.LastName).Distinct().OrderBy(n => n).ToList() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Mates = s.EmployeeTerritories.Where(x => e.Territories.Any(t => t.TerritoryId == x.TerritoryId) && x.EmployeeId != e.Id).OrderBy(x => x.EmployeeId).ThenBy(x => x.TerritoryId).Select(x => x.EmployeeId).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Who_works_with_whom() => All(
        s => from a in s.EmployeeTerritories join b in s.EmployeeTerritories on a.TerritoryId equals b.TerritoryId where a.EmployeeId < b.EmployeeId select new { A = a.EmployeeId, B = b.EmployeeId, a.TerritoryId },
        s => from a in s.EmployeeTerritories from b in a.Territory.Employees where a.EmployeeId < b.EmployeeId select new { A = a.Employee.LastName, B = b.Employee.LastName },
        s => s.Employees.Where(e => e.Territories.Any(t => t.Territory.Employees.Any(x => x.Employee != e))).Select(e => e.Id),
        s => s.Employees.Where(e => e.Territories.Select(t => t.TerritoryId).Intersect(s.EmployeeTerritories.Where(x => x.EmployeeId == 1).Select(t => t.TerritoryId)).Any()).Select(e => e.Id),
        s => s.EmployeeTerritories.Where(x => s.EmployeeTerritories.Any(y => y.EmployeeId == x.EmployeeId && y.TerritoryId != x.TerritoryId)).Select(x => new { x.EmployeeId, x.TerritoryId }),
        s => s.EmployeeTerritories.Join(s.EmployeeTerritories, a => new { a.EmployeeId, a.TerritoryId }, b => new { b.EmployeeId, b.TerritoryId }, (a, b) => new { a.EmployeeId, b.Share }));

    [Test]
    public void Up_and_down_the_tree() => All(
        s => s.Employees.Select(e => new { e.LastName, Boss = e.ReportsTo!.LastName, Top = e.ReportsTo.ReportsTo!.LastName }),
        s => s.Employees.Where(e => e.ReportsTo!.ReportsTo != null).Select(e => e.Id),
        s => s.Employees.Where(e => e.ReportsTo!.ReportsToId == 1).Select(e => e.Id),
        s => s.Employees.Where(e => e.Reports.Any(r => r.Reports.Any())).Select(e => e.Id),
        s => s.Employees.Where(e => !e.Reports.Any()).Select(e => e.Id),
        s => s.Employees.Select(e => new { e.Id, Reports = e.Reports.Count, Below = e.Reports.Sum(r => r.Reports.Count) }),
        s => s.Employees.Select(e => new { e.Id, Best = e.Reports.Max(r => (decimal?)r.Salary), Most = e.Reports.SelectMany(r => r.Reports).Max(r => (decimal?)r.Salary) }),
        s => s.Employees.Where(e => e.Salary > e.ReportsTo!.Salary).Select(e => e.Id),
        s => s.Employees.Where(e => e.Salary >= e.ReportsTo!.Reports.Max(r => (decimal?)r.Salary)).Select(e => e.Id),
        s => s.Employees.GroupBy(e => e.ReportsTo!.LastName).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(e => e.Salary) }),
        s => s.Employees.OrderBy(e => e.ReportsTo!.LastName).ThenByDescending(e => e.LastName).Select(e => e.Id),
        s => s.Employees.Where(e => e.ReportsTo == s.Employees.First(b => b.LastName == "Buchanan")).Select(e => e.Id),
        s => s.Employees.Select(e => new { e.Id, Peers = e.ReportsTo!.Reports.Count(r => r.Id != e.Id) }));

    [Test]
    public void Set_operations_over_the_entity_between() => All(
        s => s.Employees.Select(e => e.Id).Except(s.EmployeeTerritories.Select(x => x.EmployeeId)),
        s => s.Territories.Select(t => t.Id).Except(s.EmployeeTerritories.Select(x => x.TerritoryId)),
        s => s.Territories.Where(t => t.RegionId == 1).Union(s.Territories.Where(t => t.Employees.Any())),
        s => s.Regions.Select(r => r.Name).Concat(s.Territories.Select(t => t.Name)).OrderBy(n => n),
        s => s.EmployeeTerritories.Where(x => x.Share > 0).Intersect(s.EmployeeTerritories.Where(x => x.Since != null)).Select(x => x.TerritoryId),
        s => s.EmployeeTerritories.Select(x => x.Employee).Distinct().OrderBy(e => e.Id).Select(e => e.LastName),
        s => s.EmployeeTerritories.DistinctBy(x => x.EmployeeId).Count(),
        s => s.EmployeeTerritories.OrderBy(x => x.Share).ThenBy(x => x.EmployeeId).ThenBy(x => x.TerritoryId).DistinctBy(x => x.TerritoryId).Select(x => x.EmployeeId));
}
