namespace Oxen.Cli.Tests;

[TestFixtureSource(typeof(CliDatabase), nameof(CliDatabase.All))]
public class SchemaTests(CliDatabase database)
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
    public async Task Sync_makes_the_database_what_the_model_says_and_loses_nothing_unasked()
    {
        var plan = await RunAsync("sync", "--plan");
        Assert.That(plan.Output, Does.Contain("CREATE TABLE").And.Contain("notes"), plan.Errors);
        Assert.That((await RunAsync("sync", "--check")).ExitCode, Is.EqualTo(3));

        var first = await RunAsync("sync", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.Errors);
            Assert.That(first.Json.GetProperty("isApplied").GetBoolean());
            Assert.That(first.Json.GetProperty("operations")[0].GetProperty("kind").GetString(), Is.EqualTo("CreateTable"));
        });
        Assert.That((await RunAsync("sync")).Output, Does.StartWith("Nothing to do"));
        Assert.That((await RunAsync("diff", "--check")).ExitCode, Is.Zero);

        await SqlAsync("alter table notes add column extra integer");
        var diff = await RunAsync("diff", "--check");
        Assert.Multiple(() =>
        {
            Assert.That(diff.ExitCode, Is.EqualTo(3));
            Assert.That(diff.Output, Does.Contain("-- LOSES the column notes.extra"));
        });

        var refused = await RunAsync("sync");
        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(1));
            Assert.That(refused.Errors, Does.StartWith("OXEN6").And.Contain("extra"));
        });
        Assert.That((await RunAsync("sync", "--keep-unknown-columns", "--check")).ExitCode, Is.Zero);
        Assert.That((await RunAsync("sync", "--allow-data-loss")).ExitCode, Is.Zero);
        Assert.That((await RunAsync("sync", "--check")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task An_enum_is_a_type_of_the_database_where_the_context_says_so()
    {
        var plan = await _folder.RunHostedAsync("diff", "--context", "MoodDb", "-d", database.Kind, "-c", _connection);
        Assert.That(plan.Output, Does.Contain("people"), plan.Errors);
        Assert.That(plan.Output.Contains("CREATE TYPE mood", StringComparison.Ordinal), Is.EqualTo(database.Kind == "postgresql"));
    }

    [Test]
    public async Task Two_databases_are_compared_without_a_project()
    {
        var other = database.Create(_folder);
        try
        {
            await SqlAsync("create table people (id integer not null primary key, name varchar(50))");
            var different = await _folder.RunAsync("diff", "--check", "-d", database.Kind, "-c", other, "--with", _connection);
            var same = await _folder.RunAsync("diff", "--check", "-d", database.Kind, "-c", _connection, "--with", _connection);

            Assert.Multiple(() =>
            {
                Assert.That(different.ExitCode, Is.EqualTo(3), different.Errors);
                Assert.That(different.Output, Does.Contain("CREATE TABLE").And.Contain("people"));
                Assert.That(same.ExitCode, Is.Zero);
                Assert.That(same.Output, Does.StartWith("There are no differences."));
            });
        }
        finally
        {
            database.Drop(other);
        }
    }

    [Test]
    public async Task A_change_of_the_model_is_an_applied_migration_in_three_commands()
    {
        var added = await RunAsync("migrate", "add", "create_notes");
        Assert.That(added.ExitCode, Is.Zero, added.Errors);
        var file = Directory.GetFiles(_folder.Of("migrations"), "*_create_notes.sql").Single();
        Assert.That(File.ReadAllText(file), Does.Contain("CREATE TABLE"));
        var id = Path.GetFileNameWithoutExtension(file);

        var waiting = await RunAsync("migrate", "status", "--check", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(waiting.ExitCode, Is.EqualTo(3));
            Assert.That(waiting.Json.GetProperty("migrations")[0].GetProperty("state").GetString(), Is.EqualTo("pending"));
        });
        Assert.That((await RunAsync("info", "--json")).Json.GetProperty("pending")[0].GetString(), Is.EqualTo(id));
        Assert.That((await RunAsync("migrate", "up", "--dry-run")).Output, Does.Contain($"-- up {id}").And.Contain("CREATE TABLE"));

        var up = await RunAsync("migrate", "up");
        Assert.That(up.Output, Does.StartWith($"up   {id}"), up.Errors);
        var status = await RunAsync("migrate", "status", "--check");
        Assert.Multiple(() =>
        {
            Assert.That(status.ExitCode, Is.Zero, status.Output);
            Assert.That(status.Lines[1], Does.StartWith($"{id}\tapplied\t"));
        });
        Assert.That((await RunAsync("migrate", "up")).Output, Does.StartWith("Nothing to do."));
        Assert.That((await RunAsync("migrate", "add", "again")).Output, Does.StartWith("Nothing to do"));
        Assert.That((await RunAsync("migrate", "verify")).ExitCode, Is.Zero);

        await SqlAsync("alter table notes add column extra integer");
        var drift = await RunAsync("migrate", "verify");
        Assert.Multiple(() =>
        {
            Assert.That(drift.ExitCode, Is.EqualTo(3));
            Assert.That(drift.Output, Does.Contain("drift: ").And.Contain("extra"));
        });
    }

    private async Task SqlAsync(string sql)
    {
        var run = await _folder.RunAsync("sql", sql, "-d", database.Kind, "-c", _connection);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
    }

    private Task<CliRun> RunAsync(params string[] words) => _folder.RunHostedAsync([.. words, "--context", "NotesDb", "-d", database.Kind, "-c", _connection]);
}
