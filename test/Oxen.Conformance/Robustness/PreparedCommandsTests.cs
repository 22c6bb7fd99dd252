using System.Globalization;

namespace Oxen.Conformance.Robustness;

/// <summary>Commands that are sent often are prepared on MySQL and MariaDB: the same results as before, and no more kept on the server than was said.</summary>
[TestFixtureSource(typeof(PreparedRowsTests), nameof(PreparedRowsTests.Kinds))]
public sealed class PreparedCommandsTests(ServerKind kind)
{
    // More than go as text before one is prepared.
    private const int Often = 12;

    private string _database = "";

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
        await Db.Notes.InsertAsync(Enumerable.Range(1, 3).Select(number => new Note { Author = 1, Number = number, Text = $"😀 {number}" }));
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        await Options.DisposeAsync();
        kind.Server.DropDatabase(_database);
    }

    [Test]
    public async Task What_is_read_often_is_prepared_once()
    {
        for (var i = 0; i < Often; i++)
        {
            var number = (i % 3) + 1;
            Assert.That((await Db.Notes.FirstAsync(note => note.Number == number)).Text, Is.EqualTo($"😀 {number}"));
        }

        Assert.That(await Count("prepare"), Is.EqualTo(1));
        Assert.That(await Count("execute"), Is.InRange(2, Often - 1));
    }

    [Test]
    public async Task Numbers_made_of_parameters_are_doubles_from_the_first_run()
    {
        var (tenth, third, none) = (0.1, 0.3, (double?)null);
        for (var i = 0; i < Often; i++)
        {
            Assert.That(await Db.Notes.SumAsync(note => note.Number > 1 ? tenth : third), Is.EqualTo(0.3 + 0.1 + 0.1));
            Assert.That(await Db.Notes.AverageAsync(note => note.Number > 0 ? third : tenth), Is.EqualTo((0.3 + 0.3 + 0.3) / 3));
            Assert.That(await Db.Notes.SumAsync(note => (note.Number > 0 ? none : third) ?? tenth), Is.EqualTo(0.1 + 0.1 + 0.1));
        }

        Assert.That(await Count("prepare"), Is.EqualTo(3));
    }

    [Test]
    public async Task Reads_of_each_manner_agree()
    {
        for (var i = 0; i < Often; i++)
        {
            var least = (i % 3) + 1;
            int[] wanted = [.. Enumerable.Range(least, 4 - least)];
            Assert.That(Numbers(least).ToList(), Is.EqualTo(wanted));
            Assert.That(await Numbers(least).ToListAsync(), Is.EqualTo(wanted));
            Assert.That(Numbers(least).First(), Is.EqualTo(least));
            Assert.That(await Numbers(least).FirstAsync(), Is.EqualTo(least));
            Assert.That(Streamed(Numbers(least)), Is.EqualTo(wanted));
            Assert.That(await Numbers(least).AsAsyncEnumerable().ToListAsync(), Is.EqualTo(wanted));
        }

        Assert.That(await Count("prepare"), Is.GreaterThanOrEqualTo(2));

        IQueryable<int> Numbers(int least) => Db.Notes.Where(note => note.Number >= least).OrderBy(note => note.Number).Select(note => note.Number);
        static List<int> Streamed(IEnumerable<int> numbers)
        {
            List<int> all = [];
            foreach (var number in numbers)
            {
                all.Add(number);
            }

            return all;
        }
    }

    [Test]
    public async Task Writes_of_each_manner_do_what_they_did()
    {
        for (var i = 0; i < Often; i++)
        {
            var note = new Note { Author = 2, Number = i, Text = "" };
            await Db.Notes.InsertAsync(note);
            Assert.That(note.Id, Is.EqualTo(4 + i));
            note.Text = $"ä{i}";
            await Db.Notes.UpdateAsync(note);
            var number = i;
            Assert.That(await Db.Notes.Where(one => one.Author == 2 && one.Number == number).ExecuteUpdateAsync(s => s.Set(one => one.Text, one => one.Text + "ö")), Is.EqualTo(1));
            if (i % 2 == 0)
            {
                await Db.Notes.DeleteAsync(note);
            }
        }

        Assert.That(await Count("prepare"), Is.GreaterThanOrEqualTo(3));
        Assert.That(await Db.Notes.Where(note => note.Author == 2).OrderBy(note => note.Number).Select(note => note.Text).ToListAsync(), Is.EqualTo(Enumerable.Range(0, Often).Where(i => i % 2 == 1).Select(i => $"ä{i}ö")));
    }

    [Test]
    public async Task A_number_of_six_digits_has_six_each_time()
    {
        await Db.ExecuteAsync($"CREATE TABLE readings (id int PRIMARY KEY, value float NOT NULL, exact double NOT NULL)");
        await Db.ExecuteAsync($"INSERT INTO readings VALUES (1, 123456.789, 123456.789)");
        var db = new ReadingsDb(Options);
        List<(float, double)> read = [];
        for (var i = 0; i < Often; i++)
        {
            var reading = await db.Readings.FirstAsync(one => one.Id == 1);
            read.Add((reading.Value, reading.Exact));
        }

        Assert.That(read.Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    public async Task A_table_that_was_altered_is_read_as_it_is()
    {
        await Read(0);
        await Db.ExecuteAsync($"ALTER TABLE notes MODIFY number bigint NOT NULL FIRST, ADD COLUMN extra int NOT NULL DEFAULT 7");
        await Read(0);
        await Db.ExecuteAsync($"UPDATE notes SET number = number + 10");
        await Db.ExecuteAsync($"ALTER TABLE notes DROP COLUMN extra, MODIFY number smallint NOT NULL");
        await Read(10);
        await Db.ExecuteAsync($"DROP TABLE notes");
        Assert.ThrowsAsync<DatabaseException>(() => Read(10));
        await Db.Schema.SyncAsync();
        Assert.That(await Db.Notes.OrderBy(note => note.Number).ToListAsync(), Is.Empty);

        async Task Read(int more)
        {
            for (var i = 0; i < Often; i++)
            {
                Assert.That((await Db.Notes.OrderBy(note => note.Number).ToListAsync()).Select(note => (note.Number, note.Text)), Is.EqualTo(Enumerable.Range(1, 3).Select(number => (number + more, $"😀 {number}"))));
            }
        }
    }

    [Test]
    public async Task A_server_that_has_no_room_is_asked_once_and_gets_text()
    {
        var most = kind.Server.Operate("SELECT @@max_prepared_stmt_count");
        kind.Server.Operate("SET GLOBAL max_prepared_stmt_count = 0");
        try
        {
            for (var i = 0; i < Often; i++)
            {
                Assert.That(await Db.Notes.CountAsync(note => note.Author == 1), Is.EqualTo(3));
                Assert.That(Db.Notes.Count(note => note.Author < 2), Is.EqualTo(3));
            }
        }
        finally
        {
            kind.Server.Operate(string.Create(CultureInfo.InvariantCulture, $"SET GLOBAL max_prepared_stmt_count = {most}"));
        }

        Assert.That(await Count("execute"), Is.Zero);
    }

    [Test]
    public async Task SQL_of_the_application_goes_as_it_was_written()
    {
        // As text a double in SQL is a decimal.
        List<double> results = [];
        for (var i = 0; i < Often; i++)
        {
            results.AddRange(await Db.Sql<double>($"SELECT 3 * {0.1}").ToListAsync());
        }

        Assert.That(results.Distinct(), Has.Exactly(1).Items);
        Assert.That(await Count("prepare"), Is.Zero);
    }

    [Test]
    public async Task No_more_are_prepared_on_a_connection_than_it_keeps()
    {
        await using var options = kind.Use(_database).KeepPreparedCommands(2);
        var db = new NotesDb(options);
        var most = 0;
        for (var round = 0; round < 4; round++)
        {
            for (var i = 0; i < Often; i++)
            {
                await db.Notes.CountAsync(note => note.Number == i);
            }

            for (var i = 0; i < Often; i++)
            {
                await db.Notes.MaxAsync(note => note.Author);
            }

            for (var i = 0; i < Often; i++)
            {
                await db.Notes.MinAsync(note => note.Author);
            }

            most = Math.Max(most, await CountOn(db, "prepare"));
        }

        Assert.That(most, Is.InRange(1, 2));
    }

    [Test]
    public async Task A_write_that_fails_now_and_then_keeps_its_connection()
    {
        await using var options = kind.Use(_database).KeepPreparedCommands(1);
        var db = new NotesDb(options);
        var connection = await db.Sql<long>($"SELECT CONNECTION_ID()").FirstAsync();
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < Often; j++)
            {
                await db.Notes.InsertAsync(new Note { Author = 3, Number = (i * Often) + j, Text = "" });
            }

            Assert.ThrowsAsync<UniqueViolationException>(() => db.Notes.InsertAsync(new Note { Author = 3, Number = 0, Text = "" }));
        }

        Assert.That(await db.Sql<long>($"SELECT CONNECTION_ID()").FirstAsync(), Is.EqualTo(connection));
    }

    [Test]
    public async Task Without_kept_commands_nothing_is_prepared()
    {
        await using var options = kind.Use(_database).KeepPreparedCommands(0);
        var db = new NotesDb(options);
        for (var i = 0; i < Often; i++)
        {
            await db.Notes.CountAsync(note => note.Number == i);
        }

        Assert.That(await CountOn(db, "prepare"), Is.Zero);
    }

    private Task<int> Count(string what) => CountOn(Db, what);

    private static Task<int> CountOn(OxenDb db, string what) => PreparedRowsTests.CountOn(db, what);
}

/// <summary>A table that was made elsewhere, with a FLOAT.</summary>
public sealed class ReadingsDb(OxenOptions options) : OxenDb(options)
{
    public Table<Reading> Readings => Table<Reading>();
}

public sealed class Reading
{
    public int Id { get; set; }
    public float Value { get; set; }
    public double Exact { get; set; }
}
