using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Bulk;

/// <summary>How the values of many objects become columns before they are sent: bytes and calls are counted. Nothing is sent.</summary>
public sealed class ObjectColumnsTests
{
    private const int Count = 1_000;

    // The list of portions and a command's values: a few objects for all rows together.
    private const int ForAll = 1_024;

    private OxenOptions _options = null!;
    private GaugeDb _db = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _options = new OxenOptions().UsePostgreSql("Host=127.0.0.1;Port=1");
        _db = new GaugeDb(_options);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public void Numbers_and_texts_are_kept_in_their_arrays_alone()
    {
        const int EachRow = sizeof(int) + sizeof(double) + sizeof(long);
        var gauges = Many(i => new Gauge { Id = i + 1, Level = i, Weight = i / 3.0, Name = "gauge" });
        var commands = Commands<Gauge>();
        const int Most = (Count * (EachRow + sizeof(int))) + ForAll;
        Assert.That(Allocated(() => Columns(commands.UpdateAll(gauges), gauges), Most), Is.LessThanOrEqualTo(Most));
    }

    [Test]
    public void Objects_of_an_upsert_are_put_in_order_without_a_row_each()
    {
        // The numbers, the references to texts and the keys once more; the objects twice and their order; a box of each key to see whether it is set. For all, what is found by lists of columns.
        const int EachRow = (2 * sizeof(int)) + sizeof(double) + sizeof(long) + sizeof(int) + (2 * sizeof(long)) + sizeof(int) + 24;
        var gauges = Many(i => new Gauge { Id = Count - i, Level = i, Weight = i / 3.0, Name = "gauge" });
        const int Most = (Count * EachRow) + (4 * ForAll);
        Assert.That(Allocated(() => Upsert(gauges), Most), Is.LessThanOrEqualTo(Most));
        Assert.That(Upsert(gauges)!.Order, Is.EqualTo(Enumerable.Range(0, Count).Reverse()));
        Assert.That(Upsert(gauges)!.Columns.Objects, Is.EqualTo(gauges.Reverse()));
    }

    [Test]
    public void A_value_of_an_upsert_is_read_once_and_converted_once()
    {
        var meters = Many(i => new Meter { Id = i + 1, Level = i, Tag = new Tag("t") });
        (Meter.Reads, Tag.Conversions) = (0, 0);
        Assert.That(Upsert(meters), Is.Not.Null);
        Assert.That((Meter.Reads, Tag.Conversions), Is.EqualTo((Count, Count)));
    }

    [Test]
    public void Objects_that_an_upsert_can_not_tell_apart_are_written_row_by_row()
    {
        Assert.That(Upsert(Many(i => new Gauge { Id = i == 7 ? 1 : i + 1 })), Is.Null, "two that mean the same row");
        Assert.That(Upsert(Many(i => new Gauge { Id = i == 7 ? 0 : i + 1 })), Is.Null, "a key that is to be made");
        Assert.That(Upsert(Many(i => new Gauge())), Is.Null, "keys that are to be made");
        Assert.That(Upsert(Many(i => new Stamped { Id = i + 1 })), Is.Null, "a row version");
        Assert.That(Upsert(Many(i => new Meter { Id = i + 1, Tag = new Tag("t"), Gauge = i == 7 ? new Gauge { Id = 7 } : null })), Is.Null, "a reference");
    }

    [Test]
    public void A_value_is_read_once_and_converted_once()
    {
        var meters = Many(i => new Meter { Level = i, Tag = new Tag("t") });
        var commands = Commands<Meter>();
        (Meter.Reads, Tag.Conversions) = (0, 0);
        Assert.That(Columns(commands.InsertAll(meters), meters), Is.Not.Null);
        Assert.That((Meter.Reads, Tag.Conversions), Is.EqualTo((Count, Count)));
    }

