namespace Oxen.Conformance;

/// <summary>Migrations, written and synchronised, of types that the options ask for.</summary>
public sealed class EnumTypeMigrationTests(TestDatabase database) : PostgreSqlTests(database)
{
    protected override void Configure(PostgreSqlOptions options) => options.MapEnum<EnumTypeTests.Mood>().MapEnum<EnumTypeTests.Season>("Time of Year", "kinds");

    [Test]
    public async Task A_type_goes_with_the_migration_that_made_it_and_comes_back()
    {
        using var folder = new MigrationFolder();
        var migrator = new Migrator(new EnumTypeTests.DiaryDb(Options), folder.Options);
        await migrator.AddAsync("days");
        await migrator.UpAsync();
        await migrator.DownAsync();
        Assert.That((await migrator.UpAsync()).Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_new_value_may_be_a_default_at_once([Values] bool isWritten)
    {
        await using var older = EmptyDatabase.PostgreSql(options => options.MapEnum<EnumTypeTests.Mood>());
        var db = new DefaultMoodDb(older.Options);
        await db.ExecuteAsync($"create type mood as enum ('sad', 'very_happy')");
        if (isWritten)
        {
            using var folder = new MigrationFolder();
            var migrator = new Migrator(db, folder.Options);
            Assert.That((await migrator.AddAsync("moods")).Text, Does.Contain("-- oxen:no-transaction"));
            await migrator.UpAsync();
        }
        else
        {
            await db.Schema.SyncAsync();
        }

        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.ExecuteAsync($"insert into notes (id) values (7)");
        Assert.That((await db.Notes.SingleAsync()).Mood, Is.EqualTo(EnumTypeTests.Mood.Ok));
    }

    private sealed class DefaultMoodDb(OxenOptions options) : OxenDb(options)
    {
        public Table<EnumTypeTests.Note> Notes => Table<EnumTypeTests.Note>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<EnumTypeTests.Note>().Property(note => note.Mood).HasDefaultValueSql("'so-so'");
    }
}
