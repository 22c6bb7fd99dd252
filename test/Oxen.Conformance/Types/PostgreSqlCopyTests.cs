using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Conformance.Types;

/// <summary>Rows that are copied arrive as those that are inserted do, whatever the type of a value.</summary>
public sealed class PostgreSqlCopyTests(TestDatabase database) : PostgreSqlTests(database)
{
    // As many as are copied at least, and more than are sent at once.
    private const int Rows = 1_000;

    private static readonly decimal[] Decimals =
    [
        0m, 0.00m, 1m, -1m, 1.50m, 9_999m, 10_000m, 10_000.0001m, -0.0001m, 0.00012m, 123_456_789.000_01m, 1_0000_0000m,
        7922816251426433759354395033m, 0.0000000000000000000000000001m, -79228162514264337593543950335m, 7.9228162514264337593543950335m,
    ];

    private static readonly string[] Texts = ["", "ä", "日本", "\U0001F600", new string('x', 256), new string('ü', 257), new string('y', 100_000)];

    [Test]
    public async Task Values_of_every_type_arrive()
    {
        var db = new CratesDb(Options);
        await db.Schema.SyncAsync();
        await db.Crates.BulkInsertAsync(Crates());

        var found = await db.Crates.OrderBy(crate => crate.Id).ToListAsync();
        Assert.That(found.Select(Values), Is.EqualTo(Crates().Select(Values)));
        Assert.That(found.Select(crate => (crate.Bytes, crate.Json.ToJsonString())), Is.EqualTo(Crates().Select(crate => (crate.Bytes, crate.Json.ToJsonString()))));
        Assert.That(await db.Sql<int>($"SELECT scale(decimal) FROM crates WHERE id IN (1, 4) ORDER BY id").ToListAsync(), Is.EqualTo(new[] { 2, 2 }), "with the digits they have");

        // Each row has the values of another; an update of all sends columns as arrays.
        await db.Crates.AllRows().ExecuteDeleteAsync();
        await db.Crates.BulkInsertAsync(Crates().Select(crate => { crate.Id = Rows - 1 - crate.Id; return crate; }));
        await db.Crates.UpdateAsync(Crates());
        found = await db.Crates.OrderBy(crate => crate.Id).ToListAsync();
        Assert.That(found.Select(Values), Is.EqualTo(Crates().Select(Values)));
        Assert.That(found.Select(crate => (crate.Bytes, crate.Json.ToJsonString())), Is.EqualTo(Crates().Select(crate => (crate.Bytes, crate.Json.ToJsonString()))));

        static object Values(Crate c) => (
            (c.Id, c.Truth, c.Small, c.Byte, c.Whole, c.Long, c.Unsigned, c.Single, c.Double, c.Decimal), (c.Text, c.Letter, c.Guid, c.Moment, c.Shown, c.Offset, c.Date, c.Time, c.Span, c.Maybe));
    }

    [Test]
    public async Task Types_by_the_names_of_the_standard_are_what_these_say()
    {
        var db = new CratesDb(Options);
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.Clocks.BulkInsertAsync(Enumerable.Range(0, Rows).Select(Clock));
        await db.Clocks.InsertAsync(Clock(Rows));

        // The driver reads a time with a zone as a moment.
        var found = await db.Clocks.OrderBy(clock => clock.Id).Select(clock => new { clock.Moment, clock.Shown }).ToListAsync();
        Assert.That(found.Select(clock => (clock.Moment, clock.Moment.Kind, clock.Shown)), Is.EqualTo(Enumerable.Range(0, Rows + 1).Select(Clock).Select(clock => (clock.Moment, DateTimeKind.Utc, clock.Shown))));
        Assert.That(await db.Sql<string>($"SELECT DISTINCT time::time::text FROM clocks").ToListAsync(), Is.EqualTo(["01:02:03.004"]));

        static Clock Clock(int id) => new() { Id = id, Moment = DateTime.UnixEpoch.AddSeconds(id), Shown = new DateTime(2024, 2, 29).AddSeconds(id), Time = new TimeOnly(1, 2, 3, 4) };
    }

