namespace Oxen.Conformance;

/// <summary><c>Distinct</c>.</summary>
[Golden]
public sealed class DistinctTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Of_a_column() => Same(s => s.Customers.Select(c => c.Country).Distinct());

    [Test]
    public void Of_a_column_with_nulls() => Same(s => s.Customers.Select(c => c.Region).Distinct());

    [Test]
    public void Of_an_anonymous_type() => Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct());

    [Test]
    public void Of_entities() => Same(s => s.Categories.Distinct());

    [Test]
    public void Of_a_calculation() => Same(s => s.Products.Select(p => p.Id % 3).Distinct());

    [Test]
    public void Of_decimals_of_another_scale() => Same(s => s.Products.Select(p => p.UnitPrice).Distinct());

    [Test]
    public void Of_credit_limits_of_another_scale() => Same(s => s.Customers.Select(c => c.CreditLimit).Distinct());

    [Test]
    public void Of_a_condition() => Same(s => s.Products.Select(p => p.UnitPrice > 20m).Distinct());

    [Test]
    public void Of_a_constant() => Same(s => s.Products.Select(p => 1).Distinct());

    [Test]
    public void Of_texts_with_upper_and_lower_case() => Same(s => s.Customers.Select(c => c.City).Distinct());

    [Test]
    public void Of_enums() => Same(s => s.Orders.Select(o => new { o.Status, o.Priority }).Distinct());

    [Test]
    public void A_filter_after_it() => Same(s => s.Customers.Select(c => c.Country).Distinct().Where(c => c != "UK"));

    [Test]
    public void A_selection_after_it() => Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct().Select(x => x.SupplierId));

    [Test]
    public void A_calculation_after_it() => Same(s => s.Products.Select(p => p.SupplierId).Distinct().Select(x => x % 2));

    [Test]
    public void Twice() => Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct().Select(x => x.SupplierId).Distinct());

    [Test]
    public void Count_of_it() => Same(s => s.Customers.Select(c => c.Country).Distinct().Count());

    [Test]
    public void Count_of_it_counts_null() => Same(s => s.Customers.Select(c => c.Region).Distinct().Count());

    [Test]
    public void Count_of_pairs() => Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct().Count());

    [Test]
    public void Sum_of_it() => Same(s => s.Products.Select(p => p.SupplierId).Distinct().Sum());

    [Test]
    public void Average_of_it() => Same(s => s.Products.Select(p => p.UnitPrice).Distinct().Average());

    [Test]
    public void Max_of_it() => Same(s => s.Products.Select(p => p.UnitPrice).Distinct().Max());

    [Test]
    public void Any_of_it() => Same(s => s.Products.Select(p => p.SupplierId).Distinct().Any(x => x > 2));

    [Test]
    public void Of_a_filtered_page() => Same(s => s.Orders.OrderBy(o => o.Id).Take(12).Select(o => o.CustomerId).Distinct().OrderBy(c => c));

    [Test]
    public void Then_a_page_in_order() => Same(s => s.Orders.Select(o => o.CustomerId).Distinct().OrderByDescending(c => c).Take(3));

    [Test]
    public void Order_before_it_and_after_it() => Same(s => s.Orders.OrderByDescending(o => o.CustomerId).Select(o => o.CustomerId).Distinct().OrderBy(c => c));

    [Test]
    public void Order_by_a_part_that_is_dropped() =>
        Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct().OrderBy(x => x.CategoryId).ThenBy(x => x.SupplierId).Select(x => x.SupplierId));
}
