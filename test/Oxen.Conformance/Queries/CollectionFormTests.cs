namespace Oxen.Conformance;

/// <summary>Collections of a row that aren't lists, and rows of lists and dictionaries in memory.</summary>
[Golden]
public sealed class CollectionFormTests(TestDatabase database) : ShopTests(database)
{
    private static readonly Dictionary<string, int> Weights = new() { ["ALFKI"] = 3, ["BLONP"] = 5, ["nobody"] = 8 };
    private static readonly Dictionary<int, string> Names = new() { [1] = "one", [2] = "two", [5] = "" };

    [Test]
    public void A_dictionary_of_each_row()
    {
        AllIn(
            2,
            s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Prices = c.Products.OrderBy(p => p.Id).ToDictionary(p => p.Id, p => p.UnitPrice) }).ToList(),
            s => s.Categories.OrderBy(c => c.Id).Select(c => c.Products.Where(p => p.UnitPrice > 10).OrderBy(p => p.Id).ToDictionary(p => p.Id)).ToList(),
            s => s.Products.GroupBy(p => p.SupplierId).OrderBy(g => g.Key).Select(g => new { g.Key, All = g.OrderBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name) }).ToList());
    }

    [Test]
    public void A_dictionary_by_a_comparer_of_C_sharp() => SameIn(
        2, s => s.Categories.OrderBy(c => c.Id).Select(c => c.Products.OrderBy(p => p.Id).ToDictionary(p => p.Id.ToString(), p => p.Name.Length, StringComparer.OrdinalIgnoreCase)).ToList());

    [Test]
    public void A_lookup_of_each_row() => SameIn(
        2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, ByStatus = c.Orders.OrderBy(o => o.Id).ToLookup(o => o.Status, o => o.Id) }).ToList()
            .Select(x => new { x.Id, Orders = x.ByStatus.OrderBy(g => g.Key).Select(g => new { g.Key, Ids = g.ToList() }).ToList() }).ToList());

    [Test]
    public void A_set_of_each_row() => SameIn(
        2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Statuses = c.Orders.Select(o => o.Status).ToHashSet() }).ToList().Select(x => new { x.Id, All = x.Statuses.Order().ToList() }).ToList());

    [Test]
    public void The_last_of_each_row() => AllIn(
        2,
        s => s.Customers.OrderBy(c => c.Id).Select(c => c.Orders.OrderBy(o => o.Id).TakeLast(2).Select(o => o.Id).ToList()).ToList(),
        s => s.Customers.OrderBy(c => c.Id).Select(c => c.Orders.OrderBy(o => o.Id).SkipLast(1).Select(o => o.Id).ToList()).ToList());

    [Test]
    public void A_list_in_memory_of_each_row()
    {
        int[] ids = [3, 1, 2, 3];
        List<(string Country, int Rank)> ranks = [("UK", 1), ("Germany", 2), ("UK", 3)];
        AllIn(
            2,
            s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Greater = ids.Where(i => i > c.Id).ToList() }).ToList(),
            s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Ranks = ranks.Where(r => r.Country == c.Country).Select(r => r.Rank).OrderDescending().ToArray() }).ToList());
        SameIn(1, s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Greater = ids.Count(i => i > c.Id), Sum = ids.Where(i => i < c.Id).Sum() }).ToList());
    }

    [Test]
    public void Keys_of_a_dictionary_in_memory()
    {
        Same(s => s.Orders.Where(o => Weights.ContainsKey(o.CustomerId)).Select(o => o.Id));
        Same(s => s.Products.Where(p => !Names.ContainsKey(p.Id)).Select(p => p.Id));
        Same(s => s.Products.Where(p => p.CategoryId != null && Names.ContainsKey(p.CategoryId.Value)).Select(p => p.Id));
        IReadOnlyDictionary<OrderStatus, string> byStatus = new SortedDictionary<OrderStatus, string> { [OrderStatus.Open] = "open" };
        Same(s => s.Orders.Where(o => byStatus.ContainsKey(o.Status)).Select(o => o.Id));
    }

    [Test]
    public void Values_of_a_dictionary_in_memory()
    {
        Same(s => s.Products.Where(p => Names.ContainsKey(p.Id) && Names[p.Id] == "two").Select(p => p.Id));
        Same(s => s.Products.Where(p => Names.ContainsKey(p.Id)).OrderByDescending(p => Names[p.Id]).Select(p => new { p.Id, Name = Names[p.Id] }));
        Same(s => s.Customers.OrderByDescending(c => Weights.GetValueOrDefault(c.Id)).ThenBy(c => c.Id).Select(c => new { c.Id, Weight = Weights.GetValueOrDefault(c.Id) }));
        Same(s => s.Customers.Where(c => Weights.GetValueOrDefault(c.Id, -1) < 0).Select(c => c.Id));
    }

    [Test]
    public void AggregateBy_what_SQL_aggregates() => All(
        s => s.Products.AggregateBy(p => p.SupplierId, 0, (total, p) => total + p.UnitsInStock).OrderBy(x => x.Key),
        s => s.Products.AggregateBy(p => p.SupplierId, 100m, (total, p) => p.UnitPrice + total).OrderBy(x => x.Key),
        s => s.Products.AggregateBy(p => p.SupplierId, 0, (count, p) => count + 1).OrderBy(x => x.Key).Select(x => x.Value),
        s => s.Products.AggregateBy(p => p.SupplierId, 10, (most, p) => Math.Max(most, p.Id)).OrderBy(x => x.Key));
}
