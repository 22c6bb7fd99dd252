namespace Oxen.Conformance;

/// <summary>Written migrations of types that the options ask for.</summary>
public sealed class EnumTypeMigrationTests(TestDatabase database) : PostgreSqlTests(database)
{
    protected override void Configure(PostgreSqlOptions options) => options.MapEnum<Mood>().MapEnum<Season>("Time of Year", "kinds");

    [Test]
    public async Task A_type_goes_with_the_migration_that_made_it_and_comes_back()
    {
        using var folder = new MigrationFolder();
        var migrator = new Migrator(new DiaryDb(Options), folder.Options);
        await migrator.AddAsync("days");
        await migrator.UpAsync();
        await migrator.DownAsync();
        Assert.That((await migrator.UpAsync()).Steps, Has.Count.EqualTo(1));
    }
}
