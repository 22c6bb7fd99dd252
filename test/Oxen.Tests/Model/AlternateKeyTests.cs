using System.ComponentModel.DataAnnotations;

namespace Oxen.Tests;

public class AlternateKeyTests
{
    [Test]
    public void A_foreign_key_may_refer_to_another_key()
    {
        var model = TestModel.Of(m => m.Entity<Town>().HasOne(t => t.Land).WithMany(l => l.Towns).HasForeignKey(t => t.LandCode).HasPrincipalKey(l => l.Code));
        Assert.That(model.Entity<Town>().ForeignKeys.Single().Text(), Is.EqualTo("towns(land_code) -> lands(code) Cascade"));
        Assert.That(model.Entity<Land>().Indexes.Where(index => index.IsUnique).Select(index => index.Text()), Is.EqualTo(["unique ix_lands_code(code)"]));
        Assert.That(model.Entity<Town>().Navigation("Land").ForeignKey, Is.SameAs(model.Entity<Land>().Navigation("Towns").ForeignKey));
    }

    [Test]
    public void A_foreign_key_is_called_like_the_navigation_and_what_it_refers_to() => Assert.That(
        TestModel.Of(m => m.Entity<Town>().HasOne(t => t.Land).WithMany(l => l.Towns).HasPrincipalKey(l => l.Code)).Entity<Town>().ForeignKeys.Single().Text(),
        Is.EqualTo("towns(land_code) -> lands(code) Cascade"));

    [Test]
    public void A_foreign_key_without_property_takes_what_it_refers_to()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Town>().Ignore(t => t.LandCode);
            m.Entity<Town>().HasOne(t => t.Land).WithMany(l => l.Towns).HasPrincipalKey(l => l.Code);
        });
        Assert.That(model.Entity<Town>().ForeignKeys.Single().Text(), Is.EqualTo("towns(land_code) -> lands(code) Cascade"));
        Assert.That(model.Entity<Town>().Columns.Single(column => column.Name == "land_code").MaxLength, Is.EqualTo(3));
    }

    [Test]
    public void One_to_one_may_refer_to_another_key() => Assert.That(
        TestModel.Of(m => m.Entity<Flag>().HasOne(f => f.Land).WithOne().HasPrincipalKey<Land>(l => l.Code)).Entity<Flag>().ForeignKeys.Single().Text(),
        Is.EqualTo("flags(land_code) -> lands(code) Cascade"));

    [Test]
    public void An_index_that_is_unique_serves()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Land>().HasIndex(l => l.Code).IsUnique().HasName("ux_code");
            m.Entity<Land>().HasAlternateKey(l => l.Code).HasAlternateKey(l => new { l.Number, l.Code }).HasAlternateKey(l => l.Id);
        });
        Assert.That(model.Entity<Land>().Indexes.Where(index => index.IsUnique).Select(index => index.Text()), Is.EqualTo(["unique ux_code(code)", "unique ix_lands_number_code(number, code)"]));
    }

    [Test]
    public void What_can_not_be_one_is_refused()
    {
        Assert.That(TestModel.Errors<Land>(l => l.HasAlternateKey(x => x.Anthem)).Single(), Does.StartWith("Land.Anthem: it is part of an alternate key, but can be null"));
        Assert.That(TestModel.Errors<Land>(l => l.HasAlternateKey(x => x.Towns)).Single(), Does.StartWith("Land.Towns: it is named as part of an alternate key, but isn't a mapped property"));
        Assert.That(TestModel.Errors<Land>(l =>
        {
            l.Property(x => x.Number).IsRowVersion();
            l.HasAlternateKey(x => x.Number);
        }).Single(), Does.Contain("changes by itself"));
        Assert.That(
            TestModel.Errors(m => m.Entity<Town>().HasOne(t => t.Land).WithMany(l => l.Towns).HasForeignKey(t => t.LandCode).HasPrincipalKey(l => l.Number)).Single(),
            Does.Contain("it refers to Land.Number, but is string and Land.Number is int"));
        Assert.That(
            TestModel.Errors(m => m.Entity<Town>().HasOne(t => t.Land).WithMany(l => l.Towns).HasForeignKey(t => t.LandCode).HasPrincipalKey(l => new { l.Code, l.Number })).Single(),
            Does.Contain("the foreign key has 1 of the 2 properties that HasPrincipalKey names of Land: Code, Number."));
    }

    [Test]
    public void Rows_in_several_tables_have_no_other_key()
    {
        Assert.That(TestModel.Errors(m =>
        {
            m.Entity<Animal>().UseTpcMappingStrategy().HasAlternateKey(a => a.Name);
            m.Entity<Cat>();
        }).Single(), Does.Contain("rows of the class are in several tables"));
        Assert.That(TestModel.Errors(m =>
        {
            m.Entity<Animal>().UseTptMappingStrategy();
            m.Entity<Cat>().HasAlternateKey(c => c.Name);
        }).Single(), Does.Contain("is in the table of").And.Contain("Let the relation be to"));
    }

    [Test]
    public void Many_to_many_goes_by_keys() => Assert.That(
        TestModel.Errors(m =>
        {
            m.Entity<Land>().HasMany(l => l.Lands).WithMany().Using<Border>(b => b.One, b => b.Other);
            m.Entity<Border>().HasOne(b => b.One).WithMany().HasForeignKey(b => b.OneCode).HasPrincipalKey(l => l.Code);
            m.Entity<Border>().HasOne(b => b.Other).WithMany().HasForeignKey(b => b.OtherId);
            m.Entity<Border>().HasKey(b => new { b.OneCode, b.OtherId });
        }).First(),
        Does.Contain("refers to Land by HasPrincipalKey, and many to many goes by keys"));

    public sealed class Land
    {
        public int Id { get; set; }

        [MaxLength(3)] public string Code { get; set; } = "";

        public int Number { get; set; }

        public string? Anthem { get; set; }

        public List<Town> Towns { get; set; } = [];

        public List<Land> Lands { get; set; } = [];
    }

    public sealed class Town
    {
        public int Id { get; set; }

        public string LandCode { get; set; } = "";

        public Land Land { get; set; } = null!;
    }

    public sealed class Flag
    {
        public int Id { get; set; }

        public string LandCode { get; set; } = "";

        public Land Land { get; set; } = null!;
    }

    public sealed class Border
    {
        public string OneCode { get; set; } = "";

        public int OtherId { get; set; }

        public Land One { get; set; } = null!;

        public Land Other { get; set; } = null!;
    }

    public class Animal
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Cat : Animal;
}
