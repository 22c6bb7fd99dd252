namespace Oxen.Conformance;

/// <summary>Queries inside queries that look at the row around them.</summary>
[Golden]
public sealed class SubqueryTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Any() => Same(s => s.Customers.Where(c => s.Orders.Any(o => o.CustomerId == c.Id)).Select(c => c.Id));

    [Test]
    public void Not_any() => Same(s => s.Customers.Where(c => !s.Orders.Any(o => o.CustomerId == c.Id)).Select(c => c.Id));

    [Test]
    public void Any_of_a_filtered_query() => Same([10m, 1000m], (s, freight) => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).Any(o => o.Freight > freight)).Select(c => c.Id));

    [Test]
    public void Any_without_a_condition() => Same(s => s.Customers.Where(c => s.Orders.Any()).Select(c => c.Id));

    [Test]
    public void All() => Same(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).All(o => o.Freight > 0m)).Select(c => c.Id));

    [Test]
    public void All_with_nulls() => Same(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).All(o => o.ShippedAt > o.PlacedAt)).Select(c => c.Id));

    [Test]
    public void Not_all() => Same(s => s.Customers.Where(c => !s.Orders.Where(o => o.CustomerId == c.Id).All(o => o.EmployeeId == 2)).Select(c => c.Id));

    [Test]
    public void Count() => Same([2, 4], (s, least) => s.Customers.Where(c => s.Orders.Count(o => o.CustomerId == c.Id) >= least).Select(c => c.Id));

    [Test]
    public void Count_is_selected() => Same(s => s.Customers.Select(c => new { c.Id, Orders = s.Orders.Count(o => o.CustomerId == c.Id), Shipped = s.Orders.Count(o => o.CustomerId == c.Id && o.ShippedAt != null) }));

    [Test]
    public void Count_orders() => Same(s => s.Customers.OrderByDescending(c => s.Orders.Count(o => o.CustomerId == c.Id)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Sum_is_selected() => Same(s => s.Customers.Select(c => new { c.Id, Freight = s.Orders.Where(o => o.CustomerId == c.Id).Sum(o => o.Freight) }));

    [Test]
    public void Max_is_selected_as_a_nullable() => Same(s => s.Customers.Select(c => new { c.Id, Last = s.Orders.Where(o => o.CustomerId == c.Id).Max(o => (DateTime?)o.PlacedAt) }));

    [Test]
    public void Max_is_compared() => Same(s => s.Orders.Where(o => o.PlacedAt == s.Orders.Where(x => x.CustomerId == o.CustomerId).Max(x => x.PlacedAt)).Select(o => o.Id));

    [Test]
    public void Average_is_compared() => Same(s => s.Products.Where(p => p.UnitPrice > s.Products.Where(x => x.SupplierId == p.SupplierId).Average(x => x.UnitPrice)).Select(p => p.Id));

    [Test]
    public void An_aggregate_of_all_rows_is_compared() => Same(s => s.Products.Where(p => p.UnitPrice == s.Products.Max(x => x.UnitPrice)).Select(p => p.Id));

    [Test]
    public void An_average_of_nothing_is_never_greater() => Same(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).Average(o => (decimal?)o.Freight) > 10m).Select(c => c.Id));

    [Test]
    public void FirstOrDefault_of_a_value() => Same(s => s.Customers.Select(c => new { c.Id, First = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).FirstOrDefault() }));

    [Test]
    public void FirstOrDefault_of_a_nullable_value() => Same(s => s.Customers.Select(c => new { c.Id, First = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.ShippedAt).FirstOrDefault() }));

    [Test]
    public void FirstOrDefault_of_a_text() => Same(s => s.Customers.Select(c => new { c.Id, Note = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Notes).FirstOrDefault() }));

    [Test]
    public void FirstOrDefault_is_compared() => Same(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).OrderByDescending(o => o.Id).Select(o => o.Status).FirstOrDefault() == OrderStatus.Open).Select(c => c.Id));

    [Test]
    public void A_member_of_FirstOrDefault() => Same(s => s.Orders.Select(o => new { o.Id, Customer = s.Customers.First(c => c.Id == o.CustomerId).Name }));

    [Test]
    public void A_member_of_FirstOrDefault_is_compared() => Same(s => s.Orders.Where(o => s.Customers.First(c => c.Id == o.CustomerId).Country == "UK").Select(o => o.Id));

    [Test]
    public void FirstOrDefault_differs_from_null() => Same(s => s.Customers.Where(c => s.Orders.FirstOrDefault(o => o.CustomerId == c.Id) != null).Select(c => c.Id));

    [Test]
    public void FirstOrDefault_equals_null() => Same(s => s.Customers.Where(c => s.Orders.FirstOrDefault(o => o.CustomerId == c.Id) == null).Select(c => c.Id));

    [Test]
    public void Last_of_the_inner_query() => Same(s => s.Customers.Select(c => new { c.Id, Last = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).LastOrDefault() }));

    [Test]
    public void ElementAtOrDefault_of_the_inner_query() => Same(s => s.Customers.Select(c => new { c.Id, Second = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).ElementAtOrDefault(1) }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Distinct_inside() => Same(s => s.Customers.Select(c => new { c.Id, Employees = s.Orders.Where(o => o.CustomerId == c.Id).Select(o => o.EmployeeId).Distinct().Count() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void A_page_inside() => Same(s => s.Customers.Select(c => new { c.Id, Sum = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Take(2).Sum(o => o.Freight) }));

    [Test]
    public void Two_levels() => Same(s => s.Customers.Where(c => s.Orders.Any(o => o.CustomerId == c.Id && s.Lines.Any(l => l.OrderId == o.Id && l.Quantity > 45))).Select(c => c.Id));

    [Test]
    public void Two_levels_that_look_at_the_outermost_row() => Same(s => s.Suppliers.Where(x => s.Products.Any(p => p.SupplierId == x.Id && s.Products.Count(q => q.SupplierId == x.Id && q.UnitPrice > p.UnitPrice) == 0 && p.UnitPrice > 100m)).Select(x => x.Id));

    [Test]
    public void The_same_table_inside() => Same(s => s.Employees.Select(e => new { e.Id, Reports = s.Employees.Count(x => x.ReportsToId == e.Id) }));

    [Test]
    public void A_subquery_in_a_conditional() => Same(s => s.Customers.Select(c => new { c.Id, Kind = s.Orders.Any(o => o.CustomerId == c.Id) ? "buyer" : "prospect" }));

    [Test]
    public void A_subquery_in_arithmetic() => Same(s => s.Customers.Select(c => s.Orders.Count(o => o.CustomerId == c.Id) * 2 + 1));

    [Test]
    public void A_subquery_that_is_selected_and_filtered() => Same(s => s.Customers.Select(c => new { c.Id, Orders = s.Orders.Count(o => o.CustomerId == c.Id) }).Where(x => x.Orders > 3).OrderByDescending(x => x.Orders).ThenBy(x => x.Id));

    [Test]
    public void Any_is_selected() => Same(s => s.Customers.Select(c => new { c.Id, Any = s.Orders.Any(o => o.CustomerId == c.Id), None = !s.Orders.Any(o => o.CustomerId == c.Id) }));

    [Test]
    public void Any_orders() => Same(s => s.Customers.OrderBy(c => s.Orders.Any(o => o.CustomerId == c.Id)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void A_subquery_after_a_page() => Same(s => s.Customers.OrderBy(c => c.Id).Take(4).Select(c => new { c.Id, Orders = s.Orders.Count(o => o.CustomerId == c.Id) }));

    [Test]
    public void A_subquery_over_a_page() => Same(s => s.Customers.Where(c => s.Orders.OrderBy(o => o.Id).Take(5).Any(o => o.CustomerId == c.Id)).Select(c => c.Id));

    [Test]
    public void A_subquery_in_a_count() => Same(s => s.Customers.Count(c => s.Orders.Any(o => o.CustomerId == c.Id)));

    [Test]
    public void A_subquery_in_a_sum() => Same(s => s.Customers.Sum(c => s.Orders.Count(o => o.CustomerId == c.Id)));

    [Test]
    public void A_subquery_with_a_variable() => Same([1, 20], (s, from) => s.Customers.Select(c => new { c.Id, Later = s.Orders.Count(o => o.CustomerId == c.Id && o.Id > from) }));

    [Test]
    public void Single_of_a_value() => Same(s => s.Orders.Select(o => new { o.Id, Name = s.Customers.Where(c => c.Id == o.CustomerId).Select(c => c.Name).Single() }));

    [Test]
    public void A_default_in_the_inner_query() => Same(s => s.Customers.Select(c => new { c.Id, First = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Id).FirstOrDefault(-1) }));

    [Test]
    public void A_null_that_is_found_is_not_the_default() => Same(
        s => s.Customers.Select(c => new { c.Id, Notes = s.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.Id).Select(o => o.Notes).FirstOrDefault("none") }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Counts_that_ask_for_any_row()
    {
        Same(s => s.Customers.Where(c => c.Orders.Count() > 0).Select(c => c.Id));
        Same(s => s.Customers.Where(c => c.Orders.Count == 0 || c.Orders.Count(o => o.Freight > 50) >= 1).Select(c => c.Id));
        Same(s => s.Customers.Where(c => 1 > c.Orders.Count).Select(c => c.Id));
        Same(s => s.Customers.Select(c => new { c.Id, Has = c.Orders.Select(o => o.Status).Distinct().Count() != 0, Two = c.Orders.Count > 1 }));
    }

    [Test]
    public void A_list_mentioned_twice_is_one_parameter()
    {
        List<(string Country, int Least)> wanted = [("UK", 1), ("Germany", 0)];
        OrderStatus[] statuses = [OrderStatus.Open, OrderStatus.Shipped];
        Same(s => s.Customers.Where(c => wanted.Any(w => w.Country == c.Country) && wanted.All(w => w.Least < c.Orders.Count)).Select(c => c.Id));
        Same(s => s.Orders.Where(o => statuses.Contains(o.Status) || o.Customer.Orders.Any(x => statuses.Contains(x.Status))).Select(o => o.Id));
    }
}
