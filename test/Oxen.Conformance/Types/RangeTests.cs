using System.ComponentModel.DataAnnotations.Schema;
using NpgsqlTypes;

namespace Oxen.Conformance;

/// <summary>Ranges, which PostgreSQL alone has.</summary>
public sealed class RangeTests(TestDatabase database) : PostgreSqlTests(database)
{
    private static readonly DateTime Noon = new(2024, 7, 1, 12, 0, 0, DateTimeKind.Utc);

    private BookingsDb _db = null!;

    [SetUp]
    public async Task Fill()
    {
        _db = new BookingsDb(Options);
        await _db.Schema.SyncAsync();
        await _db.Bookings.InsertAsync([
            new Booking
            {
                Id = 1, Seats = new(1, true, 5, false), Numbers = new(1, true, false, 0, false, true), Prices = new(1.5m, true, 2.5m, true), Days = new(new(2024, 1, 1), true, new(2024, 2, 1), false),
                During = new(Noon, true, Noon.AddHours(2), false), Opens = new(Unspecified(9), true, Unspecified(17), false),
            },
            new Booking { Id = 2, Seats = new(3, true, 9, false), During = new(Noon.AddHours(1), true, Noon.AddHours(3), false) },
            new Booking { Id = 3, Seats = NpgsqlRange<int>.Empty, Maybe = new(1, true, 2, false) },
        ]);
    }

    [Test]
    public async Task What_is_written_is_read()
    {
        var read = await _db.Bookings.OrderBy(b => b.Id).ToListAsync();
        Assert.That((read[0].Seats, read[0].Numbers, read[0].Prices, read[0].Days), Is.EqualTo((
            new NpgsqlRange<int>(1, true, 5, false), new NpgsqlRange<long>(1, true, false, 0, false, true), new NpgsqlRange<decimal>(1.5m, true, 2.5m, true), new NpgsqlRange<DateOnly>(new(2024, 1, 1), true, new(2024, 2, 1), false))));
        Assert.That((read[0].During.LowerBound, read[0].During.LowerBound.Kind), Is.EqualTo((Noon, DateTimeKind.Utc)));
        Assert.That((read[0].Opens.UpperBound, read[0].Opens.UpperBound.Kind), Is.EqualTo((Unspecified(17), DateTimeKind.Unspecified)));
        Assert.That((read[2].Seats.IsEmpty, read[1].Maybe, read[2].Maybe), Is.EqualTo((true, (NpgsqlRange<int>?)null, (NpgsqlRange<int>?)new NpgsqlRange<int>(1, true, 2, false))));
    }

    [Test]
    public async Task Ranges_are_compared()
    {
        var seat = 4;
        var wanted = new NpgsqlRange<int>(4, true, 6, false);
        var time = Noon.AddMinutes(90);
        var opening = Unspecified(10);
        Assert.That(await Ids(b => b.Seats.Contains(seat)), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(await Ids(b => b.Seats.Contains(8)), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(b => b.Seats.Contains(wanted)), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(b => b.Seats.Overlaps(wanted)), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(await Ids(b => b.During.Contains(time)), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(await Ids(b => b.During.Contains(Noon.ToLocalTime())), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(b => b.Opens.Contains(opening)), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(b => b.Seats.IsEmpty), Is.EqualTo(new[] { 3 }));
        Assert.That(await Ids(b => b.Seats == wanted || b.Seats == new NpgsqlRange<int>(3, true, 8, true)), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(b => b.Seats.IsStrictlyLeftOf(new NpgsqlRange<int>(5, true, 6, false)) && b.Seats.IsAdjacentTo(new NpgsqlRange<int>(5, true, 6, false))), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(b => b.Seats.LowerBound > 1 && b.Seats.UpperBound == 9), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(b => b.Numbers.UpperBoundInfinite && b.Numbers.LowerBoundIsInclusive), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(b => _db.Bookings.Any(o => o.Id > b.Id && o.During.Overlaps(b.During))), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task Ranges_are_computed()
    {
        var other = new NpgsqlRange<int>(4, true, 12, false);
        var row = await _db.Bookings.Where(b => b.Id == 1).Select(b => new { Both = b.Seats.Intersect(other), Either = b.Seats.Union(other), Rest = b.Seats.Except(other), All = b.Seats.Merge(new NpgsqlRange<int>(20, true, 21, false)), b.Seats.LowerBound }).SingleAsync();
        Assert.That((row.Both, row.Either, row.Rest, row.All, row.LowerBound), Is.EqualTo((
            new NpgsqlRange<int>(4, true, 5, false), new NpgsqlRange<int>(1, true, 12, false), new NpgsqlRange<int>(1, true, 4, false), new NpgsqlRange<int>(1, true, 21, false), 1)));
    }

    [Test]
    public async Task An_update_sets_them()
    {
        var during = new NpgsqlRange<DateTime>(Noon, true, Noon.AddHours(1), false);
        await _db.Bookings.Where(b => b.Id == 2).ExecuteUpdateAsync(s => s.Set(b => b.During, during).Set(b => b.Seats, b => b.Seats.Intersect(new NpgsqlRange<int>(4, true, 5, false))));
        Assert.That(await Ids(b => b.During == during && b.Seats == new NpgsqlRange<int>(4, true, 5, false)), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Another_kind_of_time_is_refused_in_a_range_of_wall_clock_time() => Assert.That(
        () => _db.Bookings.InsertAsync(new Booking { Id = 9, Opens = new(Noon, true, Noon.AddHours(1), false) }), Throws.TypeOf<ValueException>().With.Message.Contains("wall-clock"));

    [Test]
    public void An_index_of_a_range_is_of_its_kind() =>
        Assert.That(_db.Schema.CreateScript(), Does.Contain("ON bookings USING gist (during)").And.Contain("during tstzrange NOT NULL").And.Contain("opens tsrange NOT NULL"));

    private Task<List<int>> Ids(System.Linq.Expressions.Expression<Func<Booking, bool>> condition) => _db.Bookings.Where(condition).OrderBy(b => b.Id).Select(b => b.Id).ToListAsync();

    private static DateTime Unspecified(int hour) => new(2024, 7, 1, hour, 0, 0, DateTimeKind.Unspecified);

    public sealed class Booking
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        public NpgsqlRange<int> Seats { get; set; }
        public NpgsqlRange<int>? Maybe { get; set; }
        public NpgsqlRange<long> Numbers { get; set; } = NpgsqlRange<long>.Empty;
        public NpgsqlRange<decimal> Prices { get; set; } = NpgsqlRange<decimal>.Empty;
        public NpgsqlRange<DateOnly> Days { get; set; } = NpgsqlRange<DateOnly>.Empty;

        [Index]
        public NpgsqlRange<DateTime> During { get; set; } = NpgsqlRange<DateTime>.Empty;

        [Column(TypeName = "tsrange")]
        public NpgsqlRange<DateTime> Opens { get; set; } = NpgsqlRange<DateTime>.Empty;
    }

    public sealed class BookingsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Booking> Bookings => Table<Booking>();
    }
}
