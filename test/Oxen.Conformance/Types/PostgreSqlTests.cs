namespace Oxen.Conformance;

/// <summary>Tests of what PostgreSQL alone has, each over a database of its own.</summary>
[TestFixtureSource(typeof(PostgreSqlTests), nameof(Databases))]
public abstract class PostgreSqlTests(TestDatabase database)
{
    /// <summary>PostgreSQL, where the suites run on it.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect == "postgresql");

    private EmptyDatabase? _database;

    /// <summary>Options that name the database of the running test.</summary>
    protected OxenOptions Options => (_database ?? throw new InvalidOperationException("Create comes first.")).Options;

    [SetUp]
    public void CreateDatabase()
    {
        database.Require();
        _database = EmptyDatabase.PostgreSql(Configure);
    }

    [TearDown]
    public async Task RemoveDatabase()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Says what the tests need of PostgreSQL.</summary>
    protected virtual void Configure(PostgreSqlOptions options)
    {
    }
}
