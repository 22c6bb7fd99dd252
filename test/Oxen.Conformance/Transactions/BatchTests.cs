using Microsoft.Extensions.Logging;

namespace Oxen.Conformance.Transactions;

/// <summary>Queries and writes that go to the database together.</summary>
public sealed class BatchTests(TestDatabase database) : LedgerTests(database)
{
    private readonly Commands _log = new();

    [Test]
    public async Task Queries_and_writes_give_what_each_alone_would()
    {
        await Db.Owners.InsertAsync(new Owner { Name = "Ann", Accounts = [new() { Number = 10, Balance = 7 }] });
        var owner = await Db.Owners.SingleAsync();
        var account = await Db.Accounts.GetAsync(1);
        account.Balance = 500;
        var added = new Owner { Name = "Bob" };
        var low = 150;

        var batch = Db.Batch();
        var rich = batch.Add(Db.Accounts.Where(a => a.Balance > low).OrderBy(a => a.Number));
        batch.Insert(added).Update(account).Delete(await Db.Accounts.GetAsync(4));
        var moved = batch.ExecuteUpdate(Db.Accounts.Where(a => a.Number == 2), s => s.Set(a => a.Balance, a => a.Balance + 1));
        var gone = batch.ExecuteDelete(Db.Accounts.Where(a => a.Number == 3));
        var richNow = batch.Add(Db.Accounts.Where(a => a.Balance > low).Select(a => new { a.Number, a.Balance }));
        var count = batch.Add(Db.Accounts, accounts => accounts.Count());
        var names = batch.Add(Db.Owners.OrderBy(o => o.Name).Select(o => o.Name));
        var held = batch.Add(Db.Accounts.Include(a => a.Owner).Where(a => a.OwnerId == owner.Id));
        var none = batch.Add(Db.Accounts.Where(a => a.Number < 0));
        var single = batch.Add(Db.Accounts.Where(a => a.Number < 0), accounts => accounts.Single());
        Assert.That(() => count.Value, Throws.InvalidOperationException.With.Message.Contains("hasn't run"));
        Assert.That((added.Id, batch.Count), Is.EqualTo((0, 12)));
        await batch.RunAsync();

        Assert.That(rich.Value, Is.Empty);
        Assert.That((added.Id > owner.Id, account.Version, moved.Value, gone.Value), Is.EqualTo((true, 2L, 1, 1)));
        Assert.That(richNow.Value.Single(), Is.EqualTo(new { Number = 1, Balance = 500L }));
        Assert.That(count.Value, Is.EqualTo(3));
        Assert.That(names.Value, Is.EqualTo(["Ann", "Bob"]));
        Assert.That(held.Value.Single().Owner!.Name, Is.EqualTo("Ann"));
        Assert.That(none.Value, Is.Empty);
        Assert.That(() => single.Value, Throws.InvalidOperationException.With.Message.EqualTo("Sequence contains no elements"));
        Assert.That((await Db.Accounts.GetAsync(2)).Balance, Is.EqualTo(101));
        Assert.That(() => batch.RunAsync(), Throws.InvalidOperationException);
        Assert.That(() => batch.Insert(new Owner()), Throws.InvalidOperationException);
        await Db.Batch().RunAsync();
    }

    [Test]
    public async Task A_command_that_fails_undoes_all_and_is_named()
    {
        var first = new Owner { Name = "Ann" };
        var batch = Db.Batch().Insert(first).Insert(new Account { Number = 1 }).Insert(new Owner { Name = "Bob" });
        var error = Assert.ThrowsAsync<BatchException>(() => batch.RunAsync())!;

        Assert.That((error.Code, error.Index, error.InnerException!.GetType()), Is.EqualTo(("OXEN4107", 1, typeof(UniqueViolationException))));
        Assert.That(error.Message, Does.StartWith("OXEN4107: Command 2 of 3 of the batch failed, INSERT of accounts. Nothing of the batch was written."));
        Assert.That((first.Id, await Db.Owners.CountAsync()), Is.EqualTo((0, 0)));

        var stale = await Db.Accounts.GetAsync(1);
        await Db.Accounts.UpdateAsync(await Db.Accounts.GetAsync(1));
        batch = Db.Batch().Insert(new Owner { Name = "Ann" }).Update(stale);
        error = Assert.ThrowsAsync<BatchException>(() => batch.RunAsync())!;
        Assert.That(error.InnerException, Is.TypeOf<ConcurrencyException>().With.Property("Current").Property("Version").EqualTo(2));
        Assert.That(await Db.Owners.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task In_a_transaction_it_is_part_of_it_and_the_transaction_goes_on_after_a_failure()
    {
        await Db.TransactionAsync(async () =>
        {
            await Db.Batch().Insert(new Owner { Name = "Ann" }).Insert(new Account { Number = 10 }).RunAsync();
            Assert.ThrowsAsync<BatchException>(() => Db.Batch().Insert(new Owner { Name = "Bob" }).Insert(new Account { Number = 10 }).RunAsync());
            Assert.That(await Db.Owners.CountAsync(), Is.EqualTo(1));
        });
        Assert.That(
            () => Db.TransactionAsync(async () =>
            {
                await Db.Batch().Insert(new Owner { Name = "Cid" }).RunAsync();
                throw new FormatException();
            }),
            Throws.TypeOf<FormatException>());
        Assert.That(await Db.Owners.Select(o => o.Name).ToListAsync(), Is.EqualTo(["Ann"]));
    }

    [Test]
    public async Task Each_command_is_logged_with_its_own_text()
    {
        var batch = Db.Batch();
        batch.Add(Db.Accounts, accounts => accounts.Count());
        batch.Insert(new Owner { Name = "Ann" });
        _log.Texts.Clear();
        await batch.RunAsync();

        Assert.That(_log.Texts.Where(text => text.Contains("FROM accounts", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(1));
        Assert.That(_log.Texts.Where(text => text.Contains("INSERT INTO owners", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void What_is_not_one_command_is_refused()
    {
        var batch = Db.Batch();
        Assert.That(() => batch.Add(Db.Owners.Include(o => o.Accounts)), Throws.TypeOf<RefusedOperationException>().With.Message.Contains("collections"));
        Assert.That(() => batch.Insert(new Owner { Accounts = [new()] }), Throws.TypeOf<RefusedOperationException>().With.Message.Contains("holds objects"));
        Assert.That(() => batch.Add(Db.Accounts.ForUpdate()), Throws.TypeOf<TransactionException>());
        Assert.That(() => batch.ExecuteDelete(Db.Accounts), Throws.TypeOf<DestructiveOperationException>());
        Assert.That(() => batch.Add(new LedgerDb(new OxenOptions().UseSqlite("Data Source=:memory:")).Accounts), Throws.ArgumentException);
        Assert.That(batch.Count, Is.Zero);
    }

    private protected override OxenOptions Configured(OxenOptions options) => options.UseLogging(_log);

    private sealed class Commands : ILoggerFactory, ILogger
    {
        public List<string> Texts { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Texts.Add(formatter(state, exception));

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }
}
