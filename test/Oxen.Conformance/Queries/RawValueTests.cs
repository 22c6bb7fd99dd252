namespace Oxen.Conformance;

/// <summary>SQL written by hand, as a value among LINQ. It is such that every database reads it.</summary>
[Golden]
public sealed class RawValueTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_value_of_a_column() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Double = SqlFn.Raw<int>($"{p.Id} * 2") }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Double = p.Id * 2 }).ToList());

    [Test]
    public void A_condition() => Same(
        [1, 5],
        (s, min) => s.Products.Where(p => SqlFn.Raw<bool>($"{p.Id} BETWEEN {min} AND {min + 3}")).OrderBy(p => p.Id).Select(p => p.Id).ToList(),
        (s, min) => s.Products.Where(p => p.Id >= min && p.Id <= min + 3).OrderBy(p => p.Id).Select(p => p.Id).ToList());

    [Test]
    public void A_condition_that_does_not_hold() => Same(
        s => s.Employees.Where(e => !SqlFn.Raw<bool>($"{e.ReportsToId} > 2")).OrderBy(e => e.Id).Select(e => e.Id).ToList(),
        s => s.Employees.Where(e => !(e.ReportsToId > 2)).OrderBy(e => e.Id).Select(e => e.Id).ToList());

    [Test]
    public void A_part_of_a_calculation() => Same(
        s => s.Products.OrderBy(p => SqlFn.Raw<int>($"{p.Id} - 3 + {0}") * 2).ThenBy(p => p.Id).Select(p => SqlFn.Raw<int>($"1 + {p.Id + 1}") * 10).ToList(),
        s => s.Products.OrderBy(p => (p.Id - 3) * 2).ThenBy(p => p.Id).Select(p => (p.Id + 2) * 10).ToList());

    [Test]
    public void A_value_that_may_be_null() => Same(
        s => s.Employees.OrderBy(e => e.Id).Select(e => SqlFn.Raw<int?>($"NULLIF({e.ReportsToId}, {2})")).ToList(),
        s => s.Employees.OrderBy(e => e.Id).Select(e => e.ReportsToId == 2 ? null : e.ReportsToId).ToList());

    [Test]
    public void A_text_of_a_column_and_a_variable()
    {
        var prefix = "it's {0} ";
        Same(
            s => s.Customers.OrderBy(c => c.Id).Select(c => SqlFn.Raw<string>($"COALESCE({c.City}, {prefix})")).ToList(),
            s => s.Customers.OrderBy(c => c.Id).Select(c => c.City ?? prefix).ToList());
    }

    [Test]
    public void A_key_of_groups() => Same(
        s => s.Products.GroupBy(p => SqlFn.Raw<int>($"{p.Id} % 3")).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).ToList(),
        s => s.Products.GroupBy(p => p.Id % 3).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).ToList());

    [Test]
    public void A_value_inside_a_subquery() => Same(
        s => s.Customers.OrderBy(c => c.Id).Select(c => s.Orders.Count(o => SqlFn.Raw<bool>($"{o.CustomerId} = {c.Id}"))).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => s.Orders.Count(o => o.CustomerId == c.Id)).ToList());

    [Test]
    public void A_value_without_holes() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => SqlFn.Raw<int>($"1 + 1")).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => 2).ToList());

    [Test]
    public void Two_texts_are_two_queries()
    {
        Assert.That(Db.Products.Where(p => SqlFn.Raw<bool>($"{p.Id} > 3")).Count(), Is.Not.EqualTo(Db.Products.Where(p => SqlFn.Raw<bool>($"{p.Id} < 3")).Count()));
    }
}
