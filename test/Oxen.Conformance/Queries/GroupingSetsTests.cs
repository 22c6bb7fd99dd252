namespace Oxen.Conformance;

/// <summary>Several groupings in one query give what the groupings give one by one.</summary>
[Golden]
public sealed class GroupingSetsTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_rollup_gives_subtotals_and_a_total() => Same(
        s => Sorted(s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Country, c.City })).Select(g => new { Country = (string?)g.Key.Country, g.Key.City, Count = g.Count() })),
        s => Sorted(s.Customers.GroupBy(c => new { c.Country, c.City }).Select(g => new { Country = (string?)g.Key.Country, g.Key.City, Count = g.Count() }).ToList()
            .Concat(s.Customers.GroupBy(c => c.Country).Select(g => new { Country = (string?)g.Key, City = (string?)null, Count = g.Count() }).ToList())
            .Append(new { Country = (string?)null, City = (string?)null, Count = s.Customers.Count() })));

    [Test]
    public void A_rollup_of_a_single_key() => Same(
        s => Sorted(s.Products.GroupBy(p => SqlFn.Rollup(p.CategoryId)).Select(g => new { g.Key, Sum = g.Sum(p => p.UnitPrice), Most = g.Max(p => p.UnitsInStock), Average = g.Average(p => p.UnitsInStock) })),
        s => Sorted(s.Products.GroupBy(p => p.CategoryId).Select(g => new { g.Key, Sum = g.Sum(p => p.UnitPrice), Most = g.Max(p => p.UnitsInStock), Average = g.Average(p => p.UnitsInStock) }).ToList()
            .Append(new { Key = (int?)null, Sum = s.Products.Sum(p => p.UnitPrice), Most = s.Products.Max(p => p.UnitsInStock), Average = s.Products.Average(p => p.UnitsInStock) })));

    [Test]
    public void A_total_is_told_from_a_null() => Same(
        s => Sorted(s.Customers.GroupBy(c => SqlFn.Rollup(c.City)).Select(g => new { g.Key, IsTotal = SqlFn.Grouping(g.Key), Count = g.Count() })),
        s => Sorted(s.Customers.GroupBy(c => c.City).Select(g => new { g.Key, IsTotal = false, Count = g.Count() }).ToList().Append(new { Key = (string?)null, IsTotal = true, Count = s.Customers.Count() })));

    [Test]
    public void Totals_are_left_out_and_looked_for()
    {
        Same(
            s => Sorted(s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Country, c.City })).Where(g => !SqlFn.Grouping(g.Key.City)).Select(g => new { g.Key.Country, g.Key.City, Count = g.Count() })),
            s => Sorted(s.Customers.GroupBy(c => new { c.Country, c.City }).Select(g => new { g.Key.Country, g.Key.City, Count = g.Count() })));
        Same(
            s => Sorted(s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Country, c.City })).Where(g => SqlFn.Grouping(g.Key.City) && g.Count() > 1).Select(g => new { Country = (string?)g.Key.Country, Count = g.Count() })),
            s => Sorted(s.Customers.GroupBy(c => c.Country).Where(g => g.Count() > 1).Select(g => new { Country = (string?)g.Key, Count = g.Count() }).ToList().Append(new { Country = (string?)null, Count = s.Customers.Count() })));
    }

    [Test]
    public void A_cube_gives_each_choice_of_keys() => Same(
        s => Sorted(s.Orders.GroupBy(o => SqlFn.Cube(new { Status = (OrderStatus?)o.Status, Year = (int?)o.PlacedAt.Year })).Select(g => new { g.Key.Status, g.Key.Year, Freight = g.Sum(o => o.Freight) })),
        s => Sorted(s.Orders.GroupBy(o => new { o.Status, o.PlacedAt.Year }).Select(g => new { Status = (OrderStatus?)g.Key.Status, Year = (int?)g.Key.Year, Freight = g.Sum(o => o.Freight) }).ToList()
            .Concat(s.Orders.GroupBy(o => o.Status).Select(g => new { Status = (OrderStatus?)g.Key, Year = (int?)null, Freight = g.Sum(o => o.Freight) }).ToList())
            .Concat(s.Orders.GroupBy(o => o.PlacedAt.Year).Select(g => new { Status = (OrderStatus?)null, Year = (int?)g.Key, Freight = g.Sum(o => o.Freight) }).ToList())
            .Append(new { Status = (OrderStatus?)null, Year = (int?)null, Freight = s.Orders.Sum(o => o.Freight) })));

    [Test]
    public void Sets_of_keys_are_chosen() => Same(
        s => Sorted(s.Customers.GroupBy(c => SqlFn.GroupingSets(new { c.Country, c.City, c.Region }, k => new { k.Country, k.City }, k => k.Region, k => null))
            .Select(g => new { Country = (string?)g.Key.Country, g.Key.City, g.Key.Region, Count = g.Count() })),
        s => Sorted(s.Customers.GroupBy(c => new { c.Country, c.City }).Select(g => new { Country = (string?)g.Key.Country, g.Key.City, Region = (string?)null, Count = g.Count() }).ToList()
            .Concat(s.Customers.GroupBy(c => c.Region).Select(g => new { Country = (string?)null, City = (string?)null, Region = g.Key, Count = g.Count() }).ToList())
            .Append(new { Country = (string?)null, City = (string?)null, Region = (string?)null, Count = s.Customers.Count() })));

    [Test]
    public void Subtotals_within_each_group_of_a_plain_key() => Same(
        s => Sorted(s.Orders.GroupBy(o => new { o.Status, By = SqlFn.Rollup(o.EmployeeId) }).Select(g => new { g.Key.Status, g.Key.By, Count = g.Count() })),
        s => Sorted(s.Orders.GroupBy(o => new { o.Status, o.EmployeeId }).Select(g => new { g.Key.Status, By = g.Key.EmployeeId, Count = g.Count() }).ToList()
            .Concat(s.Orders.GroupBy(o => o.Status).Select(g => new { Status = g.Key, By = (int?)null, Count = g.Count() }).ToList())));

    [Test]
    public void A_step_of_several_keys() => Same(
        s => Sorted(s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Region, Place = new { c.Country, c.City } })).Select(g => new { g.Key.Region, Country = (string?)g.Key.Place.Country, g.Key.Place.City, Count = g.Count() })),
        s => Sorted(s.Customers.GroupBy(c => new { c.Region, c.Country, c.City }).Select(g => new { g.Key.Region, Country = (string?)g.Key.Country, g.Key.City, Count = g.Count() }).ToList()
            .Concat(s.Customers.GroupBy(c => c.Region).Select(g => new { Region = g.Key, Country = (string?)null, City = (string?)null, Count = g.Count() }).ToList())
            .Append(new { Region = (string?)null, Country = (string?)null, City = (string?)null, Count = s.Customers.Count() })));

    [Test]
    public void Ordered_and_paged_after_a_join_and_a_filter() => Same(
        s => s.Lines.Where(l => l.Quantity > 1).GroupBy(l => SqlFn.Rollup(new { l.Order.Customer.Country, l.Product.Name })).OrderBy(g => SqlFn.Grouping(g.Key.Country)).ThenBy(g => g.Key.Country).ThenByDescending(g => SqlFn.Grouping(g.Key.Name))
            .ThenBy(g => g.Key.Name).Select(g => new { Country = (string?)g.Key.Country, Product = (string?)g.Key.Name, Pieces = g.Sum(l => l.Quantity) }).Skip(1).Take(20).ToList(),
        s => s.Lines.Where(l => l.Quantity > 1).GroupBy(l => new { l.Order.Customer.Country, l.Product.Name }).Select(g => new { Country = (string?)g.Key.Country, Product = (string?)g.Key.Name, Pieces = g.Sum(l => l.Quantity) }).ToList()
            .Concat(s.Lines.Where(l => l.Quantity > 1).GroupBy(l => l.Order.Customer.Country).Select(g => new { Country = (string?)g.Key, Product = (string?)null, Pieces = g.Sum(l => l.Quantity) }).ToList())
            .Append(new { Country = (string?)null, Product = (string?)null, Pieces = s.Lines.Where(l => l.Quantity > 1).Sum(l => l.Quantity) })
            .OrderBy(x => x.Country == null).ThenBy(x => x.Country, StringComparer.Ordinal).ThenByDescending(x => x.Product == null).ThenBy(x => x.Product, StringComparer.Ordinal).Skip(1).Take(20).ToList());

    [Test]
    public void No_rows_have_no_total() => Same(
        s => s.Customers.Where(c => c.Country == "nowhere").GroupBy(c => SqlFn.Rollup(c.City)).Select(g => new { g.Key, Count = g.Count() }).ToList(),
        s => s.Customers.Where(c => c.Country == "nowhere").GroupBy(c => c.City).Select(g => new { g.Key, Count = g.Count() }).ToList());

    [Test]
    public void Groups_are_counted_and_filtered_like_rows() => Same(
        s => s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Country, c.City })).Select(g => new { g.Key.Country, Count = g.Count() }).Where(x => x.Country != null).Count(x => x.Count > 1),
        s => s.Customers.GroupBy(c => new { c.Country, c.City }).Count(g => g.Count() > 1) + s.Customers.GroupBy(c => c.Country).Count(g => g.Count() > 1));

    [Test]
    public void A_window_over_groups() => Same(
        s => s.Customers.GroupBy(c => SqlFn.Rollup(c.Country)).Select(g => new { Country = (string?)g.Key, Count = g.Count() }).Select(x => new { x.Country, x.Count, Place = SqlFn.Rank().Over(w => w.OrderByDescending(x.Count)) }).OrderBy(x => x.Country).ToList(),
        s => Placed(s.Customers.GroupBy(c => c.Country).Select(g => new { Country = (string?)g.Key, Count = g.Count() }).ToList().Append(new { Country = (string?)null, Count = s.Customers.Count() }).ToList(), x => x.Count, (x, place) => new { x.Country, x.Count, Place = place }).OrderBy(x => x.Country, StringComparer.Ordinal).ToList());

    [Test]
    public void Subtotals_of_each_row() => SameIn(
        2,
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Freight = c.Orders.GroupBy(o => SqlFn.Rollup((OrderStatus?)o.Status)).Select(g => g.Sum(o => o.Freight)).OrderBy(sum => sum).ToList() }).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Freight = c.Orders.GroupBy(o => o.Status).Select(g => g.Sum(o => o.Freight)).Concat(c.Orders.GroupBy(_ => 1).Select(g => g.Sum(o => o.Freight))).OrderBy(sum => sum).ToList() }).ToList());

    private static List<T> Sorted<T>(IEnumerable<T> rows) => [.. rows.AsEnumerable().OrderBy(row => Printed.Of(row), StringComparer.Ordinal)];

    private static List<TResult> Placed<T, TResult>(List<T> rows, Func<T, int> key, Func<T, int, TResult> result) => [.. rows.Select(row => result(row, rows.Count(other => key(other) > key(row)) + 1))];
}
