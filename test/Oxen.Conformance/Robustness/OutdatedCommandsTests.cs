namespace Oxen.Conformance.Robustness;

/// <summary>Commands that PostgreSQL refuses because a table was altered after the driver had prepared them.</summary>
public sealed class OutdatedCommandsTests
{
    // More than go before the driver has one prepared.
    private const int Often = 4;

    private readonly ServerKind _kind = ServerKind.All.FirstOrDefault(kind => kind.Dialect == "postgresql")!;
    private string _database = "";
    private int _number;

    private OxenOptions Options { get; set; } = null!;

    private NotesDb Db { get; set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        if (_kind is null)
        {
            Assert.Ignore("It is about PostgreSQL, which wasn't chosen (OXEN_TEST_DATABASES).");
        }

        _kind!.Require();
        _database = _kind.Server.CreateDatabase();
        Options = _kind.Use(_database);
        Db = new NotesDb(Options);
        await Db.Schema.SyncAsync();
        _number = 0;
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        if (_kind is not null)
        {
            await Options.DisposeAsync();
            _kind.Server.DropDatabase(_database);
        }
    }

    [Test]
    public async Task Awaited_reads_and_writes_go_on_and_are_done_once()
    {
        await UseAsync();
        await AlterAsync();
        await UseAsync();

        async Task UseAsync()
        {
            for (var i = 0; i < Often; i++)
            {
                await Db.Notes.InsertAsync(new Note { Author = 1, Number = ++_number, Text = "a" });
                Assert.That((await Db.Notes.OrderBy(note => note.Number).ToListAsync()).Select(note => note.Number), Is.EqualTo(Enumerable.Range(1, _number)));
                Assert.That((await Db.Notes.FirstAsync(note => note.Number == _number)).Id, Is.EqualTo(_number));
                Assert.That(await Db.Notes.Select(note => note.Number).AsAsyncEnumerable().CountAsync(), Is.EqualTo(_number));
            }
        }
    }

    [Test]
    public async Task Reads_that_block_go_on()
    {
        await Db.Notes.InsertAsync(new Note { Author = 1, Number = 1, Text = "a" });
        Use();
        await AlterAsync();
        Use();

        void Use()
        {
            for (var i = 0; i < Often; i++)
            {
                Assert.That(Db.Notes.Where(note => note.Author == 1).ToList(), Has.Count.EqualTo(1));
                Assert.That(Db.Notes.First(note => note.Number == 1).Id, Is.EqualTo(1));
            }
        }
    }

    [Test]
    public async Task In_a_transaction_the_error_says_that_all_of_it_may_be_run_again()
    {
        await UseAsync();
        await AlterAsync();
        var error = Assert.ThrowsAsync<DatabaseException>(UseAsync)!;
        Assert.That(error.IsTransient, Is.True);
        Assert.That(error.Message, Does.Contain("0A000").And.Contain("UseRetry"));
        await UseAsync();

        async Task UseAsync()
        {
            for (var i = 0; i < Often; i++)
            {
                await Db.TransactionAsync(async () => Assert.That(await Db.Notes.Where(note => note.Number > 0).ToListAsync(), Is.Empty));
            }
        }
    }

    [Test]
    public async Task In_a_transaction_of_the_applications_own_text_the_error_is_the_first_one([Values] bool isAsync)
    {
        // Its connection is kept for what follows.
        await using var kept = await Db.CreateTempTableAsync(new[] { new Kept(1) });
        await UseAsync();
        await Db.ExecuteAsync($"BEGIN");
        await AlterAsync();
        var error = Assert.ThrowsAsync<DatabaseException>(UseAsync)!;
        Assert.That(error.Message, Does.Contain("0A000"));
        await Db.ExecuteAsync($"ROLLBACK");
        await UseAsync();

        async Task UseAsync()
        {
            for (var i = 0; i < Often; i++)
            {
                Assert.That(isAsync ? await Db.Notes.ToListAsync() : Db.Notes.ToList(), Is.Empty);
            }
        }
    }

    // Elsewhere: on the connection that has the commands prepared, SQL of the application might let go of them.
    private async Task AlterAsync()
    {
        await using var options = _kind.Use(_database);
        await new NotesDb(options).ExecuteAsync($"ALTER TABLE notes ALTER id TYPE bigint, ALTER number TYPE bigint");
    }

    private sealed record Kept(int Number);
}
