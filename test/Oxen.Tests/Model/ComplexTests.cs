using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

/// <summary>Objects that are stored in columns of their owner's table.</summary>
public class ComplexTests
{
    [Test]
    public void Members_become_columns_named_by_the_way_to_them() => Assert.That(
        TestModel.Of<User>().Columns.Select(column => $"{column.Property.Name} {column.Name}{(column.IsNullable ? "?" : "")}"),
        Is.EqualTo(
        [
            "Id id", "Home.City home_city", "Home.Street home_street?", "Home.At.X home_at_x?", "Home.At.Y home_at_why?",
            "Work.City office_city?", "Work.Street office_street?", "Work.At.X office_at_x?", "Work.At.Y office_at_why?", "Mark.X mark_x", "Mark.Y mark_why",
        ]));

    [Test]
    public void Attributes_inside_count()
    {
        var user = TestModel.Of<User>();
        Assert.That((user.Column("Home.City").MaxLength, user.Column("Work.City").MaxLength), Is.EqualTo((40, 40)));
        Assert.That((user.Column("Home.Street").IsSensitive, user.Column("Home.City").IsSensitive), Is.EqualTo((true, false)));
        Assert.That(user.Indexes.Select(index => index.Text()), Is.EqualTo(["ix_users_home_city_id(home_city, id)", "ix_users_home_street(home_street)", "ix_users_office_street(office_street)"]));
    }

    [Test]
    public void A_required_member_tells_presence_else_all_do()
    {
        Assert.That(Presence(TestModel.Of<User>(), "Home"), Is.Empty);
        Assert.That(Presence(TestModel.Of<User>(), "Work"), Is.EqualTo(["office_city"]));
        Assert.That(Presence(TestModel.Of<Loose>(loose => loose.ComplexProperty(l => l.Part)), "Part"), Is.EqualTo(["part_a", "part_b"]));
        Assert.That(Presence(TestModel.Of<Loose>(loose => loose.ComplexProperty(l => l.Part).IsRequired()), "Part"), Is.Empty);
        Assert.That(Presence(TestModel.Of<Loose>(loose => loose.ComplexProperty(l => l.Part).Property(p => p!.B).IsRequired()), "Part"), Is.EqualTo(["part_b"]));
        Assert.That(Presence(TestModel.Of<Outer>(), "Middle"), Is.EqualTo(["middle_inner_value"]));

        static IEnumerable<string> Presence(EntityModel entity, string member) => entity.FindComplex(member)!.Presence.Select(column => column.Name);
    }

    [Test]
    public void The_fluent_form_says_it_all()
    {
        var user = TestModel.Of<User>(u =>
        {
            u.ComplexProperty(x => x.Home, home =>
            {
                home.HasColumnPrefix("h");
                home.Property(h => h.City).HasColumnName("town").HasMaxLength(9);
                home.ComplexProperty(h => h.At).Property(at => at.X).HasColumnName("longitude");
            });
            u.OwnsOne(x => x.Work, work => work.ToJson("work"));
            u.Property(x => x.Mark.Y).HasColumnName("y");
            u.HasIndex(x => new { x.Mark.X, x.Mark.Y }).IsUnique();
        });
        Assert.That(user.Columns.Select(column => column.Name), Is.EqualTo(["id", "town", "h_street", "longitude", "h_at_why", "work", "mark_x", "y"]));
        Assert.That(user.Column("Home.City").MaxLength, Is.EqualTo(9));
        Assert.That(user.Indexes.Select(index => index.Text()), Does.Contain("unique ix_users_mark_x_y(mark_x, y)"));
    }

    [Test]
    public void A_member_inside_can_be_left_out() => Assert.That(
        TestModel.Of<Outer>(outer => outer.ComplexProperty(o => o.Middle).Ignore(m => m!.Text)).Columns.Select(column => column.Name), Is.EqualTo(["id", "middle_inner_value"]));

    [Test]
    public void A_naming_names_each_step() => Assert.That(TestModel.Of<User>(naming: Naming.Exact).Column("Home.At.X").Name, Is.EqualTo("Home_At_X"));

    [Test]
    public void Values_are_read_and_written_on_the_way()
    {
        var user = TestModel.Of<User>();
        var ann = new User { Home = new("Oslo", null, new(1, 2)), Mark = new(3, 4) };
        Assert.That(user.Columns.Select(column => column.Get(ann)), Is.EqualTo(new object?[] { 0, "Oslo", null, 1, 2, null, null, null, null, 3, 4 }));

        user.Column("Home.At.X").Set!(ann, 7);
        user.Column("Home.Street").Set!(ann, "x");
        user.Column("Mark.Y").Set!(ann, 8);
        user.Column("Work.City").Set!(ann, "nowhere");
        Assert.That((ann.Home, ann.Mark, ann.Work), Is.EqualTo((new Address("Oslo", "x", new(7, 2)), new Point(3, 8), (Address?)null)));
    }

