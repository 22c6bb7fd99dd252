namespace Oxen.Conformance.Work;

/// <summary>A library for all tests of a fixture; each works on rows of its own.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public abstract class LibraryTests(TestDatabase database)
{
    private EmptyDatabase? _database;

    /// <summary>The kind of database.</summary>
    private protected TestDatabase Database => database;

    protected LibraryDb Db { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        Db = new LibraryDb(_database.Options.UseLogging(new CommandRecorder()));
        await Db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Inserts an author with books.</summary>
    protected async Task<(Author Author, List<Book> Books)> AuthorAsync(params string[] titles)
    {
        var author = new Author { Name = "Ann", Books = [.. titles.Select(title => new Book { Title = title, Pages = [1, 2] })] };
        await Db.Authors.InsertAsync(author);
        return (author, author.Books);
    }

    /// <summary>Saves; gives the commands that were sent.</summary>
    protected static async Task<List<string>> SaveAsync(UnitOfWork<LibraryDb> work)
    {
        Task<int>? saved = null;
        var commands = CommandRecorder.During(() => saved = work.SaveChangesAsync());
        await saved!;
        return [.. commands.Where(command => !command.Contains("SAVEPOINT", StringComparison.OrdinalIgnoreCase))];
    }
}
