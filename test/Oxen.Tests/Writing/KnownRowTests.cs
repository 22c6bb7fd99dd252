using System.ComponentModel.DataAnnotations;

namespace Oxen.Tests.Writing;

/// <summary>Which row an object is: keys that are arrays, rows that are gone, members of base classes.</summary>
public class KnownRowTests
{
    private OxenOptions _options = null!;
    private RowsDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new RowsDb(_options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task A_row_with_a_key_of_bytes_is_one_object_in_a_result()
    {
        var file = new File { Hash = [1, 2, 3], Copies = [new Copy { Path = "a" }, new Copy { Path = "b" }] };
        await _db.Files.InsertAsync(file);
        var copies = await _db.Copies.Include(c => c.File).OrderBy(c => c.Path).ToListAsync();
        Assert.That(copies[1].File, Is.Not.Null.And.SameAs(copies[0].File));
    }

    [Test]
    public async Task An_object_that_was_removed_stays_unknown_while_a_collection_holds_it()
    {
        var file = new File { Hash = [1], Copies = [new Copy { Path = "a" }, new Copy { Path = "b" }] };
        await _db.Files.InsertAsync(file);
        await using var work = _db.BeginWork();
        var read = await work.Db.Files.Include(f => f.Copies).SingleAsync();
        var gone = read.Copies[0];
        work.Remove(gone);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        gone.Path = "changed";
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
        Assert.That(work.Count, Is.EqualTo(2));

        // Added by name it is a new row.
        gone.Id = 0;
        work.Add(gone);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That(await _db.Copies.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task What_is_said_of_a_member_of_a_base_class_holds_for_those_that_derive()
    {
        await _db.Things.InsertAsync(new Chair { Size = new Extent(2, 3) });
        Assert.That(await _db.Things.OfType<Chair>().Where(c => c.Size.Width == 2).Select(c => c.Size.Height).SingleAsync(), Is.EqualTo(3));
        Assert.That(_db.Things.ToSql(), Does.Contain("wide"));
    }

    [Test]
    public void A_row_version_of_another_type_is_told_what_to_be()
    {
        Assert.That(() => _ = new StampedDb<uint>(_options).Rows, Throws.TypeOf<ModelException>().With.Message.Contains("xmin"));
        Assert.That(() => _ = new StampedDb<DateTime>(_options).Rows, Throws.TypeOf<ModelException>().With.Message.Contains("[UpdatedAt]"));
    }

    public sealed class File
    {
        [Key]
        public byte[] Hash { get; set; } = [];

        public List<Copy> Copies { get; set; } = [];
    }

    public sealed class Copy
    {
        public int Id { get; set; }

        public string Path { get; set; } = "";

        public byte[]? FileHash { get; set; }

        public File? File { get; set; }
    }

    public abstract class Thing
    {
        public int Id { get; set; }

        public Extent Size { get; set; } = new(0, 0);
    }

    public sealed class Chair : Thing
    {
        public int Legs { get; set; }
    }

    public sealed record Extent(int Width, int Height);

    public sealed class Stamped<T>
    {
        public int Id { get; set; }

        [Timestamp]
        public T Version { get; set; } = default!;
    }

    public sealed class RowsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<File> Files => Table<File>();

        public Table<Copy> Copies => Table<Copy>();

        public Table<Thing> Things => Table<Thing>();

        protected override void OnModelCreating(ModelBuilder model) => model
            .Entity<Thing>(thing => thing.ComplexProperty(t => t.Size).Property(s => s.Width).HasColumnName("wide"))
            .Entity<Chair>();
    }

    private sealed class StampedDb<T>(OxenOptions options) : OxenDb(options)
    {
        public Table<Stamped<T>> Rows => Table<Stamped<T>>();
    }
}
