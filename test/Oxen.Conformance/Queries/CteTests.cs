namespace Oxen.Conformance;

/// <summary>Queries with a name, and recursive ones.</summary>
[Golden]
public sealed class CteTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_named_query() => Same(
        s => Named(s.Orders.Where(o => o.Freight > 10)).Select(o => o.Id).OrderBy(id => id).ToList());

    [Test]
    public void A_named_query_used_twice_is_written_once() => Same(s =>
    {
        var totals = Named(s.Orders.GroupBy(o => o.CustomerId).Select(g => new { Customer = g.Key, Total = g.Count() }));
        return totals.Where(t => t.Total > totals.Average(x => x.Total)).OrderBy(t => t.Customer).ToList();
    });

    [Test]
    public void A_named_query_joined_with_itself() => Same(s =>
    {
        var reports = Named(s.Employees.Where(e => e.ReportsToId != null).Select(e => new { e.Id, e.FirstName, Boss = e.ReportsToId }));
        return (from a in reports join b in reports on a.Id equals b.Boss orderby a.Id, b.Id select new { Boss = a.FirstName, b.FirstName }).ToList();
    });

    [Test]
    public void Named_queries_of_one_name_are_told_apart() => Same(s =>
    {
        var (few, many) = (Above(s, 10), Above(s, 60));
        return few.Where(o => !many.Any(m => m.Id == o.Id)).OrderBy(o => o.Id).Select(o => o.Id).ToList();
    });

    [Test]
    public void A_named_query_over_another() => Same(s =>
    {
        var placed = Named(s.Orders.Where(o => o.EmployeeId != null), "placed");
        var counts = Named(placed.GroupBy(o => o.EmployeeId).Select(g => new { Employee = g.Key, Count = g.Count() }), "counts");
        return counts.Where(c => c.Count < placed.Count()).OrderBy(c => c.Employee).ToList();
    });

    [Test]
    public void A_named_query_of_each_row() => Same(
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Big = NamedOrders(s).Count(o => o.CustomerId == c.Id) }).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Big = s.Orders.Count(o => o.CustomerId == c.Id) }).ToList());

    [Test]
    public void A_named_query_in_rows_inside_rows() => SameIn(2,
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Big = NamedOrders(s).Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).ToList() }).ToList());

    [Test]
    public void A_named_query_keeps_its_order_and_page() => Same(s => Named(s.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Take(3), "dear").Select(p => p.Name).ToList());

    [Test]
    public void A_named_query_beside_a_table_of_its_name() => Same(s => Named(s.Products.Where(p => p.UnitPrice > 20), "products").Count());

    [Test]
    public void A_named_query_in_a_delete_by_hand() => Same(s =>
    {
        var dear = Named(s.Products.Where(p => p.UnitPrice > 50), "dear");
        return s.Lines.Where(l => dear.Any(p => p.Id == l.ProductId)).OrderBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => l.Quantity).ToList();
    });

    [Test]
    public void Employees_below_one() => Same(
        s => Recursion(s, 2, next => next.OrderBy(e => e.Id).Select(e => e.FirstName).ToList()),
        s => Below(s, 2).Select(e => e.Employee).OrderBy(e => e.Id).Select(e => e.FirstName).ToList());

    [Test]
    public void Whole_rows_below_one() => Same(
        s => Recursion(s, 2, next => next.OrderBy(e => e.Id).ToList()),
        s => Below(s, 2).Select(e => e.Employee).OrderBy(e => e.Id).ToList());

    [Test]
    public void Employees_above_one() => Same(
        s => s is not MemoryShop ? s.Employees.Where(e => e.Id == 9).Recursive(e => s.Employees.Where(boss => boss.Id == e.ReportsToId)).OrderBy(e => e.Id).Select(e => e.Id).ToList() : [],
        s => Above(s.Employees.ToList(), 9).Order().ToList());

    [Test]
    public void Depths() => Same(
        s => s.Employees.Where(e => e.ReportsToId == null).Recursive(e => e.Reports, (e, depth) => new { e.Id, depth }).OrderBy(x => x.Id).ToList(),
        s => s.Employees.Where(e => e.ReportsToId == null).ToList().SelectMany(e => Below(s, e.Id)).Select(e => new { e.Employee.Id, depth = e.Depth }).OrderBy(x => x.Id).ToList());

    [Test]
    public void Depths_are_filtered() => Same(
        s => s.Employees.Where(e => e.ReportsToId == null).Recursive(e => e.Reports, (e, depth) => new { e.Id, depth }).Where(x => x.depth == 1).OrderBy(x => x.Id).ToList(),
        s => s.Employees.Where(e => e.ReportsToId == null).ToList().SelectMany(e => Below(s, e.Id)).Where(e => e.Depth == 1).Select(e => new { e.Employee.Id, depth = e.Depth }).OrderBy(x => x.Id).ToList());

    [Test]
    public void No_deeper_than() => Same(
        [0, 1, 2],
        (s, depth) => s.Employees.Where(e => e.Id == 2).Recursive(e => e.Reports, depth).OrderBy(e => e.Id).Select(e => e.Id).ToList(),
        (s, depth) => Below(s, 2).Where(e => e.Depth <= depth).Select(e => e.Employee.Id).Order().ToList());

    [Test]
    public void No_deeper_than_with_depths() => Same(
        s => s.Employees.Where(e => e.Id == 2).Recursive(e => e.Reports, (e, depth) => new { e.LastName, Depth = depth * 10 }, 1).OrderBy(e => e.LastName).ToList(),
        s => Below(s, 2).Where(e => e.Depth <= 1).Select(e => new { e.Employee.LastName, Depth = e.Depth * 10 }).OrderBy(e => e.LastName, StringComparer.Ordinal).ToList());

    [Test]
    public void Distinct_rows_end_circles() => Same(
        s => s.Employees.Where(e => e.Id == 5).Select(e => new { e.Id, Boss = e.ReportsToId })
            .Recursive(e => s.Employees.Where(other => other.ReportsToId == e.Id || other.Id == e.Boss).Select(other => new { other.Id, Boss = other.ReportsToId }), distinct: true)
            .OrderBy(e => e.Id).ToList(),
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Boss = e.ReportsToId }).ToList());

    [Test]
    public void What_was_found_is_carried_along() => Same(
        s => s.Employees.Where(e => e.ReportsToId == null).Select(e => new { e.Id, Path = e.FirstName, Length = 1 })
            .Recursive(boss => s.Employees.Where(e => e.ReportsToId == boss.Id).Select(e => new { e.Id, Path = boss.Path + "/" + e.FirstName, Length = boss.Length + 1 }))
            .OrderBy(x => x.Id).ToList(),
        s => s.Employees.ToList().Select(e => Names(s, e)).Select(x => new { x.Id, x.Path, x.Length }).OrderBy(x => x.Id).ToList());

    [Test]
    public void A_step_may_leave_something_empty() => Same(
        s => s.Employees.Where(e => e.ReportsToId == null).Select(e => new { e.Id, Boss = (int?)0 })
            .Recursive(boss => s.Employees.Where(e => e.ReportsToId == boss.Id).Select(e => new { e.Id, Boss = e.ReportsToId }))
            .Where(x => x.Boss != 2).OrderBy(x => x.Id).ToList(),
        s => s.Employees.Select(e => new { e.Id, Boss = e.ReportsToId ?? (int?)0 }).Where(x => x.Boss != 2).OrderBy(x => x.Id).ToList());

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void How_many_there_are_below_each() => Same(
        s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Team = s.Employees.Where(r => r.ReportsToId == e.Id).Recursive(r => r.Reports).Count() }).ToList(),
        s => s.Employees.ToList().OrderBy(e => e.Id).Select(e => new { e.Id, Team = Below(s, e.Id).Count - 1 }).ToList());

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Who_has_somebody_far_below() => Same(
        s => s.Employees.Where(e => s.Employees.Where(r => r.ReportsToId == e.Id).Recursive(r => r.Reports, (r, depth) => new { r.Id, depth }).Any(x => x.depth > 0)).OrderBy(e => e.Id).Select(e => e.Id).ToList(),
        s => s.Employees.ToList().Where(e => Below(s, e.Id).Exists(x => x.Depth > 1)).OrderBy(e => e.Id).Select(e => e.Id).ToList());

    [Test]
    public void Those_below_each()
    {
        SameIn(
            2,
            s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Team = s.Employees.Where(r => r.ReportsToId == e.Id).Recursive(r => r.Reports).OrderBy(r => r.Id).Select(r => r.FirstName).ToList() }).ToList(),
            s => s.Employees.ToList().OrderBy(e => e.Id).Select(e => new { e.Id, Team = Below(s, e.Id).Skip(1).OrderBy(x => x.Employee.Id).Select(x => x.Employee.FirstName).ToList() }).ToList());
        SameIn(
            1,
            s => s.Employees.SelectMany(e => s.Employees.Where(r => r.Id == e.Id).Recursive(r => r.Reports, (r, depth) => new { r.Id, depth }), (e, x) => new { Boss = e.Id, x.Id, x.depth }).OrderBy(x => x.Boss).ThenBy(x => x.Id).ToList(),
            s => s.Employees.ToList().SelectMany(e => Below(s, e.Id), (e, x) => new { Boss = e.Id, x.Employee.Id, depth = x.Depth }).OrderBy(x => x.Boss).ThenBy(x => x.Id).ToList());
        SameIn(
            1,
            s => s.Employees.SelectMany(e => s.Employees.Where(r => r.ReportsToId == e.Id).Recursive(r => r.Reports)).Count(),
            s => s.Employees.ToList().Sum(e => Below(s, e.Id).Count - 1));
    }

    [Test]
    public void Found_rows_are_joined_and_grouped() => Same(
        s => s.Employees.Where(e => e.Id == 2).Recursive(e => e.Reports).Join(s.Orders, e => e.Id, o => o.EmployeeId, (e, o) => new { e.Id, o.Freight })
            .GroupBy(x => x.Id).Select(g => new { g.Key, Freight = g.Sum(x => x.Freight) }).OrderBy(x => x.Key).ToList(),
        s => Below(s, 2).Join(s.Orders, e => e.Employee.Id, o => o.EmployeeId, (e, o) => new { e.Employee.Id, o.Freight })
            .GroupBy(x => x.Id).Select(g => new { g.Key, Freight = g.Sum(x => x.Freight) }).OrderBy(x => x.Key).ToList());

    [Test]
    public void Numbers_of_a_series() => Same(
        s => s.Categories.Where(c => c.Id == 1).Select(c => new { Number = 1 }).Recursive(x => s.Categories.Where(c => c.Id == 1 && x.Number < 20).Select(c => new { Number = x.Number + 1 })).Sum(x => x.Number),
        s => 210);

    private static IQueryable<T> Named<T>(IQueryable<T> query, string name = "named") => query.Provider is EnumerableQuery ? query : query.AsCte(name);

    private static IQueryable<Order> NamedOrders(IShop s) => Named(s.Orders, "all_orders");

    private static IQueryable<Order> Above(IShop s, decimal freight) => Named(s.Orders.Where(o => o.Freight > freight), "above");

    private static T Recursion<T>(IShop s, int id, Func<IQueryable<Employee>, T> read) => read(s.Employees.Where(e => e.Id == id).Recursive(e => e.Reports));

    private static List<(Employee Employee, int Depth)> Below(IShop s, int id)
    {
        var all = s.Employees.ToList();
        List<(Employee, int)> found = [];
        Add(all.Find(e => e.Id == id)!, 0);
        return found;

        void Add(Employee employee, int depth)
        {
            found.Add((employee, depth));
            foreach (var report in all.Where(e => e.ReportsToId == employee.Id))
            {
                Add(report, depth + 1);
            }
        }
    }

    private static List<int> Above(List<Employee> all, int id) => all.Find(e => e.Id == id) is { } employee
        ? [id, .. employee.ReportsToId is { } boss ? Above(all, boss) : []]
        : [];

    private static (int Id, string Path, int Length) Names(IShop s, Employee employee)
    {
        var boss = s.Employees.FirstOrDefault(e => e.Id == employee.ReportsToId);
        if (boss is null)
        {
            return (employee.Id, employee.FirstName, 1);
        }

        var (_, path, length) = Names(s, boss);
        return (employee.Id, path + "/" + employee.FirstName, length + 1);
    }
}
