using System.Linq.Expressions;
using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>Whole queries where SQLite needs help: exact decimals, spans of time, indexes, lists, random numbers.</summary>
public class QueryTests
{
    private OxenOptions _options = null!;
    private GoodsDb _db = null!;
    private Good[] _goods = null!;

    [OneTimeSetUp]
    public async Task Fill()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new GoodsDb(_options);
        await _db.Schema.SyncAsync();
        _goods =
        [
            .. Enumerable.Range(1, 200).Select(i => new Good
            {
                Id = i, Name = $"{(i % 3 == 0 ? "abc" : "ABC")}{i}", Price = (i * 7919 % 1000) / 10m - 40, Weight = i / 3f, Size = i / 7.0, Stock = (ulong)i << 58,
                Made = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(i * 37), Took = TimeSpan.FromMinutes(i - 100), Grade = (char)('a' + (i % 26)),
                Kind = (GoodKind)(i % 3), Code = new Guid(i, 0, 0, new byte[8]), Discount = i % 5 == 0 ? null : i / 100m,
            }),
        ];
        await _db.Goods.InsertAsync(_goods);
    }

    [OneTimeTearDown]
    public async Task Close() => await _options.DisposeAsync();

    private static IEnumerable<TestCaseData> Predicates
    {
        get
        {
            decimal[] prices = [12.5m, -1.10m, 0m, 3.3m];
            var span = TimeSpan.FromHours(1);
            var day = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc);
            Expression<Func<Good, bool>>[] predicates =
            [
                good => good.Price > 9.5m,
                good => good.Price + 0.25m <= good.Price * 2,
                good => good.Price % 3 == 0,
                good => prices.Contains(good.Price),
                good => good.Price == 12.50m,
                good => good.Discount == null || good.Discount.Value * good.Price > 10,
                good => (int)good.Price / 7 == good.Id % 10,
                good => Math.Round(good.Price, 0) == Math.Truncate(good.Price),
                good => good.Weight + 0.1f > 20f,
                good => good.Weight * 3f == good.Id,
                good => good.Size % 2 < 1,
                good => good.Stock > 1ul << 62,
                good => (good.Stock & (1ul << 60)) != 0,
                good => good.Took > span,
                good => -good.Took > span,
                good => good.Took + span < TimeSpan.Zero,
                good => good.Made - day > span * 24,
                good => good.Made + good.Took < day,
                good => good.Made.AddMonths(1).Month == 3,
                good => good.Made.DayOfWeek == DayOfWeek.Sunday,
                good => good.Made.Date == day,
                good => good.Made.TimeOfDay < span,
                good => good.Name.StartsWith("ABC1"),
                good => good.Name.EndsWith("9") || good.Name.Contains("bc12"),
                good => good.Name.ToUpper() == "ABC33",
                good => good.Name.Length == 5 && good.Name[0] == 'A',
                good => good.Name.Substring(3) == good.Id.ToString(),
                good => good.Name.Equals("ABC9", StringComparison.OrdinalIgnoreCase),
                good => good.Grade == 'c',
                good => good.Grade > 'x',
                good => char.IsLetter(good.Grade) && good.Kind == GoodKind.Large,
                good => good.Code == new Guid(5, 0, 0, new byte[8]) || good.Code.CompareTo(new Guid(190, 0, 0, new byte[8])) > 0,
                good => Math.Sqrt(good.Size) < 2 && Math.Pow(good.Id, 2) > 100,
                good => (byte)good.Id == 7 || (good.Id ^ 5) == 3 || good.Id << 28 < 0,
            ];
            return predicates.Select(predicate => new TestCaseData(predicate).SetName($"{{m}}({predicate.Body})"));
        }
    }

    [TestCaseSource(nameof(Predicates))]
    public async Task A_predicate_finds_what_it_finds_in_memory(Expression<Func<Good, bool>> predicate)
    {
        var expected = _goods.Where(predicate.Compile()).Select(good => good.Id).ToList();
        Assert.That(await _db.Goods.Where(predicate).OrderBy(good => good.Id).Select(good => good.Id).ToListAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Every_value_comes_back_in_every_order()
    {
        var all = await _db.Goods.OrderBy(good => good.Price).ThenByDescending(good => good.Stock).ThenBy(good => good.Id).ToListAsync();
        var expected = _goods.OrderBy(good => good.Price).ThenByDescending(good => good.Stock).ThenBy(good => good.Id).ToList();
        Assert.That(all, Is.EqualTo(expected).UsingPropertiesComparer());
    }

    [Test]
    public async Task Aggregates_of_decimals_are_exact()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(await _db.Goods.SumAsync(good => good.Price), Is.EqualTo(_goods.Sum(good => good.Price)));
        Assert.That(await _db.Goods.SumAsync(good => good.Price * good.Id), Is.EqualTo(_goods.Sum(good => good.Price * good.Id)));
        Assert.That(await _db.Goods.AverageAsync(good => good.Price), Is.EqualTo(_goods.Average(good => good.Price)));
        Assert.That(await _db.Goods.AverageAsync(good => good.Discount), Is.EqualTo(_goods.Average(good => good.Discount)));
        Assert.That(await _db.Goods.MinAsync(good => good.Price), Is.EqualTo(_goods.Min(good => good.Price)));
        Assert.That(await _db.Goods.MaxAsync(good => good.Price), Is.EqualTo(_goods.Max(good => good.Price)));
        Assert.That(await _db.Goods.Where(good => good.Id < 0).SumAsync(good => good.Price), Is.Zero);
        Assert.That(await _db.Goods.Select(good => good.Price).Distinct().CountAsync(), Is.EqualTo(_goods.Select(good => good.Price).Distinct().Count()));
    }

    [Test]
    public async Task A_random_order_is_another_each_time()
    {
        var first = await _db.Goods.OrderBy(good => Random.Shared.Next()).Select(good => good.Id).ToListAsync();
        var second = await _db.Goods.OrderBy(good => Random.Shared.Next()).Select(good => good.Id).ToListAsync();
        Assert.That(first, Is.EquivalentTo(second).And.Not.EqualTo(second));
    }

    [Test]
    public async Task Prefixes_and_lists_and_equal_decimals_use_an_index()
    {
        await using var lease = await _db.OpenConnectionAsync();
        var prefix = "abc";
        var last = "abc9";
        int[] ids = [1, 2];
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Plan(lease, _db.Goods.Where(good => good.Name.StartsWith(prefix)).ToSql()), Does.Contain("ix_goods_name (name>? AND name<?)"));
        Assert.That(Plan(lease, _db.Goods.Where(good => string.Compare(good.Name, last) > 0).OrderBy(good => good.Name).ToSql()), Does.Contain("ix_goods_name (name>?)"));
        Assert.That(Plan(lease, _db.Goods.Where(good => ids.Contains(good.Id)).ToSql()), Does.Contain("PRIMARY KEY (rowid=?)"));
        Assert.That(Plan(lease, _db.Goods.Where(good => good.Price == 1.5m).ToSql()), Does.Contain("ix_goods_price (price=?)"));
    }

    private static string Plan(ConnectionLease lease, string sql)
    {
        using var command = (SqliteCommand)lease.Connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in new[] { "@prefix", "@ids", "@last", "@p" }.Where(name => sql.Contains(name, StringComparison.Ordinal)))
        {
            command.Parameters.AddWithValue(name, "[]");
        }

        using var reader = command.ExecuteReader();
        List<string> steps = [];
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return string.Join('\n', steps);
    }
}

public enum GoodKind
{
    Small,
    Large,
    Huge,
}

public sealed class Good
{
    public int Id { get; set; }

    [Index]
    public string Name { get; set; } = "";

    [Index]
    public decimal Price { get; set; }

    public decimal? Discount { get; set; }

    public float Weight { get; set; }

    public double Size { get; set; }

    public ulong Stock { get; set; }

    public DateTime Made { get; set; }

    public TimeSpan Took { get; set; }

    public char Grade { get; set; }

    public GoodKind Kind { get; set; }

    public Guid Code { get; set; }
}

public sealed class GoodsDb(OxenOptions options) : OxenDb(options)
{
    public Table<Good> Goods => Table<Good>();
}
