namespace Oxen.Cli.Tests;

public class SettingsTests
{
    private CliFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new CliFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_file_named_in_oxen_json_lies_beside_it_wherever_the_tool_runs()
    {
        _folder.Write("oxen.json", """{ "database": "sqlite", "connection": "Data Source=a.db;Mode=ReadWriteCreate" }""");
        Directory.CreateDirectory(_folder.Of("deep/er"));

        var run = await _folder.RunInAsync("deep/er", "sql", "create table t (id integer)");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            Assert.That(File.Exists(_folder.Of("a.db")));
        });
    }

    [Test]
    public async Task The_command_line_wins_over_variables_and_those_over_oxen_json()
    {
        _folder.Write("oxen.json", """{ "database": "sqlite", "connection": "Data Source=json.db" }""");
        _folder.With("OXEN_CONNECTION", "Data Source=variable.db");

        Assert.Multiple(async () =>
        {
            Assert.That((await _folder.RunAsync("sql", "select 1")).Errors, Does.Contain("variable.db"));
            Assert.That((await _folder.RunAsync("sql", "select 1", "-c", "Data Source=typed.db")).Errors, Does.Contain("typed.db"));
        });
    }

    [Test]
    public async Task Variables_keep_secrets_out_of_oxen_json_and_their_values_out_of_sight()
    {
        _folder.Write("oxen.json", """{ "database": "postgresql", "connection": "Host=127.0.0.1;Port=1;Username=u;Database=d;Password=${SECRET};Timeout=1" }""");

        var missing = await _folder.RunAsync("sql", "select 1");
        var given = await _folder.With("SECRET", "swordfish").RunAsync("sql", "select 'swordfish'", "--verbose");
        var told = await _folder.RunAsync("info");

        Assert.Multiple(() =>
        {
            Assert.That(missing.Errors, Does.StartWith("OXEN9005: ").And.Contain("SECRET"));
            Assert.That(given.ExitCode, Is.EqualTo(1));
            Assert.That(given.Errors, Does.Not.Contain("swordfish"));
            Assert.That(told.Output, Does.Contain("Host=127.0.0.1").And.Not.Contain("swordfish"));
        });
    }

    [TestCase("""{ "conection": "x" }""", "\"conection\"")]
    [TestCase("""{ "connection": 1 }""", "\"connection\"")]
    [TestCase("""[1]""", "JSON object")]
    [TestCase("""{ "database": "oracle" }""", "oracle")]
    public async Task What_oxen_json_cant_say_is_an_error(string text, string told)
    {
        _folder.Write("oxen.json", text);

        Assert.That((await _folder.RunAsync("sql", "select 1")).Errors, Does.StartWith("OXEN9005: ").And.Contain(told));
    }

    [Test]
    public async Task A_mistyped_file_makes_no_empty_database()
    {
        var run = await _folder.RunAsync("sql", "select 1", "-d", "sqlite", "-c", "Data Source=mistyped.db");

        Assert.Multiple(() =>
        {
            Assert.That(run.Errors, Does.Contain("mistyped.db"));
            Assert.That(File.Exists(_folder.Of("mistyped.db")), Is.False);
        });
    }
}
