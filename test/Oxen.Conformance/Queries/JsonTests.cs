namespace Oxen.Conformance;

/// <summary>Parts of what columns store as JSON, in conditions, orders and projections.</summary>
[Golden]
public sealed class JsonTests(TestDatabase database) : ValueTests(database)
{
    private static IQueryable<Sample> Parcels(IShop shop) => shop.Samples.Where(x => x.Parcel != null);

    private static IQueryable<Sample> Labelled(IShop shop) => shop.Samples.Where(x => x.Parcel != null && x.Parcel.Pieces > 0);

    private static IQueryable<Sample> Objects(IShop shop) => shop.Samples.Where(x => x.Id == 4 || x.Id == 10 || x.Id == 16 || x.Id == 22);

    [Test]
    public void A_member_in_a_condition() => Conditions(
        Parcels,
        x => x.Parcel!.Address == "",
        x => x.Parcel!.Address.StartsWith("Main"),
        x => x.Parcel!.Pieces > 0,
        x => x.Parcel!.Pieces == x.Id - x.Id,
        x => x.Parcel!.Weight == 1.5m,
        x => x.Parcel!.Weight == null,
        x => x.Parcel!.Weight > 1);

    [Test]
    public void A_member_as_a_value() => Values(
        Parcels,
        x => x.Parcel!.Address.Length,
        x => x.Parcel!.Pieces,
        x => x.Parcel!.Labels.Length,
        x => x.Parcel!.Pieces - 1);

    [Test]
    public void A_member_is_selected() => Same(s => s.Samples.Where(x => x.Parcel != null).Select(x => new { x.Id, x.Parcel!.Address, x.Parcel.Pieces, x.Parcel.Weight, x.Parcel }));

    [Test]
    public void A_member_orders() => Same(s => s.Samples.Where(x => x.Parcel != null).OrderByDescending(x => x.Parcel!.Pieces).ThenBy(x => x.Id).Select(x => x.Id));

    [Test]
    public void A_member_groups() => Same(s => s.Samples.Where(x => x.Parcel != null).GroupBy(x => x.Parcel!.Address).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void A_list_in_a_condition() => Conditions(
        Parcels,
        x => x.Parcel!.Labels.Contains("fragile"),
        x => x.Parcel!.Labels.Contains("日本") && x.Id > 5,
        x => x.Parcel!.Labels.Length == 3);

    [Test]
    public void An_element_of_a_list() => Values(
        Labelled,
        x => x.Parcel!.Labels[0],
        x => x.Parcel!.Labels[1] + "!",
        x => x.Parcel!.Labels[2].ToUpperInvariant());

    [Test]
    public void A_property_of_a_document() => Conditions(
        Objects,
        x => x.Document!.RootElement.GetProperty("a")[0].GetInt32() == 1,
        x => x.Document!.RootElement.GetProperty("a")[1].GetDecimal() == 2.5m,
        x => x.Document!.RootElement.GetProperty("a")[2].GetString() == "x'y",
        x => x.Document!.RootElement.GetProperty("a")[4].GetBoolean(),
        x => x.Document!.RootElement.GetProperty("a").GetArrayLength() > 4);

    [Test]
    public void Two_properties_are_two_queries()
    {
        Assert.That(Db.Samples.Count(x => x.Document!.RootElement.GetProperty("a").GetArrayLength() == 5), Is.GreaterThan(0));
        Assert.That(Db.Samples.Count(x => x.Document!.RootElement.GetProperty("b").GetArrayLength() == 5), Is.Zero);
    }
}
