namespace Oxen.Cli.Tests;

[TestFixtureSource(typeof(CliDatabase), nameof(CliDatabase.All))]
public class ScaffoldTests(CliDatabase database)
{
    private readonly CliFolder _folder = new();
    private string _connection = "";

    [OneTimeSetUp]
    public void Make()
    {
        database.Require();
        _connection = database.Create(_folder);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (_connection.Length > 0)
        {
            database.Drop(_connection);
        }

        _folder.Dispose();
    }

    [Test]
    public async Task A_database_becomes_classes_and_a_check_tells_when_it_has_changed()
    {
        await RunAsync("sql", "create table authors (id integer not null primary key, name varchar(50) not null); create table books (id integer not null primary key, author_id integer not null references authors (id), title varchar(100))");
        Assert.That((await RunAsync("scaffold", "--check")).ExitCode, Is.EqualTo(3));

        var first = await RunAsync("scaffold", "--namespace", "Library", "--context", "LibraryDb", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.Errors);
            Assert.That(first.Json.GetProperty("files").EnumerateArray().Select(file => file.GetString()), Is.EquivalentTo(new[] { "Author.g.cs", "Book.g.cs", "LibraryDb.g.cs" }));
            Assert.That(_folder.Read("Model/Author.g.cs"), Does.Contain("namespace Library").And.Contain("partial class Author"));
            Assert.That(_folder.Read("Model/LibraryDb.g.cs"), Does.Contain("Table<Book> Books"));
        });

        string[] named = ["--namespace", "Library", "--context", "LibraryDb"];
        Assert.That((await RunAsync(["scaffold", "--check", .. named])).ExitCode, Is.Zero);
        Assert.That((await RunAsync(["scaffold", .. named])).Output, Does.StartWith("Nothing to do"));

        await RunAsync("sql", "alter table books add column year integer");
        Assert.That((await RunAsync(["scaffold", "--check", .. named])).Lines[0], Is.EqualTo(Path.Combine("Model", "Book.g.cs")));
        Assert.That((await RunAsync("scaffold", "--table", "nothing")).Errors, Does.Contain("'nothing'").And.Contain("authors"));
    }

    private async Task<CliRun> RunAsync(params string[] words)
    {
        var run = await _folder.RunAsync([.. words, "-d", database.Kind, "-c", _connection]);
        Assert.That(words[0] == "scaffold" || run.ExitCode == 0, run.Errors);
        return run;
    }
}
