namespace Oxen.Conformance;

/// <summary>Lists inside JSON documents among the other operators.</summary>
[Golden]
public sealed class JsonMixTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    [Refused("mysql", 2, "MariaDB has no source that reads the row around it")]
    public void Beside_lists_in_memory()
    {
        string[] wanted = ["red", "green"];
        List<int> numbers = [3, 0];
        All(
            s => s.Baskets.Where(b => b.Tags.Any(t => wanted.Contains(t))).Select(b => b.Id),
            s => s.Baskets.Where(b => wanted.Any(w => b.Tags.Contains(w))).Select(b => b.Id),
            s => s.Baskets.Where(b => wanted.All(w => b.Tags.Contains(w))).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Tags.Intersect(wanted).Any()).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Scores.Except(numbers).Count() > 1).Select(b => b.Id),
            s => s.Baskets.Where(b => b.Items.Any(i => numbers.Contains(i.Quantity))).Select(b => b.Id),
            s => s.Baskets.SelectMany(b => b.Scores, (b, x) => new { b.Id, x }).Where(p => numbers.Contains(p.x)));
    }

    [Test]
    [Refused("mysql", 3, "MariaDB has no source that reads the row around it")]
    public void Extremes_and_places() => All(
        s => s.Baskets.Where(b => b.Items.Any()).Select(b => new { b.Id, b.Items.MaxBy(i => i.Price)!.Quantity }),
        s => s.Baskets.Select(b => new { b.Id, Last = b.Tags.LastOrDefault(), Back = b.Tags.AsEnumerable().Reverse().FirstOrDefault() }),
        s => s.Baskets.Where(b => b.Tags.Count == 1).Select(b => b.Tags.Single()),
        s => s.Baskets.Select(b => b.Tags.SingleOrDefault(t => t == "green")),
        s => s.Baskets.Select(b => new { b.Id, Rest = b.Scores.Skip(1).Sum(x => (long)x), End = b.Scores.TakeLast(2).Count(x => x > 0) }),
        s => s.Baskets.Select(b => new { b.Id, Sorted = b.Tags.OrderByDescending(t => t.Length).ThenBy(t => t).FirstOrDefault() }),
        s => s.Baskets.Where(b => b.Tags.OrderBy(t => t).Skip(1).Any(t => t == "red")).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Or = b.Tags.DefaultIfEmpty("none").First() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Groups_inside() => All(
        s => s.Baskets.Where(b => b.Items.GroupBy(i => i.Name).Any(g => g.Count() > 1)).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, Kinds = b.Items.GroupBy(i => i.Priority).Count() }),
        s => s.Baskets.Select(b => new { b.Id, Most = b.Tags.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault() }),
        s => s.Baskets.GroupBy(b => b.Owner).Select(g => new { g.Key, Items = g.Sum(b => b.Items.Sum(i => i.Quantity)), Tags = g.SelectMany(b => b.Tags).Count() }),
        s => s.Baskets.GroupBy(b => b.Tags.Count).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Baskets.GroupBy(b => b.Items.Any(i => i.IsGift)).Where(g => g.Sum(b => b.Scores.Length) > 1).Select(g => g.Key));

    [Test]
    public void Flattened_and_gone_on_with() => All(
        s => s.Baskets.SelectMany(b => b.Items, (b, i) => new { b, i }).Where(x => x.i.Labels.Contains("hot") && x.b.Tags.Count > 1).OrderBy(x => x.b.Id).ThenBy(x => x.i.Quantity).Select(x => new { x.b.Owner, x.i.Name }).Take(3),
        s => s.Baskets.OrderBy(b => b.Id).Take(3).SelectMany(b => b.Tags, (b, t) => new { b.Id, t }).Distinct(),
        s => s.Baskets.SelectMany(b => b.Items).OrderBy(i => i.Price).ThenBy(i => i.Serial).Skip(1).Take(2).Select(i => new { i.Name, i.Price }),
        s => s.Baskets.SelectMany(b => b.Items).SelectMany(i => i.Parts).GroupBy(p => p.Name).Select(g => new { g.Key, Cost = g.Sum(p => p.Cost) }),
        s => s.Baskets.SelectMany(b => b.Items, (b, i) => new { b.Id, i }).GroupBy(x => x.Id).Select(g => new { g.Key, Sum = g.Sum(x => x.i.Price), Gifts = g.Count(x => x.i.IsGift) }),
        s => s.Baskets.SelectMany(b => b.Tags).Union(s.Categories.Select(c => c.Name)).Count(),
        s => s.Baskets.SelectMany(b => b.Tags).Concat(s.Baskets.SelectMany(b => b.Items.Select(i => i.Name))).Distinct().OrderBy(t => t),
        s => from b in s.Baskets from t in b.Tags join c in s.Baskets on t equals c.Owner into cs select new { b.Id, t, Count = cs.Count() },
        s => from b in s.Baskets from i in b.Items.Where(i => i.Quantity > 2).DefaultIfEmpty() select new { b.Id, Name = i == null ? null : i.Name },
        s => from b in s.Baskets let dear = b.Items.Where(i => i.Price > 4) where dear.Any() select new { b.Id, Count = dear.Count(), Sum = dear.Sum(i => i.Price) },
        s => s.Baskets.SelectMany(b => b.Tags.Select((t, at) => new { t, at }), (b, x) => new { b.Id, x.t, x.at }));

    [Test]
    public void Selected_first_and_gone_on_with() => All(
        s => s.Baskets.Select(b => new { b.Id, Cheap = b.Items.Where(i => i.Price < 10).Select(i => new { i.Name, i.Quantity }) }).Where(x => x.Cheap.Any(i => i.Quantity > 2)).Select(x => new { x.Id, Count = x.Cheap.Count() }),
        s => s.Baskets.Select(b => new { b.Id, First = b.Items.FirstOrDefault() }).Where(x => x.First!.Name == "Tea").Select(x => new { x.Id, x.First!.Price }),
        s => s.Baskets.Select(b => b.Delivery).Where(d => d != null).Select(d => new { d!.To!.City, Last = d.Tries.OrderByDescending(t => t).FirstOrDefault() }),
        s => s.Baskets.Select(b => new { b.Id, List = b.Id > 2 ? b.Tags : b.Notes }).Where(x => x.List!.Contains("")).Select(x => x.Id),
        s => s.Baskets.Where(b => (b.Notes ?? b.Tags).Any(t => t == "green")).Select(b => b.Id),
        s => s.Baskets.Select(b => new { b.Id, b.Items }).OrderBy(x => x.Items.Count).ThenBy(x => x.Id).Take(2).Where(x => x.Items.Any(i => i.Price > 0)).Select(x => x.Id));

    [Test]
    public void Texts_of_lists() => All(
        s => s.Baskets.Select(b => new { b.Id, Text = string.Join(", ", b.Tags) }),
        s => s.Baskets.Select(b => new { b.Id, Text = string.Join("/", b.Items.Select(i => i.Name)) }),
        s => s.Baskets.Select(b => string.Concat(b.Tags)));

    [Test]
    public void Updates_and_deletes_by_lists() => Record(async () =>
    {
        await using var transaction = await Db.BeginTransactionAsync();
        Assert.That(await Db.Baskets.Where(b => b.Tags.Contains("red")).ExecuteUpdateAsync(s => s.Set(b => b.Favourite, b => b.Items.Count(i => i.IsGift))), Is.EqualTo(1));
        Assert.That(await Db.Baskets.Where(b => b.Items.Any(i => i.Price > 20)).ExecuteDeleteAsync(), Is.EqualTo(2));
    });
}
