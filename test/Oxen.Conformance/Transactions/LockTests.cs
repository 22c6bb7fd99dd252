namespace Oxen.Conformance.Transactions;

/// <summary>Locks on the rows a query reads.</summary>
public sealed class LockTests(TestDatabase database) : LedgerTests(database)
{
    private static readonly Func<LedgerDb, int, CompiledQuery<Account>> Locked =
        OxenQuery.Compile((LedgerDb db, int number) => db.Accounts.Where(a => a.Number == number).ForUpdate());

    [Test]
    public void Outside_of_a_transaction_a_lock_is_refused()
    {
        const string Reason = "OXEN5001: A query locks rows outside of a transaction";
        Assert.That(() => Db.Accounts.ForUpdate().ToListAsync(), Throws.TypeOf<TransactionException>().With.Message.StartsWith(Reason));
        Assert.That(() => Db.Accounts.ForShare().ToList(), Throws.TypeOf<TransactionException>().With.Message.StartsWith(Reason));
        Assert.That(() => Db.Accounts.Include(a => a.Owner).ForUpdate().FirstAsync(), Throws.TypeOf<TransactionException>().With.Message.StartsWith(Reason));
        Assert.That(async () => await Db.Accounts.ForUpdate().AsAsyncEnumerable().ToListAsync(), Throws.TypeOf<TransactionException>().With.Message.StartsWith(Reason));
        Assert.That(async () => await Locked(Db, 1), Throws.TypeOf<TransactionException>().With.Message.StartsWith(Reason));
    }

    [Test]
    public async Task What_is_locked_is_written_by_nobody_else_until_the_transaction_ends([Values] bool isShared)
    {
        Task writing;
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            var first = Db.Accounts.Where(a => a.Number == 1);
            var account = await (isShared ? first.ForShare() : first.ForUpdate()).SingleAsync();
            writing = Apart(() => Db.Accounts.Where(a => a.Number == 1).ExecuteUpdateAsync(s => s.Set(a => a.Balance, a => a.Balance + 5)));
            await Task.Delay(100);
            Assert.That(writing.IsCompleted, Is.False);

            // Who holds a shared lock and writes waits for the others that hold one: with a writer in between that is a deadlock.
            account.Balance += 10;
            await Db.Accounts.UpdateAsync(isShared ? await Db.Accounts.GetAsync(2) : account);
            await transaction.CommitAsync();
        }

