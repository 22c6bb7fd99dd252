namespace Oxen.Conformance;

/// <summary>The connection of a runner is killed in the middle of each step; the next run finishes what it began.</summary>
public sealed class KilledRunnerTests(ServerKind kind) : ServerTests(kind)
{
    private const int Steps = 5;

    private static readonly string[] Script =
    [
        "CREATE TABLE a (id integer PRIMARY KEY)",
        "INSERT INTO a VALUES (1)",
        "ALTER TABLE a ADD COLUMN more integer",
        "UPDATE a SET more = coalesce(more, 0) + 1",
        "CREATE TABLE b (id integer)",
    ];

    [Test]
    public async Task Up_goes_on_where_it_was_killed([Range(1, Steps)] int step, [Values] bool isInOne)
    {
        using var folder = new MigrationFolder();
        folder.Add(1, "first", "CREATE TABLE f (id integer)", "DROP TABLE f");
        folder.Add(2, "long", (isInOne ? "" : "-- oxen:no-transaction\n") + string.Join(";\n", Script), "DROP TABLE b; DROP TABLE a;");
        var killed = new Migrator(Db, folder.Options with { Progress = progress => Kill(progress.Migration.EndsWith("long", StringComparison.Ordinal) && progress.Number == step) });
        var error = Assert.ThrowsAsync<MigrationException>(() => killed.UpAsync())!;
        Assert.That(error.Message, Does.Contain("long").And.Contain("Run again"));
        await ReconnectAsync();

        var run = await new Migrator(Db, folder.Options).UpAsync();
        Assert.That(run.Steps.Single().Migration, Does.EndWith("long"));
        Assert.That(await Db.Sql<long>($"select more from a").SingleAsync(), Is.EqualTo(1));
        Assert.That(await Db.Sql<long>($"select count(*) from b").SingleAsync(), Is.Zero);
        Assert.That((await new Migrator(Db, folder.Options).VerifyAsync()).IsClean);
    }

    [Test]
    public async Task Killed_while_a_statement_runs_it_is_run_again()
    {
        using var folder = new MigrationFolder();
        var sleep = string.Format(System.Globalization.CultureInfo.InvariantCulture, Kind.Sleep, 5);
        folder.Add(1, "long", $"-- oxen:no-transaction\nCREATE TABLE a (id integer);\nINSERT INTO a VALUES (1);\n{sleep};\nINSERT INTO a VALUES (2);");
        var killed = new Migrator(Db, folder.Options with { Progress = progress => _ = progress.Number == 3 ? Task.Delay(300).ContinueWith(_ => Kill(now: true), TaskScheduler.Default) : null });
        Assert.ThrowsAsync<MigrationException>(() => killed.UpAsync());
        await ReconnectAsync();

        folder.Add(1, "long", "-- oxen:no-transaction\nCREATE TABLE a (id integer);\nINSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);");
        await new Migrator(Db, folder.Options).UpAsync();
        Assert.That(await Db.Sql<long>($"select count(*) from a").SingleAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Runners_of_several_processes_wait_for_each_other()
    {
        using var folder = new MigrationFolder();
        for (var i = 1; i <= 5; i++)
        {
            folder.Add(i, $"t{i}", $"CREATE TABLE t{i} (id integer)");
        }

        // Other options share no more than the server with these.
        await using var theirs = Kind.Use(With(Kind.Patience, "14"));
        OxenDb[] both = [Db, new NotesDb(theirs)];
        var runs = await Task.WhenAll(both.Select(db => Task.Run(() => new Migrator(db, folder.Options).UpAsync())));
        Assert.That(runs.Select(run => run.Steps.Count).Order(), Is.EqualTo(new[] { 0, 5 }));

        folder.Add(6, "slow", "CREATE TABLE t6 (id integer)");
        using var reached = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        var first = Task.Run(() => new Migrator(Db, folder.Options with { Progress = _ => Wait(reached, go) }).UpAsync());
        await reached.WaitAsync();
        var error = Assert.ThrowsAsync<MigrationException>(() => new Migrator(both[1], folder.Options with { LockTimeout = TimeSpan.FromMilliseconds(200) }).UpAsync())!;
        Assert.That(error.Code, Is.EqualTo("OXEN6014"));
        go.Release();
        await first;
    }

    private static void Wait(SemaphoreSlim reached, SemaphoreSlim go)
    {
        reached.Release();
        go.Wait();
    }

    // The pool's idle connections were killed too.
    private async Task ReconnectAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            try
            {
                await Db.Sql<int>($"select 1").SingleAsync();
                return;
            }
            catch (DatabaseException exception) when (exception.IsTransient)
            {
                await Task.Delay(20);
            }
        }
    }

    private void Kill(bool now)
    {
        if (now)
        {
            Operate(Kind.Kill);
        }
    }
}
