using System.Reflection;

namespace Oxen.Tests;

public class MemberTests
{
    [Test]
    public void Public_properties_become_columns_in_order()
    {
        var entity = TestModel.Of<User>();
        Assert.That(entity.Table, Is.EqualTo("users"));
        Assert.That(entity.Schema, Is.Null);
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["id", "name", "email", "age", "born_at", "is_active"]));
    }

    [Test]
    public void Annotations_decide_about_null()
    {
        var entity = TestModel.Of<User>();
        Assert.That(entity.Columns.Where(column => column.IsNullable).Select(column => column.Name), Is.EqualTo(["email", "age"]));
    }

    [Test]
    public void A_type_says_how_it_is_stored()
    {
        var entity = TestModel.Of<User>();
        Assert.That(entity.Column("Age").Type.ClrType, Is.EqualTo(typeof(int)));
        Assert.That(entity.Column("Age").Type.StoreType, Is.EqualTo("INTEGER"));
    }

    [Test]
    public void Code_without_annotations_takes_null_but_in_the_key()
    {
        var entity = TestModel.Of<Oblivious>();
        Assert.That(entity.Column("Code").IsNullable, Is.False);
        Assert.That(entity.Column("Name").IsNullable, Is.True);
        Assert.That(entity.Column("Count").IsNullable, Is.False);
    }

    [TestCase(typeof(User))]
    [TestCase(typeof(Mixed))]
    [TestCase(typeof(Mixed.Inner))]
    [TestCase(typeof(Oblivious))]
    [TestCase(typeof(Dog))]
    [TestCase(typeof(Country))]
    public void Nullability_is_what_the_framework_says(Type type)
    {
        var context = new NullabilityInfoContext();
        var model = new ModelDraft(new ModelSettings(), null!, Naming.SnakeCasePlural);
        foreach (var property in type.GetProperties().Where(property => property.CanRead))
        {
            bool? expected = context.Create(property).ReadState switch
            {
                NullabilityState.Nullable => true,
                NullabilityState.NotNull => false,
                _ => null,
            };
            Assert.That(PropertyAttributes.Of(property, model).CanBeNull, Is.EqualTo(expected), property.Name);
        }
    }

    [Test]
    public void Members_of_the_base_class_come_first()
    {
        var entity = TestModel.Of<Dog>();
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["id", "name", "breed"]));
        Assert.That(entity.Column("Name").Property.DeclaringType, Is.EqualTo(typeof(Dog)));
        Assert.That(entity.Column("Name").MaxLength, Is.EqualTo(20), "the attribute of the property it overrides");
    }

    [Test]
    public void What_a_class_computes_is_no_column() =>
        Assert.That(TestModel.Of<Computing>().Columns.Select(column => column.Name), Is.EqualTo(["id", "first_name", "last_name"]));

    [Test]
    public void A_positional_record_is_made_by_its_constructor()
    {
        var entity = TestModel.Of<Country>(country => country.HasKey(c => c.Code));
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["code", "name"]));
        Assert.That(entity.Constructor!.Parameters.Select(member => member.Property.Name), Is.EqualTo(["Code", "Name"]));
        Assert.That(entity.Column("Name").MaxLength, Is.EqualTo(100), "the attribute is the parameter's");
    }

    [Test]
    public void A_constructor_without_parameters_is_preferred() =>
        Assert.That(TestModel.Of<BothConstructors>().Constructor!.Parameters, Is.Empty);

    [Test]
    public void A_constructor_feeds_what_has_no_setter()
    {
        var entity = TestModel.Of<Immutable>();
        Assert.That(entity.Constructor!.Parameters.Select(member => member.Property.Name), Is.EqualTo(["Name", "Id"]));
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["id", "name", "note"]));
        Assert.That(entity.Column("Name").Set, Is.Null);
        Assert.That(entity.Column("Note").Set, Is.Not.Null);
    }

    [Test]
    public void A_private_constructor_is_the_last_resort()
    {
        var entity = TestModel.Of<Guarded>();
        Assert.That(entity.Constructor!.Constructor!.IsPrivate, Is.True);
        Assert.That(entity.Constructor!.Parameters, Is.Empty);
    }

    [Test]
    public void Columns_read_and_write_their_property()
    {
        var entity = TestModel.Of<User>();
        var user = new User();
        entity.Column("Id").Set!(user, 7);
        entity.Column("Name").Set!(user, "Ann");
        entity.Column("Age").Set!(user, 31);
        Assert.That(entity.Column("Id").Get(user), Is.EqualTo(7));
        Assert.That(entity.Column("Name").Get(user), Is.EqualTo("Ann"));
        Assert.That(user.Age, Is.EqualTo(31));
        entity.Column("Age").Set!(user, null);
        Assert.That(entity.Column("Age").Get(user), Is.Null);
    }

    [Test]
    public void Columns_write_private_and_init_setters()
    {
        var entity = TestModel.Of<Guarded>();
        var made = new Guarded("x", 1);
        entity.Column("Id").Set!(made, 9);
        entity.Column("Text").Set!(made, "nine");
        Assert.That(made.Id, Is.EqualTo(9));
        Assert.That(made.Text, Is.EqualTo("nine"));
    }

    [Test]
    public void A_property_of_the_base_class_with_a_private_setter_is_written()
    {
        var entity = TestModel.Of<Derived>();
        var made = new Derived();
        entity.Column("Id").Set!(made, 5);
        Assert.That(made.Id, Is.EqualTo(5));
    }

    private sealed class User
    {
        public const int Limit = 3;

        public static int Count { get; set; }

        public int Id { get; set; }

        public string Name { get; set; } = "";

        public string? Email { get; set; }

        public int? Age { get; set; }

        public DateTime BornAt { get; init; }

        public bool IsActive { get; private set; }

        internal string Hidden { get; set; } = "";

        public string this[int i] => i.ToString();

        public int Unreadable
        {
            set => Age = value;
        }
    }