        await writing;
        Assert.That((await Db.Accounts.GetAsync(1)).Balance, Is.EqualTo(isShared ? 105 : 115));
    }

    [Test]
    public async Task Workers_of_a_queue_never_take_the_same_job()
    {
        await Db.Jobs.InsertAsync(Enumerable.Range(0, 30).Select(_ => new Job()));
        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            var count = 0;
            while (await Db.TransactionAsync(async () =>
            {
                var job = await Db.Jobs.Where(j => j.DoneBy == null).OrderBy(j => j.Id).ForUpdate().SkipLocked().FirstOrDefaultAsync();
                if (job is null)
                {
                    return false;
                }

                job.DoneBy = $"worker {worker}";
                await Db.Jobs.UpdateAsync(job);
                return true;
            }))
            {
                count++;
            }

            return count;
        })));

        Assert.That(done.Sum(), Is.EqualTo(30));
        Assert.That(await Db.Jobs.CountAsync(j => j.DoneBy == null), Is.Zero);
    }

    [Test]
    public async Task Who_does_not_wait_gets_an_error_at_once_or_waits_for_the_whole_transaction_on_SQLite()
    {
        Task reading;
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await Db.Accounts.Where(a => a.Number == 1).ForUpdate().SingleAsync();
            reading = Apart(() => Db.TransactionAsync(() => Db.Accounts.Where(a => a.Number == 1).ForUpdate().NoWait().SingleAsync()));
            await Task.WhenAny(reading, Task.Delay(IsSqlite ? 100 : 5000));
            Assert.That(reading.IsCompleted, Is.Not.EqualTo(IsSqlite));
        }

        Assert.That(() => reading, IsSqlite ? Throws.Nothing : Throws.TypeOf<LockTimeoutException>().With.Property(nameof(LockTimeoutException.Code)).EqualTo("OXEN4104").And.Message.Contains("NoWait() waits for none").And.Message.Contains("SkipLocked()").And.Message.Not.Contains("held the lock for longer"));
    }

    [Test]
    public async Task What_the_query_joins_and_includes_comes_with_the_locked_rows()
    {
        await Db.Owners.InsertAsync(new Owner { Name = "Ann", Accounts = [new() { Number = 10, Balance = 1 }, new() { Number = 11, Balance = 2 }] });
        await Db.TransactionAsync(async () =>
        {
            var accounts = await Db.Accounts.Include(a => a.Owner).Where(a => a.Owner!.Name == "Ann").OrderBy(a => a.Number).ForUpdate().ToListAsync();
            Assert.That(accounts.Select(a => (a.Number, a.Owner!.Name)), Is.EqualTo([(10, "Ann"), (11, "Ann")]));

            var owner = await Db.Owners.Include(o => o.Accounts).ForUpdate().SingleAsync();
            Assert.That(owner.Accounts, Has.Count.EqualTo(2));

            Assert.That(await Db.Accounts.Where(a => a.Owner == null).ForShare().OrderByDescending(a => a.Number).Select(a => a.Number).FirstAsync(), Is.EqualTo(4));
            Assert.That((await Locked(Db, 10)).Single().Balance, Is.EqualTo(1));
        });
    }

    [Test]
    public void The_lock_is_said_in_the_words_of_the_database()
    {
        var plain = Db.Accounts.Where(a => a.Balance > 3).OrderBy(a => a.Number).Take(2);
        var joined = Db.Accounts.Where(a => a.Owner!.Name == "Ann");
        string[] expected = Database.Dialect switch
        {
            "postgresql" => ["FOR UPDATE SKIP LOCKED", "FOR SHARE NOWAIT", "FOR UPDATE OF a"],
            "mysql" => ["FOR UPDATE SKIP LOCKED", "LOCK IN SHARE MODE NOWAIT", "FOR UPDATE"],
            _ => [plain.ToSql().Split('\n')[^1], plain.ToSql().Split('\n')[^1], joined.ToSql().Split('\n')[^1]],
        };
        string[] said = [plain.ForUpdate().SkipLocked().ToSql(), plain.NoWait().ForShare().ToSql(), joined.ForUpdate().ToSql()];
        Assert.That(said.Select(sql => sql.Split('\n')[^1]), Is.EqualTo(expected));
    }

    [Test]
    public void A_query_that_gives_no_rows_of_its_table_is_refused()
    {
        Refused(() => _ = Db.Accounts.ForUpdate().Count());
        Refused(() => _ = Db.Accounts.ForUpdate().Any(a => a.Balance > 3));
        Refused(() => _ = Db.Accounts.ForUpdate().Max(a => a.Balance));
        Refused(() => Db.Accounts.ForUpdate().Select(a => a.Balance).Distinct().ToSql());
        Refused(() => Db.Accounts.ForUpdate().GroupBy(a => a.OwnerId, (id, rows) => new { id, Count = rows.Count() }).ToSql());
        Refused(() => Db.Accounts.ForUpdate().Union(Db.Accounts.Where(a => a.Number == 2)).ToSql());
        Refused(() => Db.Accounts.OrderBy(a => a.Number).Take(2).Where(a => a.Balance > 50).ForUpdate().ToSql());
        Refused(() => Db.Accounts.ForUpdate().Select(a => new { a.Number, Row = SqlFn.RowNumber().Over(w => w.OrderBy(a.Balance)) }).ToSql());
        Refused(() => Db.Owners.Join(Db.Accounts.ForUpdate(), o => o.Id, a => a.OwnerId, (o, a) => o).ToSql());
        Refused(() => Db.Owners.Include(o => o.Accounts).AsSingleQuery().ForUpdate().ToSql());
        Refused(() => Db.Sql<Account>($"select * from accounts").ForUpdate().ToSql());
        Refused(() => Db.Accounts.Where(a => a.Number == 1).ForUpdate().ExecuteDeleteAsync().Wait());
        Assert.That(
            () => Db.Accounts.SkipLocked().ToSql(),
            Throws.TypeOf<QueryTranslationException>().With.Message.Contains("Add ForUpdate() or ForShare()").And.Message.Contains(".SkipLocked()"));
    }

    private static void Refused(Action query)
    {
        try
        {
            query();
            Assert.Fail("No error.");
        }
        catch (Exception error)
        {
            var refusal = error is AggregateException { InnerException: { } inner } ? inner : error;
            Assert.That(refusal, Is.TypeOf<QueryTranslationException>());
            Assert.That(refusal.Message, Does.Contain("A lock is put on the rows of the table a query begins with").And.Contains("ForUpdate()").And.Contains("^"));
        }
    }
}
