namespace Oxen.Conformance.Robustness;

/// <summary>The keys that collections are found by are parameters each on MySQL and MariaDB, of few numbers: the same rows whatever their number, and prepared.</summary>
[TestFixtureSource(typeof(PreparedRowsTests), nameof(PreparedRowsTests.Kinds))]
public sealed class PreparedKeysTests(ServerKind kind)
{
    private const int Shelves = 1_100;

    private string _database = "";

    private OxenOptions Options { get; set; } = null!;

    private ShelvesDb Db { get; set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        kind.Require();
        _database = kind.Server.CreateDatabase();
        Options = kind.Use(_database);
        Db = new ShelvesDb(Options);
        await Db.Schema.SyncAsync();
        await Db.Shelves.BulkInsertAsync(Enumerable.Range(1, Shelves).Select(id => new Shelf { Id = id }));
        await Db.Volumes.BulkInsertAsync(Enumerable.Range(1, Shelves).SelectMany(shelf => Enumerable.Range(0, shelf % 3).Select(place => new Volume { Id = (shelf * 3) + place, ShelfId = shelf })));
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        await Options.DisposeAsync();
        kind.Server.DropDatabase(_database);
    }

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(1_000)]
    [TestCase(1_024)]
    [TestCase(1_025)]
    public async Task Any_number_of_keys_finds_the_rows_of_each(int count)
    {
        for (var run = 0; run < 8; run++)
        {
            var after = run * 3;
            var shelves = await Db.Shelves.Where(shelf => shelf.Id > after).OrderBy(shelf => shelf.Id).Take(count).Include(shelf => shelf.Volumes).ToListAsync();
            Assert.That(shelves, Has.Count.EqualTo(count));
            foreach (var shelf in shelves)
            {
                Assert.That(shelf.Volumes.Select(volume => volume.Id), Is.EquivalentTo(Enumerable.Range(0, shelf.Id % 3).Select(place => (shelf.Id * 3) + place)), $"run {run}, shelf {shelf.Id}");
                Assert.That(shelf.Volumes.Select(volume => volume.ShelfId), Is.All.EqualTo(shelf.Id));
            }
        }
    }

    [Test]
    public async Task Numbers_that_are_alike_share_what_was_prepared()
    {
        for (var count = 65; count <= 100; count += 5)
        {
            await Db.Shelves.OrderBy(shelf => shelf.Id).Take(count).Include(shelf => shelf.Volumes).ToListAsync();
        }

        Assert.That(await PreparedRowsTests.CountOn(Db, "prepare"), Is.LessThanOrEqualTo(10));
        var before = await PreparedRowsTests.CountOn(Db, "execute");
        foreach (var count in new[] { 70, 95, 128 })
        {
            var keys = Db.Shelves.Where(shelf => shelf.Id <= count).Include(shelf => shelf.Volumes);
            await keys.ToListAsync();
            await keys.ToListAsync();
        }

        Assert.That(await PreparedRowsTests.CountOn(Db, "execute"), Is.GreaterThanOrEqualTo(before + 5));
    }
}

/// <summary>Shelves with volumes.</summary>
public sealed class ShelvesDb(OxenOptions options) : OxenDb(options)
{
    public Table<Shelf> Shelves => Table<Shelf>();

    public Table<Volume> Volumes => Table<Volume>();
}

/// <summary>Holds as many volumes as its number leaves when divided by three.</summary>
public sealed class Shelf
{
    [System.ComponentModel.DataAnnotations.Schema.DatabaseGenerated(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public List<Volume> Volumes { get; set; } = [];
}

/// <summary>Stands on a shelf.</summary>
public sealed class Volume
{
    [System.ComponentModel.DataAnnotations.Schema.DatabaseGenerated(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int ShelfId { get; set; }
}
