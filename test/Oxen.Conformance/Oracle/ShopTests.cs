namespace Oxen.Conformance;

/// <summary>
/// Tests over the shop, on every database. A query is written once and runs in the database, synchronously,
/// asynchronously and streamed, and on LINQ to Objects over the same rows; it must give the same each time.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class ShopTests(TestDatabase database)
{
    /// <summary>The shop in memory, with the rows as this database keeps them.</summary>
    private protected MemoryShop Memory { get; } = database.Memory(isReversed: false);

    private readonly MemoryShop _reversed = database.Memory(isReversed: true);

    // The listed deviation: a member of null is null.
    private readonly MemoryShop _memoryPassingNull = database.Memory(isReversed: false, passesNull: true);
    private readonly MemoryShop _reversedPassingNull = database.Memory(isReversed: true, passesNull: true);

    /// <summary>The kind of database.</summary>
    private protected TestDatabase Database => database;

    private readonly List<string> _commands = [];
    private readonly Dictionary<Type, int> _limited = [];
    private int _commandsOfQuery = 1;
    private IShop? _listing;

    /// <summary>The shop in the database.</summary>
    protected ShopDb Db { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenShop()
    {
        database.Require();
        Db = await database.ShopAsync();
    }

    [SetUp]
    public void ForgetCommands()
    {
        _commands.Clear();
        _commandsOfQuery = 1;
        _limited.Clear();
        Printed.Kept = database.Kept;
    }

    [TearDown]
    public void CompareSql()
    {
        foreach (var limit in Limits())
        {
            Assert.That(_limited.GetValueOrDefault(limit.GetType()), Is.EqualTo(limit.Queries), $"The number of queries by [{limit.GetType().Name}] is another.");
            Assert.That(limit is not DeviatesAttribute deviates || Deviation.Of(database.Dialect).Any(row => row.What == deviates.Row), "The deviation isn't listed.");
        }

        GoldenSql.Check(database.Dialect, _commands);
    }

    /// <summary>Asks the tests' queries of this shop from now on, and nothing else: to list them.</summary>
    internal void List(IShop shop) => _listing = shop;

    /// <summary>Runs work whose commands belong to the test's SQL.</summary>
    private protected void Record(Func<Task> work) =>
        _commands.AddRange(CommandRecorder.During(() => work().GetAwaiter().GetResult()).Distinct().Except(_commands));

    /// <summary>Promises that the query gives what LINQ to Objects gives.</summary>
    protected void Same<T>(Func<IShop, T> query) => Same(query, query);

    /// <summary>Promises that the query gives what LINQ to Objects gives, in so many commands: one more for each collection.</summary>
    protected void SameIn<T>(int commands, Func<IShop, T> query)
    {
        _commandsOfQuery = commands;
        Same(query);
    }

    /// <summary>Promises that a query gives what another one gives on LINQ to Objects, in so many commands.</summary>
    protected void SameIn<T>(int commands, Func<IShop, T> query, Func<IShop, T> expected)
    {
        _commandsOfQuery = commands;
        Same(query, expected);
    }

    /// <summary>Promises of each of the queries that it gives what LINQ to Objects gives; tells of all that don't.</summary>
    protected void All(params Func<IShop, object?>[] queries) => AllIn(1, queries);

    /// <summary>Promises of each of the queries that it gives what LINQ to Objects gives, in so many commands.</summary>
    protected void AllIn(int commands, params Func<IShop, object?>[] queries)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var query in queries)
            {
                SameIn(commands, query);
            }
        }
    }

    /// <summary>Promises that the query gives what LINQ to Objects gives, for each of the values.</summary>
    protected void Same<TValue, T>(IEnumerable<TValue> values, Func<IShop, TValue, T> query)
    {
        foreach (var value in values)
        {
            Same(shop => query(shop, value));
        }
    }

    /// <summary>Promises that a query gives what another one gives on LINQ to Objects, for each of the values.</summary>
    protected void Same<TValue, T>(IEnumerable<TValue> values, Func<IShop, TValue, T> query, Func<IShop, TValue, T> expected)
    {
        foreach (var value in values)
        {
            Same(shop => query(shop, value), shop => expected(shop, value));
        }
    }

    /// <summary>Promises that a query gives what another one gives on LINQ to Objects.</summary>
    protected void Same<T>(Func<IShop, T> query, Func<IShop, T> expected)
    {
        if (_listing is not null)
        {
            Outcome.Of(() => query(_listing));
            return;
        }

        var promised = Outcome.Of(() => expected(Memory));
        var reversed = _reversed;
        if (promised.Error is NullReferenceException or ArgumentNullException || Outcome.Of(() => expected(_reversed)).Error is NullReferenceException)
        {
            promised = Outcome.Of(() => expected(_memoryPassingNull));
            reversed = _reversedPassingNull;
        }

        if (!promised.IsSame(Outcome.Of(() => expected(reversed))))
        {
            Assert.Fail($"The query leaves open what it gives: rows in another order give another result. Order it by a key.{promised}");
        }

        if (Difference(query, promised) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary>What differs from LINQ to Objects, where that has an answer and the query doesn't leave it open; null for nothing.</summary>
    protected string? Difference<T>(Func<IShop, T> query)
    {
        var promised = Outcome.Of(() => query(Memory));
        return promised.Error is null or InvalidOperationException
            && Difference("synchronously", query, Db, promised) is { } difference
            && promised.IsSame(Outcome.Of(() => query(_reversed))) ? difference : null;
    }

    private string? Difference<T>(Func<IShop, T> query, Outcome promised)
    {
        var limited = _limited.Values.Sum();
        if (Difference("synchronously", query, Db, promised) is { } difference)
        {
            return difference;
        }

        if (_limited.Values.Sum() > limited)
        {
            return null;
        }

        var misses = Db.Misses;
        return Difference("asynchronously", query, new AsyncShop(Db, isStreamed: false), promised)
            ?? Difference("streamed", query, new AsyncShop(Db, isStreamed: true), promised)
            ?? (Db.Misses == misses ? null : "The query was compiled again when it was repeated.");
    }

    private string? Difference<T>(string way, Func<IShop, T> query, IShop shop, Outcome promised)
    {
        Outcome? given = null;
        var commands = CommandRecorder.During(() => given = Outcome.Of(() => query(shop)));
        _commands.AddRange(commands.Except(_commands));
        if (!given!.IsSame(promised) && Limits().FirstOrDefault(limit => limit.Covers(given)) is { } limit)
        {
            _limited[limit.GetType()] = _limited.GetValueOrDefault(limit.GetType()) + 1;
            return null;
        }

        if (!given.IsSame(promised))
        {
            return $"Run {way}, the query doesn't give what LINQ to Objects gives.\n{string.Join("\n", commands)}\n{promised.Difference(given)}";
        }

        return commands.Count == _commandsOfQuery || (commands.Count == 0 && promised.Error is not null) ? null : $"The query is {_commandsOfQuery} command(s), not {commands.Count}.";
    }

    private IEnumerable<LimitAttribute> Limits() =>
        TestContext.CurrentContext.Test is { Type: { } suite, MethodName: { } name } && suite.GetMethods().FirstOrDefault(method => method.Name == name) is { } test
            ? test.GetCustomAttributes(typeof(LimitAttribute), inherit: true).Cast<LimitAttribute>().Where(limit => limit.Dialect == database.Dialect)
            : [];
}
