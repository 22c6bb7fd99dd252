using Microsoft.Data.Sqlite;

namespace Oxen.Execution;

/// <summary>When a command is prepared by Oxen, and what becomes of one that the database won't prepare or has forgotten.</summary>
public sealed class PreparingTests : IAsyncDisposable
{
    private const int Refusal = 1;
    private const int Forgotten = 2;

    private readonly OptionsData _options = new() { MaxPreparedCommands = 3 };
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private DatabaseEngine _engine = null!;
    private PreparedCommands _commands = null!;
    private int? _runs;

    [SetUp]
    public void Open()
    {
        _runs = 2;
        _connection.Open();
        _commands = new PreparedCommands(_connection);
        var rules = new PreparingRules
        {
            After = _ => _runs,
            IsRefused = static error => ((SqliteException)error).SqliteErrorCode == Refusal,
            IsForgotten = static error => ((SqliteException)error).SqliteErrorCode == Forgotten,
        };
        _engine = new DatabaseEngine(new TestDialect("Data Source=:memory:", isSynchronous: false) { Preparing = rules }, _options);
    }

    [TearDown]
    public ValueTask DisposeAsync()
    {
        _connection.Close();
        return _engine.DisposeAsync();
    }

    [Test]
    public async Task What_was_sent_often_enough_is_prepared_once()
    {
        var plan = TestDatabase.Read("select 1");
        var states = new List<Preparation>();
        for (var i = 0; i < 5; i++)
        {
            states.Add(await Run(plan, static _ => { }));
        }

        Assert.That(states, Is.EqualTo(new[] { Preparation.Awaited, Preparation.Awaited, Preparation.Done, Preparation.Done, Preparation.Done }));
    }

    [Test]
    public async Task What_is_never_to_be_prepared_goes_as_text()
    {
        _runs = null;
        var plan = TestDatabase.Read("select 1");
        for (var i = 0; i < 5; i++)
        {
            Assert.That(await Run(plan, static _ => { }), Is.EqualTo(Preparation.Never));
        }
    }

    [Test]
    public async Task What_cant_be_prepared_is_sent_as_text()
    {
        // SQLite's driver compiles when it prepares, and this can't be compiled.
        var plan = TestDatabase.Read("select nothing from nowhere");
        var sent = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            await Run(plan, command => sent.Add(command.Command.CommandText));
        }

        Assert.That(sent, Is.EqualTo(new[] { plan.Text, plan.Text, plan.Text + " ", plan.Text + " " }));
        Assert.That(Next(plan).Preparation, Is.EqualTo(Preparation.Never));
    }

    [Test]
    public async Task What_the_database_has_forgotten_is_sent_again_as_text([Values] bool isAsynchronous)
    {
        var plan = TestDatabase.Read("select 1");
        await Run(plan, static _ => { });
        await Run(plan, static _ => { });
        await Run(plan, static _ => { });
        var sent = new List<string>();
        var state = await Run(plan, Fail, isAsynchronous);

        Assert.That(sent, Is.EqualTo(new[] { plan.Text, plan.Text + " " }));
        Assert.That(state, Is.EqualTo(Preparation.Never));

        void Fail(PreparedCommand command)
        {
            sent.Add(command.Command.CommandText);
            if (sent.Count == 1)
            {
                throw new SqliteException("It is forgotten.", Forgotten);
            }
        }
    }

    [Test]
    public async Task Other_errors_are_not_tried_again()
    {
        var plan = TestDatabase.Read("select 1");
        await Run(plan, static _ => { });
        await Run(plan, static _ => { });
        await Run(plan, static _ => { });
        var sent = 0;

        Assert.ThrowsAsync<SqliteException>(() => Run(plan, _ =>
        {
            sent++;
            throw new SqliteException("It may have been done.", 5);
        }));
        Assert.That(sent, Is.EqualTo(1));
    }

    [Test]
    public async Task A_connection_has_no_more_prepared_than_it_keeps_however_often_they_change()
    {
        _runs = 0;
        var plans = Enumerable.Range(0, 4).Select(i => TestDatabase.Read($"select {i}")).ToList();
        foreach (var plan in plans.Take(3))
        {
            Assert.That(await Run(plan, static _ => { }), Is.EqualTo(Preparation.Done));
        }

        Assert.That(_commands.IsSpent, Is.False);
        Assert.That(await Run(plans[3], static _ => { }), Is.EqualTo(Preparation.Awaited));
        Assert.That(_commands.IsSpent, Is.True);
    }

    [Test]
    public async Task What_is_prepared_again_counts_once()
    {
        _runs = 0;
        var plan = TestDatabase.Read("select 1");
        for (var i = 0; i < 5; i++)
        {
            Assert.That(await Run(plan, static _ => { }), Is.EqualTo(Preparation.Done));
            _commands.Remove(Next(plan));
        }

        Assert.That(_commands.IsSpent, Is.False);
    }

    private PreparedCommand Next(CommandPlan plan) => _commands.Get(plan, _options);

    private async Task<Preparation> Run(CommandPlan plan, Action<PreparedCommand> send, bool isAsynchronous = true)
    {
        var command = Next(plan);
        command.Begin([], null);
        _commands.Ripen(command, _engine.Preparing!, _options);
        try
        {
            if (isAsynchronous)
            {
                await CommandSending.SendAsync(_engine, command, (sent, _) => Task.FromResult(Sent(sent)), CancellationToken.None);
            }
            else
            {
                CommandSending.Send(_engine, command, Sent);
            }
        }
        catch (SqliteException exception) when (CommandSending.IsSentAgain(_engine, command, isAlone: true, exception))
        {
            Sent(command);
        }
        finally
        {
            command.End();
        }

        return command.Preparation;

        int Sent(PreparedCommand sent)
        {
            send(sent);
            return 0;
        }
    }
}
