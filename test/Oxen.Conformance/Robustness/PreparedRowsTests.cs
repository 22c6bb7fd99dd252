using System.Globalization;
using Oxen.Conformance.Robustness;

namespace Oxen.Conformance;

/// <summary>Rows of a bulk insert are prepared on MySQL and MariaDB when they are sent again: what the server keeps of that, and what becomes of it.</summary>
[TestFixtureSource(nameof(Kinds))]
public sealed class PreparedRowsTests(ServerKind kind)
{
    private const int Rows = 500;

    private string _database = "";

    /// <summary>MySQL and MariaDB: other drivers prepare by themselves, or are sent no rows of values.</summary>
    public static IEnumerable<ServerKind> Kinds { get; } = ServerKind.All.Where(kind => kind.Dialect == "mysql");

    private OxenOptions Options { get; set; } = null!;

    private NotesDb Db { get; set; } = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        kind.Require();
        _database = kind.Server.CreateDatabase();
        Options = kind.Use(_database);
        Db = new NotesDb(Options);
        await Db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        await Options.DisposeAsync();
        kind.Server.DropDatabase(_database);
    }

    [Test]
    public async Task What_is_sent_again_is_prepared_once()
    {
        await Insert(1);
        Assert.That(await Count("prepare"), Is.Zero);

        await Insert(2);
        await Insert(3);

        Assert.That((await Count("prepare"), await Count("execute")), Is.EqualTo((1, 2)));
        Assert.That(await Db.Notes.CountAsync(), Is.EqualTo(3 * Rows));
    }

    [Test]
    public async Task What_is_sent_again_is_prepared_where_keys_are_read_back()
    {
        await using var transaction = await Db.BeginTransactionAsync();
        await Db.ExecuteAsync($"set session auto_increment_increment = 7");
        List<Note> notes = [.. Enumerable.Range(1, 8).SelectMany(Notes)];
        await Db.Notes.InsertAsync(notes);

        Assert.That((await Count("prepare"), await Count("execute")), Is.EqualTo((1, 3)));
        Assert.That(notes[1].Id - notes[0].Id, Is.EqualTo(7));
        Assert.That((await Db.Notes.ToListAsync()).ToDictionary(note => note.Id, note => (note.Author, note.Number)), Is.EqualTo(notes.ToDictionary(note => note.Id, note => (note.Author, note.Number))));
    }

    [Test]
    public async Task A_server_that_has_no_room_for_it_gets_it_as_text()
    {
        var most = kind.Server.Operate("SELECT @@max_prepared_stmt_count");
        kind.Server.Operate("SET GLOBAL max_prepared_stmt_count = 0");
        try
        {
            await Insert(1, 2, 3, 4);
        }
        finally
        {
            kind.Server.Operate(string.Create(CultureInfo.InvariantCulture, $"SET GLOBAL max_prepared_stmt_count = {most}"));
        }

        await Insert(5);
        Assert.That(await Db.Notes.CountAsync(), Is.EqualTo(5 * Rows));
        Assert.That(await Count("execute"), Is.Zero);
    }

    [Test]
    public async Task A_table_that_was_altered_takes_the_rows_that_follow()
    {
        await Insert(1, 2);
        await Db.ExecuteAsync($"ALTER TABLE notes MODIFY number bigint NOT NULL FIRST, ADD COLUMN extra int NOT NULL DEFAULT 7");
        await Insert(3, 4);
        await Db.ExecuteAsync($"ALTER TABLE notes DROP COLUMN extra, MODIFY number int NOT NULL");
        await Insert(5);

        Assert.That(await Db.Notes.CountAsync(), Is.EqualTo(5 * Rows));
        Assert.That(await Db.Notes.OrderBy(note => note.Author).ThenBy(note => note.Number).Select(note => note.Text).ToListAsync(), Is.EqualTo(Enumerable.Range(1, 5).SelectMany(Notes).Select(note => note.Text)));
    }

    [Test]
    public async Task A_row_that_is_refused_doesnt_hinder_those_that_follow()
    {
        await Insert(1, 2);
        Assert.ThrowsAsync<UniqueViolationException>(() => Insert(2));
        await Insert(3, 4);

        Assert.That(await Db.Notes.CountAsync(), Is.EqualTo(4 * Rows));
    }

    [Test]
    public async Task A_connection_that_is_lost_is_what_the_error_says()
    {
        await Insert(1, 2);
        kind.Server.Operate(string.Format(CultureInfo.InvariantCulture, kind.Kill, new System.Data.Common.DbConnectionStringBuilder { ConnectionString = _database }["Database"]));
        var error = Assert.CatchAsync(() => Insert(3));
        await Insert(4, 5);

        Assert.That(error, Is.TypeOf<ConnectionLostException>(), error?.ToString());
        Assert.That(await Db.Notes.CountAsync(), Is.EqualTo(4 * Rows));
    }

    [Test]
    public async Task Large_values_are_not_kept_on_the_way_to_the_server()
    {
        await using var options = kind.Use(_database);
        var (db, large) = (new LargeDb(options), new string('é', 10_000));
        await db.Schema.SyncAsync();
        await db.Papers.BulkInsertAsync(Papers(1, "small"));
        await db.Papers.BulkInsertAsync(Papers(2, "small"));
        await db.Papers.BulkInsertAsync(Papers(3, large));
        Assert.That((await CountOn(db, "prepare"), await CountOn(db, "close")), Is.EqualTo((1, 1)));

        await db.Papers.BulkInsertAsync(Papers(4, large));
        await db.Papers.BulkInsertAsync(Papers(5, large));
        Assert.That(await CountOn(db, "prepare"), Is.EqualTo(1));
        Assert.That(await db.Papers.CountAsync(paper => paper.Text == large), Is.EqualTo(3));

        static IEnumerable<LargePaper> Papers(int turn, string text) => Enumerable.Range(1, Rows).Select(id => new LargePaper { Id = (turn * Rows) + id, Text = id == 7 ? text : "small" });
    }

    [Test]
    public async Task On_a_connection_of_the_application_nothing_is_left()
    {
        await using var lease = await Db.OpenConnectionAsync();
        await using var transaction = await lease.Connection.BeginTransactionAsync();
        var db = Db.With(transaction);
        foreach (var author in Enumerable.Range(1, 3))
        {
            await db.Notes.BulkInsertAsync(Notes(author));
        }

        await using var command = lease.Connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "SHOW STATUS LIKE 'Com_stmt_prepare'");
        await using (var reader = await command.ExecuteReaderAsync())
        {
            Assert.That(reader.Read(), Is.True);
            Assert.That(reader.GetString(1), Is.EqualTo("0"));
        }

        Assert.That(await db.Notes.CountAsync(), Is.EqualTo(3 * Rows));
    }

    [Test]
    public async Task Commands_that_are_kept_no_longer_are_closed()
    {
        await using var options = kind.Use(_database).KeepPreparedCommands(2);
        var db = new NotesDb(options);
        await db.Notes.BulkInsertAsync(Notes(1));
        await db.Notes.BulkInsertAsync(Notes(2));
        for (var number = 0; number < 4; number++)
        {
            await db.Notes.Where(note => note.Number == number).OrderBy(note => note.Id).Skip(number).ToListAsync();
            await db.Notes.CountAsync();
            await db.Notes.MaxAsync(note => note.Author);
        }

        Assert.That(await db.Sql<int>($"select 0").SingleAsync(), Is.Zero);
        Assert.That(await CountOn(db, "close"), Is.EqualTo(await CountOn(db, "prepare")).And.EqualTo(1));
    }

    private static IEnumerable<Note> Notes(int author) =>
        Enumerable.Range(1, Rows).Select(number => new Note { Author = author, Number = number, Text = $"😀 {author * number}" });

    // How often the connection that is used next, which is the only one, had this done.
    private Task<int> Count(string what) => CountOn(Db, what);

    internal static async Task<int> CountOn(OxenDb db, string what) =>
        int.Parse(await db.Sql<string>($"SELECT variable_value FROM information_schema.session_status WHERE variable_name = {"Com_stmt_" + what}").SingleAsync(), CultureInfo.InvariantCulture);

    private async Task Insert(params int[] authors)
    {
        foreach (var author in authors)
        {
            await Db.Notes.BulkInsertAsync(Notes(author));
        }
    }
}
