using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

public class ModelErrorTests
{
    [Test]
    public void All_errors_are_said_at_once()
    {
        var error = Assert.Throws<ModelException>(() => TestModel.Of(m => { m.Entity<NoKey>(); m.Entity<Holder>(); }))!;
        Assert.That(error.Code, Is.EqualTo("OXEN2001"));
        Assert.That(error.Message, Does.StartWith("OXEN2001: The model of TestDb has 4 errors:\n- Holder.Where:"));
        Assert.That(error.Message.Split('\n'), Has.Length.EqualTo(5));
    }

    [Test]
    public void A_class_needs_a_key() => Expect<NoKey>(
        "NoKey: it has no key. Add a property Id or NoKeyId, mark a property [Key], call HasKey, or mark the class [Keyless] if its rows are only read.");

    [Test]
    public void A_type_that_cannot_be_stored_is_named()
    {
        var errors = TestModel.Errors<Holder>();
        Assert.That(errors[0], Is.EqualTo(
            "Holder.Where: the database can't store Point. Mark Point [Owned] to store its members in columns, or the property [JsonColumn] to store it as a document, give it a converter with [ValueConverter] or HasConversion, or leave it out with [NotMapped]."));
        Assert.That(errors[1], Does.StartWith("Holder.Home: the database can't store Address, and Address isn't an entity with a key. Mark"));
        Assert.That(errors[2], Does.StartWith("Holder.Tags: the database can't store HashSet<string>. Mark"));
    }

    [Test]
    public void Two_columns_cannot_have_one_name() => Expect<Twin>(
        "Twin.Other: its column 'NAME' is that of Name too. Give one of them another with [Column] or HasColumnName.");

    [Test]
    public void Two_classes_cannot_have_one_table()
    {
        Assert.That(
            TestModel.Errors(m => { m.Entity<Good>().ToTable("t"); m.Entity<Target>().ToTable("T"); }).Single(),
            Is.EqualTo("Target: its table 'T' is that of Good too. Give one of them another with [Table] or ToTable."));
        Assert.That(TestModel.Of(m => { m.Entity<Good>().ToTable("t", "a"); m.Entity<Target>().ToTable("t", "b"); }).Entities, Has.Count.EqualTo(2));
    }

    [Test]
    public void Two_indexes_cannot_have_one_name() => Expect<Good>(
        "Good: its index 'I' has the name of another of Good. Name one of them with [Index(Name = …)] or HasName.",
        good => { good.HasIndex(g => g.A).HasName("i"); good.HasIndex(g => g.B).HasName("I"); });

    [Test]
    public void A_naming_must_give_names()
    {
        var errors = TestModel.Errors(m => m.Entity<Target>(), Naming.Custom(_ => "", _ => ""));
        Assert.That(errors, Is.EqualTo(["Target.Id: its column has an empty name.", "Target: its table has an empty name."]));
    }

    [Test]
    public void A_key_cannot_be_null()
    {
        Expect<NullableKey>("NullableKey.Id: it is part of the key, and can be null. Make its type one that can't be, or mark it [Required].");
        Expect<Good>(
            "Good.A: it is part of the key, and can be null. Make its type one that can't be, or mark it [Required].",
            good => good.HasKey(g => g.A));
        Assert.That(TestModel.Of<NullableKey>(e => e.Property(k => k.Id).IsRequired()).Key.Single().IsNullable, Is.False);
    }

    [Test]
    public void A_key_names_mapped_properties()
    {
        Expect<WrongKey>("WrongKey.Missing: it is named as part of the key, but isn't a mapped property of the class.");
        Expect<Good>("Good.Id: it is named twice in the key.", good => good.HasKey(g => new { g.Id, Again = g.Id }));
    }

    [Test]
    public void A_value_that_cannot_be_null_cannot_be_optional() => Expect<Good>(
        "Good.C: it is said not to be required, but int can't hold null. Make it int?.",
        good => good.Property(g => g.C).IsRequired(false));

    [Test]
    public void An_index_names_mapped_properties()
    {
        Assert.That(TestModel.Errors<WrongIndex>(), Is.EqualTo(
        [
            "WrongIndex.Missing: an index names it, but it isn't a mapped property of the class.",
            "WrongIndex: [Index] on a class must name the properties it covers.",
        ]));
        Expect<WithTarget>(
            "WithTarget.Target: an index names it, but it leads to another entity. Name the property of its foreign key.",
            e => e.HasIndex(w => w.Target));
        Assert.That(TestModel.Errors<IndexedTwice>()[0], Is.EqualTo(
            "IndexedTwice.A: [Index] on a property names properties. Put it on the class to index several, or name none."));
    }

