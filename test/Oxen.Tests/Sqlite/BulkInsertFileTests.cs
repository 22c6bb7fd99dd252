namespace Oxen.Sqlite;

/// <summary>A bulk insert into a file, beside which there is no second writer.</summary>
public class BulkInsertFileTests
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db");
    private readonly Watcher _watcher = new();
    private OxenOptions _options = null!;
    private NotesDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite($"Data Source={_file}").AddInterceptor(_watcher);
        _db = new NotesDb(_options);
        await _db.Schema.SyncAsync();
        _watcher.Commits = 0;
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _options.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*"))
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_sequence_that_writes_beside_it_is_refused_at_once()
    {
        var error = Assert.ThrowsAsync<TransactionException>(() => _db.Notes.BulkInsertAsync(Notes(note => _db.Notes.InsertAsync(note))));
        Assert.That(error!.Message, Does.Contain("one writer"));
        Assert.ThrowsAsync<TransactionException>(() => _db.Notes.BulkInsertAsync(Notes(note => _db.TransactionAsync(() => _db.Notes.InsertAsync(note)))));
        Assert.That(await _db.Notes.CountAsync(), Is.Zero);

        Assert.That(await _db.Notes.BulkInsertAsync(Notes(_ => _db.Notes.CountAsync())), Is.EqualTo(3));
        await _db.TransactionAsync(() => _db.Notes.BulkInsertAsync(Notes(note => _db.Notes.InsertAsync(note))));
        await _db.Notes.InsertAsync(new Note());
        Assert.That(await _db.Notes.CountAsync(), Is.EqualTo(10));
    }

    [Test]
    public async Task Who_is_told_of_commits_is_told_of_its_own()
    {
        await _db.Notes.BulkInsertAsync([new Note(), new Note()]);
        Assert.That(_watcher.Commits, Is.EqualTo(1));
    }

    private static async IAsyncEnumerable<Note> Notes(Func<Note, Task> meanwhile)
    {
        for (var i = 0; i < 3; i++)
        {
            await meanwhile(new Note());
            yield return new Note();
        }
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class NotesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Note> Notes => Table<Note>();
    }

    private sealed class Watcher : OxenInterceptor
    {
        public int Commits { get; set; }

        public override ValueTask BeforeCommitAsync(OxenDb db, CancellationToken cancellationToken)
        {
            Commits++;
            return default;
        }
    }
}
