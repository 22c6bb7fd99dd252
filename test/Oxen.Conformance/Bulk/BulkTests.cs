namespace Oxen.Conformance.Bulk;

/// <summary>One database for the tests of a fixture, which begin with empty tables.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class BulkTests(TestDatabase database)
{
    private EmptyDatabase? _database;

    /// <summary>The kind of database.</summary>
    private protected TestDatabase Database => database;

    protected BulkDb Db { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = new BulkDb(_database.Options.UseLogging(new CommandRecorder()));
        await Db.Schema.SyncAsync();
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        var all = Db.IgnoreQueryFilters();
        await all.Table<Vote>().AllRows().ExecuteDeleteAsync();
        await all.Table<Visit>().AllRows().ExecuteDeleteAsync();
        await all.Table<Member>().AllRows().ExecuteDeleteAsync();
        await all.Table<Gadget>().AllRows().ExecuteDeleteAsync();
        await all.Table<Draft>().AllRows().ExecuteDeleteAsync();
        await all.Table<Seat>().AllRows().ExecuteDeleteAsync();
        await all.Table<Pet>().AllRows().ExecuteDeleteAsync();
        await all.Table<Craft>().AllRows().ExecuteDeleteAsync();
        await all.Table<Paper>().AllRows().ExecuteHardDeleteAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected static Member MemberOf(int number) => new()
    {
        Name = $"m{number}",
        Email = $"m{number}@example.org",
        Number = number,
        Visits = number % 7,
        Grade = (Grade)(number % 3),
        SeenAt = number % 2 == 0 ? null : new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number),
        Token = number % 5 == 0 ? null : new Guid(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        Balance = number * 1.25m,
        IsActive = number % 4 == 0,
        Picture = number % 3 == 0 ? null : [(byte)number, 0, 255],
    };

    protected static IEnumerable<Member> MembersOf(int count) => Enumerable.Range(1, count).Select(MemberOf);
}
