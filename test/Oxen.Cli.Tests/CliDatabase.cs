using Oxen.TestServers;

namespace Oxen.Cli.Tests;

/// <summary>A kind of database the tool is tested on.</summary>
/// <param name="kind">Its name for <c>--database</c>, and in <c>OXEN_TEST_DATABASES</c>.</param>
/// <param name="server">Its server; null for SQLite.</param>
public sealed class CliDatabase(string kind, TestServer? server)
{
    private static readonly CliDatabase[] Known = [new("sqlite", null), new("postgresql", TestServer.PostgreSql), new("mysql", TestServer.MySql)];

    /// <summary>Those that <c>OXEN_TEST_DATABASES</c> names; all where it names none.</summary>
    public static IReadOnlyList<CliDatabase> All { get; } =
        Environment.GetEnvironmentVariable("OXEN_TEST_DATABASES")?.Split(',') is { } named ? [.. Known.Where(database => named.Any(name => name.StartsWith(database.Kind, StringComparison.Ordinal)))] : Known;

    /// <summary>Its name for <c>--database</c>.</summary>
    public string Kind => kind;

    /// <summary>Skips the running tests where it can't be used; fails them where it is required.</summary>
    public void Require()
    {
        if (server?.MissingReason is not { } reason)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("OXEN_TEST_REQUIRE")?.Split(',').Contains(kind) == true)
        {
            Assert.Fail($"OXEN_TEST_REQUIRE asks for {kind}. {reason}");
        }

        Assert.Ignore($"{kind}: {reason}");
    }

    /// <summary>Makes an empty database; gives its connection string.</summary>
    public string Create(CliFolder folder) => server?.CreateDatabase() ?? $"Data Source={folder.Of($"{Guid.NewGuid():N}.db")};Mode=ReadWriteCreate";

    /// <summary>Removes a database.</summary>
    public void Drop(string connection) => server?.DropDatabase(connection);

    public override string ToString() => kind;
}
