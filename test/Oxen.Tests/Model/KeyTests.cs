using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

public class KeyTests
{
    [Test]
    public void Id_is_the_key()
    {
        var entity = TestModel.Of<WithBoth>();
        Assert.That(Key(entity), Is.EqualTo(["Id"]));
        Assert.That(entity.IsKeyless, Is.False);
    }

    [Test]
    public void The_class_and_Id_is_the_key() => Assert.That(Key(TestModel.Of<Order>()), Is.EqualTo(["OrderID"]));

    [Test]
    public void Key_attributes_make_a_key_in_the_order_of_columns() =>
        Assert.That(Key(TestModel.Of<OrderLine>()), Is.EqualTo(["OrderId", "Line"]));

    [Test]
    public void PrimaryKey_names_the_key() => Assert.That(Key(TestModel.Of<Translation>()), Is.EqualTo(["Language", "Text"]));

    [Test]
    public void HasKey_wins_over_attributes_and_names()
    {
        Assert.That(Key(TestModel.Of<Translation>(e => e.HasKey(t => t.Id))), Is.EqualTo(["Id"]));
        Assert.That(Key(TestModel.Of<WithBoth>(e => e.HasKey(w => new { w.WithBothId, w.Id }))), Is.EqualTo(["WithBothId", "Id"]));
        Assert.That(Key(TestModel.Of<Report>(e => e.HasKey(r => r.Total))), Is.EqualTo(["Total"]));
    }

    [Test]
    public void A_keyless_class_has_no_key()
    {
        Assert.That(TestModel.Of<Report>().IsKeyless, Is.True);
        Assert.That(TestModel.Of<Order>(e => e.HasNoKey()).IsKeyless, Is.True);
    }

    [Test]
    public void An_integer_key_is_generated_by_the_database()
    {
        Assert.That(TestModel.Of<WithBoth>().GeneratedKey!.Name, Is.EqualTo("id"));
        Assert.That(Generated<Keyed<long>>(), Is.EqualTo(ValueGeneration.OnInsertByDatabase));
        Assert.That(Generated<Keyed<short>>(), Is.EqualTo(ValueGeneration.OnInsertByDatabase));
    }

    [Test]
    public void A_Guid_key_is_generated_by_Oxen() => Assert.That(Generated<Keyed<Guid>>(), Is.EqualTo(ValueGeneration.OnInsertByClient));

    [Test]
    public void Other_keys_are_the_applications()
    {
        Assert.That(Generated<Keyed<string>>(), Is.EqualTo(ValueGeneration.None));
        Assert.That(Generated<Keyed<byte>>(), Is.EqualTo(ValueGeneration.None));
        Assert.That(Generated<Keyed<DayOfWeek>>(), Is.EqualTo(ValueGeneration.None));
        Assert.That(Generated<Keyed<int>>(e => e.Property(k => k.Id).HasConversion(new ValueConverter<int, string>(id => $"{id}", id => int.Parse(id)))), Is.EqualTo(ValueGeneration.None));
    }

    [Test]
    public void A_composite_key_is_never_generated() =>
        Assert.That(TestModel.Of<OrderLine>().Key.Select(column => column.Generated), Is.All.EqualTo(ValueGeneration.None));

    [Test]
    public void A_key_that_is_another_s_is_not_generated() =>
        Assert.That(TestModel.Of<Profile>().Column("UserId").Generated, Is.EqualTo(ValueGeneration.None));

    [Test]
    public void What_is_said_of_generation_counts()
    {
        Assert.That(Generated<Keyed<int>>(e => e.Property(k => k.Id).ValueGeneratedNever()), Is.EqualTo(ValueGeneration.None));
        Assert.That(Generated<Keyed<byte>>(e => e.Property(k => k.Id).ValueGeneratedOnAdd()), Is.EqualTo(ValueGeneration.OnInsertByDatabase));
        Assert.That(Generated<Keyed<byte>>(e => e.Property(k => k.Id).ValueGeneratedOnAddOrUpdate()), Is.EqualTo(ValueGeneration.Always));
        Assert.That(Generated<Keyed<Guid>>(e => e.Property(k => k.Id).ValueGeneratedOnAdd()), Is.EqualTo(ValueGeneration.OnInsertByClient));
        Assert.That(Generated<Keyed<Guid>>(e => e.Property(k => k.Id).ValueGeneratedOnAdd().HasDefaultValueSql("gen_random_uuid()")), Is.EqualTo(ValueGeneration.OnInsertByDatabase));
    }

    private static IEnumerable<string> Key(EntityModel entity) => entity.Key.Select(column => column.Property.Name);

    private static ValueGeneration Generated<T>(Action<EntityBuilder<T>>? configure = null)
        where T : class => TestModel.Of(configure).Column("Id").Generated;

    private sealed class WithBoth
    {
        public int WithBothId { get; set; }

        public int Id { get; set; }
    }

    private sealed class Order
    {
        public int OrderID { get; set; }
    }

    private sealed class OrderLine
    {
        [Key, Column(Order = 2)] public int Line { get; set; }

        [Key, Column(Order = 1)] public int OrderId { get; set; }
    }

    [PrimaryKey(nameof(Language), nameof(Text))]
    private sealed class Translation
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public string Language { get; set; } = "";
    }

    [Keyless]
    private sealed class Report
    {
        public int Total { get; set; }
    }

    private sealed class Keyed<T>
    {
        public T Id { get; set; } = default!;
    }

    private sealed class User
    {
        public int Id { get; set; }
    }

    private sealed class Profile
    {
        [Key] public int UserId { get; set; }

        public User? User { get; set; }
    }
}
