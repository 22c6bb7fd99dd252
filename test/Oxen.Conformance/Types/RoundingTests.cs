using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Types;

/// <summary>The row of an object whose numbers have more digits than their columns keep is the row it was written to.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class RoundingTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private MeterDb _db = null!;

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new MeterDb(_database.Options.UseLogging(new CommandRecorder()));
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task Remove()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task Keys_and_tokens_mean_the_row_that_was_written()
    {
        var meter = new Meter { Place = 1.0049m, Level = 2.345m, Name = "a" };
        await _db.Meters.InsertAsync(meter);
        Assert.That((meter.Place, meter.Level), Is.EqualTo((1.0049m, 2.345m)), "the object keeps what it was given");
        Assert.That((await _db.Meters.SingleAsync()).Level, Is.EqualTo(2.35m));

        meter.Name = "b";
        await _db.Meters.UpdateAsync(meter);
        meter.Name = "c";
        await _db.Meters.UpdateAsync(meter, m => m.Name);
        await _db.Meters.UpdateAsync([meter, meter]);
        Assert.That((await _db.Meters.SingleAsync()).Name, Is.EqualTo("c"));

        await _db.Meters.UpsertAsync(new Meter { Place = 1.0012m, Level = 2.3456m, Name = "d" });
        Assert.That(await _db.Meters.Select(m => new { m.Place, m.Level, m.Name }).SingleAsync(), Is.EqualTo(new { Place = 1.00m, Level = 2.35m, Name = "d" }));

        await _db.Meters.DeleteAsync(meter);
        Assert.That(await _db.Meters.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_key_finds_the_row_it_was_written_to()
    {
        await _db.Meters.InsertAsync(new Meter { Place = 1.005m, Name = "a" });
        Assert.That(((await _db.Meters.FindAsync(1.005m))?.Name, (await _db.Meters.GetAsync(1.01m)).Name, await _db.Meters.FindAsync(1.004m)), Is.EqualTo(("a", "a", (Meter?)null)));
        await using var work = _db.BeginWork();
        Assert.That(await work.Db.Meters.FindAsync(1.005m), Is.SameAs(await work.Db.Meters.FindAsync(1.01m)));
    }

    [Test]
    public async Task A_key_of_an_upsert_that_can_not_be_stored_is_named_with_its_row()
    {
        Tag[] tags = [new() { Label = "a" }, new() { Label = "b\ud800" }];
        foreach (var write in new Func<Task>[] { () => _db.Tags.UpsertAsync(tags, t => t.Label), () => _db.Tags.UpsertAsync(tags[1], t => t.Label), () => _db.Tags.InsertIfAbsentAsync(tags[1], t => t.Label) })
        {
            var commands = CommandRecorder.During(() => Assert.That(() => write(), Throws.TypeOf<ValueException>().With.Message.Contains("Tag.Label, in the column 'label'")));
            Assert.That(commands, Is.Empty);
        }

        Assert.That(Assert.ThrowsAsync<ValueException>(() => _db.Tags.UpsertAsync(tags, t => t.Label))!.RowIndex, Is.EqualTo(1));
        Assert.That(await _db.Tags.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_unit_of_work_goes_on_with_the_rows_it_wrote()
    {
        await using var work = _db.BeginWork();
        var meter = new Meter { Place = 3.001m, Level = 0.005m };
        work.Add(meter);
        await work.SaveChangesAsync();
        meter.Level = 7.777m;
        await work.SaveChangesAsync();
        meter.Level = 8.888m;
        meter.Name = "b";
        await work.SaveChangesAsync();
        Assert.That(await _db.Meters.Select(m => new { m.Level, m.Name }).SingleAsync(), Is.EqualTo(new { Level = 8.89m, Name = "b" }));
        work.Remove(meter);
        await work.SaveChangesAsync();
        Assert.That(await _db.Meters.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_reference_follows_the_key()
    {
        var meter = new Meter { Place = 4.444m };
        await _db.Meters.InsertAsync(meter);
        await _db.Readings.InsertAsync(new Reading { Meter = meter });
        await _db.Meters.InsertAsync(new Meter { Place = 5.555m, Readings = [new Reading(), new Reading()] });
        Assert.That(await _db.Readings.OrderBy(r => r.Id).Select(r => r.Meter!.Place).ToListAsync(), Is.EqualTo(new[] { 4.44m, 5.56m, 5.56m }));
    }

    [Test]
    public async Task What_is_compared_is_not_rounded()
    {
        var level = 2.345m;
        await _db.Meters.InsertAsync(new Meter { Place = 1, Level = 2.34m });
        Assert.That(await _db.Meters.Where(m => m.Level < level).ExecuteUpdateAsync(s => s.Set(m => m.Level, level)), Is.EqualTo(1));
        Assert.That(await _db.Meters.CountAsync(m => m.Level > level), Is.EqualTo(1));
        Assert.That(await _db.Meters.CountAsync(m => m.Level == level), Is.Zero);
        Assert.That(await _db.Meters.CountAsync(m => m.Level == 2.35m), Is.EqualTo(1));
    }

    [Test]
    public void A_row_that_is_refused_is_told_without_a_command_for_each()
    {
        Meter[] meters = [.. Enumerable.Range(0, 3_000).Select(i => new Meter { Place = i, Level = i == 2_345 ? 100_000 : 1 })];
        Refused(() => _db.Meters.BulkInsertAsync(meters), 6);
        if (database.Dialect == "sqlite")
        {
            // The others go row by row.
            return;
        }

        Refused(() => _db.Meters.InsertAsync(meters), 6);
        Refused(() => _db.Meters.UpsertAsync(meters), 6);
        Assert.That(_db.Meters.Count(), Is.Zero);
    }

    private static void Refused(Func<Task> write, int most)
    {
        var commands = CommandRecorder.During(() => Assert.That(() => write(), Throws.TypeOf<ValueException>().With.Property("RowIndex").EqualTo(2_345L)));
        Assert.That(commands, Has.Count.LessThanOrEqualTo(most));
    }

    public sealed class Meter
    {
        [Key, DatabaseGenerated(DatabaseGeneratedOption.None)]
        public decimal Place { get; set; }

        [ConcurrencyCheck]
        public decimal Level { get; set; }

        public string Name { get; set; } = "";

        public List<Reading> Readings { get; set; } = [];
    }

    public sealed class Reading
    {
        public int Id { get; set; }

        public Meter? Meter { get; set; }

        public decimal? MeterPlace { get; set; }
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        [MaxLength(20), Index(IsUnique = true)] public string Label { get; set; } = "";
    }

    private sealed class MeterDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Meter> Meters => Table<Meter>();

        public Table<Reading> Readings => Table<Reading>();

        public Table<Tag> Tags => Table<Tag>();

        protected override void OnModelCreating(ModelBuilder model) => model.Properties<decimal>(property => property.HasPrecision(6, 2));
    }
}
