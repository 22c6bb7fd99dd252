using System.Data;
using System.Diagnostics;
using System.Globalization;

namespace Oxen.Conformance;

/// <summary>What a server can refuse, and what becomes of the connection: alike on every server.</summary>
public sealed class ServerErrorTests(ServerKind kind) : ServerTests(kind)
{
    [Test]
    public async Task No_more_connections_are_kept_than_there_are_sessions()
    {
        await using var few = Kind.Use(With("Maximum Pool Size", "2"));
        var connections = new NotesDb(few).Session.Engine.Connections;
        Assert.That(await Held.CountAsync(async () => await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var rented = await connections.RentAsync(CommandIntent.Read, default);
            await Task.Delay(20);
            connections.Return(rented);
            return (object)rented;
        }))), Is.LessThanOrEqualTo(2));
    }

    [Test]
    public async Task A_deadlock_fails_one_of_the_two_and_may_be_tried_again()
    {
        Note[] notes = [new Note { Author = 1, Number = 1 }, new Note { Author = 1, Number = 2 }];
        await Db.Notes.InsertAsync(notes);
        using var both = new Barrier(2);
        var ends = await Task.WhenAll(EndAsync(notes[0].Id, notes[1].Id), EndAsync(notes[1].Id, notes[0].Id));

        Assert.That(ends, Has.One.Null);
        Assert.That(ends, Has.One.Matches<Exception?>(end => end is TransactionConflictException { IsTransient: true, Code: "OXEN4105" }));

        Task<Exception?> EndAsync(int first, int second) => Task.Run(() => ErrorAsync(() => Db.TransactionAsync(async () =>
        {
            await Db.Notes.Where(note => note.Id == first).ExecuteUpdateAsync(s => s.Set(note => note.Text, "a"));
            both.SignalAndWait(TimeSpan.FromSeconds(20));
            await Db.Notes.Where(note => note.Id == second).ExecuteUpdateAsync(s => s.Set(note => note.Text, "b"));
        })));
    }

    [Test]
    public async Task Of_two_serializable_transactions_that_need_each_other_one_fails_and_may_be_tried_again()
    {
        await Db.Notes.InsertAsync([new Note { Author = 1, Number = 1 }, new Note { Author = 2, Number = 1 }]);
        using var both = new Barrier(2);
        var ends = await Task.WhenAll(EndAsync(1), EndAsync(2));

        Assert.That(ends, Has.One.Null);
        Assert.That(ends, Has.One.Matches<Exception?>(end => end is TransactionConflictException { IsTransient: true, Code: "OXEN4105" }));

        Task<Exception?> EndAsync(int author) => Task.Run(() => ErrorAsync(() => Db.TransactionAsync(
            async () =>
            {
                var sum = await Db.Notes.SumAsync(note => note.Number);
                both.SignalAndWait(TimeSpan.FromSeconds(20));
                await Db.Notes.Where(note => note.Author == author).ExecuteUpdateAsync(s => s.Set(note => note.Number, sum));
            },
            IsolationLevel.Serializable)));
    }

    [Test]
    public async Task A_lock_that_is_not_free_in_time_is_an_error_of_its_own()
    {
        await Db.Notes.InsertAsync(new Note { Author = 1, Number = 1 });
        await using var transaction = await Db.BeginTransactionAsync();
        await Db.Notes.ForUpdate().SingleAsync();
        Task<Exception?> other;
        using (ExecutionContext.SuppressFlow())
        {
            other = Task.Run(() => ErrorAsync(() => Db.TransactionAsync(async () =>
            {
                await Db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(Kind.LockWait));
                await Db.Notes.Where(note => note.Author == 1).ExecuteUpdateAsync(s => s.Set(note => note.Text, "a"));
            })));
        }

        Assert.That(await other, Is.TypeOf<LockTimeoutException>().With.Property(nameof(DatabaseException.IsTransient)).True);
    }

    [Test]
    public async Task A_command_that_runs_too_long_is_stopped()
    {
        var error = await ErrorAsync(() => Db.Sql<string>(Sleep(30)).WithTimeout(TimeSpan.FromSeconds(1)).ToListAsync());

        Assert.That(error, Is.InstanceOf<DatabaseException>().With.Message.Contains("timeout"));
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_cancelled_command_is_stopped_and_the_connection_is_good()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var waited = Stopwatch.StartNew();
        var error = await ErrorAsync(() => Db.Sql<string>(Sleep(30)).ToListAsync(stop.Token));

        Assert.That(error, Is.InstanceOf<OperationCanceledException>());
        Assert.That(waited.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_connection_that_is_lost_is_an_error_that_may_be_tried_again()
    {
        var command = ErrorAsync(() => Db.Sql<string>(Sleep(30)).ToListAsync());
        await Task.Delay(500);
        Operate(Kind.Kill);

        Assert.That(await command, Is.TypeOf<ConnectionLostException>().With.Property(nameof(DatabaseException.IsTransient)).True);
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_transaction_whose_connection_is_lost_is_rolled_back()
    {
        var error = await ErrorAsync(() => Db.TransactionAsync(async () =>
        {
            await Db.Notes.InsertAsync(new Note { Author = 1, Number = 1 });
            Operate(Kind.Kill);
            await Db.Notes.InsertAsync(new Note { Author = 1, Number = 2 });
        }));

        Assert.That(error, Is.InstanceOf<DatabaseException>().With.Property(nameof(DatabaseException.IsTransient)).True);
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_connection_that_is_lost_during_a_commit_is_an_unknown_outcome_that_is_not_tried_again()
    {
        var tries = 0;
        var error = await ErrorAsync(() => Db.TransactionAsync(
            async () =>
            {
                tries++;
                await Db.Notes.InsertAsync(new Note { Author = 1, Number = tries });
                Operate(Kind.Kill);
            },
            retry: TransactionRetry.Policy()));

        Assert.That(error, Is.TypeOf<CommitUnknownException>().With.Property(nameof(OxenException.Code)).EqualTo("OXEN5002"));
        Assert.That(tries, Is.EqualTo(1));
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Work_whose_connection_is_lost_before_the_commit_is_run_again_as_a_whole()
    {
        var tries = 0;
        await Db.TransactionAsync(
            async () =>
            {
                tries++;
                await Db.Notes.InsertAsync(new Note { Author = 1, Number = tries });
                if (tries == 1)
                {
                    Operate(Kind.Kill);
                }

                await Db.Notes.InsertAsync(new Note { Author = 2, Number = tries });
            },
            retry: TransactionRetry.Policy());

        Assert.That((await Db.Notes.ToListAsync()).Select(note => (note.Author, note.Number)), Is.EquivalentTo([(1, 2), (2, 2)]));
    }

    [Test]
    public async Task A_transaction_whose_time_is_over_stops_the_command_that_runs()
    {
        var waited = Stopwatch.StartNew();
        var error = await ErrorAsync(() => Db.TransactionAsync(() => Db.Sql<string>(Sleep(30)).ToListAsync(), new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(300) }));

        Assert.That(error, Is.TypeOf<TransactionException>().With.Message.Contains("longer than its timeout"));
        Assert.That(waited.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_connection_that_was_lost_while_nobody_used_it_is_replaced()
    {
        await Db.Notes.CountAsync();
        Operate(Kind.Kill);
        await Task.Delay(100);

        var error = await ErrorAsync(() => Db.Notes.CountAsync());
        Assert.That(error, Is.Null.Or.InstanceOf<DatabaseException>().With.Property(nameof(DatabaseException.IsTransient)).True);
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_refused_login_says_so_and_names_no_password()
    {
        await using var options = Kind.Use(With("Password", "not-the-password"));
        var error = await ErrorAsync(() => new NotesDb(options).Notes.CountAsync());

        Assert.That(error, Is.InstanceOf<DatabaseException>().With.Property(nameof(DatabaseException.IsTransient)).False);
        Assert.That(error!.Message, Does.Contain("refused the login").And.Not.Contain("not-the-password"));
    }

    [Test]
    public async Task A_missing_database_says_so()
    {
        await using var options = Kind.Use(With("Database", "no_such_database"));
        var error = await ErrorAsync(() => new NotesDb(options).Notes.CountAsync());

        Assert.That(error, Is.InstanceOf<DatabaseException>().With.Message.Contains("no such database"));
    }

    [Test]
    public async Task A_server_that_is_not_there_says_so_and_may_be_tried_again()
    {
        await using var options = Kind.Use(With("Port", "1"));
        var error = await ErrorAsync(() => new NotesDb(options).Notes.CountAsync());

        Assert.That(error, Is.InstanceOf<DatabaseException>().With.Message.Contains("can't be reached"));
        Assert.That(((DatabaseException)error!).IsTransient);
    }

    [Test]
    public async Task A_command_that_finds_no_free_connection_says_so_in_the_end()
    {
        await using var options = Kind.Use(With("Maximum Pool Size", "1") + $";{Kind.Patience}=1");
        var (busy, other) = (new NotesDb(options), new NotesDb(options));
        await using (await busy.BeginTransactionAsync())
        {
            Assert.That(
                await ErrorAsync(() => other.Notes.CountAsync()),
                Is.InstanceOf<DatabaseException>().With.Message.Contains("is disposed").And.Property(nameof(DatabaseException.IsTransient)).True);
            Assert.That(await ErrorAsync(() => Task.Run(() => other.Notes.Count())), Is.InstanceOf<DatabaseException>().With.Message.Contains("is disposed"));
        }

        Assert.That(await other.Notes.CountAsync(), Is.Zero);
    }

    private FormattableString Sleep(int seconds) => System.Runtime.CompilerServices.FormattableStringFactory.Create(string.Format(CultureInfo.InvariantCulture, Kind.Sleep, seconds));

    private static async Task<Exception?> ErrorAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
