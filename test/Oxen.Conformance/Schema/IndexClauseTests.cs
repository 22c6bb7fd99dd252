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

    [Test]
    public async Task An_index_outlives_a_column_that_lay_in_it_and_comes_back_with_it()
    {
        var db = new PairDb(Options);
        await db.Schema.SyncAsync();
        await db.ExecuteAsync($"drop index ix_pairs_one");
        await db.ExecuteAsync($"create unique index ix_pairs_one on pairs (one) include (other) nulls not distinct");
        using var folder = new MigrationFolder();
        await new Migrator(db, folder.Options).BaselineAsync();

        var less = new LessDb(Options);
        var migrator = new Migrator(less, folder.Options);
        var added = await migrator.AddAsync("less");
        File.WriteAllText(added.File!, added.Text!.Replace("-- oxen:unconfirmed\n", "", StringComparison.Ordinal));
        await migrator.UpAsync();
        Assert.That(await IndexAsync(less), Does.EndWith("(one) NULLS NOT DISTINCT"));
        Assert.That((await less.Schema.PlanAsync()).Sql, Is.Empty);

        await migrator.DownAsync();
        Assert.That(await IndexAsync(db), Does.EndWith("(one) INCLUDE (other) NULLS NOT DISTINCT"));
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
    }

    private static Task<string> IndexAsync(OxenDb db) => db.Sql<string>($"select indexdef from pg_indexes where indexname = 'ix_pairs_one'").SingleAsync();

    public sealed class Pair
    {
        public int Id { get; set; }
        public int? One { get; set; }
        public int? Other { get; set; }
    }

    public sealed class Lone
    {
        public int Id { get; set; }
        public int? One { get; set; }
    }

    private sealed class LessDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Lone> Pairs => Table<Lone>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Lone>().ToTable("pairs").HasIndex(pair => pair.One).IsUnique();
    }

    private sealed class PairDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Pair> Pairs => Table<Pair>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Pair>().HasIndex(pair => pair.One).IsUnique();
    }
}
