namespace Oxen.Sqlite;

/// <summary>What the driver does by itself, and Oxen sees to.</summary>
public class DriverTests
{
    [Test]
    public async Task An_error_of_a_later_statement_is_thrown()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var db = new EmptyDb(options);
        await db.ExecuteAsync($"CREATE TABLE t (x INTEGER PRIMARY KEY)");
        Assert.That(await db.ExecuteAsync($"SELECT 1; INSERT INTO t VALUES (1), (2)"), Is.EqualTo(2));
        Assert.That(async () => await db.ExecuteAsync($"SELECT 1; INSERT INTO t VALUES (1)"), Throws.InstanceOf<UniqueViolationException>());
        Assert.That(async () => await db.ExecuteAsync($"SELECT 1; SELECT * FROM nowhere"), Throws.InstanceOf<DatabaseException>());
    }

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
