namespace Oxen.Conformance.Writing;

/// <summary>A database of its own for each test.</summary>
public abstract class WritingTests
{
    private OxenOptions _options = null!;

    protected ShopDb Db { get; private set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Db = new ShopDb(_options);
        await Db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task DropAsync() => await _options.DisposeAsync();

    /// <summary>A customer that is in the database.</summary>
    protected async Task<Customer> CustomerAsync(string name = "Ann", int age = 31)
    {
        var customer = new Customer { Name = name, Age = age };
        await Db.Customers.InsertAsync(customer);
        return customer;
    }
}
