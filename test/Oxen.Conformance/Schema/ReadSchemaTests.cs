using System.Text.RegularExpressions;

namespace Oxen.Conformance.Schema;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed partial class ReadSchemaTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private AnyDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new AnyDb(_database.Options);
        await OddSchema.Of(database.Dialect).CreateAsync(_db);
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_schema_with_every_oddity_is_read_exactly()
    {
        var printed = PrintedSchema.Of(await _db.Schema.ReadAsync());
        Assert.That(DatabaseName.Replace(printed, "`{database}`"), Is.EqualTo(OddSchema.Of(database.Dialect).Everything));
    }

    [Test]
    public async Task What_a_transaction_has_not_committed_is_read_in_it()
    {
        var isUndone = _db.Session.Engine.Dialect.Traits.HasTransactionalDdl;
        await using (await _db.BeginTransactionAsync())
        {
            await OddSchema.Run(_db, "create table fresh (id int)");
            Assert.That((await _db.Schema.ReadAsync()).Tables.Select(table => table.Name), Does.Contain("fresh"));
        }

        Assert.That((await _db.Schema.ReadAsync()).Tables.Any(table => table.Name == "fresh"), Is.EqualTo(!isUndone));
        await OddSchema.Run(_db, "drop table if exists fresh");
    }

    [Test]
    public async Task Changes_by_others_are_told_as_operations()
    {
        await using var changes = _db.Schema.Watch(TimeSpan.FromMilliseconds(100)).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        await Task.Delay(500);
        await OddSchema.Run(_db, "create table watched (name varchar(9))");
        Assert.That(await first, Is.True);
        Assert.That(changes.Current.Single(), Is.InstanceOf<CreateTable>().With.Property("Table").Property("Name").EqualTo("watched"));

        // What was prepared for a table as it was is prepared anew: PostgreSQL would refuse it.
        for (var i = 0; i < 4; i++)
        {
            Assert.That(await Names().ToListAsync(), Is.Empty);
        }

        await OddSchema.Run(_db, "drop table watched");
        await OddSchema.Run(_db, "create table watched (name text, n int)");
        Assert.That(await changes.MoveNextAsync(), Is.True);
        Assert.That(changes.Current.OfType<AddColumn>().Single().Column.Name, Is.EqualTo("n"));
        Assert.That(await Names().ToListAsync(), Is.Empty);

        await OddSchema.Run(_db, "drop table watched");
        Assert.That(await changes.MoveNextAsync(), Is.True);
        Assert.That(changes.Current.Single(), Is.InstanceOf<DropTable>());

        IQueryable<string> Names() => _db.Sql<string>($"select name from watched");
    }

    [Test]
    public void A_cancelled_reading_reads_nothing() =>
        Assert.That(() => _db.Schema.ReadAsync(new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [GeneratedRegex(@"`oxen_\d+_\d+`")]
    private static partial Regex DatabaseName { get; }

    /// <summary>A context without tables.</summary>
    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
