namespace Oxen.Conformance.Filters;

/// <summary>Tests of filters: a database with the rows of several tenants, to read from.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class PressTests(TestDatabase database)
{
    private EmptyDatabase? _database;

    protected PressData Data { get; } = new();

    protected OxenOptions Options => _database!.Options;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _database.Options.UseLogging(new CommandRecorder());
        var db = Open("");
        await db.Schema.SyncAsync();
        await Data.InsertAsync(db);
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected PressDb Open(string tenant) => new(Options, tenant);
}
