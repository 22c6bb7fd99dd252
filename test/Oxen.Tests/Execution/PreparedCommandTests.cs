using Microsoft.Data.Sqlite;

namespace Oxen.Execution;

public class PreparedCommandTests
{
    private readonly OptionsData _options = new() { MaxPreparedCommands = 3 };

    [Test]
    public async Task Command_of_a_plan_is_made_once_on_each_connection([Values(Kind.Memory, Kind.File)] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.Add(1);
        await db.Has(1);
        var connections = database.Connections.Seen;
        var count = connections.Sum(connection => connection.Commands.Count);

        for (var i = 0; i < 10; i++)
        {
            Assert.That(await db.Has(i), Is.EqualTo(i == 1));
        }

        Assert.That(connections.Sum(connection => connection.Commands.Count), Is.EqualTo(count));
        Assert.That(connections, Has.Count.EqualTo(database.Connections.Seen.Count));
    }

    [Test]
    public async Task Same_command_runs_in_and_out_of_a_transaction()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;

        await db.Add(1);
        await db.TransactionAsync(() => db.Add(2));
        await db.Add(3);

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(database.Connections.Seen.Single().Commands.Count, Is.LessThanOrEqualTo(4));
    }

    [Test]
    public void Number_of_kept_commands_is_bounded_and_the_least_recently_used_goes_first()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var commands = new PreparedCommands(connection);
        var plans = Enumerable.Range(0, 4).Select(i => TestDatabase.Read($"select {i}")).ToList();
        var first = plans.ConvertAll(plan => commands.Get(plan, _options));

        Assert.That(commands.Count, Is.EqualTo(3));
        Assert.That(commands.Get(plans[1], _options), Is.SameAs(first[1]));
        Assert.That(commands.Get(plans[0], _options), Is.Not.SameAs(first[0]));
        Assert.That(commands.Get(plans[1], _options), Is.SameAs(first[1]));
        Assert.That(commands.Get(plans[3], _options), Is.SameAs(first[3]));
        Assert.That(commands.Get(plans[2], _options), Is.Not.SameAs(first[2]));
        Assert.That(commands.Count, Is.EqualTo(3));
    }

    [Test]
    public void Command_on_its_way_is_not_sent_a_second_time()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var commands = new PreparedCommands(connection);
        var command = commands.Get(TestDatabase.CountItems, _options);
        command.Begin([], null);

        var second = commands.Get(TestDatabase.CountItems, _options);

        Assert.That(second, Is.Not.SameAs(command));
        Assert.That(second.IsKept, Is.False);
        command.End();
        Assert.That(commands.Get(TestDatabase.CountItems, _options), Is.SameAs(command));
    }

    [Test]
    public void Commands_on_their_way_are_not_given_up()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var commands = new PreparedCommands(connection);
        var plans = Enumerable.Range(0, 6).Select(i => TestDatabase.Read($"select {i}")).ToList();
        var busy = commands.Get(plans[0], _options);
        busy.Begin([], null);

        plans.ForEach(plan => commands.Get(plan, _options));
        busy.End();

        Assert.That(commands.Count, Is.EqualTo(3));
        Assert.That(commands.Get(plans[0], _options), Is.SameAs(busy));
    }

    [Test]
    public void Command_that_will_not_be_sent_again_is_not_kept()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var commands = new PreparedCommands(connection);

        commands.Get(new CommandPlan("select 1", []) { IsReusable = false }, _options);
        commands.Get(TestDatabase.CountItems, _options with { MaxPreparedCommands = 0 });

        Assert.That(commands.Count, Is.Zero);
    }

    [Test]
    public void Command_that_failed_is_not_kept()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var commands = new PreparedCommands(connection);
        var plans = Enumerable.Range(0, 3).Select(i => TestDatabase.Read($"select {i}")).ToList();
        var made = plans.ConvertAll(plan => commands.Get(plan, _options));

        made.ForEach(commands.Remove);

        Assert.That(commands.Count, Is.Zero);
        Assert.That(commands.Get(plans[0], _options), Is.Not.SameAs(made[0]));
    }

    [Test]
    public void Large_values_are_not_kept_alive()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var command = new PreparedCommands(connection).Get(TestDatabase.Insert, _options);

        command.Begin([1L, new string('x', 100_000), 1L], null);
        command.End();

        Assert.That(command.ValueOf(1), Is.EqualTo(DBNull.Value));
        command.Begin([1L, "small", 1L], null);
        Assert.That(command.ValueOf(1), Is.EqualTo("small"));
    }
}
