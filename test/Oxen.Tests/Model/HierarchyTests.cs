using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests.Model;

public class HierarchyTests
{
    [Test]
    public void Classes_that_derive_from_a_mapped_one_share_its_table()
    {
        var model = TestModel.Of(m => { m.Entity<Animal>(); m.Entity<Dog>(); m.Entity<Cat>(); });
        Assert.That(model.Entities.Select(entity => entity.Table), Is.EqualTo(["animals", "animals", "animals", "people"]));
        Assert.That(Columns(model.Tables[0]), Is.EqualTo("id, name, discriminator, collar, age?, owner_id, cat_age?"));
        Assert.That(Columns(model.Entity<Dog>()), Is.EqualTo("id, name, discriminator, collar, age?, owner_id"));
        Assert.That(Columns(model.Entity<Cat>()), Is.EqualTo("id, name, discriminator, cat_age?"));
        Assert.That(model.Tables[0].PartialColumns.Select(column => column.Name), Is.EqualTo(["collar", "age", "owner_id", "cat_age"]));
        Assert.That(model.Tables[0].ForeignKeys.Select(key => key.Text()), Is.EqualTo(["animals(owner_id) -> people(id) Cascade"]));
        Assert.That(model.Tables[0].Indexes.Select(index => index.Text()), Is.EqualTo(["ix_animals_name(name)", "ix_animals_owner_id(owner_id)"]));
        Assert.That(model.Entity<Animal>().Concrete, Is.EqualTo([model.Entity<Animal>(), model.Entity<Dog>(), model.Entity<Cat>()]));
    }

    [Test]
    public void Each_class_has_a_table_of_what_it_adds()
    {
        var model = TestModel.Of(m => { m.Entity<Animal>().UseTptMappingStrategy(); m.Entity<Dog>(); m.Entity<Cat>(); });
        Assert.That(model.Tables.Select(table => $"{table.Table}({Columns(table)})"), Is.EqualTo(["animals(id, name)", "dogs(id, collar, age?, owner_id)", "cats(id, age?)", "people(id)"]));
        Assert.That(model.Tables[1].ForeignKeys.Select(key => key.Text()), Is.EqualTo(["dogs(id) -> animals(id) Cascade", "dogs(owner_id) -> people(id) ClientCascade"]), "a cascade of the database would leave the base's part of the row");
        Assert.That(model.Tables.Select(table => table.GeneratedKey?.Name), Is.EqualTo(["id", null, null, "id"]), "the key is made where the row begins");
        Assert.That(model.Tables[1].Indexes.Select(index => index.Text()), Is.EqualTo(["ix_dogs_owner_id(owner_id)"]));
    }

    [Test]
    public void Each_class_that_is_not_abstract_has_a_table_of_all_it_has()
    {
        var model = TestModel.Of(m => { m.Entity<Shape>(); m.Entity<Circle>(); m.Entity<Square>(); });
        Assert.That(model.Tables.Select(table => $"{table.Table}({Columns(table)})"), Is.EqualTo(["circles(id, color, radius)", "squares(id, color, side)"]));
        Assert.That(model.Tables.Select(table => table.Indexes.Single().Text()), Is.EqualTo(["ix_circles_color(color)", "ix_squares_color(color)"]));
        Assert.That(model.Entity<Shape>().Stored, Is.Null);
    }

    [Test]
    public void Attributes_name_the_classes_and_what_stands_for_them()
    {
        var model = TestModel.Of(m => m.Entity<Message>());
        var hierarchy = model.Entity<Message>().Hierarchy!;
        Assert.That(hierarchy.Types.Select(type => type.ClrType), Is.EqualTo([typeof(Message), typeof(Letter), typeof(Mail)]));
        Assert.That(hierarchy.Values.Select(pair => $"{pair.Key.ClrType.Name} {pair.Value}"), Is.EqualTo(["Letter letter", "Mail Mail"]));
    }

    [Test]
    public void A_property_can_be_the_discriminator()
    {
        var model = TestModel.Of(m => m.Entity<Message>().HasDiscriminator(x => x.Kind).HasValue<Letter>(Kind.Paper));
        var entity = model.Entity<Message>();
        Assert.That(entity.Hierarchy!.Discriminator, Is.SameAs(entity.Column("Kind")));
        Assert.That(entity.Column("Kind").Get(new Letter()), Is.EqualTo(Kind.Paper));
        Assert.That(entity.Column("Kind").Get(new Mail()), Is.EqualTo(Kind.Mail), "a member of the class's name");
    }

