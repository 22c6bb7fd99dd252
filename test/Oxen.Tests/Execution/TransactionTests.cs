using System.Data;

namespace Oxen.Execution;

public class TransactionTests
{
    [Test]
    public async Task Work_that_returns_is_committed([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        await db.TransactionAsync(async () =>
        {
            await db.Add(1);
            await db.Add(2);
        });
        var count = await db.TransactionAsync(() => db.Count());

        Assert.That(count, Is.EqualTo(2));
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2 }));
    }

    [Test]
    public async Task Work_that_throws_is_rolled_back([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        Assert.ThrowsAsync<FormatException>(() => db.TransactionAsync(async () =>
        {
            await db.Add(1);
            throw new FormatException();
        }));

        Assert.That(await db.Count(), Is.Zero);
    }

    [Test]
    public async Task Begun_transaction_is_current_until_it_ends([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(1);
            await transaction.CommitAsync();
            await db.Add(2);
        }

        await using (await db.BeginTransactionAsync())
        {
            await db.Add(3);
        }

        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(4);
            await transaction.RollbackAsync();
            await db.Add(5);
        }

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2, 5 }));
    }

    [Test]
    public async Task Nested_transaction_is_a_savepoint([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        await db.TransactionAsync(async () =>
        {
            await db.Add(1);
            Assert.ThrowsAsync<FormatException>(() => db.TransactionAsync(async () =>
            {
                await db.Add(2);
                await db.TransactionAsync(() => db.Add(3));
                throw new FormatException();
            }));
            await db.TransactionAsync(() => db.Add(4));
        });

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 4 }));
    }

    [Test]
    public async Task Nested_transactions_end_last_in_first_out([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var outer = await db.BeginTransactionAsync();
        var inner = await db.BeginTransactionAsync();

        Assert.ThrowsAsync<TransactionException>(() => outer.CommitAsync());
        Assert.ThrowsAsync<TransactionException>(() => outer.RollbackAsync());
        await db.Add(1);
        await inner.CommitAsync();
        await outer.CommitAsync();

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1 }));
    }

    [Test]
    public async Task Disposing_the_outer_transaction_ends_the_nested_ones([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var outer = await db.BeginTransactionAsync();
        var inner = await db.BeginTransactionAsync();
        await db.Add(1);

        await outer.DisposeAsync();

        Assert.ThrowsAsync<TransactionException>(() => inner.CommitAsync());
        await inner.DisposeAsync();
        Assert.That(await db.Count(), Is.Zero);
    }

    [Test]
    public async Task Second_nested_transaction_begun_in_parallel_throws([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using var outer = await db.BeginTransactionAsync();
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var first = Task.Run(() => db.TransactionAsync(async () =>
        {
            await db.Add(1);
            begun.SetResult();
            await release.Task;
        }));
        await begun.Task;

        var parallel = Assert.ThrowsAsync<TransactionException>(() => db.TransactionAsync(() => db.Add(2)));
        var command = Assert.ThrowsAsync<TransactionException>(() => db.Add(3));
        release.SetResult();
        await first;
        await db.Add(4);

        Assert.That(parallel!.Code, Is.EqualTo("OXEN5001"));
        Assert.That(command!.Message, Does.Contain("nested"));
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 4 }));
    }

    [Test]
    public async Task Flow_that_inherited_an_ended_transaction_throws([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var ended = new TaskCompletionSource();
        Task<int> late = null!;

        await db.TransactionAsync(() =>
        {
            late = Task.Run(async () =>
            {
                await ended.Task;
                return await db.Add(1);
            });
            return Task.CompletedTask;
        });
        ended.SetResult();

        var error = Assert.ThrowsAsync<TransactionException>(() => late);
        Assert.That(error!.Message, Does.Contain("committed already"));
        await db.Add(2);
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 2 }));
    }

    [Test]
    public async Task Ended_transaction_can_not_be_ended_again([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        await using var transaction = await database.Db.BeginTransactionAsync();
        await transaction.RollbackAsync();

        Assert.ThrowsAsync<TransactionException>(() => transaction.CommitAsync());
        Assert.ThrowsAsync<TransactionException>(() => transaction.RollbackAsync());
    }

    [Test]
    public async Task Parallel_use_of_one_transaction_is_serialised([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        await db.TransactionAsync(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, 32).Select(task => Task.Run(async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    await db.Add((task * 20) + i);
                    Assert.That(await db.Has((task * 20) + i));
                    if (i % 5 == 0)
                    {
                        await foreach (var id in db.StreamIds())
                        {
                            await db.Has(id);
                            if (id > 10)
                            {
                                break;
                            }
                        }
                    }
                }
            })));
            Assert.That(await db.Count(), Is.EqualTo(640));
        });

        Assert.That(await db.Ids(), Is.EqualTo(Enumerable.Range(0, 640).Select(id => (long)id)));
    }

    [Test]
    public async Task Other_flows_are_not_in_the_transaction()
    {
        await using var database = new TestDatabase(Kind.File);
        var db = database.Db;
        Task<long> other;
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(1);
            using (ExecutionContext.SuppressFlow())
            {
                other = Task.Run(() => db.Count());
            }

            Assert.That(await other, Is.Zero);
            await transaction.CommitAsync();
        }

        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Other_flows_wait_where_there_is_one_connection([Values(Kind.Memory, Kind.MemoryAsynchronous)] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        Task<List<long>> other;
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(1);
            using (ExecutionContext.SuppressFlow())
            {
                other = Task.Run(() => db.Ids());
            }

            await db.Add(2);
            Assert.That(other.IsCompleted, Is.False);
            await transaction.CommitAsync();
        }

        Assert.That(await other, Is.EqualTo(new long[] { 1, 2 }));
    }

    [Test]
    public async Task Transaction_that_could_not_begin_leaves_no_trace([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.That(async () => await db.BeginTransactionAsync(cancellationToken: cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        await db.Add(1);

        Task<OxenTransaction> waiting;
        using var impatient = new CancellationTokenSource();
        await using (await db.BeginTransactionAsync())
        {
            using (ExecutionContext.SuppressFlow())
            {
                waiting = Task.Run(() => db.BeginTransactionAsync(cancellationToken: impatient.Token));
            }

            await impatient.CancelAsync();
            Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
            await db.Add(2);
        }

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1 }));
    }

    [Test]
    public async Task Commit_that_fails_rolls_back([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        var transaction = await db.BeginTransactionAsync();
        await db.Add(1);
        db.Run("insert into parts (item_id) values (99)");
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => transaction.CommitAsync());
        await transaction.DisposeAsync();

        Assert.That(await db.Count(), Is.Zero);
        await db.Add(2);
    }

    [Test]
    public async Task Every_isolation_level_but_chaos_is_accepted(
        [Values(IsolationLevel.Unspecified, IsolationLevel.ReadUncommitted, IsolationLevel.ReadCommitted, IsolationLevel.RepeatableRead, IsolationLevel.Serializable, IsolationLevel.Snapshot)] IsolationLevel isolation)
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;

        await db.TransactionAsync(() => db.Add(1), isolation);

        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Nested_transaction_can_not_change_the_isolation_level()
    {
        await using var database = new TestDatabase(Kind.Memory);
        await using var outer = await database.Db.BeginTransactionAsync(IsolationLevel.Serializable);

        Assert.ThrowsAsync<TransactionException>(() => database.Db.BeginTransactionAsync(IsolationLevel.ReadCommitted));
        await using var inner = await database.Db.BeginTransactionAsync(IsolationLevel.Serializable);
        await using var innermost = await database.Db.BeginTransactionAsync(IsolationLevel.Serializable);
    }

    [Test]
    public async Task Waiting_for_a_transaction_this_command_is_not_part_of_ends_in_an_error([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind, timeout: TimeSpan.FromMilliseconds(50));
        var db = database.Db;

        // An async method can't make the transaction current for its caller.
        async Task<OxenTransaction> BeginInAHelper() => await db.BeginTransactionAsync();
        await using var transaction = await BeginInAHelper();

        var error = Assert.ThrowsAsync<DatabaseException>(() => db.Add(1))!;
        Assert.That(error.IsTransient);
        Assert.That(error.Message, Does.Contain("db.With(transaction)"));
        await db.With(transaction).Add(2);
        await transaction.CommitAsync();
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 2 }));
    }

    [Test]
    public async Task Transaction_the_database_ended_says_so()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;
        await using var transaction = await db.BeginTransactionAsync();
        await db.Add(1);
        db.Run("rollback");

        Assert.ThrowsAsync<TransactionException>(() => db.Add(2));
        Assert.ThrowsAsync<TransactionException>(() => transaction.CommitAsync());
        Assert.That(await db.Count(), Is.Zero);
    }
}
