using System.Data;
using System.Data.Common;

namespace Oxen.Conformance;

/// <summary>The driver keeps the sessions, and Oxen the connections through which it uses them, with their commands.</summary>
public sealed class PostgreSqlConnectionTests(TestDatabase database) : PostgreSqlTests(database)
{
    private OxenDb Db => new EmptyDb(Options);

    [Test]
    public async Task A_connection_is_opened_again_with_its_commands()
    {
        var engine = Db.Session.Engine;
        var plan = new CommandPlan("select 1", []);
        var first = engine.Connections.Rent(CommandIntent.Read);
        var command = first.Commands.Get(plan, engine.Options);
        engine.Connections.Return(first);
        Assert.That(first.Connection.State, Is.EqualTo(ConnectionState.Closed));

        var again = await engine.Connections.RentAsync(CommandIntent.Read, default);
        Assert.That(again.Connection.State, Is.EqualTo(ConnectionState.Open));
        Assert.That(again.Commands.Get(plan, engine.Options), Is.SameAs(command));
        Assert.That(command.Command.ExecuteScalar(), Is.EqualTo(1));
        engine.Connections.Return(again);
    }

    [Test]
    public void Each_user_has_a_connection_of_its_own()
    {
        var connections = Db.Session.Engine.Connections;
        var (one, other) = (connections.Rent(CommandIntent.Read), connections.Rent(CommandIntent.Read));
        Assert.That(other, Is.Not.SameAs(one));
        connections.Return(one);
        connections.Return(other);
        (one, other) = (connections.Rent(CommandIntent.Read), connections.Rent(CommandIntent.Read));
        Assert.That(other, Is.Not.SameAs(one));
        connections.Return(one);
        connections.Return(other);
    }

    [Test]
    public async Task One_that_was_lent_is_not_used_again_with_what_listens_to_it()
    {
        var db = Db;
        DbConnection lent;
        var changes = 0;
        await using (var lease = await db.OpenConnectionAsync())
        {
            lent = lease.Connection;
            lent.StateChange += (_, _) => changes++;
        }

        Assert.That(changes, Is.EqualTo(1), "it is closed");
        await using var next = await db.OpenConnectionAsync();
        Assert.That(next.Connection, Is.Not.SameAs(lent));
        Assert.That(changes, Is.EqualTo(1));
    }

    [Test]
    public async Task One_whose_session_was_ended_is_not_used_again()
    {
        var db = Db;
        Assert.ThrowsAsync<ConnectionLostException>(() => db.Sql<bool>($"select pg_terminate_backend(pg_backend_pid())").SingleAsync());
        Assert.That(await db.Sql<int>($"select 1").SingleAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_long_list_is_not_kept_until_the_next_command()
    {
        var db = Db;
        Assert.That(await Held.CountAsync(async () =>
        {
            int[] numbers = [.. Enumerable.Range(1, 1000)];
            Assert.That(await db.Sql<int>($"select generate_series(1, 3)").Where(number => numbers.Contains(number)).CountAsync(), Is.EqualTo(3));
            return [numbers];
        }), Is.Zero);
    }

    [Test]
    public async Task A_list_of_texts_is_not_kept_until_the_next_command()
    {
        var db = Db;
        Assert.That(await Held.CountAsync(async () =>
        {
            string[] texts = ["a", new('b', 10_000)];
            Assert.That(await db.Sql<string>($"select 'a'").Where(text => texts.Contains(text)).CountAsync(), Is.EqualTo(1));
            return [texts];
        }), Is.Zero);
    }

    [Test]
    public async Task A_secret_is_not_kept_until_the_next_command()
    {
        var db = new SecretDb(Options);
        await db.Schema.SyncAsync();
        Assert.That(await Held.CountAsync(async () =>
        {
            var (written, asked) = (new string("hunter2"), new string("hunter2"));
            await db.Secrets.InsertAsync(new Secret { Word = written });
            Assert.That(await db.Secrets.CountAsync(secret => secret.Word == asked), Is.EqualTo(1));
            return [written, asked];
        }), Is.Zero);
    }

    [Test]
    public async Task One_whose_transaction_was_lent_is_not_used_again()
    {
        var db = Db;
        DbConnection? lent = null;
        await db.TransactionAsync(async () =>
        {
            await using var lease = await db.OpenConnectionAsync();
            lent = lease.Transaction!.Connection;
        });
        var next = db.Session.Engine.Connections.Rent(CommandIntent.Read);
        Assert.That(next.Connection, Is.Not.SameAs(lent));
        db.Session.Engine.Connections.Return(next);
    }

    [Test]
    public async Task A_transaction_ends_when_its_session_was_ended_under_a_stream()
    {
        var db = Db;
        await using var transaction = await db.BeginTransactionAsync();
        var session = await db.Sql<int>($"select pg_backend_pid()").SingleAsync();
        var rows = db.Sql<string>($"select repeat('x', 10000) from generate_series(1, 20000)").AsAsyncEnumerable().GetAsyncEnumerator();
        Assert.That(await rows.MoveNextAsync(), Is.True);
        await new EmptyDb(Options).ExecuteAsync($"select pg_terminate_backend({session})");
        Assert.ThrowsAsync<ConnectionLostException>(async () => await rows.DisposeAsync());
        await transaction.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);

    private sealed class Secret
    {
        public int Id { get; set; }

        [Sensitive]
        public string Word { get; set; } = "";
    }

    private sealed class SecretDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Secret> Secrets => Table<Secret>();
    }
}
