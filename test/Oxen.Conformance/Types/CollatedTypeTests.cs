namespace Oxen.Conformance;

/// <summary>Types that are given with a collation.</summary>
public sealed class CollatedTypeTests(TestDatabase database) : PostgreSqlTests(database)
{
    [Test]
    public async Task A_type_with_a_collation_is_no_change_at_the_next_sync()
    {
        var db = new TownDb(Options);
        await db.ExecuteAsync($"create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        await db.ExecuteAsync($"create schema far; create collation far.\"Nordic Ci\" (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That((await db.Schema.ReadAsync()).Tables.Single().Columns.Select(column => column.Collation), Is.EqualTo(new[] { null, "ci", "ci", null, "default", "\"far\".\"Nordic Ci\"" }));
        await db.Schema.SyncAsync();
        await db.Towns.InsertAsync(new Town { Code = "NO", Name = "Bergen", Plain = "x", Own = "1", Far = "Ås" });
        Assert.That(await db.Towns.CountAsync(town => town.Code == "no"), Is.EqualTo(1));
        Assert.That(await db.Towns.CountAsync(town => town.Name == "bergen"), Is.EqualTo(1));
        Assert.That(await db.Towns.CountAsync(town => town.Plain == "X"), Is.Zero);
        Assert.That(await db.Towns.CountAsync(town => town.Far == "ås"), Is.EqualTo(1));

        // What the model doesn't say stays, and a number has none.
        var later = new LaterDb(Options);
        Assert.That((await later.Schema.PlanAsync()).Commands, Is.EqualTo(new[] { "ALTER TABLE towns ALTER COLUMN own TYPE integer USING own::integer" }));
        await later.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true });
        Assert.That(await later.Towns.SumAsync(town => town.Own), Is.EqualTo(1));
    }

    private sealed class TownDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Town> Towns => Table<Town>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Town>().Property(town => town.Code).HasColumnType("text collate ci");
            model.Entity<Town>().Property(town => town.Name).HasColumnType("varchar(40) COLLATE \"ci\"");
            model.Entity<Town>().Property(town => town.Plain).HasColumnType("text collate pg_catalog.\"C\"");
            model.Entity<Town>().Property(town => town.Own).HasColumnType("text collate \"default\"");
            model.Entity<Town>().Property(town => town.Far).HasColumnType("varchar(30) collate far.\"Nordic Ci\"");
        }
    }

    private sealed class LaterDb(OxenOptions options) : OxenDb(options)
    {
        public Table<LaterTown> Towns => Table<LaterTown>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<LaterTown>().ToTable("towns").Property(town => town.Name).HasColumnType("varchar(40)");
            model.Entity<LaterTown>().Property(town => town.Far).HasColumnType("varchar(30)");
        }
    }

    private sealed class LaterTown
    {
        public int Id { get; set; }

        public string Code { get; set; } = "";

        public string Name { get; set; } = "";

        public string Plain { get; set; } = "";

        public int Own { get; set; }

        public string Far { get; set; } = "";
    }

    private sealed class Town
    {
        public int Id { get; set; }

        public string Code { get; set; } = "";

        public string Name { get; set; } = "";

        public string Plain { get; set; } = "";

        public string Own { get; set; } = "";

        public string Far { get; set; } = "";
    }
}
