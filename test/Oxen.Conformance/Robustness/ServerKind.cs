using Oxen.TestServers;

namespace Oxen.Conformance;

/// <summary>A kind of database that is a server of its own, which tests may break.</summary>
/// <param name="Name">Its name in the names of tests.</param>
/// <param name="Dialect">Its dialect, as in <c>OXEN_TEST_REQUIRE</c>.</param>
/// <param name="Server">The server.</param>
/// <param name="Use">The options for a connection string.</param>
public sealed record ServerKind(string Name, string Dialect, TestServer Server, Func<string, OxenOptions> Use)
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<ServerKind> All { get; } = Chosen(
    [
        new("PostgreSQL", "postgresql", TestServer.PostgreSql, text => new OxenOptions().UsePostgreSql(text))
        {
            Sleep = "SELECT pg_sleep({0})",
            Connections = "SELECT count(*) FROM pg_stat_activity WHERE datname = '{0}'",
            Patience = "Timeout",
            LockWait = "SET lock_timeout = '1s'",
            Kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{0}'",
        },
        new("MariaDB", "mysql", TestServer.MySql, text => new OxenOptions().UseMySql(text))
        {
            Sleep = "SELECT SLEEP({0})",
            Connections = "SELECT count(*) FROM information_schema.processlist WHERE db = '{0}'",
            Patience = "Connection Timeout",
            LockWait = "SET innodb_lock_wait_timeout = 1",
            Kill = "BEGIN NOT ATOMIC FOR c IN (SELECT id FROM information_schema.processlist WHERE db = '{0}') DO KILL c.id; END FOR; END",
        },
    ]);

    /// <summary>A command that takes so many seconds.</summary>
    public required string Sleep { get; init; }

    /// <summary>Counts the connections to a database.</summary>
    public required string Connections { get; init; }

    /// <summary>Ends the connections to a database.</summary>
    public required string Kill { get; init; }

    /// <summary>The key of a connection string that says how many seconds a command waits for a connection.</summary>
    public required string Patience { get; init; }

    /// <summary>Makes a connection wait for a lock for a second at most.</summary>
    public required string LockWait { get; init; }

    /// <summary>Skips the running tests where the server is missing; fails them where it is required.</summary>
    public void Require() => TestDatabase.All.First(database => database.Dialect == Dialect).Require();

    public override string ToString() => Name;

    private static ServerKind[] Chosen(ServerKind[] all) => Array.FindAll(all, kind => TestDatabase.All.Any(database => database.Dialect == kind.Dialect));
}
