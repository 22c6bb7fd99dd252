using System.Data;
using System.Transactions;
using Polly;
using IsolationLevel = System.Data.IsolationLevel;

namespace Oxen.Conformance.Transactions;

/// <summary>What can be asked of a transaction: isolation, only reading, time, savepoints, code after the commit.</summary>
public sealed class TransactionFormTests(TestDatabase database) : LedgerTests(database)
{
    [Test]
    public async Task Isolation_levels_are_the_databases_own_and_those_it_lacks_are_refused_with_the_reason()
    {
        var said = new Dictionary<IsolationLevel, string>();
        foreach (var level in Enum.GetValues<IsolationLevel>())
        {
            try
            {
                said[level] = await Db.TransactionAsync(
                    async () =>
                    {
                        // MariaDB tells of transactions that have read, and anew after a tenth of a second.
                        await Db.Accounts.CountAsync();
                        await Task.Delay(Database.Dialect == "mysql" ? 150 : 0);
                        return (await Db.Sql<string>(Level()).ToListAsync()).Single();
                    },
                    level);
            }
            catch (TransactionException refusal)
            {
                said[level] = refusal.Message[..refusal.Message.IndexOf(':', 12)];
            }
        }

        var no = $"OXEN5001: {Db.Session.Engine.Dialect.Name} has no transactions of the isolation level ";
        Assert.That(said[IsolationLevel.Chaos], Is.EqualTo(no + "Chaos"));
        said.Remove(IsolationLevel.Chaos);
        string[] expected = Database.Dialect switch
        {
            "postgresql" => ["read uncommitted", "read committed", "repeatable read", "serializable", "repeatable read", "read committed"],
            "mysql" => ["READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE", no + "Snapshot", "REPEATABLE READ"],
            _ => ["serializable", "serializable", "serializable", "serializable", "serializable", "serializable"],
        };
        Assert.That(
            new[] { IsolationLevel.ReadUncommitted, IsolationLevel.ReadCommitted, IsolationLevel.RepeatableRead, IsolationLevel.Serializable, IsolationLevel.Snapshot, IsolationLevel.Unspecified }
                .Select(level => said[level]),
            Is.EqualTo(expected));
    }

