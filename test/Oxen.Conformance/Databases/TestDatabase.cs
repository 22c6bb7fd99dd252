using System.Collections.Concurrent;
using Oxen.TestServers;

namespace Oxen.Conformance;

/// <summary>A kind of database the suites run on.</summary>
/// <param name="name">Its name in the names of tests.</param>
/// <param name="dialect">Its dialect, as in <c>OXEN_TEST_REQUIRE</c> and in the folders of expected SQL.</param>
/// <param name="create">Makes an empty database.</param>
public sealed class TestDatabase(string name, string dialect, Func<EmptyDatabase> create) : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(Kept Kept, bool IsReversed, bool PassesNull), MemoryShop> Shops = new();

    private readonly Lazy<EmptyDatabase> _database = new(create);
    private Task<ShopDb>? _shop;

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<TestDatabase> Known { get; } =
    [
        new("SQLite file", "sqlite", EmptyDatabase.SqliteFile),
        new("SQLite memory", "sqlite", EmptyDatabase.SqliteMemory),
        new("PostgreSQL", "postgresql", static () => EmptyDatabase.PostgreSql()) { SkipReason = TestServer.PostgreSql.MissingReason, Kept = Kept.Microseconds },
        new("MariaDB", "mysql", EmptyDatabase.MySql) { SkipReason = TestServer.MySql.MissingReason, Kept = Kept.ByMySql },
    ];

    /// <summary>
    /// Those the suites run on: those that <c>OXEN_TEST_DATABASES</c> names by their dialect, or by their own name as in
    /// <c>sqlite-memory</c>; every kind where it names none.
    /// </summary>
    public static IReadOnlyList<TestDatabase> All { get; } =
        Environment.GetEnvironmentVariable("OXEN_TEST_DATABASES")?.Split(',') is { } named ? [.. Known.Where(database => named.Contains(database.Dialect) || named.Contains(database.Id))] : Known;

    /// <summary>The dialect.</summary>
    public string Dialect => dialect;

    /// <summary>Its name as <c>OXEN_TEST_DATABASES</c> has it.</summary>
    public string Id { get; } = name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>Why this kind can't be used here; null when it can.</summary>
    public string? SkipReason { get; init; }

    /// <summary>What it keeps of values.</summary>
    public Kept Kept { get; init; } = Kept.All;

    /// <summary>The shop in memory, with the rows as this database keeps them.</summary>
    public MemoryShop Memory(bool isReversed, bool passesNull = false) =>
        Shops.GetOrAdd((Kept, isReversed, passesNull), static key => new MemoryShop(new ShopData(key.Kept), key.IsReversed, key.PassesNull));

    /// <summary>The shop with its rows, loaded once. Only for reading.</summary>
    public Task<ShopDb> ShopAsync() => _shop ??= LoadAsync();

    /// <summary>An empty database of this kind for one test, which disposes it.</summary>
    public EmptyDatabase Create() => create();

    /// <summary>Skips the running tests where this kind can't be used; fails them where it is required.</summary>
    public void Require()
    {
        if (SkipReason is null)
        {
            return;
        }

        var required = Environment.GetEnvironmentVariable("OXEN_TEST_REQUIRE")?.Split(',') ?? [];
        if (required.Contains(dialect))
        {
            Assert.Fail($"OXEN_TEST_REQUIRE asks for {dialect}. {SkipReason}");
        }

        Assert.Ignore($"{name}: {SkipReason}");
    }

    public ValueTask DisposeAsync() => _database.IsValueCreated ? _database.Value.DisposeAsync() : ValueTask.CompletedTask;

    public override string ToString() => name;

    private async Task<ShopDb> LoadAsync()
    {
        var shop = new ShopDb(_database.Value.Options.UseLogging(new CommandRecorder()));
        await shop.LoadAsync(new ShopData(Kept));
        if (dialect == "postgresql")
        {
            await shop.ExecuteAsync($"create collation \"NOCASE\" (provider = icu, locale = 'und-u-ks-level2', deterministic = false); create collation \"BINARY\" from \"C\"");
        }

        return shop;
    }
}
