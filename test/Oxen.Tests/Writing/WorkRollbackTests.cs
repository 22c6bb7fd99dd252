using System.ComponentModel.DataAnnotations;
using Polly;
using Polly.Retry;

namespace Oxen.Tests.Writing;

/// <summary>A unit of work loses nothing when what it has saved is rolled back, and says what it would write.</summary>
public class WorkRollbackTests
{
    private Adding _adding = null!;
    private OxenOptions _options = null!;
    private BankDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _adding = new Adding();
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").UseRetry(3, TimeSpan.FromMilliseconds(1)).AddInterceptor(_adding);
        _db = new BankDb(_options);
        await _db.Schema.SyncAsync();
        await _db.Owners.InsertAsync([new Owner { Name = "Ann", Accounts = [new Account { Balance = 1 }, new Account { Balance = 2 }] }, new Owner { Name = "Bob" }]);
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [TestCase("outer")]
    [TestCase("nested")]
    [TestCase("savepoint")]
    [TestCase("disposed")]
    public async Task What_is_rolled_back_is_written_by_the_next_save(string what)
    {
        await using var work = _db.BeginWork();
        var owners = await work.Db.Owners.Include(owner => owner.Accounts).OrderBy(owner => owner.Id).ToListAsync();
        var (first, second, made) = (owners[0].Accounts[0], owners[0].Accounts[1], new Account { Balance = 9 });
        var version = first.Version;
        await using (var transaction = await _db.BeginTransactionAsync())
        {
            await transaction.CreateSavepointAsync("before");
            var nested = what == "nested" ? await _db.BeginTransactionAsync() : null;
            first.Balance = 7;
            work.Remove(second);
            owners[1].Accounts.Add(made);
            Assert.That(await work.SaveChangesAsync(), Is.EqualTo(3));
            first.Balance = 8;
            Assert.That((await work.SaveChangesAsync(), made.Id, first.Version), Is.EqualTo((1, 3, version + 2)));
            await (what switch
            {
                "outer" => transaction.RollbackAsync(),
                "nested" => nested!.RollbackAsync(),
                "savepoint" => transaction.RollbackToSavepointAsync("before"),
                _ => nested?.DisposeAsync().AsTask() ?? Task.CompletedTask,
            });
            if (what is "nested" or "savepoint")
            {
                await transaction.CommitAsync();
            }
        }

        Assert.That((made.Id, made.OwnerId, first.Version), Is.EqualTo((0, 0, version)));
        Assert.That(work.Changes.Select(change => change.Operation), Is.EquivalentTo(new[] { WriteOperation.Update, WriteOperation.Delete, WriteOperation.Insert }));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(3));
        Assert.That(await _db.Accounts.OrderBy(account => account.Balance).Select(account => account.Balance).ToListAsync(), Is.EqualTo(new[] { 8, 9 }));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    [Test]
    public async Task A_transaction_that_runs_again_writes_it_again()
    {
        await using var work = _db.BeginWork();
        (await work.Db.Accounts.GetAsync(1)).Balance = 5;
        var tries = 0;
        await _db.TransactionAsync(async () =>
        {
            await work.SaveChangesAsync();
            if (tries++ == 0)
            {
                throw new InvalidOperationException("again");
            }
        }, retry: new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.Zero }).Build());
        Assert.That((tries, (await _db.Accounts.GetAsync(1)).Balance), Is.EqualTo((2, 5)));
        Assert.That(await work.SaveChangesAsync(), Is.Zero, "what is committed is written");
    }

    [Test]
    public async Task What_those_who_are_told_have_added_is_taken_out_when_the_save_fails()
    {
        await using var work = _db.BeginWork();
        (_adding.Work, _adding.Fails) = (work, true);
        work.Add(new Owner { Name = "Cleo" });
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException);
        _adding.Fails = false;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
        Assert.That(await _db.Notes.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_key_that_is_freed_can_be_taken_and_keys_of_bytes_are_compared_by_what_they_hold()
    {
        byte[] id = [1, 2, 3];
        await _db.Seals.InsertAsync(new Seal { Id = id, Text = "old" });
        await using var work = _db.BeginWork();
        var seal = (await work.Db.Seals.FindAsync(new byte[] { 1, 2, 3 }))!;
        Assert.That(await work.Db.Seals.SingleAsync(), Is.SameAs(seal));
        work.Remove(seal);
        work.Add(new Seal { Id = [1, 2, 3], Text = "new" });
        await work.SaveChangesAsync();
        Assert.That((await _db.Seals.SingleAsync()).Text, Is.EqualTo("new"));
    }

    [Test]
    public async Task A_removed_object_is_compared_with_what_was_read()
    {
        await using var work = _db.BeginWork();
        var account = await work.Db.Accounts.GetAsync(1);
        account.Limit = 77;
        work.Remove(account);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        var other = await work.Db.Accounts.GetAsync(2);
        await _db.Accounts.Where(a => a.Id == 2).ExecuteUpdateAsync(s => s.Set(a => a.Limit, 5));
        work.Remove(other);
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<ConcurrencyException>());
    }

    [Test]
    public async Task Changes_show_the_foreign_keys_that_references_and_collections_set()
    {
        await using var work = _db.BeginWork();
        var owners = await work.Db.Owners.Include(owner => owner.Accounts).OrderBy(owner => owner.Id).ToListAsync();
        owners[0].Accounts[0].Owner = owners[1];
        Assert.That(work.Changes.Single().ToString(), Is.EqualTo($"Update Account {owners[0].Accounts[0].Id} (OwnerId: 1 -> 2)"));
        owners[0].Accounts[0].Owner = new Owner { Name = "Dan" };
        Assert.That(work.Changes[0].ToString(), Is.EqualTo($"Update Account {owners[0].Accounts[0].Id} (OwnerId: 1 -> null)"), "it has no key yet");
    }

    [Test]
    public async Task A_locking_query_shows_the_row_as_it_is_now()
    {
        await using var work = _db.BeginWork();
        var account = await work.Db.Accounts.GetAsync(1);
        var theirs = await _db.Accounts.GetAsync(1);
        (theirs.Balance, theirs.Terms) = (50, new Terms(4, "x"));
        await _db.Accounts.UpdateAsync(theirs);
        await _db.TransactionAsync(async () =>
        {
            account.OwnerId = 2;
            await work.Db.Accounts.Where(a => a.Id == 1).ForUpdate().SingleAsync();
            Assert.That((account.Balance, account.OwnerId, account.Terms, account.Version), Is.EqualTo((50, 2, new Terms(4, "x"), theirs.Version)));
            account.Balance -= 10;
            await work.SaveChangesAsync();
        });
        Assert.That((await _db.Accounts.GetAsync(1)).Balance, Is.EqualTo(40));
        await _db.Accounts.Where(a => a.Id == 1).ExecuteUpdateAsync(s => s.Set(a => a.Balance, 30));
        account.Balance = 20;
        Assert.That(() => _db.TransactionAsync(() => work.Db.Accounts.Where(a => a.Id == 1).ForUpdate().SingleAsync()), Throws.TypeOf<ConcurrencyException>());
    }

    public sealed class Owner
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Account> Accounts { get; set; } = [];
    }

    public sealed class Account
    {
        public int Id { get; set; }

        public int OwnerId { get; set; }

        public Owner? Owner { get; set; }

        public int Balance { get; set; }

        [ConcurrencyCheck] public int Limit { get; set; }

        public Terms? Terms { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    [Owned]
    public sealed record Terms(int Days, string Text);

    public sealed class Seal
    {
        [Key, MaxLength(16)] public byte[] Id { get; set; } = [];

        public string Text { get; set; } = "";
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class BankDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Owner> Owners => Table<Owner>();

        public Table<Account> Accounts => Table<Account>();

        public Table<Seal> Seals => Table<Seal>();

        public Table<Note> Notes => Table<Note>();
    }

    private sealed class Adding : OxenInterceptor
    {
        public UnitOfWork<BankDb>? Work { get; set; }

        public bool Fails { get; set; }

        public override ValueTask BeforeInsertAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            if (write.Entity is Owner owner)
            {
                Work?.Add(new Note { Text = "new: " + owner.Name });
            }

            return default;
        }

        public override ValueTask AfterInsertAsync(EntityWrite write, CancellationToken cancellationToken) => Fails ? throw new InvalidOperationException("Veto") : default;
    }
}