#nullable disable
    private sealed class Oblivious
    {
        [System.ComponentModel.DataAnnotations.Key]
        public string Code { get; set; }

        public string Name { get; set; }

        public int Count { get; set; }
    }
#nullable restore

    private sealed class Mixed
    {
        public string? A { get; set; }

        public string? B { get; set; }

        public string? C { get; set; }

        public string D { get; set; } = "";

        public List<string?> E { get; set; } = [];

        public List<string>? F { get; set; }

        public string?[] G { get; set; } = [];

        public sealed class Inner
        {
            public string? A { get; set; }

            public byte[] B { get; set; } = [];
        }
    }

    private class Animal
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.MaxLength(20)]
        public virtual string Name { get; set; } = "";
    }

    private sealed class Dog : Animal
    {
        public string? Breed { get; set; }

        public override string Name { get; set; } = "";
    }

    private sealed class Computing
    {
        public int Id { get; set; }

        public string FirstName { get; set; } = "";

        public string LastName { get; set; } = "";

        public string FullName => $"{FirstName} {LastName}";

        public List<string> Names => [FirstName, LastName];
    }

    private sealed record Country(string Code, [System.ComponentModel.DataAnnotations.MaxLength(100)] string Name);

    private sealed class BothConstructors
    {
        public BothConstructors()
        {
        }

        public BothConstructors(int id) => Id = id;

        public int Id { get; set; }
    }

    private sealed class Immutable
    {
        public Immutable(int id) => Id = id;

        public Immutable(string name, int id)
        {
            Name = name;
            Id = id;
        }

        public int Id { get; }

        public string Name { get; } = "";

        public string? Note { get; init; }

        public int Length => Name.Length;
    }

    private sealed class Guarded
    {
        public Guarded(string text, int times) => Text = string.Concat(Enumerable.Repeat(text, times));

        private Guarded()
        {
        }

        public int Id { get; private set; }

        public string Text { get; init; } = "";
    }

    private class Based
    {
        public int Id { get; private set; }
    }

    private sealed class Derived : Based;
}
