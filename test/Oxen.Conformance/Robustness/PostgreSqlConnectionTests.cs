using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

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
        var held = await ReadAsync();
        for (var i = 0; i < 10 && held.IsAlive; i++)
        {
            await Task.Delay(10);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(held.IsAlive, Is.False);

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task<WeakReference> ReadAsync()
        {
            int[] numbers = [.. Enumerable.Range(1, 1000)];
            Assert.That(await db.Sql<int>($"select generate_series(1, 3)").Where(number => numbers.Contains(number)).CountAsync(), Is.EqualTo(3));
            return new WeakReference(numbers);
        }
    }

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
