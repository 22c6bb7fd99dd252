namespace Oxen.Conformance.Writing;

/// <summary>A database of its own for each test.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class WritingTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;

    /// <summary>The kind of database.</summary>
    private protected TestDatabase Database => database;

    protected ShopDb Db { get; private set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = new ShopDb(_database.Options);
        await Db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    /// <summary>A customer that is in the database.</summary>
    protected async Task<Customer> CustomerAsync(string name = "Ann", int age = 31)
    {
        var customer = new Customer { Name = name, Age = age };
        await Db.Customers.InsertAsync(customer);
        return customer;
    }
}
