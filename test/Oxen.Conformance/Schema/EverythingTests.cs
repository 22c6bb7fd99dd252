using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Schema;

/// <summary>All a model can say of a schema comes back from the database as the same.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class EverythingTests(TestDatabase database)
{
    [Test]
    public async Task A_second_sync_finds_nothing_to_do()
    {
        database.Require();
        await using var empty = database.Create();
        OxenDb[] contexts = [new EverythingDb(empty.Options), new ShopDb(empty.Options)];
        foreach (var db in contexts)
        {
            await db.Schema.SyncAsync();
            var plan = await db.Schema.PlanAsync();
            Assert.That(plan.Sql, Is.Empty, db.GetType().Name);
            Assert.That(plan.IsEmpty, Is.True);
        }
    }

    [Test]
    public async Task A_script_of_everything_makes_the_same()
    {
        database.Require();
        await using var empty = database.Create();
        var db = new EverythingDb(empty.Options);
        foreach (var command in (await db.Schema.PlanAsync()).Commands)
        {
            await db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(command.Replace("{", "{{").Replace("}", "}}")));
        }

        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    [Comment("What there \\ is, and it's 'said'")]
    public sealed class Thing
    {
        public int Id { get; set; }
        public int Number { get; set; }
        public int Below { get; set; }
        public decimal Price { get; set; }
        public double Weight { get; set; }
        public bool IsGood { get; set; }

        [MaxLength(60)]
        public string Name { get; set; } = "";

        [Comment("a \"note\"")]
        public string? Note { get; set; }
        public DateTime Made { get; set; }
        public DateOnly? Day { get; set; }
        public Guid Code { get; set; }
        public byte[]? Bytes { get; set; }
        public Color Color { get; set; }

        [StoredAs(typeof(string))]
        public Color Other { get; set; }

        [JsonColumn]
        public List<int> Numbers { get; set; } = [];

        [Timestamp]
        public byte[]? Version { get; set; }
        public int Doubled { get; set; }
        public string? Loud { get; set; }
        public int? ParentId { get; set; }
        public Thing? Parent { get; set; }
        public int OwnerId { get; set; }
        public Owner? Owner { get; set; }
    }

    public sealed class Owner
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        public List<Label> Labels { get; set; } = [];
    }

    public sealed class Label
    {
        public long Id { get; set; }
        public List<Owner> Owners { get; set; } = [];
    }

    [PrimaryKey(nameof(Year), nameof(Place))]
    public sealed class Prize
    {
        public short Year { get; set; }

        [MaxLength(20)]
        public string Place { get; set; } = "";
        public int? ThingId { get; set; }
        public Thing? Thing { get; set; }
    }

    public enum Color
    {
        Red,
        Green,
    }

    public sealed class EverythingDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Thing> Things => Table<Thing>();
        public Table<Prize> Prizes => Table<Prize>();
        public Table<Owner> Owners => Table<Owner>();

        private bool IsMySql => Session.Engine.Dialect.Name == "MySQL";

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Thing>(thing =>
            {
                thing.Property(t => t.Number).HasDefaultValue(7);
                thing.Property(t => t.Below).HasDefaultValue(-3);
                thing.Property(t => t.Price).HasPrecision(12, 2).HasDefaultValue(1.50m);
                thing.Property(t => t.Weight).HasDefaultValue(2.5);
                thing.Property(t => t.IsGood).HasDefaultValue(true);
                thing.Property(t => t.Name).HasDefaultValue("it's a \"name\"");
                thing.Property(t => t.Made).HasDefaultValueSql(IsMySql ? "CURRENT_TIMESTAMP(6)" : "CURRENT_TIMESTAMP");
                thing.Property(t => t.Other).HasDefaultValue(Color.Green);
                thing.Property(t => t.Doubled).HasComputedColumnSql("number * 2 + 1", stored: true);
                thing.Property(t => t.Loud).HasComputedColumnSql("UPPER(name)", stored: true);
                thing.HasIndex(t => t.Number).HasFilter("number > 0 AND note IS NOT NULL");
                thing.HasIndex(t => new { t.Name, t.Price }).IsDescending(true, false).IsUnique();
                thing.HasIndex(t => t.Day).IsDescending();
                thing.HasCheckConstraint("ck_price", "price >= 0 AND price < 1000000.50");
                thing.HasCheckConstraint("ck_name", "name <> '' OR note IS NULL");
                thing.HasCheckConstraint("ck_number", "number BETWEEN -100 AND 100");
                thing.HasCheckConstraint("ck_either", "(number > 1 OR below < 2) AND NOT (number = 3)");
                thing.HasCheckConstraint("ck_list", "name NOT IN ('x', 'y') AND number IN (1, 2, 3, 7)");
                thing.HasCheckConstraint("ck_like", "name LIKE 'a%' OR name LIKE '%b' OR LENGTH(name) > 2");
                thing.HasCheckConstraint("ck_case", "CASE WHEN is_good THEN number > 0 ELSE number < 10 END");
                thing.HasOne(t => t.Parent).WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.SetNull);
                thing.HasOne(t => t.Owner).WithMany().HasForeignKey(t => t.OwnerId).OnDelete(DeleteBehavior.Cascade).OnUpdate(UpdateBehavior.Cascade);
            });
            model.Entity<Prize>().HasComment("prizes");
        }
    }
}
