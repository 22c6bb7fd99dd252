namespace Oxen.Conformance;

/// <summary>A test of migrations on a database of its own.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class MigrationTests(TestDatabase kind)
{
    private EmptyDatabase _database = null!;

    private protected MigrationFolder Folder { get; private set; } = null!;

    private protected LedgerDb Db { get; private set; } = null!;

    private protected TestDatabase Kind => kind;

    private protected OxenOptions Options => _database.Options;

    private protected bool HasTransactionalDdl => Db.Session.Engine.Dialect.Traits.HasTransactionalDdl;

    [SetUp]
    public void Create()
    {
        kind.Require();
        _database = kind.Create();
        Folder = new MigrationFolder();
        Db = new LedgerDb(_database.Options);
    }

    [TearDown]
    public async Task Remove()
    {
        Folder.Dispose();
        await _database.DisposeAsync();
    }

    private protected Migrator Migrator(Func<MigrationOptions, MigrationOptions>? change = null) => new(Db, change is null ? Folder.Options : change(Folder.Options));

    private protected async Task<List<string>> TablesAsync() =>
        [.. (await Db.ReadAsync()).Tables.Select(table => table.Name).Where(name => name != "_oxen_migrations").Order()];

    private protected static MigrationException Refused(Func<Task> work, string code)
    {
        var error = Assert.ThrowsAsync<MigrationException>(work)!;
        Assert.That(error.Code, Is.EqualTo(code), error.Message);
        return error;
    }
}

/// <summary>A context with a table that a migration makes.</summary>
public sealed class LedgerDb(OxenOptions options) : OxenDb(options)
{
    public Table<Entry> Entries => Table<Entry>();

    /// <summary>What the database holds.</summary>
    internal async Task<SchemaModel> ReadAsync()
    {
        await using var lease = await OpenConnectionAsync();
        return await Session.Engine.Dialect.SchemaReader.ReadAsync(lease.Connection, null, default);
    }
}

public sealed class Entry
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}
