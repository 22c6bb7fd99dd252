using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>The queries an application repeats use their index, by the word of the database's planner on a filled table.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class IndexUseTests(TestDatabase database)
{
    private const int Rows = 20_000;

    // What the planners call reading a whole table; MariaDB tells the type of access in a column behind the table.
    private static readonly string[] Scans = ["SCAN m", "Seq Scan", "| m | ALL |"];

    private EmptyDatabase _database = null!;
    private MeasureDb _db = null!;

    [OneTimeSetUp]
    public async Task Fill()
    {
        database.Require();
        _database = database.Create();
        _db = new MeasureDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.TransactionAsync(() => _db.Measures.InsertAsync(Enumerable.Range(1, Rows).Select(i => new Measure
        {
            Id = i,
            Code = $"m{i}",
            Level = i * 7 % Rows,
            Kind = 1 + i % 4,
            Source = i % 20 == 0 ? null : i * 3 % Rows,
            Text = new string('x', 100),
        })));
        await _db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(database.Dialect == "mysql" ? "ANALYZE TABLE measures" : "ANALYZE measures"));
    }

    [OneTimeTearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [Test]
    public Task A_key()
    {
        var id = 17;
        return UsesIndexAsync(_db.Measures.Where(m => m.Id == id));
    }

    [Test]
    public Task A_text_with_an_index()
    {
        var code = "m77";
        return UsesIndexAsync(_db.Measures.Where(m => m.Code == code));
    }

    [Test]
    public Task The_beginning_of_a_text()
    {
        var start = "m777";
        return UsesIndexAsync(_db.Measures.Where(m => m.Code.StartsWith(start)));
    }

    [Test]
    public Task A_range()
    {
        var (least, most) = (100, 140);
        return UsesIndexAsync(_db.Measures.Where(m => m.Level >= least && m.Level < most));
    }

    [TestCase(3)]
    [TestCase(100)]
    public Task A_list(int count)
    {
        var ids = Enumerable.Range(5, count).ToList();
        return UsesIndexAsync(_db.Measures.Where(m => ids.Contains(m.Id)));
    }

    [Test]
    public Task A_list_of_texts()
    {
        string[] codes = ["m1", "m5", "m9"];
        return UsesIndexAsync(_db.Measures.Where(m => codes.Contains(m.Code)));
    }

    [Test]
    public Task A_page_by_its_place()
    {
        var (level, id) = (500, 3);
        return UsesIndexAsync(_db.Measures.Where(m => m.Level > level || m.Level == level && m.Id > id).OrderBy(m => m.Level).ThenBy(m => m.Id).Take(20));
    }

    [TestCase(60)]
    [TestCase(null)]
    public Task A_comparison_with_what_may_be_null(int? source) =>
        UsesIndexAsync(_db.Measures.Where(m => m.Source == source));

    [Test]
    public Task A_join_by_key() =>
        UsesIndexAsync(_db.Measures.Where(m => m.Level == 5).Join(_db.Measures, m => m.Source, s => s.Id, (m, s) => new { m.Code, Other = s.Code }));

    [Test]
    public Task The_greatest() => UsesIndexAsync(_db.Measures.OrderByDescending(m => m.Level).Take(1));

    [Test]
    public async Task The_first_of_each_parent()
    {
        var query = _db.Measures.Where(p => p.Id <= 4).SelectMany(p => _db.Measures.Where(m => m.Kind == p.Id).OrderByDescending(m => m.Level).Take(3), (p, m) => new { p.Code, m.Level });
        await UsesIndexAsync(query);
        if (database.Dialect == "postgresql")
        {
            // The index has each parent's rows in their order: three are read of 5,000, and none is sorted or numbered.
            Assert.That(await query.ExplainAsync(), Does.Contain("Scan Backward using ix_measures_kind_level").And.Not.Contain("Sort").And.Not.Contain("WindowAgg"));
        }
    }

    private static async Task UsesIndexAsync<T>(IQueryable<T> query)
    {
        var plan = await query.ExplainAsync();

        Assert.That(Scans.Where(scan => plan.Contains(scan, StringComparison.Ordinal)), Is.Empty, $"{query}\n{plan}");
    }

    public sealed class MeasureDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Measure> Measures => Table<Measure>();
    }

    [Index(nameof(Level), nameof(Id))]
    [Index(nameof(Kind), nameof(Level))]
    public sealed class Measure
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        [MaxLength(50), Index(IsUnique = true)]
        public string Code { get; set; } = "";

        public int Level { get; set; }

        public int Kind { get; set; }

        [Index]
        public int? Source { get; set; }

        public string Text { get; set; } = "";
    }
}
