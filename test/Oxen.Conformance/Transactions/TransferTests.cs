using System.Collections.Concurrent;
using System.Data;

namespace Oxen.Conformance.Transactions;

/// <summary>
/// Money that is moved by 32 tasks at once: at each isolation level that promises it the sum stays, by the retry policy.
/// </summary>
public sealed class TransferTests(TestDatabase database) : LedgerTests(database)
{
    private const int Tasks = 32;
    private const int Accounts = 24;

    // Reads that others overwrite are refused by these levels; at the others the rows are locked as they are read.
    private IReadOnlyList<(IsolationLevel Level, bool Locks)> Levels => Database.Dialect switch
    {
        "postgresql" => [(IsolationLevel.Serializable, false), (IsolationLevel.RepeatableRead, false), (IsolationLevel.ReadCommitted, true)],
        "mysql" => [(IsolationLevel.Serializable, false), (IsolationLevel.RepeatableRead, true), (IsolationLevel.ReadCommitted, true)],
        _ => [(IsolationLevel.Serializable, false), (IsolationLevel.Unspecified, true)],
    };

    [Test]
    public Task Two_transfers_at_once_never_lose_money() => TransferAsync(320);

    [Test]
    [Explicit("Ten thousand transfers at each level take minutes.")]
    public Task Ten_thousand_transfers_never_lose_money() => TransferAsync(10_000);

    private async Task TransferAsync(int rounds)
    {
        await Db.Accounts.InsertAsync(Enumerable.Range(5, Accounts - 4).Select(number => new Account { Number = number, Balance = 100 }));
        var retry = TransactionRetry.Policy(1000);
        foreach (var (level, locks) in Levels)
        {
            var (done, tried) = (0, 0);
            await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(async () =>
            {
                var random = new Random(task);
                while (Interlocked.Increment(ref done) <= rounds)
                {
                    var from = random.Next(1, Accounts + 1);
                    var to = 1 + (from + random.Next(Accounts - 1)) % Accounts;
                    await Db.TransactionAsync(() =>
                    {
                        Interlocked.Increment(ref tried);
                        return MoveAsync(from, to, random.Next(1, 30), locks);
                    }, level, retry);
                }
            })));

            Assert.That(await SumAsync(), Is.EqualTo(Accounts * 100), level.ToString());
            await TestContext.Out.WriteLineAsync($"{Database} {level}{(locks ? " with locks" : "")}: {rounds} transfers, {tried} tries");
        }
    }

    [Test]
    public async Task A_history_of_appends_to_lists_is_serialisable()
    {
        const int Lists = 6;
        await Db.Owners.InsertAsync(Enumerable.Range(1, Lists).Select(id => new Owner { Id = id, Name = "" }));
        var history = new ConcurrentBag<AppendHistory.Step>();
        var value = 0;
        var retry = TransactionRetry.Policy(1000);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(task => Task.Run(async () =>
        {
            var random = new Random(task);
            for (var round = 0; round < 12; round++)
            {
                history.Add(await Db.TransactionAsync(async () =>
                {
                    var step = new AppendHistory.Step();
                    for (var i = 0; i < 3; i++)
                    {
                        var list = random.Next(1, Lists + 1);
                        if (random.Next(2) == 0)
                        {
                            step.Reads.Add((list, (await Db.Owners.GetAsync(list)).Name));
                        }
                        else
                        {
                            // Another value for each try: one of a try that was undone must never be seen.
                            var next = Interlocked.Increment(ref value);
                            await Db.Owners.Where(o => o.Id == list).ExecuteUpdateAsync(s => s.Set(o => o.Name, o => o.Name + "," + next));
                            step.Appends.Add((list, next));
                        }
                    }

                    return step;
                }, IsolationLevel.Serializable, retry));
            }
        })));

        var end = (await Db.Owners.ToListAsync()).ToDictionary(owner => owner.Id, owner => owner.Name);
        Assert.That(AppendHistory.Anomalies([.. history], end), Is.Empty);
    }

    [Test]
    public void The_check_of_histories_finds_what_is_wrong()
    {
        var end = new Dictionary<int, string> { [1] = ",1", [2] = ",2" };
        AppendHistory.Step first = new() { Reads = { (2, "") }, Appends = { (1, 1) } };
        AppendHistory.Step second = new() { Reads = { (1, "") }, Appends = { (2, 2) } };
        Assert.That(AppendHistory.Anomalies([first, second], end), Has.One.Contains("circle"), "write skew");
        Assert.That(AppendHistory.Anomalies([first, new() { Reads = { (1, ",1") }, Appends = { (2, 2) } }], end), Is.Empty);
        Assert.That(AppendHistory.Anomalies([first], end), Has.Some.Contains("nobody"), "a value of a try that was undone");
        Assert.That(AppendHistory.Anomalies([first, second, new() { Appends = { (1, 3) } }], end), Has.Some.Contains("lost"));
        Assert.That(AppendHistory.Anomalies([first, second, new() { Reads = { (1, ",2") } }], end), Has.Some.Contains("begins"));
    }

    private async Task MoveAsync(int from, int to, int amount, bool locks)
    {
        // In one order for all: a server takes a second to see a deadlock.
        (int Number, int Change)[] moves = [.. new[] { (from, -amount), (to, amount) }.OrderBy(move => move.Item1)];
        long[] balances = [await BalanceAsync(moves[0].Number, locks), await BalanceAsync(moves[1].Number, locks)];
        foreach (var ((number, change), balance) in moves.Zip(balances))
        {
            await Db.Accounts.Where(a => a.Number == number).ExecuteUpdateAsync(s => s.Set(a => a.Balance, balance + change));
        }
    }

    private Task<long> BalanceAsync(int number, bool locks)
    {
        var accounts = Db.Accounts.Where(a => a.Number == number);
        return (locks ? accounts.ForUpdate() : accounts).Select(a => a.Balance).SingleAsync();
    }
}
