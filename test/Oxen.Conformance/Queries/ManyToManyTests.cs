namespace Oxen.Conformance;

/// <summary>Collections of many to many: through a table no class stands for, and through a class.</summary>
[Golden]
public sealed class ManyToManyTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Members_are_asked() => All(
        s => s.Regions.Where(r => r.Suppliers.Any()).Select(r => r.Id),
        s => s.Regions.Where(r => !r.Suppliers.Any()).Select(r => r.Id),
        s => s.Suppliers.Where(x => x.Regions.Any(r => r.Name == "Süden")).Select(x => x.Name),
        s => s.Suppliers.Where(x => x.Regions.All(r => r.Id < 3)).Select(x => x.Name),
        s => s.Employees.Where(e => e.WorksIn.Any(t => t.Name == "Phoenix")).Select(e => e.Id),
        s => s.Territories.Where(t => t.Staff.All(e => e.Salary > 2500)).Select(t => t.Id));

    [Test]
    public void Members_are_counted_and_summed() => All(
        s => s.Regions.Select(r => new { r.Id, r.Suppliers.Count, Far = r.Suppliers.Count(x => x.Country != "UK") }),
        s => s.Territories.Select(t => new { t.Id, Sum = t.Staff.Sum(e => e.Salary), Most = t.Staff.Max(e => (decimal?)e.Salary) }),
        s => s.Employees.OrderByDescending(e => e.WorksIn.Count).ThenBy(e => e.Id).Select(e => e.LastName));

    [Test]
    public void Members_contain() => All(
        s => s.Regions.Where(r => r.Suppliers.Select(x => x.Id).Contains(3)).Select(r => r.Id),
        s => s.Employees.Where(e => e.WorksIn.Select(t => t.Name).Contains("Phoenix")).Select(e => e.Id));

    [Test]
    public void Members_are_flattened() => All(
        s => s.Regions.SelectMany(r => r.Suppliers, (r, x) => new { Region = r.Name, Supplier = x.Name }),
        s => s.Regions.SelectMany(r => r.Suppliers).Select(x => x.Name),
        s => s.Employees.SelectMany(e => e.WorksIn.DefaultIfEmpty(), (e, t) => new { e.Id, Territory = (string?)t!.Name }),
        s => s.Regions.SelectMany(r => r.Suppliers.DefaultIfEmpty(), (r, x) => r.Name),
        s => s.Employees.SelectMany(e => e.WorksIn.Where(t => t.RegionId != null).DefaultIfEmpty(), (e, t) => new { e.Id, Territory = (string?)t!.Name }),
        s => from e in s.Employees from t in e.WorksIn from c in t.Staff where c.Id != e.Id orderby e.Id, t.Id, c.Id select new { e.Id, t.Name, Colleague = c.LastName });

    [Test]
    public void The_first_of_the_members() => All(
        s => s.Regions.Select(r => new { r.Id, First = r.Suppliers.OrderBy(x => x.Name).Select(x => x.Name).FirstOrDefault() }),
        s => s.Employees.Select(e => new { e.Id, Last = e.WorksIn.OrderByDescending(t => t.Id).Select(t => t.Name).FirstOrDefault() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Members_of_members() => All(
        s => s.Suppliers.Where(x => x.Regions.Any(r => r.Suppliers.Any(o => o.Id != x.Id))).Select(x => x.Id),
        s => s.Employees.Select(e => new { e.Id, Colleagues = e.WorksIn.SelectMany(t => t.Staff).Select(c => c.Id).Distinct().Count() }),
        s => s.Territories.Where(t => t.Region!.Suppliers.Any(x => x.Country == "Japan")).Select(t => t.Id));

    [Test]
    public void The_rows_between_and_what_they_lead_to_agree() => Same(
        s => s.Employees.Select(e => new { e.Id, Through = e.Territories.Count(x => x.Territory.Name != ""), Direct = e.WorksIn.Count(t => t.Name != "") }));

    [Test]
    public void Members_as_lists() => AllIn(2,
        s => s.Regions.OrderBy(r => r.Id).Select(r => new { r.Name, Suppliers = r.Suppliers.OrderBy(x => x.Id).ToList() }),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Places = e.WorksIn.OrderByDescending(t => t.Id).Take(2).Select(t => t.Name).ToList() }));

    [Test]
    public void Lists_of_lists_of_members() => SameIn(3,
        s => s.Regions.OrderBy(r => r.Id).Select(r => new { r.Name, Suppliers = r.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Name, Regions = x.Regions.OrderBy(o => o.Id).Select(o => o.Name).ToList() }).ToList() }));

    [Test]
    public void Groups_of_members() => Same(
        s => s.Employees.SelectMany(e => e.WorksIn, (e, t) => new { e.Salary, t.Name }).GroupBy(x => x.Name).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(x => x.Salary) }));

    [Test]
    public void What_is_not_read_is_not_joined() => All(
        s => s.Regions.Sum(r => r.Suppliers.Count),
        s => s.Regions.Where(r => r.Suppliers.Any() && r.Suppliers.Count < 3).SelectMany(r => r.Suppliers, (r, x) => r.Name),
        s => s.Employees.Select(e => new { e.Id, Longest = e.WorksIn.Max(t => (int?)t.Name.Length) }),
        s => s.Employees.Count(e => e.WorksIn.Count > 1));

    [Test]
    public void A_page_of_members() => Same(
        s => s.Employees.Where(e => e.Id == 1).SelectMany(e => e.WorksIn).OrderBy(t => t.Id).Skip(1).Take(1).Select(t => t.Id));
}