    [Test]
    public void A_class_must_be_constructible()
    {
        Expect<Unmakeable>("Unmakeable: no constructor can be called: parameter 'extra' is no mapped property of that name and type. Add a constructor without parameters, which may be private, or one whose parameters are all mapped properties.");
        Expect<Abstract>("Abstract: it is abstract, so no row can be made an object of it. Map the classes that derive from it: with [DerivedType(typeof(…))] on Abstract, a property of type Table<…>, or model.Entity<…>().");
    }

    [Test]
    public void What_cannot_be_stored_says_how_it_can()
    {
        Expect<WithAddress>("WithAddress.Address: the database can't store IPAddress. Give it a converter, such as HasConversion(value => value.ToString(), text => IPAddress.Parse(text)), or leave it out with [NotMapped].");
        Expect<WithCulture>("WithCulture.Culture: the database can't store CultureInfo. Give it a converter, such as HasConversion(value => value.ToString(), text => new CultureInfo(text)), or leave it out with [NotMapped].");
        Expect<WithSite>("WithSite.Site: the database can't store Uri. Give it a converter, such as HasConversion(value => value.ToString(), text => new Uri(text)), or leave it out with [NotMapped].");
        Expect<WithStream>("WithStream.Content: a Stream can be read but once, and what a row holds is read again. Make it a byte[]: ExecuteUpdateAsync(s => s.Set(x => x.Content, stream)) writes it from a Stream and OpenReadAsync(x => x.Content) reads it as one, piece by piece. Or leave it out with [NotMapped].");
        Expect<WithReader>("WithReader.Text: a TextReader can be read but once, and what a row holds is read again. Make it a string: ExecuteUpdateAsync(s => s.Set(x => x.Text, stream)) writes it from a TextReader and OpenTextAsync(x => x.Text) reads it as one, piece by piece. Or leave it out with [NotMapped].");
        Expect<WithAbstract>("WithAbstract.Leads: it leads to Abstract, which is abstract and isn't mapped. Map it with the classes that derive from it, by [DerivedType(typeof(…))] on Abstract or by properties Table<Abstract> and Table<…> of the context; or leave the member out with [NotMapped].");
    }

    [Test]
    public void A_column_that_cannot_be_written_is_named()
    {
        Expect<Unwritable>("Unwritable.Twice: it can't be written when a row is read. Give it a setter, which may be private or init, or a constructor parameter of its name.");
        Expect<Good>(
            "Good.Length: it can't be written when a row is read. Give it a setter, which may be private or init, or a constructor parameter of its name.",
            good => good.Property(g => g.Length));
        Expect<Good>(
            "Good.Inner: Property configures a column, but only a public property that can be read is one.",
            good => good.Property(g => g.Inner).HasColumnName("inner"));
    }

    [Test]
    public void A_converter_must_fit()
    {
        Expect<Good>("Good.B: its converter converts int, not string.", good => good.Property(g => g.B).HasConversion(new ValueConverter<int, string>(i => $"{i}", s => 0)));
        Expect<Good>(
            "Good.B: its converter gives Uri, which the database can't store. Convert to a type it can, such as string or long.",
            good => good.Property(g => g.B).HasConversion(new ValueConverter<string, Uri>(s => new Uri(s), u => u.AbsoluteUri)));
        Expect<Good>(
            "Good.C: only an enum can be stored as string without a converter; int needs a ValueConverter<int, string>.",
            good => good.Property(g => g.C).HasConversion<string>());
        Expect<Good>("Good.Day: an enum is stored as string or an integer type, not as double.", good => good.Property(g => g.Day).HasConversion<double>());
        Expect<BadConverter>("BadConverter.Name: the converter string must derive from ValueConverter<TModel, TStore> and have a public constructor without parameters.");
    }

    [Test]
    public void A_default_must_be_a_literal() => Expect<Good>(
        "Good.Code: its default, Guid, is stored as something that isn't a number, a truth value or text. Say it in SQL with HasDefaultValueSql.",
        good => good.Property(g => g.Code).HasDefaultValue(Guid.Empty));

    [Test]
    public void A_row_version_is_counted_or_drawn() => Expect<Good>(
        "Good.B: a row version is a long, int, byte[] or Guid, not string: each write must give it a value it never had, which a time can't promise.", good => good.Property(g => g.B).IsRowVersion());