    [Test]
    public async Task A_value_that_no_text_can_hold_ends_the_activity_of_its_command()
    {
        var db = new CratesDb(Options);
        await db.Schema.SyncAsync();
        using var trace = new Activity("test").Start();
        var (started, stopped) = (0, 0);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Oxen",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = activity => started += activity.TraceId == trace.TraceId ? 1 : 0,
            ActivityStopped = activity => stopped += activity.TraceId == trace.TraceId ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        var crates = Crates().ToList();
        crates[500].Text = "\0";
        Assert.That(() => db.Crates.BulkInsertAsync(crates), Throws.InstanceOf<OxenException>());
        Assert.That(started, Is.Positive);
        Assert.That(stopped, Is.EqualTo(started));
        Assert.That(await db.Crates.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Given_up_while_the_server_waits_for_another_it_ends()
    {
        var db = new CratesDb(Options);
        await db.Schema.SyncAsync();
        var other = new CratesDb(Options);
        await using var held = await other.BeginTransactionAsync();
        await other.Leaves.InsertAsync(new Leaf { Id = 7, Text = "held" });

        var copy = Task.Run(() => db.Leaves.BulkInsertAsync(Enumerable.Range(0, 5_000).Select(id => new Leaf { Id = id, Text = id == 4_000 ? null! : "text" })));
        var ended = await Task.WhenAny(copy, Task.Delay(TimeSpan.FromSeconds(20)));
        await held.RollbackAsync();

        Assert.That(ended, Is.SameAs(copy), "it waits for nobody");
        Assert.That(() => copy, Throws.InvalidOperationException.With.Message.EqualTo("not read"));
        Assert.That(await db.Leaves.CountAsync(), Is.Zero, "and the connection goes on");
    }

    [Test]
    public async Task Stopped_while_a_server_that_waits_reads_nothing_it_ends()
    {
        var db = new CratesDb(Options);
        await db.Schema.SyncAsync();
        var other = new CratesDb(Options);
        await using var held = await other.BeginTransactionAsync();
        await other.Leaves.InsertAsync(new Leaf { Id = 7, Text = "held" });

        using var stop = new CancellationTokenSource(500);
        var copy = Task.Run(() => db.Leaves.BulkInsertAsync(Enumerable.Range(0, 5_000).Select(id => new Leaf { Id = id, Text = new string('x', 20_000) }), null, stop.Token));
        var ended = await Task.WhenAny(copy, Task.Delay(TimeSpan.FromSeconds(20)));
        await held.RollbackAsync();

        Assert.That(ended, Is.SameAs(copy), "it waits for nobody");
        Assert.That(() => copy, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await db.Leaves.CountAsync(), Is.Zero, "and others go on");
    }

    private static IEnumerable<Crate> Crates() => Enumerable.Range(0, Rows).Select(i => new Crate
    {
        Id = i,
        Truth = i % 2 == 0,
        Small = (short)-i,
        Byte = (byte)i,
        Whole = i % 3 == 0 ? int.MinValue : i,
        Long = i % 3 == 0 ? long.MaxValue : -i,
        Unsigned = i % 2 == 0 ? ulong.MaxValue : (ulong)i,
        Single = i / 7f,
        Double = i % 5 == 0 ? double.NegativeInfinity : i / 7.0,
        Decimal = Decimals[i % Decimals.Length],
        Text = Texts[i % 100 == 6 ? 6 : i % 6],
        Letter = (char)('a' + (i % 26)),
        Guid = new Guid(i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        Bytes = new byte[i % 300],
        Moment = new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc).AddMicroseconds(i),
        Shown = new DateTime(2024, 2, 29).AddSeconds(i),
        Offset = new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(i),
        Date = DateOnly.MinValue.AddDays(i),
        Time = new TimeOnly(0, 0).Add(TimeSpan.FromMicroseconds(i)),
        Span = TimeSpan.FromHours(i - 100) - TimeSpan.FromMicroseconds(i),
        Json = JsonSerializer.SerializeToNode(new { number = i })!.AsObject(),
        Maybe = i % 2 == 0 ? null : i,
    });

    public sealed class Crate
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }
        public bool Truth { get; set; }
        public short Small { get; set; }
        public byte Byte { get; set; }
        public int Whole { get; set; }
        public long Long { get; set; }
        public ulong Unsigned { get; set; }
        public float Single { get; set; }
        public double Double { get; set; }
        public decimal Decimal { get; set; }
        public string Text { get; set; } = "";
        public char Letter { get; set; }
        public Guid Guid { get; set; }
        public byte[] Bytes { get; set; } = [];
        public DateTime Moment { get; set; }

        [Column(TypeName = "timestamp")]
        public DateTime Shown { get; set; }
        public DateTimeOffset Offset { get; set; }
        public DateOnly Date { get; set; }
        public TimeOnly Time { get; set; }
        public TimeSpan Span { get; set; }
        public JsonObject Json { get; set; } = [];
        public int? Maybe { get; set; }
    }

    public sealed class Leaf
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }
        public string Text { get => field ?? throw new InvalidOperationException("not read"); set; }
    }

    public sealed class Clock
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        [Column(TypeName = "timestamp(3) with time zone")]
        public DateTime Moment { get; set; }

        [Column(TypeName = "timestamp(3) without time zone")]
        public DateTime Shown { get; set; }

        [Column(TypeName = "time(3) with time zone")]
        public TimeOnly Time { get; set; }
    }

    private sealed class CratesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Crate> Crates => Table<Crate>();

        public Table<Clock> Clocks => Table<Clock>();

        public Table<Leaf> Leaves => Table<Leaf>();
    }
}