    [Test]
    public void Siblings_share_a_column_that_both_name()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Animal>();
            m.Entity<Dog>().Property(d => d.Age).HasColumnName("age");
            m.Entity<Cat>().Property(c => c.Age).HasColumnName("age");
        });
        Assert.That(Columns(model.Tables[0]), Is.EqualTo("id, name, discriminator, collar, age?, owner_id"));
    }

    [Test]
    public void Classes_are_found_whichever_was_named_first()
    {
        var model = TestModel.Of(m => { m.Entity<Dog>(); m.Entity<Animal>(); });
        Assert.That(model.Entity<Dog>().Base, Is.SameAs(model.Entity<Animal>()));
        Assert.That(model.Entity<Dog>().Key, Is.SameAs(model.Entity<Animal>().Key).Or.EqualTo(model.Entity<Animal>().Key));
        Assert.That(TestModel.Of<Dog>().Base, Is.Null, "the base alone isn't mapped");
    }

    [Test]
    public void A_derived_class_is_made_by_a_constructor_that_feeds_the_base()
    {
        var model = TestModel.Of(m => { m.Entity<Fixed>(); m.Entity<Round>(); });
        Assert.That(model.Entity<Round>().Constructor!.Parameters, Is.EqualTo([model.Entity<Fixed>().Members.Single(), model.Entity<Round>().Members[1]]));
        Assert.That(model.Entity<Fixed>().Constructor, Is.Null);
    }

    [Test]
    public void What_is_wrong_is_said()
    {
        Expect("Cat: the discriminator is x in its rows, as in those of Dog. Give one of them another with HasValue or [DerivedType].",
            m => m.Entity<Animal>().HasDiscriminator("kind").HasValue<Dog>("x").HasValue<Cat>("x"));
        Expect("Dog: nothing says what the discriminator, a int, holds in its rows. Say it with HasValue<Dog>(…).",
            m => { m.Entity<Animal>().HasDiscriminator<int>("kind").HasValue(1); m.Entity<Dog>(); });
        Expect("Dog: it says what its key is, but a hierarchy has one key, that of Animal. Say it there, or not at all.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().HasKey(d => d.Collar); });
        Expect("Keyed: it says what its key is, but a hierarchy has one key, that of Animal. Say it there, or not at all.",
            m => { m.Entity<Animal>(); m.Entity<Keyed>(); });
        Expect("Dog: it is said to be kept as TablePerType, but Animal, with which its hierarchy begins, as TablePerHierarchy. A hierarchy is kept in one way: say it on Animal alone.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().UseTptMappingStrategy(); });
        Expect("Dog: it names a table, but shares that of Animal. Leave the name out, or call UseTptMappingStrategy or UseTpcMappingStrategy on Animal.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().ToTable("hounds"); });
        Expect("Dog: HasDiscriminator is for the first class of a hierarchy. Call it on Animal.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().HasDiscriminator("kind"); });
        Expect("Animal: HasDiscriminator names a column, but kept as TablePerType the tables tell the classes apart. Leave it out, or call UseTphMappingStrategy.",
            m => { m.Entity<Animal>().UseTptMappingStrategy().HasDiscriminator("kind"); m.Entity<Dog>(); });
        Expect("Animal.Id: each table would number its own rows, but kept as TablePerConcreteType no two rows of the hierarchy may have the same key. Make it a Guid; give it by the application and say so with [DatabaseGenerated(DatabaseGeneratedOption.None)] or ValueGeneratedNever; or take it from one sequence with HasDefaultValueSql, where the database has them.",
            m => { m.Entity<Animal>().UseTpcMappingStrategy(); m.Entity<Dog>(); });
        Expect("Cat.Age: its column 'x' is that of Dog.Collar too, which is stored otherwise. Give one of them another with [Column] or HasColumnName, or both the same type.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().Property(d => d.Collar).HasColumnName("x"); m.Entity<Cat>().Property(c => c.Age).HasColumnName("x"); });
        Expect("Dog.Name: it is configured here, but Animal has it, which is mapped too. Configure it there.",
            m => { m.Entity<Animal>(); m.Entity<Dog>().Property(d => d.Name).HasMaxLength(3); });
        Expect("Dog: it is said how its hierarchy is kept, but no mapped class derives from it. Map those that do, or leave that out.",
            m => m.Entity<Dog>().UseTpcMappingStrategy());
        Expect("Animal: it says of which class a row is, but only a mapped property or a column of text, an integer or an enum can.",
            m => { m.Entity<Animal>().HasDiscriminator<DateTime>("kind"); m.Entity<Dog>(); });
    }

    [Test]
    public void What_no_foreign_key_of_the_database_can_do_for_a_derived_class_is_refused()
    {
        const string Where = "House.PlaceId: the column is in a table of a class that House derives from, where no foreign key of the database can say what House alone refers to, so ";
        Expect(Where + "nothing refuses to delete the Person it refers to. Say OnDelete(DeleteBehavior.ClientSetNull) or OnDelete(DeleteBehavior.ClientCascade), or declare the relation in the class that declares the property.",
            m => { m.Entity<Building>().UseTptMappingStrategy(); m.Entity<House>().HasOne<Person>().WithMany().HasForeignKey(h => h.PlaceId); });
        Expect(Where + "OnUpdate can't change it with the Person it refers to. Leave it out, or declare the relation in the class that declares the property.",
            m => { m.Entity<Building>().UseTptMappingStrategy(); m.Entity<House>().HasOne<Person>().WithMany().HasForeignKey(h => h.PlaceId).OnUpdate(UpdateBehavior.Cascade); });
        var model = TestModel.Of(m => { m.Entity<Building>().UseTptMappingStrategy(); m.Entity<House>().HasOne<Person>().WithMany().HasForeignKey(h => h.PlaceId).OnDelete(DeleteBehavior.SetNull); });
        Assert.That(model.Entity<House>().ForeignKeys.Select(key => (key.Text(), key.IsInDatabase)), Is.EqualTo([("houses(place_id) -> people(id) ClientSetNull", false)]));
    }

    private static void Expect(string error, Action<ModelBuilder> configure) => Assert.That(TestModel.Errors(configure), Does.Contain(error));

    private static string Columns(EntityModel table) => string.Join(", ", table.Columns.Select(column => column.IsNullable ? column.Name + "?" : column.Name));

    [Index(nameof(Name))]
    private class Animal
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class Dog : Animal
    {
        public string Collar { get; set; } = "";

        public int? Age { get; set; }

        public int OwnerId { get; set; }

        public Person? Owner { get; set; }
    }

    private sealed class Cat : Animal
    {
        public int? Age { get; set; }
    }

    private sealed class Keyed : Animal
    {
        [Key]
        public int Number { get; set; }
    }

    private class Building
    {
        public int Id { get; set; }

        public int? PlaceId { get; set; }
    }

    private sealed class House : Building
    {
        public int Rooms { get; set; }
    }

    private sealed class Person
    {
        public int Id { get; set; }
    }

    [Inheritance(InheritanceStrategy.TablePerConcreteType)]
    [Index(nameof(Color))]
    private abstract class Shape
    {
        public Guid Id { get; set; }

        public string Color { get; set; } = "";
    }

    private sealed class Circle : Shape
    {
        public int Radius { get; set; }
    }

    private sealed class Square : Shape
    {
        public int Side { get; set; }
    }

    [Test]
    public void What_is_said_of_a_base_holds_for_what_derives_from_it()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Tool>().Ignore(t => t.Owner);
            m.Entity<Tool>().OwnsMany(t => t.Parts, parts => parts.ToJson());
            m.Entity<Saw>();
        });
        Assert.That(model.Tables.Select(Columns), Is.EqualTo(["id, parts, discriminator, teeth"]));
    }

    private class Tool
    {
        public int Id { get; set; }

        public List<Part> Parts { get; set; } = [];

        public Part? Owner { get; set; }
    }

    private sealed class Saw : Tool
    {
        public int Teeth { get; set; }
    }

    private sealed record Part(string Name);

    private enum Kind
    {
        Paper,
        Mail,
    }

    [DerivedType(typeof(Letter), "letter")]
    [DerivedType(typeof(Mail))]
    private abstract class Message
    {
        public int Id { get; set; }

        public Kind Kind { get; set; }
    }

    private sealed class Letter : Message;

    private sealed class Mail : Message;

    private abstract class Fixed(int id)
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; } = id;
    }

    private sealed class Round(int id, int size) : Fixed(id)
    {
        public int Size { get; } = size;
    }
}