    [Test]
    public void One_to_one_without_a_property_could_be_kept_at_either_end() => Assert.That(
        TestModel.Errors<Left>(),
        Is.EqualTo(["Left.Right: Left has no property for its foreign key. Add int RightId, name the property that is it with [ForeignKey] or HasForeignKey, or leave the member out with [NotMapped]."]));

    [Test]
    public void A_collection_leads_to_what_leads_back()
    {
        Expect<Hub>("Hub.Spokes: which of Spoke.Left, Spoke.Right leads back isn't clear. Say it with [InverseProperty], or HasMany(…).WithOne(…).");
    }

    [Test]
    public void Many_to_many_must_be_clear()
    {
        Assert.That(
            TestModel.Errors<Crowd>(),
            Does.Contain("Crowd.Members: which collection of Member leads back isn't clear. Say it with [InverseProperty], or HasMany(…).WithMany(…); if each Member belongs to one Crowd, give it a property CrowdId."));
        Expect<Text>(
            "Text.Tags: Using names Pair.Tag, which doesn't lead to Text.",
            text => text.HasMany(t => t.Tags).WithMany(t => t.Texts).Using<Pair>(p => p.Tag as object as Text, p => p.Tag));
        Expect<Text>(
            "Text.Tags: many to many needs a key on both sides, and Tag has none.",
            text => text.HasMany(t => t.Tags).WithMany(t => t.Texts), m => m.Entity<Tag>().HasNoKey());
        Assert.That(
            TestModel.Errors<Text>(text => text.HasMany(t => t.Tags).WithMany(t => t.Texts).Using<Double>()),
            Does.Contain("Text.Tags: Double has several relations to Tag. Say which is meant: Using<Double>(x => x.…, x => x.…)."));
    }

    [Test]
    public void A_foreign_key_has_the_type_of_the_key()
    {
        Expect<WithTarget>(
            "WithTarget.Name: it refers to Target.Id, but is string and Target.Id is int.",
            e => e.HasOne(w => w.Target).WithMany().HasForeignKey(w => w.Name));
        Expect<WithTarget>(
            "WithTarget.TargetId: it refers to Target.Id, but is int stored as string and Target.Id is int.",
            e => e.Property(w => w.TargetId).HasConversion(new ValueConverter<int, string>(i => $"{i}", s => 0)));
    }

    [Test]
    public void A_foreign_key_has_as_many_properties_as_the_key() => Expect<WithTarget>(
        "WithTarget.TargetId, Name: the foreign key has 2 of the 1 properties that the key of Target has: Id.",
        e => e.HasOne(w => w.Target).WithMany().HasForeignKey(w => new { w.TargetId, w.Name }));

    [Test]
    public void A_foreign_key_names_mapped_properties()
    {
        Expect<WrongForeignKey>("WrongForeignKey.Missing: it is named as a foreign key to Target, but isn't a mapped property of the class.");
        Expect<NowhereForeignKey>("NowhereForeignKey.TargetId: [ForeignKey] names Nothing, which is no member of the class that leads to another entity.");
    }

    [Test]
    public void A_keyless_class_cannot_be_referred_to()
    {
        Expect<WithTarget>(
            "WithTarget.TargetId: it refers to Target, which has no key.",
            e => e.HasOne(w => w.Target).WithMany().HasForeignKey(w => w.TargetId),
            m => m.Entity<Target>().HasNoKey());
        Expect<WithTarget>(
            "WithTarget.Target: a foreign key can't refer to Target, which has no key. Leave the member out with [NotMapped], or give Target a key.",
            null,
            m => m.Entity<Target>().HasNoKey());
    }

    [Test]
    public void A_relation_without_members_needs_its_foreign_key_named() => Expect<Good>(
        "Good: a relation to Target is described, but Good has no property for its foreign key. Name it with HasForeignKey.",
        good => good.HasOne<Target>().WithMany());

    [Test]
    public void Two_relations_have_two_foreign_keys() => Expect<Spoke>(
        "Spoke.LeftId: it is the foreign key of two relations to Hub: Spoke.Left and Spoke.Right. Give each one of its own, or leave one out.",
        spoke =>
        {
            spoke.HasOne(s => s.Left).WithMany(h => h.Spokes).HasForeignKey(s => s.LeftId);
            spoke.HasOne(s => s.Right).WithMany().HasForeignKey(s => s.LeftId);
        });

