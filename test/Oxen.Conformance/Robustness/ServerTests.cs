using System.Globalization;

namespace Oxen.Conformance;

/// <summary>A test of a database on a server, empty but for <see cref="NotesDb"/>.</summary>
[TestFixtureSource(typeof(ServerKind), nameof(ServerKind.All))]
public abstract class ServerTests(ServerKind kind)
{
    private string _database = "";

    private protected ServerKind Kind => kind;

    private protected OxenOptions Options { get; private set; } = null!;

    private protected NotesDb Db { get; private set; } = null!;

    [SetUp]
    public async Task Create()
    {
        kind.Require();
        _database = kind.Server.CreateDatabase();
        Options = kind.Use(_database);
        Db = new NotesDb(Options);
        await Db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task Remove()
    {
        await Options.DisposeAsync();
        kind.Server.DropDatabase(_database);
    }

    /// <summary>The database's connection string with a part of it changed.</summary>
    private protected string With(string key, string value) => new System.Data.Common.DbConnectionStringBuilder { ConnectionString = _database, [key] = value }.ConnectionString;

    /// <summary>Runs a command about the database on a connection of its own, as its operator does.</summary>
    private protected long Operate(string command)
    {
        var name = (string)new System.Data.Common.DbConnectionStringBuilder { ConnectionString = _database }["Database"];
        return kind.Server.Operate(string.Format(CultureInfo.InvariantCulture, command, name));
    }
}