    [Test]
    public void A_value_that_must_have_room_is_converted_for_that_and_for_the_command()
    {
        var scales = Many(i => new Scale { Tag = new Tag("t") });
        var commands = Commands<Scale>();
        Tag.Conversions = 0;
        Assert.That(Columns(commands.InsertAll(scales), scales), Is.Not.Null);
        Assert.That(Tag.Conversions, Is.EqualTo(2 * Count));
    }

    [Test]
    public void Rows_that_are_more_than_their_objects_hold_are_written_one_by_one()
    {
        var commands = Commands<Meter>();
        Assert.That(commands.InsertAll(Many(i => new Meter { Id = i == 7 ? 7 : 0, Tag = new Tag("t") })), Is.Null, "a key among those that are to be made");
        Assert.That(commands.InsertAll(Many(i => new Meter { Gauge = i == 7 ? new Gauge { Id = 7 } : null, Tag = new Tag("t") })), Is.Null, "a reference");
        Assert.That(Commands<Stamped>().UpdateAll(Many(i => new Stamped { Id = i + 1 })), Is.Null, "a row version");

        var long_ = Many(i => new Scale { Tag = new Tag(i == 7 ? new string('x', 11) : "t") });
        Assert.That(Columns(Commands<Scale>().InsertAll(long_), long_), Is.Null, "a value without room");
        var heavy = Many(i => new Gauge { Id = i + 1, Name = new string('x', 1_100) });
        Assert.That(Columns(Commands<Gauge>().UpdateAll(heavy), heavy), Is.Null, "more than a command holds");
    }

    private EntityCommands Commands<T>()
        where T : class => _db.Writes.Begin(_db.Model.Find(typeof(T))!, out _);

    private static ObjectColumns? Columns<T>(WritePlan? plan, T[] objects)
        where T : class => ObjectColumns.Of(plan!.Command.Written!, plan, objects, objects);

    private ObjectsUpsert? Upsert<T>(T[] objects)
        where T : class => _db.Model.Find(typeof(T))! is var entity ? ObjectsUpsert.Of(_db.Writes, entity, entity.Key, [.. UpdateCommand.Updatable(entity)], [.. objects]) : null;

    private static T[] Many<T>(Func<int, T> make) => [.. Enumerable.Range(0, Count).Select(make)];

    // Code that the JIT hasn't looked at twice makes boxes of its own: it is given time, which a busy machine needs more of.
    private static long Allocated(Action run, long most)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 1_000 && least > most; round++)
        {
            Thread.Sleep(10);
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    public sealed class Gauge
    {
        public int Id { get; set; }
        public int Level { get; set; }
        public double Weight { get; set; }
        public string Name { get; set; } = "";
    }

    public sealed class Meter
    {
        public static int Reads { get; set; }

        public int Id { get; set; }

        public int Level
        {
            get
            {
                Reads++;
                return field;
            }

            set;
        }

        public Tag Tag { get; set; } = null!;
        public int? GaugeId { get; set; }
        public Gauge? Gauge { get; set; }
    }

    public sealed class Scale
    {
        public int Id { get; set; }

        [MaxLength(10)]
        public Tag Tag { get; set; } = null!;
    }

    public sealed class Stamped
    {
        public int Id { get; set; }

        [Timestamp]
        public int Version { get; set; }
    }

    public sealed record Tag(string Name)
    {
        public static int Conversions { get; set; }

        public static string Store(Tag tag)
        {
            Conversions++;
            return tag.Name;
        }
    }

    private sealed class GaugeDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Gauge> Gauges => Table<Gauge>();
        public Table<Meter> Meters => Table<Meter>();
        public Table<Scale> Scales => Table<Scale>();
        public Table<Stamped> Stamps => Table<Stamped>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Meter>().Property(meter => meter.Tag).HasConversion(tag => Tag.Store(tag), name => new Tag(name));
            model.Entity<Scale>().Property(scale => scale.Tag).HasConversion(tag => Tag.Store(tag), name => new Tag(name));
        }
    }
}
