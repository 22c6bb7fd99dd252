using System.Data;
using Microsoft.Extensions.Logging;

namespace Oxen.Conformance.Relations;

/// <summary>The commands of one query see one state of the database when that is asked for, whoever writes in between.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class SnapshotTests(TestDatabase database)
{
    private readonly Interference _between = new();
    private EmptyDatabase? _database;
    private GraphTests.BlogDb _db = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new GraphTests.BlogDb(_database.Options.UseLogging(_between));
        await _db.Schema.SyncAsync();
        await _db.Users.InsertAsync(new GraphTests.User { Name = "Ann", Posts = [new() { Title = "One" }, new() { Title = "Two" }] });
    }

    [TearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _between.Writing;
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task A_list_is_of_one_state() => Check(await Query().ToListAsync());

    [Test]
    public void A_list_that_is_read_synchronously() => Check([.. Query()]);

    [Test]
    public async Task One_object() => Check([await Query().SingleAsync()]);

    [Test]
    public async Task A_stream()
    {
        List<GraphTests.User> users = [];
        await foreach (var user in Query().AsAsyncEnumerable())
        {
            users.Add(user);
        }

        Check(users);
    }

    [Test]
    public async Task A_transaction_decides_for_what_is_in_it()
    {
        await _db.TransactionAsync(async () => Check(await Query().ToListAsync()), IsolationLevel.RepeatableRead);
        const string Refusal = "OXEN5001: AsSnapshot can't be kept in this transaction: at the isolation level ReadCommitted each command sees what was committed before it. Begin the transaction with IsolationLevel.RepeatableRead, or run the query outside of it.";
        Assert.That(
            () => _db.TransactionAsync(() => _db.Users.Include(u => u.Posts).AsSnapshot().ToListAsync(), IsolationLevel.ReadCommitted),
            database.Dialect == "sqlite" ? Throws.Nothing : Throws.TypeOf<TransactionException>().With.Message.EqualTo(Refusal));
    }

    [Test]
    public async Task The_connection_goes_back_after_an_error()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.ThrowsAsync<InvalidOperationException>(() => _db.Users.Where(u => u.Name == "none").Include(u => u.Posts).AsSnapshot().SingleAsync());
            Assert.That(
                async () => await _db.Users.Include(u => u.Posts).AsSnapshot().ToListAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        }

        await _db.Users.InsertAsync(new GraphTests.User { Name = "Bob" });
        Assert.That(await _db.Users.Include(u => u.Posts).AsSnapshot().ToListAsync(), Has.Count.EqualTo(2));
    }

    private IQueryable<GraphTests.User> Query()
    {
        _between.After("users", async () =>
        {
            await _db.Posts.InsertAsync(new GraphTests.Post { Title = "Three", UserId = 1 });
            await _db.Posts.Where(p => p.Title == "One").ExecuteDeleteAsync();
        });
        return _db.Users.Include(u => u.Posts.OrderBy(p => p.Id)).AsSnapshot();
    }

    private void Check(List<GraphTests.User> users)
    {
        Assert.That(_between.HasBegun, Is.True);
        Assert.That(users.Single().Posts.Select(p => p.Title), Is.EqualTo(["One", "Two"]));
    }

    /// <summary>Writes when a command on a table is done, from a flow of its own.</summary>
    private sealed class Interference : ILoggerFactory, ILogger
    {
        private string _table = "";
        private Func<Task>? _write;

        /// <summary>The write.</summary>
        public Task Writing { get; private set; } = Task.CompletedTask;

        /// <summary>Whether it has begun.</summary>
        public bool HasBegun { get; private set; }

        public void After(string table, Func<Task> write) => (_table, _write) = (table, write);

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (_write is { } write && formatter(state, exception).Contains($"FROM {_table} ", StringComparison.Ordinal))
            {
                _write = null;
                HasBegun = true;
                using (ExecutionContext.SuppressFlow())
                {
                    Writing = Task.Run(write);
                }

                // Where there is one connection the write waits for the query instead.
                Writing.Wait(TimeSpan.FromMilliseconds(500));
            }
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }
}
