namespace Oxen.Conformance;

/// <summary>Documents that weren't made into objects: their properties and elements, one by one and as collections.</summary>
[Golden]
public sealed class JsonNodeTests(TestDatabase database) : ShopTests(database)
{
    private static IQueryable<Basket> Documents(IShop shop) => shop.Baskets.Where(b => b.Extra != null);

    private static IQueryable<Basket> Nodes(IShop shop) => shop.Baskets.Where(b => b.Node != null);

    [Test]
    public void Elements_of_a_document() => All(
        s => Documents(s).Where(b => b.Extra!.RootElement.GetProperty("points").EnumerateArray().Any(p => p.GetDecimal() == 2)).Select(b => b.Id),
        s => Documents(s).Where(b => b.Extra!.RootElement.GetProperty("points").EnumerateArray().Any(p => p.GetDecimal() == 2.5m)).Select(b => b.Id),
        s => Documents(s).Where(b => !b.Extra!.RootElement.GetProperty("points").EnumerateArray().Any()).Select(b => b.Id),
        s => Documents(s).Select(b => new { b.Id, Points = b.Extra!.RootElement.GetProperty("points").EnumerateArray().Sum(p => p.GetDecimal()) }),
        s => Documents(s).Where(b => b.Extra!.RootElement.GetProperty("kind").GetString() == "b").SelectMany(b => b.Extra!.RootElement.GetProperty("parts").EnumerateArray(), (b, p) => new { b.Id, N = p.GetProperty("n").GetInt32(), T = p.GetProperty("t").GetString() }),
        s => Documents(s).Where(b => b.Id == 2).Select(b => b.Extra!.RootElement.GetProperty("parts").EnumerateArray().OrderByDescending(p => p.GetProperty("n").GetInt32()).Select(p => p.GetProperty("t").GetString()).First()));

    [Test]
    public void Parts_of_a_node() => All(
        s => Nodes(s).Where(b => (string?)b.Node!["kind"] == "a").Select(b => b.Id),
        s => Nodes(s).Where(b => b.Node!["kind"] == null).Select(b => b.Id),
        s => Nodes(s).Where(b => b.Id < 3).Where(b => (int)b.Node!["points"]![0]! > 1).Select(b => b.Id),
        s => Nodes(s).Where(b => b.Id == 2).Select(b => b.Node!["parts"]![1]!["n"]!.GetValue<int>() + 1),
        s => Nodes(s).OrderBy(b => (string?)b.Node!["kind"]).ThenBy(b => b.Id).Select(b => b.Id));

    [Test]
    public void Elements_of_a_node() => All(
        s => Nodes(s).Where(b => b.Id < 3).Where(b => b.Node!["points"]!.AsArray().Any(p => p!.GetValue<int>() > 3)).Select(b => b.Id),
        s => Nodes(s).Where(b => b.Id < 3).Select(b => new { b.Id, b.Node!["points"]!.AsArray().Count, Sum = b.Node["points"]!.AsArray().Sum(p => (int)p!) }),
        s => Nodes(s).Where(b => b.Id == 2).SelectMany(b => b.Node!["parts"]!.AsArray(), (b, p) => new { b.Id, N = (int)p!["n"]! }));
}
