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
