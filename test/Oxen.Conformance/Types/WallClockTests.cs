using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>Columns of wall-clock time, which have no zone, on the database that knows them apart from instants.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class WallClockTests(TestDatabase database)
{
    private static readonly IEnumerable<TestDatabase> Databases = TestDatabase.All.Where(database => database.Dialect == "postgresql");
    private static readonly DateTime Nine = new(2024, 7, 1, 9, 0, 0, DateTimeKind.Unspecified);

    private EmptyDatabase _database = null!;
    private OpeningsDb _db = null!;

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new OpeningsDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [Test]
    public async Task The_time_is_kept_as_the_clock_shows_it()
    {
        await _db.Openings.InsertAsync(new Opening { At = Nine });
        var read = await _db.Openings.SingleAsync(opening => opening.At == Nine && opening.At.Hour == 9 && opening.At < Nine.AddMinutes(1));
        Assert.That((read.At, read.At.Kind), Is.EqualTo((Nine, DateTimeKind.Unspecified)));
    }

    [TestCase(DateTimeKind.Utc)]
    [TestCase(DateTimeKind.Local)]
    public async Task Another_kind_is_refused(DateTimeKind kind)
    {
        var time = DateTime.SpecifyKind(Nine, kind);
        Assert.That(() => _db.Openings.InsertAsync(new Opening { At = time }), Throws.TypeOf<ValueException>().With.Message.Contains("wall-clock"));
        Assert.That(() => _db.Openings.CountAsync(opening => opening.At > time), Throws.TypeOf<ValueException>());
        Assert.That(await _db.Openings.CountAsync(), Is.Zero);
    }

    public sealed class Opening
    {
        public int Id { get; set; }

        [Column(TypeName = "timestamp")]
        public DateTime At { get; set; }
    }

    public sealed class OpeningsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Opening> Openings => Table<Opening>();
    }
}
