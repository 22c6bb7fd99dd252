namespace Oxen.Conformance;

/// <summary><c>Concat</c>, <c>Union</c>, <c>Intersect</c>, <c>Except</c>.</summary>
[Golden]
public sealed class SetTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Concat() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country)));

    [Test]
    public void Union() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)));

    [Test]
    public void Intersect() => Same(s => s.Customers.Select(c => c.Country).Intersect(s.Suppliers.Select(x => x.Country)));

    [Test]
    public void Except() => Same(s => s.Suppliers.Select(x => x.Country).Except(s.Customers.Select(c => c.Country)));

    [Test]
    public void Of_entities() => Same(s => s.Products.Where(p => p.Id < 4).Union(s.Products.Where(p => p.Id > 2 && p.Id < 6)));

    [Test]
    public void Of_entities_keep_all() => Same(s => s.Products.Where(p => p.Id < 4).Concat(s.Products.Where(p => p.Id > 2 && p.Id < 6)));

    [Test]
    public void Of_anonymous_types() =>
        Same(s => s.Customers.Select(c => new { c.Name, c.Country }).Union(s.Suppliers.Select(x => new { x.Name, x.Country })));

    [Test]
    public void Of_constants() => Same(s => s.Customers.Select(c => new { c.Name, Kind = "customer" }).Concat(s.Suppliers.Select(x => new { x.Name, Kind = "supplier" })));

    [Test]
    public void Of_variables() => Same([(1, 2), (3, 3)], (s, kinds) => s.Customers.Select(c => new { c.Name, Kind = kinds.Item1 }).Union(s.Suppliers.Select(x => new { x.Name, Kind = kinds.Item2 })));

    [Test]
    public void Of_a_null_and_a_column() => Same(s => s.Customers.Select(c => new { c.Name, Page = (string?)null }).Concat(s.Suppliers.Select(x => new { x.Name, Page = x.HomePage })));

    [Test]
    public void Of_a_column_and_a_null() => Same(s => s.Suppliers.Select(x => new { x.Name, Page = x.HomePage }).Concat(s.Customers.Select(c => new { c.Name, Page = (string?)null })));

    [Test]
    public void Nulls_are_equal() => Same(s => s.Customers.Select(c => c.Region).Union(s.Customers.Select(c => c.City)));

    [Test]
    public void Nulls_intersect() => Same(s => s.Customers.Select(c => c.Region).Intersect(s.Customers.Select(c => c.City)));

    [Test]
    public void Nulls_are_taken_out() => Same(s => s.Customers.Select(c => c.Region).Except(s.Customers.Select(c => c.City)));

    [Test]
    public void A_nullable_column_on_the_right() => Same(s => s.Products.Select(p => (int?)p.SupplierId).Concat(s.Products.Select(p => p.CategoryId)));

    [Test]
    public void Decimals_of_another_scale_are_equal() => Same(s => s.Products.Where(p => p.Id == 9).Select(p => p.UnitPrice).Union(s.Products.Where(p => p.Id == 10).Select(p => p.UnitPrice)));

    [Test]
    public void Three_of_them() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country)).Concat(s.Categories.Select(c => c.Name)));

    [Test]
    public void Nested_to_the_right() => Same(s => s.Customers.Select(c => c.Country).Except(s.Suppliers.Select(x => x.Country).Union(s.Customers.Where(c => c.City == "London").Select(c => c.Country))));

    [Test]
    public void Nested_to_the_left() => Same(s => s.Customers.Select(c => c.Country).Except(s.Suppliers.Select(x => x.Country)).Union(s.Suppliers.Where(x => x.Id == 1).Select(x => x.Country)));

    [Test]
    public void Union_of_a_concat() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Customers.Select(c => c.Country)).Union(s.Suppliers.Select(x => x.Country)));

    [Test]
    public void Intersect_inside_except() => Same(s => s.Customers.Select(c => c.Country).Except(s.Customers.Select(c => c.Country).Intersect(s.Suppliers.Select(x => x.Country))));

    [Test]
    public void Ordered_afterwards() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).OrderByDescending(x => x));

    [Test]
    public void Filtered_afterwards() => Same(s => s.Customers.Select(c => new { c.Name, c.Country }).Concat(s.Suppliers.Select(x => new { x.Name, x.Country })).Where(x => x.Country == "UK"));

    [Test]
    public void Paged_afterwards() => Same(s => s.Customers.Select(c => c.Name).Concat(s.Suppliers.Select(x => x.Name)).OrderBy(x => x).Skip(2).Take(4));

    [Test]
    public void Counted_afterwards() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Count());

    [Test]
    public void Summed_afterwards() => Same(s => s.Products.Select(p => p.UnitPrice).Concat(s.Orders.Select(o => o.Freight)).Sum());

    [Test]
    public void Selected_afterwards() => Same(s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Select(x => x + "!"));

    [Test]
    public void Distinct_afterwards() => Same(s => s.Customers.Select(c => c.Country).Concat(s.Suppliers.Select(x => x.Country)).Distinct());

    [Test]
    public void Any_afterwards() => Same(["UK", "none"], (s, country) => s.Customers.Select(c => c.Country).Intersect(s.Suppliers.Select(x => x.Country)).Any(x => x == country));

    [Test]
    public void First_afterwards() => Same(s => s.Customers.Select(c => c.Name).Concat(s.Suppliers.Select(x => x.Name)).OrderBy(x => x).First());

    [Test]
    public void A_page_on_one_side() => Same(s => s.Products.OrderBy(p => p.Id).Take(2).Select(p => p.Name).Concat(s.Suppliers.Select(x => x.Name)));

    [Test]
    public void Pages_on_both_sides() => Same(s => s.Products.OrderBy(p => p.Id).Take(2).Select(p => p.Name).Concat(s.Products.OrderByDescending(p => p.Id).Take(2).Select(p => p.Name)));

    [Test]
    public void Distinct_on_one_side() => Same(s => s.Products.Select(p => p.SupplierId).Distinct().Concat(s.Products.Select(p => p.Id)));

    [Test]
    public void A_member_of_the_entities_of_both() => Same(s => s.Products.Where(p => p.Id < 4).Union(s.Products.Where(p => p.Id > 12)).Where(p => p.UnitPrice > 1m).Select(p => p.Name));

    [Test]
    public void In_a_subquery() => Same(s => s.Customers.Where(c => s.Suppliers.Select(x => x.Country).Union(s.Categories.Select(x => x.Name)).Contains(c.Country)).Select(c => c.Id));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Correlated() => Same(s => s.Suppliers.Select(x => new { x.Id, Count = s.Products.Where(p => p.SupplierId == x.Id).Select(p => p.Name).Union(s.Customers.Where(c => c.Country == x.Country).Select(c => c.Name)).Count() }));
}
