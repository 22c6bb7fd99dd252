namespace Oxen.Conformance;

/// <summary>Groups by expressions, whose rows are read beyond aggregates.</summary>
[Golden]
public sealed class GroupKeyTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void First_row_of_groups_by_an_expression() => All(
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => new { g.Key, Count = g.Count(), First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Year).Select(g => new { g.Key, Dear = g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).First().Customer.Name }),
        s => s.Orders.GroupBy(o => o.Freight > 50).Select(g => new { g.Key, Id = g.MaxBy(o => o.Id)!.Id }),
        s => s.Orders.GroupBy(o => o.EmployeeId > 3).Select(g => new { g.Key, Id = g.OrderBy(o => o.Id).Select(o => o.Id).Skip(1).FirstOrDefault() }),
        s => s.Orders.GroupBy(o => o.ShippedAt == null ? 0 : o.ShippedAt.Value.Month).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()),
        s => s.Customers.GroupBy(c => c.Name.Length > 0 ? c.Name.Substring(0, 1) : "").Select(g => new { Letter = g.Key, First = g.OrderBy(c => c.Id).Select(c => c.Id).First() }),
        s => s.Products.GroupBy(p => p.ReorderLevel ?? 0).Select(g => new { g.Key, Last = g.OrderBy(p => p.Id).Select(p => p.Name).Last() }),
        s => s.Products.GroupBy(p => p.UnitPrice * 2).Select(g => g.OrderBy(p => p.Id).Select(p => p.Id).First()));

    [Test]
    public void What_is_made_of_a_key_that_is_an_expression()
    {
        var (three, isAll) = (3, false);
        All(
            s => s.Orders.GroupBy(o => o.Freight > 50 ? "dear" : "cheap").Select(g => new { Kind = g.Count() > three ? "many" : g.Key }),
            s => s.Orders.GroupBy(o => o.Freight > 50 ? "dear" : "cheap").Select(g => new { Kind = isAll ? "all" : g.Key, Count = g.Count() }),
            s => s.Orders.GroupBy(o => o.Freight > 50 ? "dear" : "cheap").Where(g => g.Key == "dear" || (g.Count() > 100 ? "few" : g.Key) == "cheap").Select(g => g.Key),
            s => s.Orders.GroupBy(o => o.Freight > 50).Where(g => !g.Key).Select(g => new { Is = !g.Key, Text = g.Key ? "dear" : "cheap", Count = g.Count() }),
            s => s.Orders.GroupBy(o => o.Freight > 50).Where(g => g.Key == false || g.Key && g.Count() > 2).OrderBy(g => !g.Key).Select(g => g.Key != true).ToList(),
            s => s.Orders.GroupBy(o => o.ShippedAt == null).Where(g => !g.Key).Select(g => !g.Key || g.Count() > 2),
            s => s.Orders.GroupBy(o => o.Freight > 50 && o.EmployeeId > 3).Where(g => !g.Key || g.Count() > 2).Select(g => new { A = !g.Key, B = g.Key && g.Count() > 2 }),
            s => s.Orders.GroupBy(o => o.Notes ?? o.CustomerId).Select(g => g.Key ?? "none"),
            s => s.Orders.GroupBy(o => o.Notes == null || o.Freight > 50).Where(g => g.Key || g.Count() > 2).Select(g => new { A = g.Key || g.Count() > 1, B = g.Key == (g.Count() > 3), C = g.Key ^ g.Count() > 3, D = g.Key ? g.Count() : 0 }),
            s => s.Products.GroupBy(p => p.ReorderLevel + 1).Where(g => g.Key != null && g.Key != three || g.Key == null).Select(g => new { g.Key, None = g.Key == null, Or = g.Key ?? 0, Other = g.Key != three, Same = g.Key == three, Less = !(g.Key < three) }),
            s => s.Orders.GroupBy(o => o.Notes + o.CustomerId).Where(g => g.Key != null).Select(g => new { Is = g.Key == "x", Not = g.Key != "x", Empty = string.IsNullOrEmpty(g.Key) }),
            s => s.Orders.GroupBy(o => (bool?)(o.Freight > 50)).Where(g => g.Key != true || g.Key == null).Select(g => new { A = g.Key == true, B = g.Key != true, C = g.Key ?? false, D = !g.Key }),
            s => s.Orders.GroupBy(o => o.Lines.Any()).Where(g => !g.Key || g.Count() > 2).Select(g => !g.Key),
            s => s.Products.GroupBy(p => p.ReorderLevel ?? p.SupplierId).Select(g => new { g.Key, Next = -g.Key, Twice = -(-g.Key), More = g.Key + 1 - 1, Less = 1 - (1 - g.Key) }),
            s => s.Customers.GroupBy(c => c.Name + c.Country).Select(g => new { Before = "x" + g.Key, After = g.Key + "x", g.Key.Length, Has = g.Key.Contains("an"), Part = g.Key.ToUpper().Length }),
            s => s.Products.GroupBy(p => p.UnitPrice * 2).Select(g => new { Twice = 2 * g.Key, Sum = g.Key + g.Sum(p => p.UnitPrice) }),
            s => s.Orders.GroupBy(o => o.ShippedAt == null ? (int?)null : o.ShippedAt.Value.Month).Where(g => g.Key != null).Select(g => new { Value = g.Key!.Value, Or = g.Key ?? 0, Is = g.Key.HasValue, Same = g.Key == 3 }),
            s => s.Orders.GroupBy(o => new { Late = o.ShippedAt == null, Month = o.PlacedAt.Month }).Where(g => !g.Key.Late || g.Key.Month > 3).Select(g => new { Kind = g.Key.Late ? 0 : g.Key.Month, On = !g.Key.Late }));
    }

    [Test]
    public void First_row_of_groups_by_a_key_with_expressions() => All(
        s => s.Orders.GroupBy(o => new { o.CustomerId, o.PlacedAt.Year }).Select(g => new { g.Key.CustomerId, g.Key.Year, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => new { o.PlacedAt.Year, o.PlacedAt.Month }).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()),
        s => s.Orders.GroupBy(o => new { Late = o.ShippedAt == null, Seven = 7 }).Select(g => new { g.Key.Late, g.Key.Seven, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => new { o.EmployeeId, Notes = o.Notes ?? "-" }).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => o.CustomerId == "x" ? "one" : o.Freight > 50 ? "dear" : "cheap").Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => new { Customer = o.Customer.Country.ToUpper(), Big = o.Lines.Count > 2 }).Select(g => new { g.Key.Customer, g.Key.Big, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => o.Lines.Count).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
        s => s.Orders.GroupBy(o => 1).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()));

    [Test]
    public void First_row_of_groups_by_a_key_with_variables()
    {
        var (part, bound, start, text) = (3, 50m, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), "none");
        All(
            s => s.Orders.GroupBy(o => o.Id % part).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
            s => s.Orders.GroupBy(o => o.Freight > bound).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()),
            s => s.Orders.GroupBy(o => new { o.CustomerId, IsNew = o.PlacedAt >= start, Part = part }).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
            s => s.Orders.GroupBy(o => o.Notes ?? text).Select(g => new { g.Key, Count = g.Count(), First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
            s => s.Orders.GroupBy(o => o.Freight > bound ? text : o.CustomerId).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }),
            s => s.Orders.GroupBy(o => part).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }));
    }

    [Test]
    public void First_row_of_groups_by_a_part_of_a_document() => All(
        s => s.Baskets.GroupBy(b => b.Delivery!.To!.City).Select(g => new { g.Key, First = g.OrderBy(b => b.Id).Select(b => b.Id).First() }),
        s => s.Baskets.GroupBy(b => b.Items.Count).Select(g => new { g.Key, First = g.OrderBy(b => b.Id).Select(b => b.Owner).First() }),
        s => s.Baskets.GroupBy(b => new { b.Owner.Length, Tagged = b.Tags.Any() }).Select(g => new { g.Key.Length, g.Key.Tagged, First = g.OrderBy(b => b.Id).Select(b => b.Id).First() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Conditions_and_orders_over_groups_by_an_expression() => All(
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => g.OrderBy(o => o.Id).First().Freight > 20).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => g.Count() > 1 && g.OrderBy(o => o.Id).Select(o => o.Id).First() > 2).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).OrderBy(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()).Select(g => g.Key).ToList(),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => g.Select(o => o.CustomerId).Contains("ALFKI")).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => s.Customers.Any(c => c.Name.Length == g.Key)).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => s.Products.Select(p => p.Id).Contains(g.Key)).Select(g => g.Sum(o => o.Freight)),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => new { g.Key, Others = s.Orders.Count(o => o.PlacedAt.Month != g.Key), Same = s.Products.Count(p => p.Id == g.Key) }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => new { g.Key, Parts = g.GroupBy(o => o.CustomerId).Count(), Most = g.GroupBy(o => o.Freight > 20).Max(h => h.Count()) }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => g.Any(o => s.Lines.Any(l => l.OrderId == o.Id && l.Quantity > g.Key))).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Count(g => g.OrderBy(o => o.Id).First().Freight > 20),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First() }).Where(x => x.First > 3).OrderBy(x => x.First).Take(2).ToList());

    [Test]
    public void Rows_of_groups_by_an_expression_that_go_on() => All(
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).SelectMany(g => g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2)).Select(o => o.Id),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).SelectMany(g => g.Where(o => o.Freight > 20), (g, o) => new { g.Key, o.Id }),
        s => s.Orders.GroupBy(o => new { o.CustomerId, o.PlacedAt.Year }).SelectMany(g => g, (g, o) => new { g.Key.Year, o.Id }),
        s => s.Orders.Select(o => new { o.Id, Month = o.PlacedAt.Month, o.Freight }).GroupBy(x => x.Month).Select(g => new { g.Key, First = g.OrderBy(x => x.Id).Select(x => x.Id).First() }),
        s => s.Orders.Select(o => new { o.Id, Month = o.PlacedAt.Month }).OrderBy(x => x.Id).Take(9).GroupBy(x => x.Month).Select(g => new { g.Key, First = g.OrderBy(x => x.Id).Select(x => x.Id).First() }),
        s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, Letter = c.Country.ToLower() }).GroupBy(x => x.Letter).Select(g => new { g.Key, First = g.OrderBy(x => x.Id).Select(x => x.Id).First() }));

    [Test]
    public void Rows_of_groups_by_an_expression_as_collections() => AllIn(2,
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).OrderBy(g => g.Key).Select(g => new { g.Key, Rows = g.Where(o => o.Freight > 20).OrderBy(o => o.Id).Select(o => o.Id).ToList() }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).OrderBy(g => g.Key).Select(g => new { g.Key, First = g.OrderBy(o => o.Id).Select(o => o.Id).First(), Top = g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2).ToList() }),
        s => s.Orders.GroupBy(o => new { o.EmployeeId, o.PlacedAt.Year }).OrderBy(g => g.Key.EmployeeId).ThenBy(g => g.Key.Year).Select(g => new { g.Key, Parts = g.GroupBy(o => o.Freight > 20).OrderBy(h => h.Key).Select(h => new { h.Key, Count = h.Count(), First = h.OrderBy(o => o.Id).Select(o => o.Id).First() }).ToList() }),
        s => s.Orders.OrderBy(o => o.Id).GroupBy(o => o.PlacedAt.Month).OrderBy(g => g.Key));

    [Test]
    [Refused("mysql", 2, "MariaDB has no source that reads the row around it")]
    public void Groups_by_an_expression_beside_each_row() => All(
        s => s.Customers.Select(c => new { c.Id, First = c.Orders.GroupBy(o => o.PlacedAt.Month).OrderBy(g => g.Key).Select(g => g.OrderBy(o => o.Id).Select(o => o.Id).First()).FirstOrDefault() }),
        s => s.Customers.Where(c => c.Orders.GroupBy(o => o.Freight > c.CreditLimit).Any(g => g.OrderBy(o => o.Id).Select(o => o.Id).First() > 3)).Select(c => c.Id),
        s => s.Customers.Select(c => new { c.Id, Kinds = c.Orders.GroupBy(o => o.Freight > c.CreditLimit).Count() }),
        s => s.Customers.Where(c => c.Orders.GroupBy(o => c.Rank).Any(g => g.Count() > 2)).Select(c => c.Id),
        s => s.Customers.Select(c => new { c.Id, Months = c.Orders.GroupBy(o => o.PlacedAt.Month).Count(g => g.OrderBy(o => o.Id).First().Freight > 20) }));

    [Test]
    public void Aggregates_of_a_group_inside_others() => All(
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Above = g.Count(o => o.Freight > g.Average(x => x.Freight)) }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Select(g => new { g.Key, Above = g.Count(o => o.Freight > g.Average(x => x.Freight)), Rest = g.Sum(o => g.Max(x => x.Freight) - o.Freight) }),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Products = s.Products.Count(p => p.Id == g.Count()) }),
        s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => s.Products.Any(p => p.Id == g.Count() && p.UnitsInStock < g.Sum(o => o.Id))).Select(g => g.Key),
        s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g, Most = g.Max(o => o.Freight) }).Select(x => new { x.g.Key, Count = x.g.Count(o => o.Freight == x.Most), Same = x.g.Count(o => o.Freight == x.g.Max(y => y.Freight)) }));

    [Test]
    public void Aggregates_and_keys_looked_for_among_rows_and_in_lists()
    {
        List<int> numbers = [1, 2, 3, 5, 8, 100];
        decimal[] prices = [1.5m, 100m, 32.38m];
        All(
            s => s.Orders.GroupBy(o => o.CustomerId).Where(g => s.Products.Select(p => p.Id).Contains(g.Count())).Select(g => g.Key),
            s => s.Orders.GroupBy(o => o.CustomerId).Where(g => !s.Products.Select(p => p.Id).Contains(g.Max(o => o.Id))).Select(g => g.Key),
            s => s.Orders.GroupBy(o => o.CustomerId).Where(g => numbers.Contains(g.Min(o => o.Id))).Select(g => new { g.Key, In = numbers.Contains(g.Count()) }),
            s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => numbers.Contains(g.Key)).Select(g => g.Key),
            s => s.Orders.GroupBy(o => o.PlacedAt.Month).Where(g => prices.Contains(g.Max(o => o.Freight)) || g.Count() > 3).Select(g => g.Key),
            s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, In = s.Products.Select(p => p.Id).Contains(g.Max(o => o.Lines.Count)) }));
    }

    [Test]
    public void A_total_over_expressions_beside_a_subquery() => Same(
        s => Sorted(s.Orders.GroupBy(o => SqlFn.Rollup((int?)o.PlacedAt.Month)).Select(g => new { g.Key, Count = g.Count(), Products = s.Products.Count(p => p.Id == g.Key) })),
        s => Sorted(s.Orders.GroupBy(o => (int?)o.PlacedAt.Month).Select(g => new { g.Key, Count = g.Count(), Products = s.Products.Count(p => p.Id == g.Key) }).ToList()
            .Append(new { Key = (int?)null, Count = s.Orders.Count(), Products = 0 })));

    private static List<T> Sorted<T>(IEnumerable<T> rows) => [.. rows.AsEnumerable().OrderBy(row => Printed.Of(row), StringComparer.Ordinal)];
}
