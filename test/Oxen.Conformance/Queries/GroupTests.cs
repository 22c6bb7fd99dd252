namespace Oxen.Conformance;

/// <summary>Rows in groups, and their aggregates.</summary>
[Golden]
public sealed class GroupTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Count_of_each_group() =>
        Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Null_is_a_group() =>
        Same(s => s.Products.GroupBy(p => p.CategoryId).Select(g => new { g.Key, Count = g.LongCount() }));

    [Test]
    public void Aggregates_of_each_group() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Sum = g.Sum(p => p.UnitsInStock), Average = g.Average(p => p.UnitsInStock), Min = g.Min(p => p.Name), Max = g.Max(p => p.UnitPrice) }));

    [Test]
    public void Aggregates_pass_nulls_over() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Sum = g.Sum(p => p.Weight), Average = g.Average(p => p.Weight), Max = g.Max(p => p.ReorderLevel) }));

    [Test]
    public void Exact_decimals_are_summed_exactly() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Sum = g.Sum(p => p.UnitPrice) }));

    [Test]
    public void A_key_of_several_columns() =>
        Same(s => s.Customers.GroupBy(c => new { c.Country, c.City }).Select(g => new { g.Key.Country, g.Key.City, Count = g.Count() }));

    [Test]
    public void A_key_that_is_an_expression() =>
        Same(s => s.Products.GroupBy(p => p.UnitsInStock / 10).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void A_key_that_is_a_constant() =>
        Same(s => s.Products.GroupBy(p => 1).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void No_rows_give_no_group() =>
        Same(s => s.Products.Where(p => p.Id < 0).GroupBy(p => 1).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Count_with_a_condition() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Dear = g.Count(p => p.UnitPrice > 30), Cheap = g.Where(p => p.UnitPrice < 5).Count() }));

    [Test]
    public void Sum_with_a_condition() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Sum = g.Where(p => !p.IsDiscontinued).Sum(p => p.UnitsInStock), Max = g.Where(p => p.Id > 5).Select(p => (short?)p.UnitsInStock).Max() }));

    [Test]
    public void Any_and_all_of_a_group() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Any = g.Any(p => p.IsDiscontinued), All = g.All(p => p.UnitsInStock >= 0) }));

    [Test]
    public void Distinct_values_of_a_group() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Categories = g.Select(p => p.CategoryId).Distinct().Count(), Suppliers = g.Select(p => p.SupplierId).Distinct().Count() }));

    [Test]
    public void A_condition_on_groups() =>
        Same(s => s.Customers.GroupBy(c => c.Country).Where(g => g.Count() > 1).Select(g => g.Key));

    [Test]
    public void A_condition_on_what_was_selected_of_groups() =>
        Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).Where(x => x.Count > 1 && x.Key != "UK"));

    [Test]
    public void Groups_ordered_by_an_aggregate_and_paged() =>
        Same(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Key).Skip(1).Take(3));

    [Test]
    public void Groups_ordered_by_an_aggregate_before_they_are_projected() =>
        Same(s => s.Customers.GroupBy(c => c.Country).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key));

    [Test]
    public void Groups_are_counted() => Same(s => s.Customers.GroupBy(c => c.Country).Count());

    [Test]
    public void Groups_with_a_condition_are_counted() => Same(s => s.Customers.GroupBy(c => c.Country).Where(g => g.Count() > 1).Count());

    [Test]
    public void Elements_selected_with_the_key() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId, p => p.UnitsInStock).Select(g => new { g.Key, Sum = g.Sum(n => n) }));

    [Test]
    public void A_result_of_key_and_rows() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId, (id, products) => new { id, Count = products.Count() }));

    [Test]
    public void A_result_of_key_and_elements() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId, p => p.Weight, (id, weights) => new { id, Max = weights.Max() }));

    [Test]
    public void Groups_over_a_join() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Country }).GroupBy(x => x.Country).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Groups_over_distinct_rows() =>
        Same(s => s.Customers.Select(c => new { c.Country, c.City }).Distinct().GroupBy(x => x.Country).Select(g => new { g.Key, Cities = g.Count() }));

    [Test]
    public void Groups_over_a_page() =>
        Same(s => s.Products.OrderBy(p => p.Id).Take(8).GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void Groups_are_joined() =>
        Same(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count() }).Join(s.Customers, g => g.Key, c => c.Id, (g, c) => new { c.Name, g.Count }));

    [Test]
    public void Groups_of_groups() =>
        Same(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count() }).GroupBy(x => x.Count).Select(g => new { g.Key, Customers = g.Count() }));

    [Test]
    public void A_key_that_comes_out_constant() =>
        Same(s => s.Products.GroupBy(p => p.Name == null).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void A_key_with_a_constant_part() =>
        Same(s => s.Products.GroupBy(p => new { p.SupplierId, Seven = 7 }).Select(g => new { g.Key.SupplierId, g.Key.Seven, Count = g.Count() }));

    [Test]
    public void A_key_only_CSharp_can_compute_is_refused() =>
        Assert.Throws<QueryTranslationException>(() => Db.Products.GroupBy(p => Bucket(p.Id)).Select(g => new { g.Key, Count = g.Count() }).ToSql());

    [Test]
    public void A_selector_after_Distinct_is_refused() =>
        Assert.Throws<QueryTranslationException>(() => Db.Products.GroupBy(p => p.SupplierId).Select(g => g.Select(p => p.Name).Distinct().Sum(n => n.Length)).ToSql());

    private static int Bucket(int id) => id / 10;

    [Test]
    public void An_aggregate_asked_for_in_a_subquery() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }).Where(x => s.Suppliers.Any(y => y.Id == x.Count)).OrderBy(x => x.Key).ToList());

    [Test]
    public void An_aggregate_selected_in_a_subquery() =>
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).Select(x => s.Suppliers.Where(y => y.Id == x.Count).Max(y => (int?)y.Id)).ToList());

    [Test]
    public void An_aggregate_asked_for_in_a_list()
    {
        List<(int Least, int Most)> ranges = [(1, 1), (3, 9)];
        var bounds = ranges.Select(range => new { range.Least, range.Most }).ToList();
        Same(s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }).Where(x => bounds.Any(b => b.Least <= x.Count && x.Count <= b.Most)).OrderBy(x => x.Key).ToList());
    }
}
