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

            Assert.That(() => db.ExecuteAsync($"insert into items values (1)"), Throws.InstanceOf<ObjectDisposedException>());
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

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
