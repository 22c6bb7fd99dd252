using System.Diagnostics;

namespace Oxen.Execution;

public class CancellationTests
{
    private static readonly CommandPlan Endless =
        TestDatabase.Read("with recursive n (i) as (select 1 union all select i + 1 from n) select i from n where i < 0");

    private static readonly CommandPlan EndlessRows =
        TestDatabase.Read("with recursive n (i) as (select 1 union all select i + 1 from n) select i from n");

    [Test]
    public async Task Nothing_is_sent_when_the_token_is_cancelled_already([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.That(async () => await db.Add(1, token: source.Token), ThrowsCancelled(source.Token));
        Assert.That(async () => await db.Ids(source.Token), ThrowsCancelled(source.Token));
        Assert.That(async () => await db.Count(source.Token), ThrowsCancelled(source.Token));
        Assert.That(async () => await db.StreamIds(source.Token).ToListAsync(), ThrowsCancelled(source.Token));
        Assert.That(async () => await db.Session.OpenScopeAsync(source.Token), ThrowsCancelled(source.Token));
        Assert.That(await db.Count(), Is.Zero);
    }

    [Test]
    public async Task Running_command_is_stopped([Values(Kind.Memory, Kind.File)] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        Func<Task> work = async () =>
        {
            using var list = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
            Assert.That(
                async () => await Task.Run(() => QueryExecutor.ToListAsync(db.Session, Endless, [], TestDatabase.Number, list.Token)),
                ThrowsCancelled(list.Token));
            using var take = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
            Assert.That(
                async () => await Task.Run(() => QueryExecutor.TakeAsync(db.Session, Endless, [], TestDatabase.Number, 1, take.Token).AsTask()),
                ThrowsCancelled(take.Token));
            using var stream = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
            Assert.That(
                async () => await Task.Run(() => QueryExecutor.StreamAsync(db.Session, Endless, [], TestDatabase.Number, stream.Token).ToListAsync().AsTask()),
                ThrowsCancelled(stream.Token));
            await db.Add(1);
        };

        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task List_that_grows_is_stopped()
    {
        await using var database = new TestDatabase(Kind.Memory);
        using var source = new CancellationTokenSource();
        var rows = 0;
        var shape = new FixedRowShape<long>((reader, _) =>
        {
            if (++rows == 10)
            {
                source.Cancel();
            }

            return reader.GetInt64(0);
        });

        Assert.That(
            async () => await QueryExecutor.ToListAsync(database.Db.Session, EndlessRows, [], shape, source.Token),
            ThrowsCancelled(source.Token));
        Assert.That(rows, Is.EqualTo(10));
    }

    [Test]
    public async Task Stream_is_stopped_between_rows([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        using var source = new CancellationTokenSource();
        Func<Task> work = async () =>
        {
            Assert.That(
                async () =>
                {
                    await foreach (var i in QueryExecutor.StreamAsync(db.Session, EndlessRows, [], TestDatabase.Number, default).WithCancellation(source.Token))
                    {
                        if (i == 100)
                        {
                            await source.CancelAsync();
                        }
                    }
                },
                ThrowsCancelled(source.Token));
            await db.Add(1);
        };

        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(database.Connections.Rented, Is.Zero);
        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Either_token_stops_a_stream([Values] bool first)
    {
        await using var database = new TestDatabase(Kind.Memory);
        using var one = new CancellationTokenSource();
        using var other = new CancellationTokenSource();

        Assert.That(
            async () =>
            {
                await foreach (var i in QueryExecutor.StreamAsync(database.Db.Session, EndlessRows, [], TestDatabase.Number, one.Token).WithCancellation(other.Token))
                {
                    await (first ? one : other).CancelAsync();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(database.Connections.Rented, Is.Zero);
    }

    [Test]
    public async Task Wait_for_the_connection_is_cancelled([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        using var source = new CancellationTokenSource();
        Task<int> waiting;
        await using (await db.BeginTransactionAsync())
        {
            await db.Add(1);
            using (ExecutionContext.SuppressFlow())
            {
                waiting = Task.Run(() => db.Add(2, token: source.Token));
            }

            await source.CancelAsync();
            Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        }

        await db.Add(3);
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 3 }));
    }

    [Test]
    public async Task Late_cancellation_stops_no_other_command()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;
        await db.AddMany(1, 200);

        await Task.WhenAll(
            Task.Run(async () =>
            {
                for (var i = 0; i < 300; i++)
                {
                    using var source = new CancellationTokenSource();
                    var reading = Task.Run(() => db.Ids(source.Token));
                    await source.CancelAsync();
                    try
                    {
                        await reading;
                    }
                    catch (OperationCanceledException)
                    {
                    }
                }
            }),
            Task.Run(async () =>
            {
                for (var i = 0; i < 300; i++)
                {
                    Assert.That(await db.Ids(), Has.Count.EqualTo(200));
                }
            }));
    }

    [Test]
    public async Task Request_that_comes_before_the_command_runs_is_repeated_until_it_is_heard()
    {
        var connections = new DeafConnections(requests: 3);
        using var source = new CancellationTokenSource();
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        var stop = new CommandStop(connections, connection.CreateCommand(), source.Token);

        await source.CancelAsync();
        await connections.Heard;
        stop.End();
        var heard = connections.Count;
        await Task.Delay(50);

        Assert.That(heard, Is.GreaterThanOrEqualTo(3));
        Assert.That(connections.Count, Is.EqualTo(heard));
    }

    [Test]
    public async Task Timeout_of_the_plan_or_the_options_reaches_the_command()
    {
        var options = new OptionsData { CommandTimeout = TimeSpan.FromSeconds(1.5) };
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");

        var common = new PreparedCommand(connection, TestDatabase.CountItems, options);
        var own = new PreparedCommand(connection, new CommandPlan("select 1", []) { Timeout = TimeSpan.FromMinutes(2) }, options);

        Assert.That(common.Command.CommandTimeout, Is.EqualTo(2));
        Assert.That(own.Command.CommandTimeout, Is.EqualTo(120));
    }

    [Test]
    public void An_error_of_its_own_stays_what_it_is_after_its_token_was_cancelled()
    {
        var dialect = new TestDialect("Data Source=:memory:", isSynchronous: true);
        Exception Translate(int code) => CommandErrors.Translate(
            dialect, new Microsoft.Data.Sqlite.SqliteException("no", code), new CommandPlan("select", []), cancellationToken: new CancellationToken(canceled: true));

        Assert.That(Translate(13), Is.InstanceOf<DatabaseException>(), "full disk");
        Assert.That(Translate(5), Is.InstanceOf<DatabaseException>(), "busy");
        Assert.That(Translate(9), Is.InstanceOf<OperationCanceledException>(), "interrupted");
    }

    private static NUnit.Framework.Constraints.IResolveConstraint ThrowsCancelled(CancellationToken token) =>
        Throws.InstanceOf<OperationCanceledException>().With.Property(nameof(OperationCanceledException.CancellationToken)).EqualTo(token);

    private sealed class DeafConnections(int requests) : ConnectionSource
    {
        private readonly TaskCompletionSource _heard = new();
        private int _count;

        public Task Heard => _heard.Task;

        public int Count => Volatile.Read(ref _count);

        public override void Cancel(System.Data.Common.DbCommand command)
        {
            if (Interlocked.Increment(ref _count) == requests)
            {
                _heard.SetResult();
            }
        }

        public override PooledConnection Rent(CommandIntent intent) => throw new UnreachableException();

        public override ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken) => throw new UnreachableException();

        public override void Return(PooledConnection connection) => throw new UnreachableException();

        public override void Dispose()
        {
        }
    }
}
