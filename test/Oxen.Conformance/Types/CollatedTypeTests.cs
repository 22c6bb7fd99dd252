namespace Oxen.Conformance;

/// <summary>Types that are given with a collation.</summary>
public sealed class CollatedTypeTests(TestDatabase database) : PostgreSqlTests(database)
{
    [Test]
    public async Task A_type_with_a_collation_is_no_change_at_the_next_sync()
    {
        var db = new TownDb(Options);
        await db.ExecuteAsync($"create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.Schema.SyncAsync();
        await db.Towns.InsertAsync(new Town { Code = "NO", Name = "Bergen", Plain = "x" });
        Assert.That(await db.Towns.CountAsync(town => town.Code == "no"), Is.EqualTo(1));
        Assert.That(await db.Towns.CountAsync(town => town.Name == "bergen"), Is.EqualTo(1));
        Assert.That(await db.Towns.CountAsync(town => town.Plain == "X"), Is.Zero);
    }

    private sealed class TownDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Town> Towns => Table<Town>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Town>().Property(town => town.Code).HasColumnType("text collate ci");
            model.Entity<Town>().Property(town => town.Name).HasColumnType("varchar(40) COLLATE \"ci\"");
            model.Entity<Town>().Property(town => town.Plain).HasColumnType("text collate pg_catalog.\"C\"");
        }
    }

    private sealed class Town
    {
        public int Id { get; set; }

        public string Code { get; set; } = "";

        public string Name { get; set; } = "";

        public string Plain { get; set; } = "";
    }
}
