namespace Oxen.Conformance;

/// <summary>A value that stands for no rows.</summary>
[Golden]
public sealed class DefaultIfEmptyTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void The_greatest_of_none([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty().Max());

    [Test]
    public void The_least_of_none_is_a_value([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty(-1).Min());

    [Test]
    public void The_sum_of_none_is_a_value([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty(3).Sum());

    [Test]
    public void The_average_of_none_is_a_value([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty(3).Average());

    [Test]
    public void Null_among_the_rows_is_not_the_value([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min && p.ReorderLevel == null).Select(p => p.ReorderLevel).DefaultIfEmpty((short)7).Max());

    [Test]
    public void The_greatest_by_a_selector([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty(4).Max(id => id * 2));

    [Test]
    public void None_are_counted_as_one([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).DefaultIfEmpty().Count());

    [Test]
    public void The_greatest_of_each_row() => Same(
        s => s.Categories.Select(c => new { c.Id, Dearest = s.Products.Where(p => p.CategoryId == c.Id).Select(p => p.UnitPrice).DefaultIfEmpty().Max() }));

    [Test]
    public void A_collection_of_a_row() => Same(
        s => s.Categories.Select(c => new { c.Id, Dearest = c.Products.Select(p => p.UnitPrice).DefaultIfEmpty(-1).Max() }),
        s => s.Categories.Select(c => new { c.Id, Dearest = s.Products.Where(p => p.CategoryId == c.Id).Select(p => p.UnitPrice).DefaultIfEmpty(-1).Max() }));

    [Test]
    public void Values([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).OrderBy(p => p.Id).Select(p => p.Id).DefaultIfEmpty());

    [Test]
    public void Values_with_a_default([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).OrderBy(p => p.Id).Select(p => p.Name).DefaultIfEmpty("none"));

    [Test]
    public void Values_that_may_be_null_with_a_default([Values(0, 10000)] int min) =>
        Same(s => s.Products.Where(p => p.Id > min).OrderBy(p => p.Id).Select(p => p.CategoryId).DefaultIfEmpty(99));

    [Test]
    public void Entities([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).DefaultIfEmpty());

    [Test]
    public void Objects([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).Select(p => new { p.Id, p.Weight }).DefaultIfEmpty());

    [Test]
    public void A_page([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).OrderBy(p => p.Id).Take(2).Select(p => p.Id).DefaultIfEmpty());

    [Test]
    public void A_page_after_it([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).OrderBy(p => p.Id).Select(p => p.Id).DefaultIfEmpty(5).Skip(0).Take(2));

    [Test]
    public void A_filter_after_it([Values(0, 10000)] int min) => Same(s => s.Products.Where(p => p.Id > min).Select(p => p.Id).DefaultIfEmpty(5).Where(id => id < 6));

    [Test]
    public void A_value_for_rows_without_partner() => Same(
        s => from c in s.Customers from id in s.Orders.Where(o => o.CustomerId == c.Id && o.Id > 10).Select(o => o.Id).DefaultIfEmpty(-1) select new { c.Id, Order = id });

    [Test]
    public void An_object_as_value_is_refused() => Assert.That(
        () => Db.Products.DefaultIfEmpty(new Product()).ToSql(), Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("'DefaultIfEmpty' with an object"));
}