    [Test]
    public void A_complex_type_cannot_contain_itself() => Assert.That(TestModel.Errors<Tree>(), Is.EqualTo(
        ["Node.Next: it would be Node in Node without end. Store the member as a document with [JsonColumn], map Node as an entity with a key, or leave the member out with [NotMapped]."]));

    [Test]
    public void A_key_inside_is_refused()
    {
        Assert.That(TestModel.Errors<Keyed>(), Is.EqualTo(["WithKey.Number: it is marked [Key], but WithKey is a complex type, whose values are part of another row. Leave [Key] out, or map WithKey as an entity."]));
        Assert.That(
            TestModel.Errors<User>(user => user.HasKey(u => new { u.Id, u.Home.City })),
            Is.EqualTo(["User.Home.City: it is named as part of the key, but is inside a complex member, which may change. Use a property of the class itself."]));
    }

    [Test]
    public void A_navigation_inside_is_refused() => Assert.That(TestModel.Errors<Navigating>(), Is.EqualTo(
        ["WithUser.User: it leads to another entity, but WithUser is a complex type, which has no key of its own to be related by. Move the member to the class that has the WithUser, or map WithUser as an entity with a key."]));

    [Test]
    public void A_complex_type_has_members() => Assert.That(TestModel.Errors<Hollow>(), Is.EqualTo(
        ["Empty: it is a complex type without a property to map. Give it public properties with setters or constructor parameters of their names; fields aren't mapped."]));

    [Test]
    public void A_collection_is_a_document()
    {
        Assert.That(TestModel.Errors<Many>(many => many.ComplexCollection(m => m.Parts)), Is.EqualTo(
            ["Many.Parts: it holds many Part, which don't fit into columns of one row. Store them as a document with ToJson(), or map Part as an entity with a key."]));
        Assert.That(TestModel.Of<Many>(many => many.OwnsMany(m => m.Parts, parts => parts.ToJson("pieces"))).Column("Parts").Name, Is.EqualTo("pieces"));
    }

    [Test]
    public void What_is_said_inside_must_be_there()
    {
        Assert.That(
            TestModel.Errors<Outer>(outer => outer.OwnsOne(o => o.Middle, middle => { middle.Property(m => m.Text).HasColumnName("x"); middle.ToJson(); })),
            Is.EqualTo(["Outer.Middle.Text: Property configures a column, but it is part of a JSON document. Say it with attributes of System.Text.Json, such as [JsonPropertyName]."]));
        Assert.That(
            TestModel.Errors<Loose>(loose => loose.Property(l => l.Part!.A).HasColumnName("x"))[^1],
            Is.EqualTo("Loose.Part.A: Property configures a column, but Part isn't a complex member. Map it with ComplexProperty, or mark its type [ComplexType]."));
    }

    [Index("Home.City", "Id")]
    private sealed class User
    {
        public int Id { get; set; }

        public Address Home { get; set; } = null!;

        [Column("office")]
        public Address? Work { get; set; }

        public Point Mark { get; set; }
    }

    [ComplexType]
    private sealed record Address([MaxLength(40)] string City, [property: Sensitive, Index] string? Street, Point? At);

    [Owned]
    private record struct Point(int X, [property: Column("why")] int Y);

    private sealed class Loose
    {
        public int Id { get; set; }

        public Part? Part { get; set; }
    }

    private sealed class Part
    {
        public string? A { get; set; }

        public string? B { get; set; }
    }

    private sealed class Outer
    {
        public int Id { get; set; }

        public Middle? Middle { get; set; }
    }

    [ComplexType]
    private sealed class Middle
    {
        public string? Text { get; set; }

        public Inner Inner { get; set; } = new();
    }

    [ComplexType]
    private sealed class Inner
    {
        public int Value { get; set; }
    }

    private sealed class Tree
    {
        public int Id { get; set; }

        public Node Root { get; set; } = null!;
    }

    [ComplexType]
    private sealed class Node
    {
        public string Name { get; set; } = "";

        public Node? Next { get; set; }
    }

    private sealed class Keyed
    {
        public int Id { get; set; }

        public WithKey Part { get; set; } = null!;
    }

    [ComplexType]
    private sealed class WithKey
    {
        [Key]
        public int Number { get; set; }
    }

    private sealed class Navigating
    {
        public int Id { get; set; }

        public WithUser Part { get; set; } = null!;
    }

    [ComplexType]
    private sealed class WithUser
    {
        public string Text { get; set; } = "";

        public User? User { get; set; }
    }

    private sealed class Hollow
    {
        public int Id { get; set; }

        public Empty Part { get; set; } = null!;
    }

    [ComplexType]
    private sealed class Empty
    {
        public int Twice => 2;
    }

    private sealed class Many
    {
        public int Id { get; set; }

        public List<Part> Parts { get; set; } = [];
    }
}
