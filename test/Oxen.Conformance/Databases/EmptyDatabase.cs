using Oxen.TestServers;

namespace Oxen.Conformance;

/// <summary>An empty database, and options that name it and nothing else. Disposing closes and removes it.</summary>
public sealed class EmptyDatabase(OxenOptions options, Action remove) : IAsyncDisposable
{
    /// <summary>The options, not yet frozen.</summary>
    public OxenOptions Options => options;

    public static EmptyDatabase SqliteMemory() => new(new OxenOptions().UseSqlite("Data Source=:memory:"), static () => { });

    public static EmptyDatabase SqliteFile()
    {
        var folder = ThrowAway.CreateFolder();
        var file = Path.Combine(folder.FullName, "test.db");
        return new EmptyDatabase(new OxenOptions().UseSqlite($"Data Source={file}"), () => folder.Delete(recursive: true));
    }

    public static EmptyDatabase PostgreSql(Action<PostgreSqlOptions>? configure = null)
    {
        var database = TestServer.PostgreSql.CreateDatabase();
        return new EmptyDatabase(new OxenOptions().UsePostgreSql(database, configure), () => TestServer.PostgreSql.DropDatabase(database));
    }

    public static EmptyDatabase MySql()
    {
        var database = TestServer.MySql.CreateDatabase();
        return new EmptyDatabase(new OxenOptions().UseMySql(database), () => TestServer.MySql.DropDatabase(database));
    }

    public async ValueTask DisposeAsync()
    {
        await options.DisposeAsync();
        remove();
    }
}
