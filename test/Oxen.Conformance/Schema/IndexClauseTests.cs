namespace Oxen.Conformance.Schema;

/// <summary>What PostgreSQL's indexes say that no model does.</summary>
public sealed class IndexClauseTests(TestDatabase database) : PostgreSqlTests(database)
{
    [Test]
    public async Task It_is_kept_by_a_sync_and_written_into_a_migration()
    {
        var db = new PairDb(Options);
        await db.Schema.SyncAsync();
        await db.ExecuteAsync($"drop index ix_pairs_one");
        await db.ExecuteAsync($"create unique index ix_pairs_one on pairs (one) include (other) nulls not distinct");
        await db.ExecuteAsync($"alter table pairs add constraint uq_pairs unique nulls not distinct (other) include (one)");
        Assert.That((await db.Schema.PlanAsync()).Commands, Is.EqualTo(new[] { "ALTER TABLE pairs DROP CONSTRAINT uq_pairs" }), "The model has the one and not the other.");

        using var folder = new MigrationFolder();
        var baseline = (await new Migrator(db, folder.Options).BaselineAsync()).Steps.Single().Migration;
        Assert.That(folder.Read(baseline + ".sql"), Does.Contain("CREATE UNIQUE INDEX ix_pairs_one ON pairs (one) INCLUDE (other) NULLS NOT DISTINCT")
            .And.Contain("CONSTRAINT uq_pairs UNIQUE NULLS NOT DISTINCT (other) INCLUDE (one)"));
    }

    public sealed class Pair
    {
        public int Id { get; set; }
        public int? One { get; set; }
        public int? Other { get; set; }
    }

    private sealed class PairDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Pair> Pairs => Table<Pair>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Pair>().HasIndex(pair => pair.One).IsUnique();
    }
}
