using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Bulk;

/// <summary>
/// Rows that were all there when they were written last are taken to be there by the next upsert, where nothing tells which of
/// them a command inserted: what is done, and told, is the same whether they are or not.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class UpsertAgainTests(TestDatabase database)
{
    private const int Count = 1_207;

    private EmptyDatabase? _database;

    private PartsDb Db { get; set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = new PartsDb(_database.Options);
        await Db.Schema.SyncAsync();
        await Db.Parts.BulkInsertAsync(Parts(1, Count, 0));
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task Rows_that_were_there_are_not_looked_for_again()
    {
        await Updates(1);
        var commands = CommandRecorder.During(() => Updates(2).GetAwaiter().GetResult());
        Assert.That(commands.Count(command => command.StartsWith("SELECT", StringComparison.Ordinal)), Is.Zero);
        await Holds(Parts(1, Count, 2));
    }

    [Test]
    public async Task Rows_that_are_new_then_are_told_from_the_others([Values] bool isInTransaction)
    {
        await Updates(1);
        await using var transaction = isInTransaction ? await Db.BeginTransactionAsync() : null;
        Assert.That(await Db.Parts.UpsertAsync(Parts(11, Count, 2)), Is.EqualTo(Results(Count - 10, 10)));
        Assert.That(await Db.Parts.UpsertAsync(Parts(11, Count, 3)), Is.EqualTo(Results(Count, 0)));
        Assert.That(await Db.Parts.UpsertAsync(Parts(1, Count + 10, 4)), Is.EqualTo(Results(Count + 10, 0)));
        Assert.That(await Db.Parts.UpsertAsync(Parts(5_001, Count, 4)), Is.EqualTo(Results(0, Count)));
        await Holds([.. Parts(1, Count + 10, 4), .. Parts(5_001, Count, 4)]);
    }

    [Test]
    public async Task Rows_that_stay_as_they_are_count_as_updated()
    {
        await Updates(1);
        await Updates(1);
        await Updates(1);
        await Updates(2);
        await Updates(3);
        await Holds(Parts(1, Count, 3));
    }

    [Test]
    public async Task A_row_that_nobody_meant_is_never_updated()
    {
        await Updates(1);
        await Updates(2);

        // The model doesn't know of it.
        await Db.ExecuteAsync($"CREATE UNIQUE INDEX parts_name ON parts (name)");
        List<Part> taken = [.. Parts(1, Count, 3), new Part { Id = 9_000, Name = "part 7", Stock = 3 }];
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Parts.UpsertAsync(taken));
        Assert.That(error!.RowIndex, Is.EqualTo(Count));
        var other = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Parts.UpsertAsync([.. Enumerable.Range(1, 60).Select(i => new Part { Id = 9_000 + i, Name = $"part {i}", Stock = 3 })]));
        Assert.That(other!.RowIndex, Is.Zero);
        await Holds(Parts(1, Count, 2));
    }

    [Test]
    public async Task What_was_undone_left_nothing_behind()
    {
        if (database.Dialect != "mysql")
        {
            Assert.Ignore("Other databases tell which rows a command inserted, so that nothing is undone.");
        }

        await Updates(1);
        await Db.ExecuteAsync($"CREATE TABLE log (part_id int NOT NULL)");
        await Db.ExecuteAsync($"CREATE TRIGGER parts_log AFTER INSERT ON parts FOR EACH ROW INSERT INTO log VALUES (NEW.id)");
        Assert.That(await Db.Parts.UpsertAsync(Parts(11, Count, 2)), Is.EqualTo(Results(Count - 10, 10)));
        Assert.That(Db.Sql<int>($"SELECT part_id FROM log ORDER BY part_id").ToList(), Is.EqualTo(Enumerable.Range(Count + 1, 10)));
        await Holds([.. Parts(1, 10, 1), .. Parts(11, Count, 2)]);
    }

    [Test]
    public async Task What_is_stopped_leaves_nothing_behind()
    {
        await Updates(1);
        await Updates(2);
        using var source = new CancellationTokenSource();
        List<Part> parts = Parts(1, 100_000, 3);
        source.CancelAfter(TimeSpan.FromMilliseconds(60));
        try
        {
            await Db.Parts.UpsertAsync(parts, cancellationToken: source.Token);
            await Holds(parts);
        }
        catch (OperationCanceledException)
        {
            await Holds(Parts(1, Count, 2));
        }

        await Updates(4);
    }

    private static List<Part> Parts(int first, int count, int stock) =>
        [.. Enumerable.Range(first, count).Select(id => new Part { Id = id, Name = $"part {id}", Stock = stock })];

    private static IEnumerable<UpsertResult> Results(int updated, int inserted) =>
        Enumerable.Repeat(UpsertResult.Updated, updated).Concat(Enumerable.Repeat(UpsertResult.Inserted, inserted));

    private async Task Updates(int stock) => Assert.That(await Db.Parts.UpsertAsync(Parts(1, Count, stock)), Is.EqualTo(Results(Count, 0)));

    private async Task Holds(List<Part> parts) =>
        Assert.That((await Db.Parts.OrderBy(part => part.Id).ToListAsync()).Select(part => (part.Id, part.Name, part.Stock)), Is.EqualTo(parts.Select(part => (part.Id, part.Name, part.Stock))));

    public sealed class PartsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Part> Parts => Table<Part>();
    }

    public sealed class Part
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        [MaxLength(50)]
        public string Name { get; set; } = "";

        public int Stock { get; set; }
    }
}
