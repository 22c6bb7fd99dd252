namespace Oxen.Conformance;

/// <summary>Values of a row that are computed over rows around it.</summary>
[Golden]
public sealed class WindowTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Row_numbers_of_each_group() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Place = SqlFn.RowNumber().Over(w => w.PartitionBy(p.CategoryId).OrderByDescending(p.UnitPrice).ThenBy(p.Id)) }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Place = s.Products.Count(q => q.CategoryId == p.CategoryId && (q.UnitPrice > p.UnitPrice || q.UnitPrice == p.UnitPrice && q.Id <= p.Id)) }).ToList());

    [Test]
    public void Ranks() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            Rank = SqlFn.Rank().Over(w => w.OrderBy(p.UnitsInStock)),
            Dense = SqlFn.DenseRank().Over(w => w.OrderBy(p.UnitsInStock)),
            Percent = SqlFn.PercentRank().Over(w => w.OrderBy(p.UnitsInStock)),
            Part = SqlFn.CumulativeDistribution().Over(w => w.OrderBy(p.UnitsInStock)),
        }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            Rank = s.Products.Count(q => q.UnitsInStock < p.UnitsInStock) + 1,
            Dense = s.Products.Where(q => q.UnitsInStock < p.UnitsInStock).Select(q => q.UnitsInStock).Distinct().Count() + 1,
            Percent = s.Products.Count(q => q.UnitsInStock < p.UnitsInStock) / (double)(s.Products.Count() - 1),
            Part = s.Products.Count(q => q.UnitsInStock <= p.UnitsInStock) / (double)s.Products.Count(),
        }).ToList());

    [Test]
    public void Parts_of_about_equal_size() => Same(
        s => s.Employees.OrderBy(e => e.Id).Select(e => SqlFn.NTile(3).Over(w => w.OrderBy(e.Id))).ToList(),
        s => Tiles(s.Employees.Count(), 3));

    [Test]
    public void The_row_before_and_after() => Same(
        s => s.Employees.OrderBy(e => e.Id).Select(e => new
        {
            Before = SqlFn.Lag(e.FirstName).Over(w => w.OrderBy(e.Id)),
            After = SqlFn.Lead((int?)e.Id, 2).Over(w => w.OrderBy(e.Id)),
            OrElse = SqlFn.Lag(e.LastName, 1, "nobody").Over(w => w.OrderBy(e.Id)),
        }).ToList(),
        s => At(s.Employees.OrderBy(e => e.Id).ToList(), (all, i) => new
        {
            Before = i > 0 ? all[i - 1].FirstName : null,
            After = i + 2 < all.Count ? all[i + 2].Id : (int?)null,
            OrElse = i > 0 ? all[i - 1].LastName : "nobody",
        })!);

    [Test]
    public void The_row_before_of_an_enum_and_a_decimal() => Same(
        s => s.Orders.OrderBy(o => o.Id).Select(o => new { Status = SqlFn.Lag(o.Status, 1, OrderStatus.Cancelled).Over(w => w.OrderBy(o.Id)), Freight = SqlFn.Lead((decimal?)o.Freight).Over(w => w.OrderBy(o.Id)) }).ToList(),
        s => At(s.Orders.OrderBy(o => o.Id).ToList(), (all, i) => new { Status = i > 0 ? all[i - 1].Status : OrderStatus.Cancelled, Freight = i + 1 < all.Count ? all[i + 1].Freight : (decimal?)null }));

    [Test]
    public void First_and_last_values() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            First = SqlFn.FirstValue(p.Name).Over(w => w.PartitionBy(p.SupplierId).OrderBy(p.Id)),
            Last = SqlFn.LastValue(p.Name).Over(w => w.PartitionBy(p.SupplierId).OrderBy(p.Id)),
            Second = SqlFn.NthValue((int?)p.Id, 2).Over(w => w.PartitionBy(p.SupplierId).OrderBy(p.Id)),
        }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            First = s.Products.Where(q => q.SupplierId == p.SupplierId).OrderBy(q => q.Id).First().Name,
            Last = s.Products.Where(q => q.SupplierId == p.SupplierId).OrderBy(q => q.Id).Last().Name,
            Second = s.Products.Where(q => q.SupplierId == p.SupplierId).OrderBy(q => q.Id).Select(q => (int?)q.Id).Skip(1).FirstOrDefault(),
        }).ToList());

    [Test]
    public void A_running_sum() => Same(
        s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, SoFar = SqlFn.Sum(o.Freight).Over(w => w.OrderBy(o.Id)) }).ToList(),
        s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, SoFar = s.Orders.Where(q => q.Id <= o.Id).Sum(q => q.Freight) }).ToList());

    [Test]
    public void A_part_of_the_whole() => Same(
        s => s.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => new { l.OrderId, l.ProductId, Others = SqlFn.Sum(l.Quantity).Over(w => w.PartitionBy(l.OrderId)) - l.Quantity, Lines = SqlFn.Count().Over() }).ToList(),
        s => s.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => new { l.OrderId, l.ProductId, Others = s.Lines.Where(m => m.OrderId == l.OrderId).Sum(m => m.Quantity) - l.Quantity, Lines = s.Lines.Count() }).ToList());

    [Test]
    public void Averages_and_extremes_of_a_window() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            Average = SqlFn.Average((int)p.UnitsInStock).Over(w => w.PartitionBy(p.CategoryId)),
            Price = SqlFn.Average(p.UnitPrice).Over(w => w.PartitionBy(p.IsDiscontinued)),
            Dearest = SqlFn.Max(p.UnitPrice).Over(w => w.PartitionBy(p.CategoryId)),
            Lightest = SqlFn.Min(p.Weight).Over(w => w.PartitionBy(p.CategoryId)),
            Weighed = SqlFn.Count(p.Weight).Over(w => w.PartitionBy(p.CategoryId)),
        }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            Average = s.Products.Where(q => q.CategoryId == p.CategoryId).Average(q => q.UnitsInStock),
            Price = s.Products.Where(q => q.IsDiscontinued == p.IsDiscontinued).Average(q => q.UnitPrice),
            Dearest = s.Products.Where(q => q.CategoryId == p.CategoryId).Max(q => q.UnitPrice),
            Lightest = s.Products.Where(q => q.CategoryId == p.CategoryId).Min(q => q.Weight),
            Weighed = s.Products.Count(q => q.CategoryId == p.CategoryId && q.Weight != null),
        }).ToList());

    [Test]
    public void A_frame_of_rows() => Same(
        [0, 2],
        (s, distance) => s.Orders.OrderBy(o => o.Id).Select(o => new
        {
            Moving = SqlFn.Average(o.Freight).Over(w => w.OrderBy(o.Id).RowsBetween(SqlFn.Preceding(distance), SqlFn.CurrentRow)),
            Rest = SqlFn.Count().Over(w => w.OrderBy(o.Id).RowsBetween(SqlFn.CurrentRow, SqlFn.UnboundedFollowing)),
            Before = SqlFn.Sum(o.Freight).Over(w => w.OrderBy(o.Id).RowsBetween(SqlFn.UnboundedPreceding, SqlFn.Preceding(1))),
        }).ToList(),
        (s, distance) => At(s.Orders.OrderBy(o => o.Id).ToList(), (all, i) => new
        {
            Moving = all.Take(i + 1).Skip(i - distance).Average(o => o.Freight),
            Rest = all.Count - i,
            Before = all.Take(i).Sum(o => o.Freight),
        }));

    [Test]
    public void A_frame_of_values() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => SqlFn.Count().Over(w => w.OrderBy(p.UnitsInStock).RangeBetween(SqlFn.Preceding(5), SqlFn.Following(5)))).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => s.Products.Count(q => q.UnitsInStock >= p.UnitsInStock - 5 && q.UnitsInStock <= p.UnitsInStock + 5)).ToList());

    [Test]
    public void Only_rows_for_which_a_condition_holds() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            Kept = SqlFn.Sum(p.UnitPrice).Where(!p.IsDiscontinued).Over(w => w.PartitionBy(p.SupplierId)),
            Gone = SqlFn.Count().Where(p.IsDiscontinued).Where(p.UnitsInStock > 0).Over(),
        }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            Kept = s.Products.Where(q => q.SupplierId == p.SupplierId && !q.IsDiscontinued).Sum(q => q.UnitPrice),
            Gone = s.Products.Count(q => q.IsDiscontinued && q.UnitsInStock > 0),
        }).ToList());

    [Test]
    public void A_filter_by_a_window() => Same(
        s => s.Products.Where(p => SqlFn.RowNumber().Over(w => w.PartitionBy(p.CategoryId).OrderByDescending(p.UnitPrice).ThenBy(p.Id)) <= 2).OrderBy(p => p.Id).Select(p => p.Name).ToList(),
        s => s.Products.GroupBy(p => p.CategoryId).ToList().SelectMany(g => g.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Take(2)).OrderBy(p => p.Id).Select(p => p.Name).ToList());

    [Test]
    public void A_filter_by_a_window_and_more() => Same(
        s => s.Products.Where(p => p.UnitsInStock > 0).Where(p => p.UnitPrice > SqlFn.Average(p.UnitPrice).Over(w => w.PartitionBy(p.Category!.Name)) && p.SupplierId != 3).OrderBy(p => p.Id).Select(p => p.Id).ToList(),
        s => s.Products.Where(p => p.UnitsInStock > 0).ToList() is var all ? [.. all.Where(p => p.UnitPrice > all.Where(q => q.CategoryId == p.CategoryId).Average(q => q.UnitPrice) && p.SupplierId != 3).OrderBy(p => p.Id).Select(p => p.Id)] : []);

    [Test]
    public void A_filter_after_a_selected_window() => Same(
        s => s.Orders.Select(o => new { o.Id, Place = SqlFn.RowNumber().Over(w => w.PartitionBy(o.CustomerId).OrderBy(o.Id)) }).Where(x => x.Place == 1).OrderBy(x => x.Id).ToList(),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { Id = g.Min(o => o.Id), Place = 1 }).OrderBy(x => x.Id).ToList());

    [Test]
    public void An_order_by_a_window() => Same(
        s => s.Products.OrderBy(p => SqlFn.Count().Over(w => w.PartitionBy(p.CategoryId))).ThenBy(p => p.Id).Where(p => p.UnitPrice > 10).Select(p => p.Id).ToList(),
        s => s.Products.OrderBy(p => s.Products.Count(q => q.CategoryId == p.CategoryId)).ThenBy(p => p.Id).Where(p => p.UnitPrice > 10).Select(p => p.Id).ToList());

    [Test]
    public void A_window_over_a_page() => Same(
        s => s.Products.OrderBy(p => p.Id).Take(5).Select(p => new { p.Id, Of = SqlFn.Count().Over() }).ToList(),
        s => s.Products.OrderBy(p => p.Id).Take(5).Select(p => new { p.Id, Of = 5 }).ToList());

    [Test]
    public void A_page_of_windows() => Same(
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Of = SqlFn.Count().Over() }).Take(5).ToList(),
        s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Of = s.Products.Count() }).Take(5).ToList());

    [Test]
    public void A_window_over_groups() => Same(
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count(), Place = SqlFn.RowNumber().Over(w => w.OrderByDescending(g.Count()).ThenBy(g.Key)) }).OrderBy(x => x.Place).ToList(),
        s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Key).ToList().Select((x, i) => new { x.Key, x.Count, Place = i + 1 }).ToList());

    [Test]
    public void Groups_of_windows() => Same(
        s => s.Orders.Select(o => new { o.CustomerId, Place = SqlFn.RowNumber().Over(w => w.PartitionBy(o.CustomerId).OrderBy(o.Id)) }).GroupBy(x => x.Place).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).ToList(),
        s => s.Orders.GroupBy(o => o.CustomerId).ToList().SelectMany(g => g.Select((_, i) => i + 1)).GroupBy(i => i).Select(g => new { g.Key, Count = g.Count() }).OrderBy(x => x.Key).ToList());

    [Test]
    public void A_composite_partition() => Same(
        s => s.Customers.OrderBy(c => c.Id).Select(c => SqlFn.Count().Over(w => w.PartitionBy(new { c.Country, c.City }))).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => s.Customers.Count(d => d.Country == c.Country && d.City == c.City)).ToList());

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void A_window_of_a_subquery() => Same(
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Latest = s.Orders.Where(o => o.CustomerId == c.Id).Select(o => new { o.Id, Place = SqlFn.RowNumber().Over(w => w.OrderByDescending(o.Id)) }).Where(x => x.Place == 1).Max(x => (int?)x.Id) }).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Latest = s.Orders.Where(o => o.CustomerId == c.Id).Max(o => (int?)o.Id) }).ToList());

    private static List<TResult> At<T, TResult>(List<T> all, Func<List<T>, int, TResult> select) => [.. all.Select((_, i) => select(all, i))];

    private static List<int> Tiles(int count, int parts) => [.. Enumerable.Range(1, parts).SelectMany(part => Enumerable.Repeat(part, count / parts + (part <= count % parts ? 1 : 0)))];
}
