using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>Options that are disposed at once, as by a container that is.</summary>
public class DisposeTests
{
    [Test]
    public async Task Options_close_their_connections_without_waiting([Values] bool isFile)
    {
        var file = Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db");
        var options = new OxenOptions().UseSqlite(new SqliteConnectionStringBuilder { DataSource = isFile ? file : ":memory:" }.ToString());
        try
        {
            var db = new EmptyDb(options);
            await db.ExecuteAsync($"create table items (id integer primary key)");
            options.Dispose();

            Assert.That(() => db.ExecuteAsync($"insert into items values (1)"), Throws.InstanceOf<ObjectDisposedException>().With.Message.Contains("live as long as the application"));
            Assert.That(File.Exists(file + "-wal"), Is.False, "The last connection to close takes the log with it.");
            Assert.That(options.Dispose, Throws.Nothing);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void Options_that_were_not_used_have_nothing_to_close() => Assert.That(new OxenOptions().Dispose, Throws.Nothing);

    [Test]
    public async Task A_value_that_is_read_meanwhile_is_an_error([Values] bool isText)
    {
        var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var db = new PaperDb(options);
        await db.Schema.SyncAsync();
        await db.Papers.InsertAsync(new Paper { Id = 1, Text = new string('x', 1_000_000), Content = new byte[1_000_000] });
        var text = isText ? await db.Papers.OpenTextAsync(p => p.Text) : null;
        var bytes = isText ? null : await db.Papers.OpenReadAsync(p => p.Content);
        options.Dispose();

        Assert.That(() => isText ? text!.Read() : bytes!.ReadByte(), Throws.TypeOf<ObjectDisposedException>().With.Message.Contains("OxenOptions"));
        Assert.That(() => text?.Dispose(), Throws.Nothing);
        Assert.That(() => bytes?.Dispose(), Throws.Nothing);
    }

    [Test]
    public async Task A_text_of_a_connection_its_owner_closed_is_an_error()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select printf('%.*c', 100000, 'x')";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        using var text = SqliteReads.OpenText(reader, 0);
        Assert.That(text.Read(), Is.EqualTo('x'));
        await connection.CloseAsync();

        Assert.That(text.ReadToEnd, Throws.TypeOf<ObjectDisposedException>().With.Message.Contains("was closed"));
    }

    private sealed class Paper
    {
        public int Id { get; set; }

        public string? Text { get; set; }

        public byte[]? Content { get; set; }
    }

    private sealed class PaperDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Paper> Papers => Table<Paper>();
    }

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