    [Test]
    public void SetNull_needs_a_foreign_key_that_can_be_null() => Expect<WithTarget>(
        "WithTarget.TargetId: OnDelete sets it to NULL, which it can't hold. Make it nullable, or choose Cascade or Restrict.",
        e => e.HasOne(w => w.Target).WithMany().HasForeignKey(w => w.TargetId).OnDelete(DeleteBehavior.SetNull));

    [Test]
    public void A_relation_is_said_to_its_end() => Expect<WithTarget>(
        "WithTarget.Target: HasOne or HasMany of Target must be followed by WithMany or WithOne.", e => e.HasOne(w => w.Target));

    [Test]
    public void A_member_follows_one_relation() => Expect<WithTarget>(
        "WithTarget.Target: two relations are described by it; it can follow one.",
        e => { e.HasOne(w => w.Target).WithMany(); e.HasOne(w => w.Target).WithMany().HasForeignKey(w => w.TargetId); });

    [Test]
    public void A_relation_follows_members_that_lead_on()
    {
        Expect<WithTarget>(
            "WithTarget.Target: a relation is described by it, but it doesn't lead to another entity: it is left out, a column, or can't be written.",
            e => { e.Ignore(w => w.Target); e.HasOne(w => w.Target).WithMany(); });
        Assert.That(
            TestModel.Errors(m => { m.Entity<WithTarget>().HasOne(w => w.Target).WithMany(); m.Ignore<Target>(); }).Single(),
            Does.StartWith("WithTarget.Target: a relation between WithTarget.Target and Target is described, but one of the classes is left out with Ignore."));
    }

    [Test]
    public void InverseProperty_names_a_member_that_leads_back() => Expect<WrongInverse>(
        "WrongInverse.Target: [InverseProperty] names Target.Nothing, which doesn't lead back to WrongInverse.");

    [Test]
    public void A_navigation_is_no_column() => Expect<WithTarget>(
        "WithTarget.Target: Property configures a column, but the member leads to another entity. Use HasOne or HasMany.",
        e => e.Property(w => w.Target));

    [Test]
    public void A_lambda_must_name_properties()
    {
        Assert.That(() => TestModel.Of<Good>(e => e.Property(g => g.B!.Length)), Throws.TypeOf<ModelException>().With.Message.EqualTo(
            "OXEN2001: Good: 'g => g.B.Length' names no property of the class. Name one directly, such as u => u.Name."));
        Assert.That(() => TestModel.Of<Good>(e => e.HasKey(g => new { g.A, Two = g.C + 1 })), Throws.TypeOf<ModelException>().With.Message.Contains("'(g.C + 1)' in"));
        Assert.That(() => TestModel.Of<Good>(e => e.HasIndex(g => 1)), Throws.TypeOf<ModelException>());
        Assert.That(() => TestModel.Of<Good>(e => e.Ignore(null!)), Throws.ArgumentNullException);
    }

    [Test]
    public void HasForeignKey_names_one_of_the_two_classes() => Assert.That(
        () => TestModel.Of<WithTarget>(e => e.HasOne(w => w.Target).WithOne().HasForeignKey<Good>(g => g.Id)),
        Throws.TypeOf<ModelException>().With.Message.EndsWith("Good: HasForeignKey names it, but the relation is between WithTarget.Target and Target."));

