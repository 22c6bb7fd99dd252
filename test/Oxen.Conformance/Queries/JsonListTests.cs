namespace Oxen.Conformance;

/// <summary>Lists inside JSON documents as collections: in conditions, orders and values.</summary>
[Golden]
public sealed class JsonListTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Any_and_All_of_a_column_that_is_a_list()
    {
        var tag = "red";
        All(
            s => s.Baskets.Where(b => b.Tags.Any()).Select(b => b.Id),
            s => s.Baskets.Where(b => !b.Tags.Any()).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Tags.Any(t => t == tag)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Tags.Any(t => t.StartsWith("b") || t.Length == 0)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Tags.All(t => t != "red")).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Scores.Any(x => x < 0)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Scores.All(x => x >= 0)).Select(b => b.Id),
            s => s.Baskets.Where(b => !b.Scores.All(x => x == 3)).Select(b => b.Id),
            s => s.Baskets.Any(b => b.Tags.Any(t => t == b.Owner)));
    }

    [Test]
    public void Contains_of_a_list()
    {
        string? nothing = null;
        All(
            s => s.Baskets.Where(b => b.Tags.Contains("blue")).Select(b => b.Id),
            s => s.Baskets.Where(b => !b.Tags.Contains("blue")).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Tags.Contains(b.Owner)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Scores.Contains(b.Id + 1)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Notes!.Contains(nothing!)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Delivery!.Fees.Contains(1.1m)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Delivery!.Priorities.Contains(Priority.High)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Delivery!.Serials.Contains((1L << 53) + 1)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Delivery!.Gaps.Contains(null)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Delivery!.Weights.Contains(0.2)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Items.Select(i => i.Name).Contains("Pot")).Select(b => b.Id));
    }

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Counts() => All(
        s => s.Baskets.Where(b => b.Tags.Count > 1).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Scores.Length == 2).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Tags = b.Tags.Count, Scores = b.Scores.Length, Items = b.Items.Count() }),
        s => s.Baskets.Select(b => new { b.Id, Red = b.Tags.Count(t => t == "red"), Long = b.Tags.LongCount(t => t.Length > 3) }),
        s => s.Baskets.OrderBy(b => b.Tags.Count(t => t != "red")).ThenBy(b => b.Id).Select(b => b.Id),
        s => s.Baskets.Count(b => b.Items.Count(i => i.Quantity > 1) == 2),
        s => s.Baskets.Select(b => new { b.Id, Different = b.Tags.Distinct().Count() }));

    [Test]
    public void Aggregates() => All(
        s => s.Baskets.Select(b => new { b.Id, Sum = b.Scores.Sum(x => (long)x) }),
        s => s.Baskets.Select(b => new { b.Id, Total = b.Items.Sum(i => i.Price * i.Quantity) }),
        s => s.Baskets.Select(b => new { b.Id, Most = b.Items.Max(i => (decimal?)i.Price), Least = b.Items.Min(i => (decimal?)i.Price) }),
        s => s.Baskets.Where(b => b.Scores.Any()).Select(b => new { b.Id, Max = b.Scores.Max(), Min = b.Scores.Min() }),
        s => s.Baskets.Where(b => b.Items.Any()).Select(b => new { b.Id, Average = b.Items.Average(i => i.Quantity) }),
        s => s.Baskets.Where(b => b.Items.Sum(i => i.Price) > 20).Select(b => b.Id),
        s => s.Baskets.OrderByDescending(b => b.Items.Sum(i => i.Quantity)).ThenBy(b => b.Id).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Fees = b.Delivery!.Fees.Sum(), Last = b.Delivery.Tries.Max(t => (DateTime?)t) }),
        s => s.Baskets.Select(b => new { b.Id, Rest = b.Items.Where(i => i.Discount == null).Sum(i => i.Price) }));

    [Test]
    public void A_member_of_the_elements() => All(
        s => s.Baskets.Where(b => b.Items.Any(i => i.Name == "Tea" && i.Quantity == 3)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Price == 4.5m)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Discount == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Discount != 0.1m)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Priority == Priority.High)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Due > new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Added == new DateOnly(2024, 2, 29))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.IsGift)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => !i.IsGift)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Code == new Guid("00000006-0002-0003-0405-0607080900ab".Replace("0900ab", "09abcd")))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Serial == (1L << 53) + 1)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Remark == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.All(i => i.Remark != "Tea!")).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.From!.City == "Oslo")).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.From!.Street == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.From == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Level == Priority.High)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Rank == null)).Select(b => b.Id),
        s => s.Baskets.SelectMany(b => b.Items, (b, i) => new { b.Id, i.Level, i.Rank, i.Rest, i.Seal, Seals = i.Seal.Length, X = i.Options["x"], i.Options.Count }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Elements_by_their_place() => All(
        s => s.Baskets.Where(b => b.Tags.Count > 0).Select(b => new { b.Id, First = b.Tags.First(), Last = b.Tags.Last() }),
        s => s.Baskets.Select(b => new { b.Id, First = b.Tags.FirstOrDefault(), Third = b.Tags.ElementAtOrDefault(2) }),
        s => s.Baskets.Select(b => new { b.Id, Long = b.Tags.FirstOrDefault(t => t.Length > 3), Score = b.Scores.FirstOrDefault(x => x > 3) }),
        s => s.Baskets.Where(b => b.Tags.FirstOrDefault() == "red").Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Dearest = b.Items.OrderByDescending(i => i.Price).ThenBy(i => i.Quantity).Select(i => i.Name).FirstOrDefault() }),
        s => s.Baskets.Where(b => b.Items.Any()).Select(b => new { b.Id, b.Items.First().Name, b.Items.OrderBy(i => i.Quantity).First().Price }),
        s => s.Baskets.Where(b => b.Items.OrderBy(i => i.Price).ThenBy(i => i.Quantity).FirstOrDefault()!.Name == "Tea").Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any()).Select(b => new { b.Id, Labels = b.Items.First().Labels.Count(l => l == "hot") }),
        s => s.Baskets.OrderBy(b => b.Tags.OrderBy(t => t).FirstOrDefault()).ThenBy(b => b.Id).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Tags.Count > 2).Select(b => new { b.Id, Second = b.Tags.Skip(1).First(), One = b.Tags.Take(2).Count(t => t == "red") }));

    [Test]
    public void Elements_by_an_index()
    {
        var at = 1;
        All(
            s => s.Baskets.Where(b => b.Tags.Count > 1).Select(b => b.Tags[1]),
            s => s.Baskets.Where(b => b.Tags.Count > at).Select(b => b.Tags[at]),
            s => s.Baskets.Where(b => b.Tags.Count > b.Favourite).Select(b => new { b.Id, Tag = b.Tags[b.Favourite], Score = b.Scores[b.Favourite] }),
            s => s.Baskets.Where(b => b.Items.Count > at).Select(b => new { b.Id, b.Items[at].Name, b.Items[at].Price, b.Items[0].Parts.Count }),
            s => s.Baskets.Where(b => b.Items.Count > 0 && b.Items[0].From!.City == "Oslo").Select(b => b.Id),
            s => s.Baskets.Where(b => b.Grid.Count > at && b.Grid[at].Contains(5)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Grid.Count > 0 && b.Grid[0].Any(x => x > 1)).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Items.Count > 0 && b.Items[0].Labels.Any(l => l == "hot")).Select(b => b.Id));
    }

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Lists_inside_lists() => All(
        s => s.Baskets.Where(b => b.Items.Any(i => i.Labels.Contains("hot"))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.Any(i => i.Parts.Any(p => p.Cost > 1))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Items.All(i => i.Labels.Count > 0)).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Costs = b.Items.Sum(i => i.Parts.Sum(p => p.Cost)) }),
        s => s.Baskets.Select(b => new { b.Id, Labels = b.Items.SelectMany(i => i.Labels).Count(), Different = b.Items.SelectMany(i => i.Labels).Distinct().Count() }),
        s => s.Baskets.Where(b => b.Items.SelectMany(i => i.Parts).Any(p => p.Name == "leaf")).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Grid.Any(row => row.Any(x => x == 5))).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Sum = b.Grid.Sum(row => row.Sum()), Cells = b.Grid.SelectMany(row => row).Count() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Lists_of_every_kind_of_value() => All(
        s => s.Baskets.Where(b => b.Delivery!.Tries.Any(t => t.Day == 3)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Fees.Any(f => f == 0.1m)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Fees.Distinct().Count() == 2).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Priorities.Any(p => p >= Priority.Normal)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Codes.Any(c => c != Guid.Empty)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Flags.Any(f => f)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Weights.Any(w => w == 0.1)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Gaps.Any(g => g == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Gaps.Any(g => g > 1)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Stops.Any(p => p == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Stops.Any(p => p!.Street == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.Hints!.Any()).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Notes!.Any(n => n == null)).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Notes!.Any(n => n != "first")).Select(b => b.Id));

    [Test]
    public void Elements_flattened() => All(
        s => s.Baskets.SelectMany(b => b.Tags),
        s => s.Baskets.SelectMany(b => b.Tags, (b, t) => new { b.Id, Tag = t }),
        s => s.Baskets.SelectMany(b => b.Items, (b, i) => new { b.Owner, i.Name, i.Quantity, i.Price, i.Discount, i.Priority, i.Due, i.Added, i.IsGift, i.Code, i.Serial, i.Weight, i.Remark }),
        s => s.Baskets.SelectMany(b => b.Items),
        s => s.Baskets.SelectMany(b => b.Items.Where(i => i.Price > 4), (b, i) => new { b.Id, i.Name }),
        s => from b in s.Baskets from i in b.Items from l in i.Labels where l == "hot" orderby b.Id, i.Quantity select new { b.Id, i.Name, l },
        s => s.Baskets.SelectMany(b => b.Items).Select(i => i.Price).Max(),
        s => s.Baskets.SelectMany(b => b.Items).GroupBy(i => i.Name).Select(g => new { g.Key, Count = g.Count(), Total = g.Sum(i => i.Price) }),
        s => s.Baskets.SelectMany(b => b.Tags).Distinct().OrderBy(t => t),
        s => s.Baskets.SelectMany(b => b.Tags).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key),
        s => s.Baskets.SelectMany(b => b.Items.OrderByDescending(i => i.Price).ThenBy(i => i.Quantity).Take(2), (b, i) => new { b.Id, i.Name, i.Price }),
        s => s.Baskets.SelectMany(b => b.Notes!.DefaultIfEmpty(), (b, n) => new { b.Id, n }),
        s => s.Baskets.SelectMany(b => b.Scores.DefaultIfEmpty(), (b, x) => new { b.Id, x }),
        s => s.Baskets.SelectMany(b => b.Tags.Distinct(), (b, t) => new { b.Id, t }),
        s => s.Baskets.Where(b => b.Id > 1).SelectMany(b => b.Grid.SelectMany(row => row), (b, x) => new { b.Id, x }));

    [Test]
    [Refused("mysql", 3, "MariaDB has no source that reads the row around it")]
    public void Elements_joined_with_rows() => All(
        s => s.Baskets.SelectMany(b => b.Scores, (b, x) => new { b.Id, x }).Join(s.Baskets, p => p.x, b => b.Id, (p, b) => new { p.Id, b.Owner }),
        s => s.Baskets.Where(b => b.Scores.Any(x => s.Baskets.Any(o => o.Id == x))).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Tags.Intersect(b.Notes!).Any()).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, All = b.Tags.Concat(b.Items.Select(i => i.Name)).Count(), Different = b.Tags.Union(b.Items.Select(i => i.Name)).Count() }),
        s => s.Baskets.Where(b => b.Tags.Except(s.Baskets.Where(o => o.Id == 4).SelectMany(o => o.Tags)).Any()).Select(b => b.Id),
        s => s.Categories.Where(c => s.Baskets.SelectMany(b => b.Scores).Contains(c.Id)).Select(c => c.Name));

    [Test]
    public void A_document_that_is_part_of_another() => All(
        s => s.Baskets.Select(b => b.Delivery!.To),
        s => s.Baskets.Where(b => b.Delivery!.To == null).Select(b => b.Id),
        s => s.Baskets.Where(b => b.Delivery!.To!.Street == null).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, b.Delivery!.Fees, b.Delivery.To!.City }),
        s => s.Baskets.Where(b => b.Delivery != null).Select(b => b.Delivery!).Where(d => d.Fees.Any(f => f > 1)).Select(d => d.To!.City),
        s => s.Baskets.Where(b => b.Items.Any()).Select(b => b.Items.First()),
        s => s.Baskets.Select(b => b.Items.FirstOrDefault(i => i.Price > 5)));

    [Test]
    public void Lists_in_the_result()
    {
        var red = "red";
        All(
            s => s.Baskets.Select(b => new { b.Id, Tags = b.Tags.Where(t => t != red).OrderBy(t => t).ToList() }),
            s => s.Baskets.Select(b => b.Tags.Where(t => t.Length > b.Id).Select(t => t.ToUpperInvariant()).ToArray()),
            s => s.Baskets.Select(b => new { b.Id, Items = b.Items.Where(i => i.Price > 4).Select(i => new { i.Name, Labels = i.Labels.Take(1) }).ToList() }),
            s => s.Baskets.Select(b => new { b.Owner, Labels = b.Items.SelectMany(i => i.Labels).Distinct().ToList() }),
            s => s.Baskets.Select(b => new { b.Id, Groups = b.Items.GroupBy(i => i.Name).Select(g => new { g.Key, Count = g.Count() }).ToList() }),
            s => s.Baskets.Select(b => new { b.Id, Notes = b.Notes!.Where(n => n != null).ToList() }),
            s => s.Baskets.OrderBy(b => b.Id).Select(b => b.Scores.OrderDescending().Take(2).ToList()),
            s => s.Baskets.Select(b => new { b.Id, Tags = b.Tags.Where(t => t != red).ToList() }).Where(x => x.Tags.Count > 1),
            s => s.Baskets.Select(b => new { b.Id, b.Tags }).Where(x => x.Tags.Contains(red)).Select(x => x.Tags.Skip(1).ToList()),
            s => s.Baskets.OrderBy(b => b.Id).Take(2).Select(b => new { b.Id, Rows = b.Grid.Select(row => row.Sum()).ToList() }));
    }

    [Test]
    public void What_only_CSharp_computes_of_a_list_in_the_result() => All(
        s => s.Baskets.Select(b => new { b.Id, Nice = b.Tags.Where(t => IsNice(t)).ToList() }),
        s => s.Baskets.Select(b => new { b.Id, Nice = b.Tags.Count(t => IsNice(t)), Least = b.Items.Where(i => i.Options["x"] > 1).Sum(i => i.Rest) }),
        s => s.Baskets.Select(b => b.Tags.Zip(b.Scores, (t, x) => t + x).ToList()),
        s => s.Baskets.Select(b => b.Scores.TakeWhile(x => x > 0).Aggregate(b.Id, (sum, x) => sum ^ x)),
        s => s.Baskets.Select(b => new { b.Id, Options = b.Items.ToDictionary(i => i.Serial, i => i.Options.Count) }).Select(x => new { x.Id, x.Options.Count }));

    private static bool IsNice(string text) => text.Length > 3;

    [Test]
    public void Lists_in_the_result_that_read_tables() => AllIn(
        2,
        s => s.Baskets.Select(b => new { b.Id, Owners = b.Scores.SelectMany(x => s.Baskets.Where(o => o.Id == x)).Select(o => o.Owner).ToList() }),
        s => s.Baskets.Select(b => new { b.Id, Tags = b.Tags.Where(t => s.Baskets.Any(o => o.Id > b.Id && o.Tags.Contains(t))).ToList() }),
        s => s.Baskets.Select(b => new { b.Id, Names = b.Items.Where(i => !s.Products.Any(p => p.Name == i.Name)).OrderBy(i => i.Price).ThenBy(i => i.Quantity).Select(i => new { i.Name, i.Price }).Take(2).ToList() }));
}
