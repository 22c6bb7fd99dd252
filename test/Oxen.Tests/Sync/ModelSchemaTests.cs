using System.ComponentModel.DataAnnotations;
using Oxen.Sqlite;

namespace Oxen.Tests.Sync;

public class ModelSchemaTests
{
    [Test]
    public async Task Parents_come_before_children_and_keyless_types_are_left_out()
    {
        var tables = await TablesAsync<FamilyDb>();
        Assert.That(tables.Select(table => table.Name), Is.EqualTo(new[] { "grandparents", "parents", "children" }));
    }

    [Test]
    public async Task Tables_that_refer_to_each_other_are_both_there()
    {
        var tables = await TablesAsync<CircleDb>();
        Assert.That(tables.Select(table => table.Name), Is.EquivalentTo(new[] { "chickens", "eggs" }));
    }

    [Test]
    public async Task A_table_has_what_the_model_says()
    {
        var child = (await TablesAsync<FamilyDb>())[2];
        Assert.That(child.PrimaryKey, Is.EqualTo(new[] { "id" }));
        Assert.That(child.Columns.Select(column => (column.Name, column.IsNullable, column.IsIdentity)), Is.EqualTo(new[]
        {
            ("id", false, true), ("name", false, false), ("nickname", true, false), ("parent_id", false, false),
        }));
        Assert.That(child.Columns[1].DefaultSql, Is.EqualTo("'nobody'"));

        var key = child.ForeignKeys.Single();
        Assert.That((key.Name, key.Columns.Single(), key.PrincipalTable, key.PrincipalColumns.Single(), key.OnDelete),
            Is.EqualTo(("fk_children_parent_id", "parent_id", "parents", "id", DeleteBehavior.Cascade)));
        Assert.That(child.Indexes.Select(index => (index.Name, index.IsUnique)), Is.EquivalentTo(new[]
        {
            ("ix_children_nickname", true), ("ix_children_parent_id", false),
        }));
    }

    private static async Task<IReadOnlyList<SchemaTable>> TablesAsync<TDb>()
        where TDb : OxenDb
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        return ModelSchema.Of(((TDb)Activator.CreateInstance(typeof(TDb), options)!).Model, new SqliteDialect(new SqliteTarget("Data Source=:memory:", null))).Tables;
    }

    private sealed class FamilyDb(OxenOptions options) : OxenDb(options)
    {
        protected override void OnModelCreating(ModelBuilder model) => model
            .Entity<Child>(child => child.Property(c => c.Name).HasDefaultValue("nobody"))
            .Entity<Statistic>(_ => { })
            .Entity<Parent>(_ => { })
            .Entity<Grandparent>(_ => { });
    }

    private sealed class CircleDb(OxenOptions options) : OxenDb(options)
    {
        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Chicken>(_ => { }).Entity<Egg>(_ => { });
    }

    private sealed class Child
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Index(IsUnique = true)]
        public string? Nickname { get; set; }

        public int ParentId { get; set; }

        public Parent? Parent { get; set; }
    }

    private sealed class Parent
    {
        public int Id { get; set; }

        public string GrandparentCode { get; set; } = "";

        public Grandparent? Grandparent { get; set; }
    }

    private sealed class Grandparent
    {
        [Key]
        public string Code { get; set; } = "";
    }

    [Keyless]
    private sealed class Statistic
    {
        public int Value { get; set; }
    }

    private sealed class Chicken
    {
        public int Id { get; set; }

        public int? EggId { get; set; }

        public Egg? Egg { get; set; }
    }

    private sealed class Egg
    {
        public int Id { get; set; }

        public int? LayerId { get; set; }

        public Chicken? Layer { get; set; }
    }
}
