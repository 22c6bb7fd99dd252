namespace Oxen.Execution;

public class StreamTests
{
    [Test]
    public async Task Loop_over_a_stream_may_write([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 50);

        await Around(db, inTransaction, async () =>
        {
            var seen = new List<long>();
            await foreach (var id in db.StreamIds())
            {
                seen.Add(id);
                await db.Add(1000 + id);
                await db.Remove(id);
            }

            Assert.That(seen, Is.EqualTo(Enumerable.Range(1, 50).Select(id => (long)id)));
        });

        Assert.That(await db.Ids(), Is.EqualTo(Enumerable.Range(1001, 50).Select(id => (long)id)));
    }

    [Test]
    public async Task Loops_over_streams_may_be_nested([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 5);

        var pairs = new List<(long, long, long)>();
        await Around(db, inTransaction, async () =>
        {
            await foreach (var a in db.StreamIds())
            {
                await foreach (var b in db.StreamIds())
                {
                    foreach (var c in db.StreamIdsSynchronously())
                    {
                        pairs.Add((a, b, c));
                    }
                }
            }
        });

        Assert.That(pairs, Is.EqualTo(
            from a in Enumerable.Range(1, 5)
            from b in Enumerable.Range(1, 5)
            from c in Enumerable.Range(1, 5)
            select ((long)a, (long)b, (long)c)));
    }

    [Test]
    public async Task Synchronous_loop_may_write([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 5);

        await Around(db, inTransaction, async () =>
        {
            foreach (var id in db.StreamIdsSynchronously())
            {
                await db.Add(100 + id);
            }
        });

        Assert.That(await db.Count(), Is.EqualTo(10));
    }

    [Test]
    public async Task Stopping_early_frees_the_connection_at_once([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 5);

        await Around(db, inTransaction, async () =>
        {
            var others = database.Connections.Rented;
            await foreach (var id in db.StreamIds())
            {
                break;
            }

            foreach (var id in db.StreamIdsSynchronously())
            {
                break;
            }

            Assert.That(database.Connections.Rented, Is.EqualTo(others));
            Assert.That(await db.Remove(1), Is.EqualTo(1));
        });

        Assert.That(database.Connections.Rented, Is.Zero);
    }

    [Test]
    public async Task Stream_read_to_its_end_frees_the_connection([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 2);
        await using var stream = db.StreamIds().GetAsyncEnumerator();

        while (await stream.MoveNextAsync())
        {
        }

        Assert.That(database.Connections.Rented, Is.Zero);
        Assert.That(await stream.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task Stream_outlives_the_transaction_begun_after_it([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 3);
        await using var stream = db.StreamIds().GetAsyncEnumerator();

        Assert.That(await stream.MoveNextAsync());
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Remove(3);
            Assert.That(await stream.MoveNextAsync());
            Assert.That(stream.Current, Is.EqualTo(2));
            await transaction.CommitAsync();
        }

        Assert.That(await stream.MoveNextAsync());
        Assert.That(stream.Current, Is.EqualTo(3));
        Assert.That(await stream.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task Stream_of_a_committed_transaction_can_be_read_on([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 3);
        IAsyncEnumerator<long> stream;
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(4);
            stream = db.StreamIds().GetAsyncEnumerator();
            await stream.MoveNextAsync();
            await transaction.CommitAsync();
        }

        await using (stream)
        {
            Assert.That(await stream.MoveNextAsync());
            Assert.That(await stream.MoveNextAsync());
            Assert.That(await stream.MoveNextAsync());
            Assert.That(stream.Current, Is.EqualTo(4));
        }
    }

    [Test]
    public async Task Stream_of_a_transaction_that_was_rolled_back_says_so([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 3);
        await using var transaction = await db.BeginTransactionAsync();
        await using var stream = db.StreamIds().GetAsyncEnumerator();
        await stream.MoveNextAsync();

        await transaction.RollbackAsync();

        Assert.ThrowsAsync<TransactionException>(() => stream.MoveNextAsync().AsTask());
    }

    [Test]
    public async Task Failure_in_the_buffered_rest_belongs_to_the_stream([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 5);
        var failing = new FixedRowShape<long>((reader, _) => reader.GetInt64(0) is var id && id < 4 ? id : throw new FormatException());
        var seen = new List<long>();

        await db.TransactionAsync(async () =>
        {
            Assert.ThrowsAsync<FormatException>(async () =>
            {
                await foreach (var id in QueryExecutor.StreamAsync(db.Session, TestDatabase.SelectIds, [], failing, CancellationToken.None))
                {
                    seen.Add(id);
                    await db.Has(id);
                }
            });
            await db.Add(6);
        });

        Assert.That(seen, Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(await db.Count(), Is.EqualTo(6));
    }

    [Test]
    public async Task Code_that_runs_for_each_row_can_not_wait_for_itself([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 2);
        var asking = new FixedRowShape<long>((reader, _) => QueryExecutor.Take(db.Session, TestDatabase.CountItems, [], TestDatabase.Number, 1).First);

        await Around(db, inTransaction, async () =>
        {
            if (inTransaction || kind is Kind.Memory or Kind.MemoryAsynchronous)
            {
                Assert.Throws<TransactionException>(() => QueryExecutor.ToList(db.Session, TestDatabase.SelectIds, [], asking));
                Assert.ThrowsAsync<TransactionException>(() => QueryExecutor.ToListAsync(db.Session, TestDatabase.SelectIds, [], asking, default));
                Assert.Throws<TransactionException>(() => QueryExecutor.Stream(db.Session, TestDatabase.SelectIds, [], asking).Count());
                Assert.ThrowsAsync<TransactionException>(async () => await QueryExecutor.StreamAsync(db.Session, TestDatabase.SelectIds, [], asking, default).CountAsync());
            }
            else
            {
                Assert.That(QueryExecutor.ToList(db.Session, TestDatabase.SelectIds, [], asking), Is.EqualTo(new long[] { 2, 2 }));
            }

            Assert.That(await db.Count(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Each_enumeration_sends_the_command_again([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var stream = db.StreamIds();
        var synchronous = db.StreamIdsSynchronously();
        await db.Add(1);

        Assert.That(await stream.CountAsync(), Is.EqualTo(1));
        Assert.That(synchronous.Count(), Is.EqualTo(1));
        await db.Add(2);
        Assert.That(await stream.CountAsync(), Is.EqualTo(2));
        Assert.That(synchronous.Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task Waiting_for_a_stream_to_let_go_can_be_cancelled()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;
        using var patience = new CancellationTokenSource();
        var reads = 0;
        var slow = new FixedRowShape<long>((reader, _) =>
        {
            if (++reads == 3)
            {
                patience.Cancel();
            }

            return reader.GetInt64(0);
        });
        await db.AddMany(1, 5);
        await using var stream = QueryExecutor.StreamAsync(db.Session, TestDatabase.SelectIds, [], slow, CancellationToken.None).GetAsyncEnumerator();
        await stream.MoveNextAsync();

        Assert.That(async () => await db.Count(patience.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(reads, Is.EqualTo(3));
        var rest = new List<long>();
        while (await stream.MoveNextAsync())
        {
            rest.Add(stream.Current);
        }

        Assert.That(rest, Is.EqualTo(new long[] { 2, 3, 4, 5 }));
    }

    private static async Task Around(ItemsDb db, bool inTransaction, Func<Task> work)
    {
        if (inTransaction)
        {
            await db.TransactionAsync(work);
        }
        else
        {
            await work();
        }
    }
}
