namespace Oxen.Conformance.Transactions;

/// <summary>Tests over one ledger for each fixture, emptied before each test.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class LedgerTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;

    private protected TestDatabase Database => database;

    private protected bool IsSqlite => database.Dialect == "sqlite";

    private protected LedgerDb Db { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = new LedgerDb(Configured(_database.Options));
        await Db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task RemoveAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        await Db.Accounts.AllRows().ExecuteDeleteAsync();
        await Db.Owners.AllRows().ExecuteDeleteAsync();
        await Db.Jobs.AllRows().ExecuteDeleteAsync();
        await Db.Accounts.InsertAsync(Enumerable.Range(1, 4).Select(number => new Account { Number = number, Balance = 100 }));
    }

    private protected virtual OxenOptions Configured(OxenOptions options) => options;

    /// <summary>Runs work in a flow of its own: not part of the transaction of this one.</summary>
    private protected static Task Apart(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    private protected Task<long> SumAsync() => Db.Accounts.SumAsync(a => a.Balance);
}
