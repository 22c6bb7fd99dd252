using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Tests;

public class StorageTests
{
    [Test]
    public void An_enum_is_stored_as_its_number()
    {
        var column = TestModel.Of<Thing>().Column("Day");
        Assert.That(column.Type.StoreType, Is.EqualTo("INTEGER"));
        Assert.That(column.Store(DayOfWeek.Friday), Is.EqualTo(5));
        Assert.That(column.Load(5), Is.EqualTo(DayOfWeek.Friday));
    }

    [Test]
    public void An_enum_can_be_stored_as_text()
    {
        foreach (var column in new[] { TestModel.Of<Thing>().Column("TextDay"), TestModel.Of<Thing>(t => t.Property(x => x.Day).HasConversion<string>()).Column("Day") })
        {
            Assert.That(column.Type.StoreType, Is.EqualTo("TEXT"));
            Assert.That(column.Type.ClrType, Is.EqualTo(typeof(DayOfWeek)));
            Assert.That(column.Store(DayOfWeek.Friday), Is.EqualTo("Friday"));
            Assert.That(column.Load("Friday"), Is.EqualTo(DayOfWeek.Friday));
        }
    }

    [Test]
    public void An_enum_can_be_stored_as_another_integer()
    {
        var column = TestModel.Of<Thing>(t => t.Property(x => x.Day).HasConversion<long>()).Column("Day");
        Assert.That(column.Type.StoreType, Is.EqualTo("BIGINT"));
        Assert.That(column.Store(DayOfWeek.Friday), Is.EqualTo(5L));
        Assert.That(column.Load(5L), Is.EqualTo(DayOfWeek.Friday));
    }

    [Test]
    public void A_converter_converts()
    {
        var column = TestModel.Of<Thing>().Column("Email");
        Assert.That((column.Type.ClrType, column.Type.StoreType, column.IsNullable), Is.EqualTo((typeof(Email), "TEXT", true)));
        Assert.That(column.Store(new Email("a@b.c")), Is.EqualTo("a@b.c"));
        Assert.That(column.Store(null), Is.EqualTo(DBNull.Value));
        Assert.That(column.Load("a@b.c"), Is.EqualTo(new Email("a@b.c")));
    }

    [Test]
    public void A_converter_converts_nullable_structs()
    {
        var column = TestModel.Of<Thing>(t => t.Property(x => x.Weight).HasConversion(new ValueConverter<Weight, double>(w => w.Kilos, d => new Weight(d)))).Column("Weight");
        Assert.That(column.IsNullable, Is.True);
        Assert.That(column.Store(new Weight(2.5)), Is.EqualTo(2.5));
        Assert.That(column.Load(2.5), Is.EqualTo(new Weight(2.5)));
    }

    [Test]
    public void A_converter_goes_on_through_the_databases_own()
    {
        var column = TestModel.Of<Thing>(t => t.Property(x => x.Weight).HasConversion(new ValueConverter<Weight, decimal>(w => (decimal)w.Kilos, d => new Weight((double)d)))).Column("Weight");
        Assert.That(column.Store(new Weight(2.5)), Is.EqualTo("2.5"), "the test's decimals are stored as text");
    }

    [Test]
    public void A_json_column_is_a_document()
    {
        var column = TestModel.Of<Thing>().Column("Tags");
        Assert.That((column.Type.StoreType, column.Type.Form), Is.EqualTo(("TEXT", StoreForm.Opaque)));
        Assert.That(column.Store(new List<string> { "a\"b", "ü<&>", "日本" }), Is.EqualTo("""["a\"b","ü<&>","日本"]"""));
        Assert.That(column.Load("""["x","y"]"""), Is.EqualTo(new List<string> { "x", "y" }));
    }

    [Test]
    public void A_json_column_holds_any_class()
    {
        var column = TestModel.Of<Thing>(t => t.Property(x => x.Weight).IsJson()).Column("Weight");
        Assert.That(column.Store(new Weight(1)), Is.EqualTo("""{"Kilos":1}"""));
        Assert.That(column.Load("""{"Kilos":2}"""), Is.EqualTo(new Weight(2)));
    }

    [Test]
    public void Documents_are_json_by_themselves()
    {
        var entity = TestModel.Of<Thing>();
        using var document = JsonDocument.Parse("""{"a":1}""");
        Assert.That(entity.Column("Document").Store(document), Is.EqualTo("""{"a":1}"""));
        Assert.That(entity.Column("Element").Store(document.RootElement), Is.EqualTo("""{"a":1}"""));
        Assert.That(entity.Column("Node").Store(JsonNode.Parse("[1]")), Is.EqualTo("[1]"));
        Assert.That(((JsonObject)entity.Column("Object").Load("""{"a":1}""")!)["a"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(entity.Column("Document").IsNullable, Is.True);
        Assert.That(entity.Column("Element").IsNullable, Is.False);
    }

    [Test]
    public void The_builder_wins_over_a_storage_attribute()
    {
        var column = TestModel.Of<Thing>(t => t.Property(x => x.TextDay).HasConversion<int>()).Column("TextDay");
        Assert.That(column.Type.StoreType, Is.EqualTo("INTEGER"));
    }

    private sealed class Thing
    {
        public int Id { get; set; }

        public DayOfWeek Day { get; set; }

        [StoredAs(typeof(string))] public DayOfWeek? TextDay { get; set; }

        [ValueConverter(typeof(EmailConverter))] public Email? Email { get; set; }

        [JsonColumn] public List<string> Tags { get; set; } = [];

        [JsonColumn] public Weight? Weight { get; set; }

        public JsonDocument? Document { get; set; }

        public JsonElement Element { get; set; }

        public JsonNode? Node { get; set; }

        public JsonObject? Object { get; set; }
    }

    private sealed record Email(string Address);

    private readonly record struct Weight(double Kilos);

    private sealed class EmailConverter() : ValueConverter<Email, string>(email => email.Address, text => new Email(text));
}
