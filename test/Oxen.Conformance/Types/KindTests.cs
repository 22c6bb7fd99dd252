namespace Oxen.Conformance;

/// <summary>Instants: what is stored of each kind, and what is read.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class KindTests(TestDatabase database)
{
    private static readonly DateTime Noon = new(2024, 7, 1, 12, 0, 0, DateTimeKind.Utc);

    private EmptyDatabase _database = null!;
    private MomentsDb _db = null!;

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new MomentsDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [Test]
    public async Task Universal_time_stays_as_it_is() => Assert.That(await Stored(Noon), Is.EqualTo((Noon, DateTimeKind.Utc)));

    [Test]
    public async Task Unspecified_time_is_taken_for_universal_time() =>
        Assert.That(await Stored(DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified)), Is.EqualTo((Noon, DateTimeKind.Utc)));

    [Test]
    public async Task Local_time_becomes_universal_time() => Assert.That(await Stored(Noon.ToLocalTime()), Is.EqualTo((Noon, DateTimeKind.Utc)));

    [Test]
    public async Task Every_kind_finds_the_instant()
    {
        await _db.Moments.InsertAsync(new Moment { At = Noon });
        foreach (var time in new[] { Noon, Noon.ToLocalTime(), DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified) })
        {
            Assert.That(await _db.Moments.CountAsync(m => m.At == time), Is.EqualTo(1), time.Kind.ToString());
        }
    }

    [Test]
    public async Task An_offset_is_stored_as_its_instant()
    {
        var offset = new DateTimeOffset(2024, 7, 1, 14, 30, 0, TimeSpan.FromMinutes(150));
        await _db.Moments.InsertAsync(new Moment { Offset = offset });
        var read = await _db.Moments.Select(m => m.Offset).SingleAsync();
        Assert.That((read, read.Offset), Is.EqualTo((new DateTimeOffset(Noon), TimeSpan.Zero)));
    }

    [Test]
    public async Task Every_offset_finds_the_instant()
    {
        await _db.Moments.InsertAsync(new Moment { Offset = new DateTimeOffset(Noon) });
        foreach (var hours in new[] { -11, 0, 2, 14 })
        {
            var offset = new DateTimeOffset(Noon).ToOffset(TimeSpan.FromHours(hours));
            Assert.That(await _db.Moments.CountAsync(m => m.Offset == offset && m.Offset >= offset), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Every_tick_is_kept_that_the_database_has()
    {
        var ticks = Noon.AddTicks(1234567);
        Assert.That(await Stored(ticks), Is.EqualTo((database.Kept.Of(ticks), DateTimeKind.Utc)));
        Assert.That(await _db.Moments.CountAsync(m => m.At == ticks), Is.EqualTo(1));
    }

    private async Task<(DateTime, DateTimeKind)> Stored(DateTime time)
    {
        await _db.Moments.InsertAsync(new Moment { At = time });
        var read = (await _db.Moments.SingleAsync()).At;
        return (read, read.Kind);
    }

    public sealed class Moment
    {
        public int Id { get; set; }
        public DateTime At { get; set; }
        public DateTimeOffset Offset { get; set; }
    }

    public sealed class MomentsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Moment> Moments => Table<Moment>();
    }
}
