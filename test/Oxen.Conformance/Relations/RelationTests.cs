namespace Oxen.Conformance.Relations;

/// <summary>Tests over a model of their own, on every database: an empty one for each test.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class RelationTests<TDb>(TestDatabase database, Func<OxenOptions, TDb> open)
    where TDb : OxenDb
{
    private EmptyDatabase? _database;

    /// <summary>The context.</summary>
    protected TDb Db { get; private set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = open(_database.Options.UseLogging(new CommandRecorder()));
        await Db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
