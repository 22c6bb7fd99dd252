using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Inheritance;

/// <summary>
/// Tests over a hierarchy of classes, however it is kept, on every database. A query runs in the database and on LINQ to
/// Objects over the same rows, and must give the same.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class HierarchyTests(TestDatabase database, Func<OxenOptions, PaymentsDb> open)
{
    private readonly PaymentData _memory = new();
    private readonly List<string> _commands = [];
    private EmptyDatabase? _database;

    /// <summary>The payments in the database.</summary>
    protected PaymentsDb Db { get; private set; } = null!;

    /// <summary>The database's dialect.</summary>
    protected string Dialect => database.Dialect;

    [OneTimeSetUp]
    public async Task LoadAsync()
    {
        database.Require();
        _database = database.Create();
        Db = open(_database.Options.UseLogging(new CommandRecorder()));
        await Db.Schema.SyncAsync();
        await PaymentData.LoadAsync(Db);
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SetUp]
    public void ForgetCommands() => _commands.Clear();

    [TearDown]
    public void CompareSql() => GoldenSql.Check(database.Dialect, _commands);

    /// <summary>Promises that the query gives what LINQ to Objects gives, in its order or, where the query has none, in any.</summary>
    protected void Same<T>(Func<IPayments, IQueryable<T>> query)
    {
        List<T> rows = [];
        _commands.AddRange(CommandRecorder.During(() => rows = query(Db).ToList()));
        var (found, expected) = (rows.Select(row => Shown(row)), query(_memory).AsEnumerable().Select(row => Shown(row)));
        var isOrdered = query(_memory).Expression.ToString().Contains("OrderBy", StringComparison.Ordinal);
        Assert.That(found, isOrdered ? Is.EqualTo(expected) : Is.EquivalentTo(expected), _commands.LastOrDefault());
    }

    /// <summary>Promises of each of the queries that it gives what LINQ to Objects gives.</summary>
    protected void All(params Func<IPayments, IQueryable<object>>[] queries)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var query in queries)
            {
                Same(query);
            }
        }
    }

    /// <summary>Promises that the query gives the one value that LINQ to Objects gives.</summary>
    protected void SameValue<T>(Func<IPayments, T> query)
    {
        T value = default!;
        _commands.AddRange(CommandRecorder.During(() => value = query(Db)));
        Assert.That(Shown(value), Is.EqualTo(Shown(query(_memory))), _commands.LastOrDefault());
    }

    /// <summary>Promises that a graph is the one in memory, as far as the function shows it.</summary>
    protected void SameGraph<T>(Func<PaymentsDb, IQueryable<T>> query, Func<IPayments, IQueryable<T>> expected, Func<T, string> show)
    {
        List<T> rows = [];
        _commands.AddRange(CommandRecorder.During(() => rows = query(Db).ToList()));
        Assert.That(rows.Select(show), Is.EqualTo(expected(_memory).AsEnumerable().Select(show)));
        Assert.That(query(Db).AsSingleQuery().ToList().Select(show), Is.EqualTo(rows.Select(show)), "by one command");
    }

    /// <summary>A value as text, an object by its class and what it holds, without what it leads to.</summary>
    protected static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool truth => truth.ToString(),
        ITuple tuple => string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Shown(tuple[i]))),
        IEnumerable rows => $"[{string.Join(", ", rows.Cast<object?>().Select(Shown))}]",
        _ => $"{(value.GetType().Name.Contains("Anonymous", StringComparison.Ordinal) ? "" : value.GetType().Name)}{{{string.Join(", ", Members(value).Select(member => $"{member.Name} = {Shown(member.GetValue(value))}"))}}}",
    };

    private static IEnumerable<PropertyInfo> Members(object value) => value is Payment or Customer or Bank or Refund
        ? value.GetType().GetProperties().Where(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string)).OrderBy(property => property.Name)
        : value.GetType().GetProperties();
}
