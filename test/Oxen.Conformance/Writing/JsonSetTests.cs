using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Writing;

/// <summary>Updates that set members inside JSON documents.</summary>
public sealed class JsonSetTests(TestDatabase database) : RelationTests<JsonSetTests.CartDb>(database, options => new CartDb(options))
{
    private readonly string _dialect = database.Dialect;

    [SetUp]
    public async Task FillAsync()
    {
        await Db.Carts.InsertAsync([
            new Basket { Owner = "Ann", Favourite = 1, Items = [new() { Name = "Tea", Price = 1.50m }, new() { Name = "Pot" }], Delivery = new() { To = new("Oslo", null), Fees = [1m, 2m] } },
            new Basket { Owner = "Bob", Items = [new() { Name = "Cup" }] },
        ]);
    }

    [Test]
    public async Task A_member_is_set_and_the_rest_stays()
    {
        var street = "Main St. \"1\"";
        Assert.That(await Db.Carts.Where(b => b.Owner == "Ann").ExecuteUpdateAsync(s => s.Set(b => b.Delivery!.To!.Street, street)), Is.EqualTo(1));
        var ann = Db.Carts.Single(b => b.Owner == "Ann");
        Assert.That((ann.Delivery!.To, ann.Delivery.Fees), Is.EqualTo((new Place("Oslo", street), new[] { 1m, 2m })).Using<(Place?, decimal[]), (Place?, decimal[])>((a, b) => a.Item1 == b.Item1 && a.Item2.SequenceEqual(b.Item2)));
    }

    [Test]
    public async Task Values_of_every_kind_are_set()
    {
        var (due, code) = (new DateTime(2024, 5, 6, 7, 8, 9, 10, DateTimeKind.Utc), Guid.NewGuid());
        await Db.Carts.AllRows().ExecuteUpdateAsync(s => s
            .Set(b => b.Items[0].Quantity, 7)
            .Set(b => b.Items[0].Price, 79228162514264337593543950335m)
            .Set(b => b.Items[0].Discount, null)
            .Set(b => b.Items[0].Priority, Priority.High)
            .Set(b => b.Items[0].Due, due)
            .Set(b => b.Items[0].IsGift, true)
            .Set(b => b.Items[0].Code, code)
            .Set(b => b.Items[0].Serial, long.MaxValue)
            .Set(b => b.Items[0].Labels, ["a", "b"])
            .Set(b => b.Items[0].From, new Place("Voss", null))
            .Set(b => b.Favourite, 3));
        foreach (var item in Db.Carts.AsEnumerable().Select(b => b.Items[0]))
        {
            Assert.That((item.Quantity, item.Price, item.Discount, item.Priority, item.Due, item.IsGift, item.Code), Is.EqualTo((7, 79228162514264337593543950335m, (decimal?)null, Priority.High, (DateTime?)due, true, code)));
            Assert.That((item.Serial, item.From, string.Join(' ', item.Labels)), Is.EqualTo((long.MaxValue, new Place("Voss", null), "a b")));
        }

        Assert.That(Db.Carts.Count(b => b.Items[0].IsGift && b.Items[0].Due == due && b.Items[0].Code == code), Is.EqualTo(2));
    }

    [Test]
    public async Task A_member_is_computed_of_the_row()
    {
        await Db.Carts.Where(b => b.Owner == "Ann").ExecuteUpdateAsync(s => s
            .Set(b => b.Items[0].Quantity, b => b.Items[0].Quantity + b.Favourite)
            .Set(b => b.Items[0].Name, b => b.Owner + b.Items[1].Name)
            .Set(b => b.Items[b.Favourite].Remark, b => b.Items[0].Name)
            .Set(b => b.Items[1].From, b => b.Delivery!.To));
        var items = Db.Carts.Single(b => b.Owner == "Ann").Items;
        Assert.That((items[0].Quantity, items[0].Name, items[1].Remark, items[1].From!.City), Is.EqualTo((1, "AnnPot", "Tea", "Oslo")));
    }

    [Test]
    public void The_SQL_sets_the_column() => Assert.That(
        Db.Carts.Where(b => b.Id == 1).ToUpdateSql(s => s.Set(b => b.Delivery!.To!.City, "Voss").Set(b => b.Items[0].Quantity, b => b.Items[0].Quantity + 1)), Is.EqualTo(_dialect switch
        {
            "sqlite" => """
                UPDATE carts AS c
                SET delivery = json_set(c.delivery, '$."To"."City"', json(@value)), items = json_set(c.items, '$[0]."qty"', json_extract(c.items, '$[0]."qty"') + 1)
                WHERE c.id = 1
                """,
            "postgresql" => """
                UPDATE carts AS c
                SET delivery = jsonb_set(c.delivery, ARRAY['To', 'City'], COALESCE(CAST(@value AS jsonb), 'null')), items = jsonb_set(c.items, ARRAY['0', 'qty'], COALESCE(to_jsonb(CAST(c.items -> 0 ->> 'qty' AS integer) + 1), 'null'))
                WHERE c.id = 1
                """,
            _ => """
                UPDATE carts AS c
                SET delivery = json_set(c.delivery, '$."To"."City"', json_extract(@value, '$')), items = json_set(c.items, '$[0]."qty"', CAST(json_value(c.items, '$[0]."qty"') AS SIGNED) + 1)
                WHERE c.id = 1
                """,
        }));

    [Test]
    public void What_SQL_computes_in_another_form_is_refused() => Assert.That(
        () => Db.Carts.Where(b => b.Id > 0).ExecuteUpdateAsync(s => s.Set(b => b.Items[0].Price, b => b.Items[0].Price * 2)),
        Throws.TypeOf<QueryTranslationException>().With.Message.Contains("isn't written into a JSON document"));

    public sealed class CartDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Basket> Carts => Table<Basket>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Basket>().ToTable("carts");
    }
}
