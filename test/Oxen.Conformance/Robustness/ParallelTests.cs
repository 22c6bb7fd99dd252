using System.Data;

namespace Oxen.Conformance;

/// <summary>One context, used by everybody at once.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class ParallelTests(TestDatabase database)
{
    private const int Users = 200;
    private const int Rounds = 5;

    private EmptyDatabase _database = null!;
    private BankDb _db = null!;

    // Each holds a connection while it asks for another, or blocks a thread; the pool of a server has an end.
    private int Streams => database.Dialect == "sqlite" ? Users : 40;

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new BankDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.Accounts.InsertAsync(Enumerable.Range(1, 10).Select(id => new Account { Id = id, Balance = 1000m }));
    }

    [TearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [Test]
    public async Task Nothing_is_lost_when_200_users_read_and_write_at_once()
    {
        await Together(async user =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                var entry = new Entry { User = user, Text = $"{user}/{round}" };
                await _db.Entries.InsertAsync(entry);
                Assert.That((await _db.Entries.SingleAsync(e => e.Id == entry.Id)).Text, Is.EqualTo(entry.Text));
                Assert.That(await _db.Entries.CountAsync(e => e.User == user), Is.EqualTo(round + 1));
                await _db.Accounts.Where(a => a.Id == 1 + user % 10).ExecuteUpdateAsync(s => s.Set(a => a.Visits, a => a.Visits + 1));
            }
        });

        Assert.That(await _db.Entries.CountAsync(), Is.EqualTo(Users * Rounds));
        Assert.That(await _db.Entries.Select(e => e.Id).Distinct().CountAsync(), Is.EqualTo(Users * Rounds));
        Assert.That(await _db.Accounts.SumAsync(a => a.Visits), Is.EqualTo(Users * Rounds));
    }

    [Test]
    public async Task Transactions_of_200_users_keep_the_sum()
    {
        await Together(async user =>
        {
            var (from, to) = (1 + user % 10, 1 + (user * 7 + 3) % 10);
            await _db.TransactionAsync(async () =>
            {
                var source = await _db.Accounts.SingleAsync(a => a.Id == from);
                source.Balance -= 1.5m;
                await _db.Accounts.UpdateAsync(source);
                var target = await _db.Accounts.SingleAsync(a => a.Id == to);
                target.Balance += 1.5m;
                await _db.Accounts.UpdateAsync(target);
            }, IsolationLevel.Serializable, TransactionRetry.Policy(1000));
        });

        Assert.That(await _db.Accounts.SumAsync(a => a.Balance), Is.EqualTo(10_000m));
    }

    [Test]
    public async Task A_transaction_that_fails_leaves_nothing_while_others_go_on()
    {
        await Together(async user =>
        {
            try
            {
                await _db.TransactionAsync(async () =>
                {
                    await _db.Entries.InsertAsync(new Entry { User = user, Text = "kept or not" });
                    if (user % 3 == 0)
                    {
                        throw new TimeoutException();
                    }
                });
            }
            catch (TimeoutException) when (user % 3 == 0)
            {
            }
        });

        Assert.That(await _db.Entries.CountAsync(), Is.EqualTo(Enumerable.Range(0, Users).Count(user => user % 3 != 0)));
        Assert.That(await _db.Entries.AnyAsync(e => e.User % 3 == 0), Is.False);
    }

    [Test]
    public async Task Streams_go_on_while_others_write()
    {
        await _db.Entries.InsertAsync(Enumerable.Range(0, 500).Select(i => new Entry { User = -1, Text = $"{i}" }));
        await Together(async user =>
        {
            var read = 0;
            await foreach (var entry in _db.Entries.Where(e => e.User == -1))
            {
                read++;
                if (read == user)
                {
                    await _db.Entries.InsertAsync(new Entry { User = user, Text = entry.Text });
                }
            }

            Assert.That(read, Is.EqualTo(500));
        }, Streams);

        Assert.That(await _db.Entries.CountAsync(e => e.User >= 0), Is.EqualTo(Streams - 1));
    }

    [Test]
    public async Task Synchronous_and_asynchronous_calls_go_together()
    {
        await Together(async user =>
        {
            await _db.Entries.InsertAsync(new Entry { User = user, Text = "x" });
            Assert.That(_db.Entries.Where(e => e.User == user).ToList(), Has.Count.EqualTo(1));
            Assert.That(_db.Accounts.Count(), Is.EqualTo(10));
        }, Streams);
    }

    private static Task Together(Func<int, Task> work, int users = Users) => Task.WhenAll(Enumerable.Range(0, users).Select(user => Task.Run(() => work(user))));

    public sealed class Account
    {
        public int Id { get; set; }
        public decimal Balance { get; set; }
        public int Visits { get; set; }
    }

    public sealed class Entry
    {
        public int Id { get; set; }
        public int User { get; set; }
        public string Text { get; set; } = "";
    }

    public sealed class BankDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Account> Accounts => Table<Account>();
        public Table<Entry> Entries => Table<Entry>();
    }
}
