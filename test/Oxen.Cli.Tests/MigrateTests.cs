namespace Oxen.Cli.Tests;

[TestFixtureSource(typeof(CliDatabase), nameof(CliDatabase.All))]
public class MigrateTests(CliDatabase database)
{
    private CliFolder _folder = null!;
    private string _connection = "";

    [SetUp]
    public void Make()
    {
        database.Require();
        _folder = new CliFolder();
        _connection = database.Create(_folder);
    }

    [TearDown]
    public void Remove()
    {
        database.Drop(_connection);
        _folder.Dispose();
    }

    [Test]
    public async Task Migrations_are_undone_redone_scripted_and_recorded()
    {
        foreach (var (version, name) in new[] { (3, "one"), (4, "two") })
        {
            _folder.Write($"migrations/2026010100000{version}_{name}.sql", $"""
                -- oxen:up
                create table {name} (id integer);
                -- oxen:down
                drop table {name};
                """);
        }

        await SqlAsync("create table one (id integer)");
        Assert.That((await RunAsync("migrate", "baseline", "one")).ExitCode, Is.Zero);
        Assert.That((await RunAsync("migrate", "status")).Output, Does.Contain("20260101000003_one\tbaseline").And.Contain("20260101000004_two\tpending"));
        Assert.That((await RunAsync("migrate", "up")).Output, Does.StartWith("up   20260101000004_two"));

        var unconfirmed = await RunAsync("migrate", "down");
        Assert.That(unconfirmed.ExitCode, Is.EqualTo(1));
        Assert.That(unconfirmed.Errors, Does.StartWith("OXEN6019").And.Contain("drop table two").And.Contain("--allow-data-loss"));
        Assert.That((await RunAsync("migrate", "down", "--dry-run")).Output, Does.Contain("-- down 20260101000004_two").And.Contain("data-loss"));

        var down = await RunAsync("migrate", "down", "--json", "--allow-data-loss");
        Assert.That(down.ExitCode, Is.Zero, down.Errors);
        Assert.That(down.Json.GetProperty("steps")[0].GetProperty("direction").GetString(), Is.EqualTo("down"));
        Assert.That((await RunAsync("migrate", "to", "two")).Output, Does.StartWith("up   20260101000004_two"));
        Assert.That((await RunAsync("migrate", "redo", "--allow-data-loss")).Lines, Has.Length.EqualTo(3));
        Assert.That((await RunAsync("migrate", "script")).Output, Does.Contain("create table one"));
        Assert.That((await RunAsync("migrate", "lint")).Output, Does.Contain("No step deserves"));
        Assert.That((await RunAsync("migrate", "to", "nowhere")).Errors, Does.StartWith("OXEN6018"));
        Assert.That((await RunAsync("migrate", "down", "0")).ExitCode, Is.EqualTo(2));
    }

    private async Task SqlAsync(string sql)
    {
        var run = await _folder.RunAsync("sql", sql, "-d", database.Kind, "-c", _connection);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
    }

    private Task<CliRun> RunAsync(params string[] words) => _folder.RunHostedAsync([.. words, "--context", "NotesDb", "-d", database.Kind, "-c", _connection]);
}
