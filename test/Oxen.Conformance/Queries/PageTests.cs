namespace Oxen.Conformance;

/// <summary><c>Skip</c> and <c>Take</c>, and what comes before and after them.</summary>
[Golden]
public sealed class PageTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Take() => Same([0, 3, 1000, -1], (s, count) => s.Products.OrderBy(p => p.Id).Take(count).Select(p => p.Id));

    [Test]
    public void Skip() => Same([0, 3, 1000, -1], (s, count) => s.Products.OrderBy(p => p.Id).Skip(count).Select(p => p.Id));

    [Test]
    public void The_number_of_a_page_is_a_parameter() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(3).Select(p => p.Id));

    [Test]
    [Refused("mysql", 2, "MariaDB has no source that reads the row around it")]
    public void A_page_in_a_subquery() => Same([1, 3], (s, count) =>
        s.Suppliers.Select(x => new { x.Id, Second = s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).Skip(count).Take(1).Select(p => p.Name).FirstOrDefault() }));

    [Test]
    public void Any_in_a_page_of_distinct_rows() => Same([2, 3], (s, skip) => s.Products.Select(p => p.SupplierId).Distinct().OrderBy(x => x).Skip(skip).Any());

    [Test]
    public void Zero_rows() => Same(s => s.Products.OrderBy(p => p.Id).Take(0).Select(p => p.Id));

    [Test]
    public void A_negative_constant_takes_nothing() => Same(s => s.Products.OrderBy(p => p.Id).Take(-5).Select(p => p.Id));

    [Test]
    public void A_negative_constant_skips_nothing() => Same(s => s.Products.OrderBy(p => p.Id).Skip(-5).Select(p => p.Id));

    [Test]
    public void A_page() => Same([(0, 5), (5, 5), (10, 5), (15, 5)], (s, page) => s.Products.OrderBy(p => p.Id).Skip(page.Item1).Take(page.Item2).Select(p => p.Id));

    [Test]
    public void Skip_after_take() => Same([(5, 2), (2, 5)], (s, page) => s.Products.OrderBy(p => p.Id).Take(page.Item1).Skip(page.Item2).Select(p => p.Id));

    [Test]
    public void Take_after_take() => Same([(5, 3), (3, 5)], (s, page) => s.Products.OrderBy(p => p.Id).Take(page.Item1).Take(page.Item2).Select(p => p.Id));

    [Test]
    public void Skip_after_skip() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Skip(3).Select(p => p.Id));

    [Test]
    public void Skip_and_take_twice() => Same(s => s.Orders.OrderBy(o => o.Id).Skip(2).Take(20).Skip(3).Take(4).Select(o => o.Id));

    [Test]
    public void A_filter_after_a_page_sees_the_page_only() =>
        Same(s => s.Products.OrderBy(p => p.Id).Take(6).Where(p => p.SupplierId == 1).Select(p => p.Id));

    [Test]
    public void A_filter_before_a_page() => Same(s => s.Products.Where(p => p.SupplierId == 1).OrderBy(p => p.Id).Take(2).Select(p => p.Id));

    [Test]
    public void A_filter_before_and_after_a_page() =>
        Same(s => s.Products.Where(p => p.Id > 2).OrderBy(p => p.Id).Skip(1).Take(6).Where(p => p.UnitPrice > 30m).Select(p => p.Name));

    [Test]
    public void An_order_after_a_page_orders_the_page() =>
        Same(s => s.Products.OrderBy(p => p.Id).Take(5).OrderByDescending(p => p.UnitPrice).Select(p => p.Id));

    [Test]
    public void An_order_after_a_page_is_stable() =>
        Same(s => s.Products.OrderByDescending(p => p.Id).Take(6).OrderBy(p => p.SupplierId).Select(p => p.Id));

    [Test]
    public void A_page_of_a_page_in_another_order() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Take(20).OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Skip(2).Take(5));

    [Test]
    public void A_selection_before_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Twice = p.Id * 2 }).Take(3));

    [Test]
    public void A_selection_after_a_page() => Same(s => s.Products.OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Take(3).Select(p => new { p.Name, p.UnitPrice }));

    [Test]
    public void A_calculated_order_before_a_page() =>
        Same(s => s.Products.OrderBy(p => p.Id % 3).ThenBy(p => p.Id).Take(4).Where(p => p.Id > 1).Select(p => p.Id));

    [Test]
    public void A_page_without_an_order_of_all_rows() => Same(s => s.Categories.Take(100).Select(c => c.Id));

    [Test]
    public void A_page_of_nothing() => Same(s => s.Products.Where(p => false).OrderBy(p => p.Id).Skip(1).Take(2));

    [Test]
    public void Count_of_a_page() => Same([3, 100], (s, count) => s.Products.OrderBy(p => p.Id).Take(count).Count());

    [Test]
    public void Count_after_skip() => Same([3, 100], (s, count) => s.Products.OrderBy(p => p.Id).Skip(count).Count());

    [Test]
    public void Count_of_a_page_with_a_predicate() => Same(s => s.Products.OrderBy(p => p.Id).Take(5).Count(p => p.SupplierId == 1));

    [Test]
    public void Sum_of_a_page() => Same(s => s.Products.OrderByDescending(p => p.Id).Take(3).Sum(p => p.UnitsInStock));

    [Test]
    public void Max_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(4).Max(p => p.UnitPrice));

    [Test]
    public void Any_in_a_page() => Same([0, 13, 14], (s, skip) => s.Products.OrderBy(p => p.Id).Skip(skip).Any());

    [Test]
    public void Any_in_a_page_with_a_predicate() => Same(s => s.Products.OrderBy(p => p.Id).Take(3).Any(p => p.SupplierId == 3));

    [Test]
    public void All_of_a_page() => Same([3, 4], (s, count) => s.Products.OrderBy(p => p.Id).Take(count).All(p => p.SupplierId == 1));

    [Test]
    public void First_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Skip(4).Take(3).First().Name);

    [Test]
    public void Last_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(5).Last().Name);

    [Test]
    public void Contains_in_a_page() => Same([2, 8], (s, id) => s.Products.OrderBy(p => p.Id).Take(5).Select(p => p.Id).Contains(id));

    [Test]
    public void Distinct_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(6).Select(p => p.SupplierId).Distinct());

    [Test]
    public void A_page_of_distinct_rows() => Same(s => s.Customers.Select(c => c.Country).Distinct().OrderBy(c => c).Skip(1).Take(3));
}