    [Test]
    public async Task A_transaction_that_only_reads_refuses_writes_and_locks_and_the_next_one_writes()
    {
        var options = new TransactionOptions { IsReadOnly = true };
        Assert.That(await Db.TransactionAsync(() => Db.Accounts.CountAsync(), options), Is.EqualTo(4));
        Assert.That(
            () => Db.TransactionAsync(() => Db.Accounts.InsertAsync(new Account { Number = 9 }), options),
            Throws.TypeOf<DatabaseException>().With.Message.Contains("The transaction only reads (TransactionOptions.IsReadOnly)").And.Property(nameof(DatabaseException.IsTransient)).False);
        Assert.That(() => Db.TransactionAsync(() => Db.ExecuteAsync($"delete from accounts"), options), Throws.TypeOf<DatabaseException>());
        Assert.That(() => Db.TransactionAsync(() => Db.Accounts.ForUpdate().ToListAsync(), options), Throws.TypeOf<TransactionException>().With.Message.Contains("only reads"));
        Assert.That(() => Db.TransactionAsync(() => Db.TransactionAsync(() => Db.Accounts.CountAsync(), options)), Throws.TypeOf<TransactionException>().With.Message.Contains("nested"));

        await Db.TransactionAsync(() => Db.Accounts.InsertAsync(new Account { Number = 9 }));
        await Db.Accounts.InsertAsync(new Account { Number = 10 });
        Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(6));
    }

    [Test]
    public async Task A_transaction_whose_time_is_over_can_only_be_rolled_back()
    {
        var options = new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(150) };
        Assert.That(
            () => Db.TransactionAsync(async () =>
            {
                await Db.Accounts.InsertAsync(new Account { Number = 9 });
                await Task.Delay(300);
                await Db.Accounts.InsertAsync(new Account { Number = 10 });
            }, options),
            Late());
        await using (var transaction = await Db.BeginTransactionAsync(options))
        {
            await Db.Accounts.InsertAsync(new Account { Number = 11 });
            await Task.Delay(300);
            Assert.That(() => transaction.CommitAsync(), Late());
            Assert.That(() => Db.Accounts.ToList(), Late());
        }

        Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(4));
        await Db.TransactionAsync(() => Db.Accounts.InsertAsync(new Account { Number = 9 }), new TransactionOptions { Timeout = TimeSpan.FromMinutes(1) });
        Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(5));
    }

    [Test]
    public async Task Savepoints_are_set_gone_back_to_and_forgotten_by_name()
    {
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await Db.Accounts.InsertAsync(new Account { Number = 10 });
            await transaction.CreateSavepointAsync("it's; -- \"one\"");
            await Db.Accounts.InsertAsync(new Account { Number = 11 });
            await transaction.CreateSavepointAsync("two");
            await Db.Accounts.InsertAsync(new Account { Number = 12 });
            await transaction.RollbackToSavepointAsync("two");
            Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(6));

            // One that a failed command has broken goes on from the savepoint.
            Assert.ThrowsAsync<UniqueViolationException>(() => Db.Accounts.InsertAsync(new Account { Number = 11 }));
            await transaction.RollbackToSavepointAsync("it's; -- \"one\"");
            Assert.That(() => transaction.RollbackToSavepointAsync("two"), Throws.TypeOf<TransactionException>().With.Message.Contains("no savepoint 'two', but 'it's; -- \"one\"'"));
            await Db.Accounts.InsertAsync(new Account { Number = 13 });
            await transaction.ReleaseSavepointAsync("it's; -- \"one\"");
            Assert.That(() => transaction.ReleaseSavepointAsync("it's; -- \"one\""), Throws.TypeOf<TransactionException>());

            await using (var nested = await Db.BeginTransactionAsync())
            {
                Assert.That(() => transaction.CreateSavepointAsync("outer"), Throws.TypeOf<TransactionException>().With.Message.Contains("nested"));
                await nested.CreateSavepointAsync("inner");
                await Db.Accounts.InsertAsync(new Account { Number = 14 });
                await nested.RollbackToSavepointAsync("inner");
                await nested.CommitAsync();
            }

            await transaction.CommitAsync();
            Assert.That(() => transaction.CreateSavepointAsync("late"), Throws.TypeOf<TransactionException>());
        }

        Assert.That(await Db.Accounts.Where(a => a.Number >= 10).Select(a => a.Number).Order().ToListAsync(), Is.EqualTo([10, 13]));
    }

    [Test]
    public async Task Code_runs_after_the_outermost_commit_and_never_after_a_rollback()
    {
        var log = new List<string>();
        await Db.TransactionAsync(async () =>
        {
            Db.CurrentTransaction!.OnCommitted(async () => log.Add($"outer sees {await Db.Accounts.CountAsync()}, in a transaction: {Db.CurrentTransaction is not null}"));
            await Db.TransactionAsync(async () =>
            {
                await Db.Accounts.InsertAsync(new Account { Number = 10 });
                Db.CurrentTransaction!.OnCommitted(() => log.Add("nested"));
            });
            Assert.That(() => Db.TransactionAsync(() =>
            {
                Db.CurrentTransaction!.OnCommitted(() => log.Add("of a rollback"));
                throw new FormatException();
            }), Throws.TypeOf<FormatException>());
            await Db.CurrentTransaction!.CreateSavepointAsync("here");
            Db.CurrentTransaction!.OnCommitted(() => log.Add("of a rollback to a savepoint"));
            await Db.CurrentTransaction!.RollbackToSavepointAsync("here");
            Assert.That(log, Is.Empty);
        });
        Assert.That(log, Is.EqualTo(["outer sees 5, in a transaction: False", "nested"]));

        Assert.That(() => Db.TransactionAsync(() =>
        {
            Db.CurrentTransaction!.OnCommitted(() => log.Add("of a rollback"));
            throw new FormatException();
        }), Throws.TypeOf<FormatException>());
        Assert.That(log, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Code_that_throws_after_the_commit_hides_neither_the_commit_nor_the_rest()
    {
        var (tries, log) = (0, new List<string>());
        var error = Assert.ThrowsAsync<AfterCommitException>(() => Db.TransactionAsync(
            async () =>
            {
                tries++;
                await Db.Accounts.InsertAsync(new Account { Number = 10 });
                Db.CurrentTransaction!.OnCommitted(() => throw new FormatException());
                Db.CurrentTransaction!.OnCommitted(() => log.Add("rest"));
            },
            retry: TransactionRetry.Policy()))!;

        Assert.That((error.Code, error.Message.Contains("was committed"), error.Errors.Single().GetType()), Is.EqualTo(("OXEN5003", true, typeof(FormatException))));
        Assert.That((tries, log.Single(), await Db.Accounts.CountAsync()), Is.EqualTo((1, "rest", 5)));
    }

    [Test]
    public async Task A_TransactionScope_is_refused_and_may_be_suppressed()
    {
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            Assert.That(() => Db.Accounts.ToList(), RefusesScope());
            Assert.That(() => Db.Accounts.ToListAsync(), RefusesScope());
            Assert.That(() => Db.Accounts.InsertAsync(new Account { Number = 10 }), RefusesScope());
            Assert.That(() => Db.Accounts.InsertAsync([new Account { Number = 10 }, new Account { Number = 11 }]), RefusesScope());
            Assert.That(() => Db.ExecuteAsync($"delete from accounts"), RefusesScope());
            Assert.That(() => Db.BeginTransactionAsync(), RefusesScope());
            Assert.That(async () => await Db.OpenConnectionAsync(), RefusesScope());
            using (new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled))
            {
                Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(4));
            }
        }

        await using var transaction = await Db.BeginTransactionAsync();
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            Assert.That(() => Db.Accounts.CountAsync(), Throws.TypeOf<TransactionException>());
        }
    }

    [Test]
    public async Task The_whole_work_is_run_again_after_failures_that_may_pass_and_only_then()
    {
        var tries = 0;
        await Db.TransactionAsync(
            async () =>
            {
                tries++;
                await Db.Accounts.InsertAsync(new Account { Number = 10 + tries });
                await Db.TransactionAsync(() => tries < 3 ? throw new TransactionConflictException("again", null, null) : Db.Accounts.InsertAsync(new Account { Number = 20 }));
            },
            retry: TransactionRetry.Policy(5, TimeSpan.FromMilliseconds(1)));
        Assert.That(tries, Is.EqualTo(3));
        Assert.That(await Db.Accounts.Where(a => a.Number >= 10).Select(a => a.Number).Order().ToListAsync(), Is.EqualTo([13, 20]));

        foreach (var (error, expected) in new (Exception, int)[]
        {
            (new TransactionConflictException("", null, null), 3),
            (new ConnectionLostException("", null, null), 3),
            (new LockTimeoutException("", null, null), 3),
            (new DatabaseException("no connection", null, isTransient: true, null), 3),
            (new DatabaseException("a command took too long", "SELECT 1", isTransient: true, null), 1),
            (new CommitUnknownException(new FormatException()), 1),
            (new FormatException(), 1),
        })
        {
            tries = 0;
            Assert.That(() => Db.TransactionAsync(() => ++tries > 0 ? throw error : Task.CompletedTask, retry: TransactionRetry.Policy(2, TimeSpan.FromMilliseconds(1))), Throws.Exception.SameAs(error));
            Assert.That(tries, Is.EqualTo(expected), error.GetType().Name);
        }
    }

    [Test]
    public async Task A_retry_belongs_to_the_outermost_transaction()
    {
        Assert.That(
            () => Db.TransactionAsync(() => Db.TransactionAsync(() => Db.Accounts.CountAsync(), retry: TransactionRetry.Policy())),
            Throws.TypeOf<TransactionException>().With.Message.Contains("Give the policy to the outer one"));
        Assert.That(() => Db.BeginTransactionAsync(new TransactionOptions { Retry = TransactionRetry.Policy() }), Throws.ArgumentException);
        await Db.TransactionAsync(() => Db.TransactionAsync(() => Db.Accounts.CountAsync(), retry: ResiliencePipeline.Empty));
    }

    [Test]
    public async Task The_policy_of_the_options_is_that_of_every_transaction_that_names_none()
    {
        await using var empty = Database.Create();
        var db = new LedgerDb(empty.Options.UseRetry(2, TimeSpan.FromMilliseconds(1)));
        var tries = 0;
        var error = new TransactionConflictException("", null, null);
        Assert.That(() => db.TransactionAsync(() => ++tries > 0 ? throw error : Task.CompletedTask), Throws.Exception.SameAs(error));
        Assert.That(tries, Is.EqualTo(3));

        tries = 0;
        Assert.That(() => db.TransactionAsync(() => db.TransactionAsync(() => ++tries > 0 ? throw error : Task.CompletedTask)), Throws.Exception.SameAs(error));
        Assert.That(tries, Is.EqualTo(3), "a nested one isn't run again by itself");

        tries = 0;
        Assert.That(() => db.TransactionAsync(() => ++tries > 0 ? throw error : Task.CompletedTask, retry: ResiliencePipeline.Empty), Throws.Exception.SameAs(error));
        Assert.That(tries, Is.EqualTo(1));
    }

    private static NUnit.Framework.Constraints.IResolveConstraint Late() => Throws.TypeOf<TransactionException>().With.Message.Contains("longer than its timeout");

    private static NUnit.Framework.Constraints.IResolveConstraint RefusesScope() =>
        Throws.TypeOf<TransactionException>().With.Message.Contains("TransactionScope").And.Message.Contains("db.TransactionAsync");

    private FormattableString Level() => Database.Dialect switch
    {
        "postgresql" => $"select current_setting('transaction_isolation')",
        "mysql" => $"select trx_isolation_level from information_schema.innodb_trx where trx_mysql_thread_id = connection_id()",
        _ => $"select 'serializable'",
    };
}
