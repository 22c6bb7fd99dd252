using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>Lists of single values as columns: what is written is read, updates set them, an index finds what they hold.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class ArrayColumnTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private RacksDb _db = null!;

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new RacksDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [TestCase(false)]
    [TestCase(true)]
    public async Task What_is_written_is_read(bool isBulk)
    {
        var rack = new Rack { Id = 1, Tags = ["a", null, ""], Bytes = [0, 255], Ints = [1, null], Ulongs = [ulong.MaxValue], Offsets = [new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero)], Letters = ['x', '日'], Spans = [TimeSpan.FromHours(26)], Blobs = [[1, 2], []], Names = [new('x', 3000)] };
        Rack[] racks = [rack, new Rack { Id = 2, Maybe = [] }, new Rack { Id = 3, Maybe = ["m"] }];
        await (isBulk ? _db.Racks.BulkInsertAsync(racks.Concat(Enumerable.Range(4, 300).Select(id => new Rack { Id = id }))) : _db.Racks.InsertAsync(racks));

        var read = await _db.Racks.Where(r => r.Id < 4).OrderBy(r => r.Id).ToListAsync();

        Assert.That(read[0].Tags, Is.EqualTo(rack.Tags));
        Assert.That(read[0].Bytes, Is.EqualTo(rack.Bytes));
        Assert.That(read[0].Ints, Is.EqualTo(rack.Ints));
        Assert.That(read[0].Ulongs, Is.EqualTo(rack.Ulongs));
        Assert.That(read[0].Offsets, Is.EqualTo(rack.Offsets));
        Assert.That(read[0].Letters, Is.EqualTo(rack.Letters));
        Assert.That(read[0].Spans, Is.EqualTo(rack.Spans));
        Assert.That(read[0].Blobs, Is.EqualTo(rack.Blobs));
        Assert.That(read[0].Names, Is.EqualTo(rack.Names));
        Assert.That(read.Select(r => r.Maybe?.Length), Is.EqualTo(new int?[] { null, 0, 1 }));
        Assert.That(read[1].Tags, Is.Empty);
    }

    [Test]
    public async Task An_update_writes_the_list()
    {
        var rack = new Rack { Id = 1, Tags = ["a"] };
        await _db.Racks.InsertAsync(rack);

        rack.Tags.Add("b");
        await _db.Racks.UpdateAsync(rack, r => new { r.Tags });

        Assert.That((await _db.Racks.SingleAsync()).Tags, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_list_is_set()
    {
        await _db.Racks.InsertAsync([new Rack { Id = 1, Tags = ["a"] }, new Rack { Id = 2, Maybe = ["m"] }]);
        List<string?> tags = ["x", null];

        await _db.Racks.Where(r => r.Id == 1).ExecuteUpdateAsync(s => s.Set(r => r.Tags, tags).Set(r => r.Maybe, ["n"]));
        await _db.Racks.Where(r => r.Id == 2).ExecuteUpdateAsync(s => s.Set(r => r.Maybe, (string[]?)null));

        var read = await _db.Racks.OrderBy(r => r.Id).ToListAsync();
        Assert.That(read[0].Tags, Is.EqualTo(tags));
        Assert.That(read[0].Maybe, Is.EqualTo(new[] { "n" }));
        Assert.That(read[1].Maybe, Is.Null);
    }

    [Test]
    public async Task A_list_is_computed_of_the_row_where_there_are_arrays()
    {
        await _db.Racks.InsertAsync([new Rack { Id = 1, Tags = ["a", "b"], Ints = [3, null, 1] }]);
        string[] more = ["c", "d"];
        Func<Task> update = () => _db.Racks.Where(r => r.Id == 1).ExecuteUpdateAsync(s => s
            .Set(r => r.Tags, r => r.Tags.Where(t => t != "a").Append("x").Concat(more).ToList())
            .Set(r => r.Ints, r => r.Ints.Where(n => n != null).OrderBy(n => n).ToArray())
            .Set(r => r.Maybe, r => r.Maybe!.Prepend("first").ToArray()));
        if (database.Dialect != "postgresql")
        {
            Assert.That(update, Throws.TypeOf<QueryTranslationException>());
            return;
        }

        await update();

        var read = await _db.Racks.SingleAsync();
        Assert.That(read.Tags, Is.EqualTo(new[] { "b", "x", "c", "d" }));
        Assert.That(read.Ints, Is.EqualTo(new int?[] { 1, 3 }));
        Assert.That(read.Maybe, Is.EqualTo(new[] { "first" }));
    }

    [Test]
    public async Task SQL_of_the_application_is_read_into_lists()
    {
        await _db.Racks.InsertAsync(new Rack { Id = 1, Tags = ["a", "b"], Ints = [1, null] });
        var row = await _db.Sql<Row>($"select id, tags, ints from racks").SingleAsync(r => r.Tags.Contains("b"));
        Assert.That(row.Tags, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(row.Ints, Is.EqualTo(new int?[] { 1, null }));
    }

    [Test]
    public async Task A_type_of_the_column_counts_for_its_elements()
    {
        await _db.Racks.InsertAsync([new Rack { Id = 1, Names = ["x", "y"] }, new Rack { Id = 2, Names = ["y"] }]);
        string[] names = ["x", "z"];
        Assert.That(await _db.Racks.Where(r => r.Names.Contains("x")).Select(r => r.Id).ToListAsync(), Is.EqualTo(new[] { 1 }));
        Assert.That(await _db.Racks.Where(r => r.Names.Any(n => names.Contains(n))).Select(r => r.Id).ToListAsync(), Is.EqualTo(new[] { 1 }));
    }

    public sealed record Row(int Id, List<string> Tags, int?[] Ints);

    public sealed class Rack
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        public List<string?> Tags { get; set; } = [];
        public string[]? Maybe { get; set; }
        public List<byte> Bytes { get; set; } = [];
        public int?[] Ints { get; set; } = [];
        public List<ulong> Ulongs { get; set; } = [];
        public List<DateTimeOffset> Offsets { get; set; } = [];
        public IList<char> Letters { get; set; } = [];
        public List<TimeSpan> Spans { get; set; } = [];
        public List<byte[]> Blobs { get; set; } = [];
        public List<string> Names { get; set; } = [];
    }

    public sealed class RacksDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Rack> Racks => Table<Rack>();
    }
}
