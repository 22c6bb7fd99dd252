namespace Oxen.Cli.Tests;

public class ContextTests
{
    private CliFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new CliFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Several_contexts_want_a_name()
    {
        var run = await _folder.RunHostedAsync("info");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Output, Does.Contain("NotesDb").And.Contain("OwnDb").And.Contain("--context"));
        });
    }

    [Test]
    public async Task An_unknown_name_is_told_the_known_ones() =>
        Assert.That((await _folder.RunHostedAsync("info", "--context", "NoDb")).Output, Does.Contain("'NoDb'").And.Contain("NotesDb"));

    [Test]
    public async Task A_connection_string_is_enough_for_a_context_that_takes_options()
    {
        var run = await _folder.RunHostedAsync("info", "--context", "NotesDb", "-d", "sqlite", "-c", "Data Source=notes.db;Mode=ReadWriteCreate", "--json");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Output);
            Assert.That(run.Json.GetProperty("context").GetString(), Is.EqualTo("Oxen.Cli.Tests.NotesDb"));
            Assert.That(run.Json.GetProperty("classes").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_context_may_say_itself_how_it_is_made()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await _folder.RunHostedAsync("info", "--context", "OwnDb")).ExitCode, Is.Zero);
            Assert.That((await _folder.RunHostedAsync("info", "--context", "GivenDb", "-c", "Data Source=:memory:")).ExitCode, Is.Zero);
        });
    }

    [Test]
    public async Task A_given_connection_string_is_never_ignored() =>
        Assert.That((await _folder.RunHostedAsync("info", "--context", "OwnDb", "-c", "Data Source=other.db")).Output, Does.Contain("OXEN9004").And.Contain("string? connection"));

    [Test]
    public async Task What_a_context_throws_is_told() =>
        Assert.That((await _folder.RunHostedAsync("info", "--context", "GivenDb")).Output, Does.Contain("GivenDbs.CreateForDesign").And.Contain("Nobody gave a connection string."));

    [Test]
    public async Task So_is_what_its_types_throw() =>
        Assert.That((await _folder.RunHostedAsync("diff", "--context", "UnmappedDb", "-d", "postgresql", "-c", "Host=localhost;Database=none")).Errors, Does.StartWith("OXEN9004: ").And.Contain("UnmappedDb.MapTypes").And.Contain("There is no such mood."));

    [Test]
    public async Task An_assembly_that_is_missing_is_named_with_what_to_do()
    {
        Assert.That((await _folder.RunHostedAsync("diff", "--context", "LostDb")).Errors, Does.StartWith("OXEN9009: ").And.Contain("Build the project").And.Contain("dotnet add package Acme.Types"));
        Assert.That(MissingAssembly.Of(new InvalidOperationException("", new FileLoadException("", "Acme, Version=2.0.0.0"))), Is.Not.Null);
        Assert.That(MissingAssembly.Of(new FileNotFoundException("", "notes.db")), Is.Null);
    }

    [TestCase("sync", "--plan")]
    [TestCase("diff")]
    [TestCase("info")]
    public async Task A_file_that_isnt_there_yet_is_an_empty_database_and_stays_away(params string[] words)
    {
        var run = await _folder.RunHostedAsync([.. words, "--context", "NotesDb", "-d", "sqlite", "-c", "Data Source=new.db"]);
        Assert.That(run.ExitCode, Is.Zero, run.Errors + run.Output);
        Assert.That(run.Output, words[0] == "info" ? Does.Contain("new.db") : Does.Contain("CREATE TABLE"));
        Assert.That(File.Exists(Path.Combine(_folder.Path, "new.db")), Is.False);
    }

    [Test]
    public async Task A_context_that_cant_be_made_says_what_is_missing() =>
        Assert.That((await _folder.RunHostedAsync("info", "--context", "OddDb", "-d", "sqlite", "-c", "Data Source=:memory:")).Output, Does.Contain("OXEN9004").And.Contain("CreateForDesign"));
}
