namespace Oxen.Sqlite;

/// <summary>Databases that can't be opened, and connection strings that can't be read.</summary>
public class OpenErrorTests
{
    private string _folder = null!;

    [SetUp]
    public void Create() => _folder = Directory.CreateTempSubdirectory("oxen-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_folder_that_does_not_exist_is_named()
    {
        var file = Path.Combine(_folder, "missing", "blog.db");
        Assert.That(Open($"Data Source={file};Default Timeout=5"), Does.StartWith($"OXEN4100: The database '{file}' can't be opened: its folder '{Path.GetDirectoryName(file)}' doesn't exist."));
    }

    [Test]
    public void A_folder_is_no_file() => Assert.That(Open($"Data Source={_folder}"), Does.Contain("it is a folder"));

    [Test]
    public void A_file_that_is_only_read_must_exist() =>
        Assert.That(Open($"Data Source={Path.Combine(_folder, "blog.db")};Mode=ReadOnly"), Does.Contain("must be there"));

    [Test]
    public void A_file_of_another_kind_is_no_database()
    {
        var file = Path.Combine(_folder, "notes.txt");
        File.WriteAllText(file, new string('x', 5000));
        Assert.That(Open($"Data Source={file}"), Does.Contain(file).And.Contain("it isn't a SQLite database, or it is encrypted"));
    }

    [TestCase("blog.db", "say \"Data Source=blog.db\"")]
    [TestCase("", "The connection string is empty")]
    [TestCase(" ", "Data Source=:memory:")]
    [TestCase("Server=secret;Password=secret", "it has no setting 'server'")]
    [TestCase("Data Source=a.db;Mode=Sometimes;Password=secret", "a setting has a value it can't have")]
    [TestCase("Data Source=a.db;=secret", "it isn't of the form")]
    public void A_connection_string_that_can_not_be_read_says_what_to_do(string text, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => new OxenOptions().UseSqlite(text))!;
        Assert.That(error.Message, Does.Contain(message).And.Not.Contain("secret"));
    }

    private static string Open(string connectionString)
    {
        using var options = new OxenOptions().UseSqlite(connectionString);
        var db = new EmptyDb(options);
        var error = Assert.ThrowsAsync<DatabaseException>(() => db.ExecuteAsync($"select 1"))!;
        Assert.That(Assert.Throws<DatabaseException>(() => db.Sql<int>($"select 1").ToList())!.Message, Is.EqualTo(error.Message));
        return error.Message;
    }

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
