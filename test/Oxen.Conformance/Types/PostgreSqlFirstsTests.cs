using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>The first row of each group, on PostgreSQL: <c>DISTINCT ON</c>, by an index of the key and the order where there is one.</summary>
public sealed class PostgreSqlFirstsTests(TestDatabase database) : PostgreSqlTests(database)
{
    private ReadingsDb _db = null!;

    [SetUp]
    public async Task Fill()
    {
        _db = new ReadingsDb(Options);
        await _db.Schema.SyncAsync();
        await _db.ExecuteAsync($"insert into readings (sensor_id, minute, value) select i / 1000, i % 1000, 7 * i % 100 from generate_series(0, 19999) as i");
        await _db.ExecuteAsync(FormattableStringFactory.Create("ANALYZE readings"));
    }

    [Test]
    public async Task Earliest_are_read_by_the_index() => await ByIndex(_db.Readings.OrderBy(r => r.Minute).DistinctBy(r => r.SensorId), "Index Scan using", 0);

    [Test]
    public async Task Latest_are_read_by_the_index_from_its_end() => await ByIndex(_db.Readings.OrderByDescending(r => r.Minute).DistinctBy(r => r.SensorId), "Index Scan Backward using", 999);

    [Test]
    public async Task Rows_that_may_be_absent_are_numbered()
    {
        var query = _db.Readings.Where(r => r.Minute < 2).LeftJoin(_db.Readings.Select(r => new { r.Value, Place = SqlFn.RowNumber().Over(w => w.PartitionBy(r.Value).OrderBy(r.Id)) }), r => r.Value, x => x.Value, (r, x) => new { r.Id, x!.Place }).Where(x => x.Place == 1).Select(x => x.Id);
        Assert.That(query.ToSql(), Does.Contain("ROW_NUMBER()"));
        Assert.That(await query.CountAsync(), Is.EqualTo(40));
    }

    [Test]
    public void A_lock_of_them_is_refused() =>
        Assert.That(() => _db.Readings.DistinctBy(r => r.Value).ForUpdate().ToSql(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("takes distinct rows"));

    private static async Task ByIndex(IQueryable<Reading> query, string scan, int minute)
    {
        Assert.That(query.ToSql(), Does.Contain("DISTINCT ON (r.sensor_id)"));
        var rows = await query.ToListAsync();
        Assert.That(rows.Select(r => r.SensorId), Is.EquivalentTo(Enumerable.Range(0, 20)));
        Assert.That(rows.Select(r => r.Minute), Is.All.EqualTo(minute));
        var plan = await query.ExplainAsync();
        Assert.That(plan, Does.Contain(scan).And.Contain("ix_readings_sensor_id_minute").And.Not.Contain("Seq Scan"), $"{query.ToSql()}\n{plan}");
    }

    [Index(nameof(SensorId), nameof(Minute))]
    public sealed class Reading
    {
        public int Id { get; set; }

        public int SensorId { get; set; }

        public int Minute { get; set; }

        public int Value { get; set; }
    }

    public sealed class ReadingsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Reading> Readings => Table<Reading>();
    }
}
