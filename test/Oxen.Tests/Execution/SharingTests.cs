using Microsoft.Data.Sqlite;

namespace Oxen.Execution;

/// <summary>The explicit form of transactions, and lent connections.</summary>
public class SharingTests
{
    [Test]
    public async Task Another_flow_takes_part_in_a_transaction_by_with([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using (var transaction = await db.BeginTransactionAsync())
        {
            Task<int> other;
            using (ExecutionContext.SuppressFlow())
            {
                other = Task.Run(() => db.With(transaction).Add(1));
            }

            await other;
            Assert.That(await db.Count(), Is.EqualTo(1));
        }

        Assert.That(await db.Count(), Is.Zero);
    }

    [Test]
    public async Task With_gives_a_context_of_the_same_type_whose_tables_are_its_own()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;
        await using var transaction = await db.BeginTransactionAsync();

        var other = db.With(transaction);

        Assert.That(other, Is.TypeOf<ItemsDb>().And.Not.SameAs(db));
        Assert.That(other.Items.Db, Is.SameAs(other));
        Assert.That(other.Kept.Db, Is.SameAs(other));
        Assert.That(db.Items.Db, Is.SameAs(db));
        Assert.That(db.Kept.Db, Is.SameAs(db));
    }

    [Test]
    public async Task Transaction_that_has_ended_can_not_be_used_by_with([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var transaction = await db.BeginTransactionAsync();
        var other = db.With(transaction);
        await transaction.CommitAsync();

        Assert.ThrowsAsync<TransactionException>(() => other.Count());
    }

    [Test]
    public async Task Transaction_of_another_database_is_refused()
    {
        await using var one = new TestDatabase(Kind.Memory);
        await using var another = new TestDatabase(Kind.Memory);
        await using var transaction = await one.Db.BeginTransactionAsync();

        Assert.Throws<ArgumentException>(() => another.Db.With(transaction));
    }

    [Test]
    public async Task Transaction_the_application_began_is_taken_part_in([Values(Kind.File, Kind.FileAsynchronous)] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            var inside = db.With(transaction);
            await inside.Add(1);
            Assert.ThrowsAsync<FormatException>(() => inside.TransactionAsync(async () =>
            {
                await inside.Add(2);
                throw new FormatException();
            }));
            await inside.TransactionAsync(() => inside.Add(3));
            Assert.That(await db.With(transaction).Count(), Is.EqualTo(2));
            Assert.That(await db.Count(), Is.Zero);
            await transaction.CommitAsync();

            Assert.ThrowsAsync<TransactionException>(() => inside.Count());
            Assert.Throws<ArgumentException>(() => db.With(transaction));
        }

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 3 }));
    }

    [Test]
    public async Task Connection_is_lent_and_given_back([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using (var lease = await db.OpenConnectionAsync())
        {
            Assert.That(lease.Transaction, Is.Null);
            Assert.That(Run(lease, "insert into items (id, name) values (1, 'one')"), Is.EqualTo(1));
            await db.Add(2);
            await foreach (var id in db.StreamIds())
            {
                Run(lease, $"insert into items (id, name) values ({id + 10}, 'n{id}')");
            }

            await db.TransactionAsync(() => db.Add(3));
            Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2, 3, 11, 12 }));
        }

        Assert.That(database.Connections.Rented, Is.Zero);
        Assert.That(await db.Count(), Is.EqualTo(5));
    }

    [Test]
    public async Task Connection_lent_in_a_transaction_is_the_transaction_s_own([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using (await db.BeginTransactionAsync())
        {
            await db.Add(1);
            await using var lease = await db.OpenConnectionAsync();
            Assert.That(lease.Transaction, Is.Not.Null);
            await foreach (var id in db.StreamIds())
            {
                Assert.That(Run(lease, "insert into items (id, name) values (2, 'two')"), Is.EqualTo(1));
            }

            Assert.That(await db.Count(), Is.EqualTo(2));
        }

        Assert.That(database.Connections.Rented, Is.Zero);
        Assert.That(await db.Count(), Is.Zero);
    }

    [Test]
    public async Task Connection_lent_in_a_transaction_ends_with_it([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await using var transaction = await db.BeginTransactionAsync();
        await using var lease = await db.OpenConnectionAsync();
        Run(lease, "insert into items (id, name) values (1, 'one')");
        await transaction.CommitAsync();

        Assert.Throws<TransactionException>(() => Run(lease, "delete from items"));
        await db.Add(2);
        await lease.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => Run(lease, "delete from items"));
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2 }));
        Assert.That(database.Connections.Rented, Is.Zero);
    }

    [Test]
    public async Task Connection_lent_before_a_transaction_may_be_given_back_inside_it([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var lease = await db.OpenConnectionAsync();
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.Add(1);
            await lease.DisposeAsync();
            await db.Add(2);
            await transaction.CommitAsync();
        }

        Assert.That(await db.Count(), Is.EqualTo(2));
        Assert.That(database.Connections.Rented, Is.Zero);
    }

    [Test]
    public async Task Scope_is_all_or_nothing([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        Func<Task> work = async () =>
        {
            await db.Add(1);
            await using (var scope = await db.Session.OpenScopeAsync(CancellationToken.None))
            {
                await scope.ExecuteAsync(TestDatabase.Insert, [2L, "two", null], CancellationToken.None);
                var result = await scope.TakeAsync(TestDatabase.CountItems, [], TestDatabase.Number, 1, CancellationToken.None);
                Assert.That(result.First, Is.EqualTo(2));
                await scope.CommitAsync();
            }

            Assert.ThrowsAsync<UniqueViolationException>(async () =>
            {
                await using var scope = await db.Session.OpenScopeAsync(CancellationToken.None);
                await scope.ExecuteAsync(TestDatabase.Insert, [3L, "three", null], CancellationToken.None);
                await scope.ExecuteAsync(TestDatabase.Insert, [4L, "two", null], CancellationToken.None);
                await scope.CommitAsync();
            });
            await db.Add(5);
        };
        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2, 5 }));
        Assert.That(database.Connections.Rented, Is.Zero);
    }

    [Test]
    public async Task Scopes_in_parallel_are_serialised([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;

        Func<Task> work = () => Task.WhenAll(Enumerable.Range(0, 20).Select(task => Task.Run(async () =>
        {
            await using var scope = await db.Session.OpenScopeAsync(CancellationToken.None);
            for (var i = 0; i < 10; i++)
            {
                await scope.ExecuteAsync(TestDatabase.Insert, [(task * 10L) + i, $"{task}.{i}", null], CancellationToken.None);
            }

            if (task % 2 == 0)
            {
                await scope.CommitAsync();
            }
        })));
        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(await db.Ids(), Is.EqualTo(Enumerable.Range(0, 200).Where(id => id / 10 % 2 == 0).Select(id => (long)id)));
    }

    private static int Run(ConnectionLease lease, string text)
    {
        using var command = lease.Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = lease.Transaction;
        return command.ExecuteNonQuery();
    }
}