    [Test]
    public void Numbers_and_names_are_checked_where_they_are_said()
    {
        TestModel.Of<Good>(e =>
        {
            Assert.That(() => e.ToTable(""), Throws.ArgumentException);
            Assert.That(() => e.Property(g => g.B).HasColumnName(""), Throws.ArgumentException);
            Assert.That(() => e.Property(g => g.B).HasMaxLength(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => e.Property(g => g.B).HasPrecision(3, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    private static void Expect<T>(string error, Action<EntityBuilder<T>>? configure = null, Action<ModelBuilder>? more = null)
        where T : class
    {
        var errors = TestModel.Errors(m =>
        {
            m.Entity(configure ?? (_ => { }));
            more?.Invoke(m);
        });
        Assert.That(errors, Is.EqualTo([error]));
    }

    private sealed class Good
    {
        public int Id { get; set; }

        public int? A { get; set; }

        public string? B { get; set; }

        public int C { get; set; }

        public Guid Code { get; set; }

        public DayOfWeek Day { get; set; }

        public int Length => B?.Length ?? 0;

        internal int Inner { get; set; }
    }

    private class Target
    {
        public int Id { get; set; }
    }

    private sealed class Special : Target
    {
        public int More { get; set; }
    }

    private sealed class WithTarget
    {
        public int Id { get; set; }

        public int TargetId { get; set; }

        public string Name { get; set; } = "";

        public Target? Target { get; set; }
    }

    private sealed class NoKey
    {
        public string Name { get; set; } = "";
    }

    private sealed class Holder
    {
        public int Id { get; set; }

        public Point Where { get; set; }

        public Address? Home { get; set; }

        public HashSet<string> Tags { get; set; } = [];
    }

    private sealed class Address
    {
        public string Street { get; set; } = "";
    }

    private readonly record struct Point(int X, int Y);

    private sealed class Twin
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Column("NAME")] public string Other { get; set; } = "";
    }

    private sealed class NullableKey
    {
        public string? Id { get; set; }
    }

    [PrimaryKey("Missing")]
    private sealed class WrongKey
    {
        public int Id { get; set; }
    }

    [Index("Missing"), Index]
    private sealed class WrongIndex
    {
        public int Id { get; set; }
    }

    private sealed class IndexedTwice
    {
        public int Id { get; set; }

        [Index(nameof(Id))] public int A { get; set; }
    }

    private sealed class Unmakeable
    {
        public Unmakeable(int id, string extra) => Name = $"{id}{extra}";

        public int Id { get; set; }

        public string Name { get; set; }
    }

    private sealed class WithAddress
    {
        public int Id { get; set; }

        public System.Net.IPAddress? Address { get; set; }
    }

    private sealed class WithSite
    {
        public int Id { get; set; }

        public Uri? Site { get; set; }
    }

    private sealed class WithStream
    {
        public int Id { get; set; }

        public Stream? Content { get; set; }
    }

    private sealed class WithReader
    {
        public int Id { get; set; }

        public TextReader? Text { get; set; }
    }

    private sealed class WithCulture
    {
        public int Id { get; set; }

        public System.Globalization.CultureInfo? Culture { get; set; }
    }

    private sealed class WithAbstract
    {
        public int Id { get; set; }

        public Abstract? Leads { get; set; }
    }

    private abstract class Abstract
    {
        public int Id { get; set; }
    }

    private sealed class Unwritable
    {
        public int Id { get; set; }

        [Column("twice")] public int Twice => Id * 2;
    }

    private sealed class BadConverter
    {
        public int Id { get; set; }

        [ValueConverter(typeof(string))] public string Name { get; set; } = "";
    }

    private sealed class Left
    {
        public int Id { get; set; }

        public Right? Right { get; set; }
    }

    private sealed class Right
    {
        public int Id { get; set; }

        public Left? Left { get; set; }
    }

    private sealed class Hub
    {
        public int Id { get; set; }

        public List<Spoke> Spokes { get; set; } = [];
    }

    private sealed class Spoke
    {
        public int Id { get; set; }

        public int LeftId { get; set; }

        public int RightId { get; set; }

        public Hub? Left { get; set; }

        public Hub? Right { get; set; }
    }

    private sealed class Tag
    {
        public int Id { get; set; }

        public List<Text> Texts { get; set; } = [];
    }

    private sealed class Text
    {
        public int Id { get; set; }

        public List<Tag> Tags { get; set; } = [];
    }

    private sealed class Pair
    {
        public int Id { get; set; }

        public int TagId { get; set; }

        public Tag? Tag { get; set; }

        public int TextId { get; set; }
    }

    private sealed class Double
    {
        public int Id { get; set; }

        public int LeftId { get; set; }

        public Tag? Left { get; set; }

        public int RightId { get; set; }

        public Tag? Right { get; set; }

        public int TextId { get; set; }
    }

    private sealed class Crowd
    {
        public int Id { get; set; }

        public List<Member> Members { get; set; } = [];
    }

    private sealed class Member
    {
        public int Id { get; set; }

        public List<Crowd> Crowds { get; set; } = [];

        public List<Crowd> Others { get; set; } = [];
    }

    private sealed class WrongForeignKey
    {
        public int Id { get; set; }

        [ForeignKey("Missing")] public Target? Target { get; set; }
    }

    private sealed class NowhereForeignKey
    {
        public int Id { get; set; }

        [ForeignKey("Nothing")] public int TargetId { get; set; }
    }

    private sealed class WrongInverse
    {
        public int Id { get; set; }

        public int TargetId { get; set; }

        [InverseProperty("Nothing")] public Target? Target { get; set; }
    }
}
