using System.Data.Common;

namespace Oxen.Conformance.Robustness;

/// <summary>Rows with a megabyte of bytes or text: no value is copied once more than by hand. Bytes are counted, never time.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class LargeRowTests(TestDatabase database)
{
    private const int Megabyte = 1 << 20;
    private const int Rows = 4;

    private static readonly byte[] Bytes = [.. Enumerable.Range(0, Megabyte).Select(i => (byte)(i * 31 / 7))];
    private static readonly string Text = string.Concat(Enumerable.Range(0, Megabyte / 16).Select(i => $"line {i:D10}\n"));

    private EmptyDatabase? _database;
    private LargeDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new LargeDb(_database.Options);
        await _db.Schema.SyncAsync();
        for (var i = 1; i <= Rows; i++)
        {
            await _db.Papers.InsertAsync(new LargePaper { Id = i, Content = Bytes, Text = Text });
        }
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task Values_are_read_as_by_hand([Values] bool isText, [Values] bool isAsync)
    {
        var byHand = isText
            ? await AllocatedAsync(() => ReadAsync("SELECT text FROM large_papers", static reader => reader.GetString(0), isAsync))
            : await AllocatedAsync(() => ReadAsync("SELECT content FROM large_papers", static reader => reader.GetFieldValue<byte[]>(0), isAsync));
        var read = await AllocatedAsync(async () =>
        {
            var count = (isText, isAsync) switch
            {
                (true, true) => (await _db.Papers.Select(p => p.Text).ToListAsync()).Count,
                (true, false) => _db.Papers.Select(p => p.Text).ToList().Count,
                (false, true) => (await _db.Papers.Select(p => p.Content).ToListAsync()).Count,
                (false, false) => _db.Papers.Select(p => p.Content).ToList().Count,
            };
            Assert.That(count, Is.EqualTo(Rows));
        });
        Check(read, byHand);
    }

    [Test]
    public async Task Objects_are_read_as_by_hand([Values] bool isAsync)
    {
        var byHand = await AllocatedAsync(() => ReadAsync(
            "SELECT id, content, text FROM large_papers",
            static reader => new LargePaper { Id = reader.GetInt32(0), Content = reader.GetFieldValue<byte[]>(1), Text = reader.GetString(2) },
            isAsync));
        var read = await AllocatedAsync(async () => Assert.That(isAsync ? await _db.Papers.ToListAsync() : _db.Papers.ToList(), Has.Count.EqualTo(Rows)));
        Check(read, byHand);
    }

    [Test]
    public async Task Objects_are_updated_as_by_hand()
    {
        var byHand = await AllocatedAsync(() => WriteAsync("UPDATE large_papers SET content = @content, text = @text WHERE id = @id", 1));
        var written = await AllocatedAsync(() => _db.Papers.UpdateAsync(new LargePaper { Id = 1, Content = Bytes, Text = Text }));
        Check(written, byHand);
    }

    [Test]
    public async Task Objects_are_inserted_as_by_hand()
    {
        var byHand = await AllocatedAsync(() => WriteAsync("INSERT INTO large_notes (content) VALUES (@content)", null));
        Check(await AllocatedAsync(() => _db.Notes.InsertAsync(new LargeNote { Content = Bytes })), byHand);
        Check(await AllocatedAsync(() => _db.Notes.InsertAsync(Notes())), Rows * byHand);
        Check(await AllocatedAsync(() => _db.Notes.BulkInsertAsync(Notes())), Rows * byHand);

        static List<LargeNote> Notes() => [.. Enumerable.Range(0, Rows).Select(_ => new LargeNote { Content = Bytes })];
    }

    private static void Check(long allocated, long byHand) => Assert.That(allocated, Is.LessThan(byHand + (Megabyte / 2)));

    // The least of some times: drivers rent buffers from a pool, which has none now and then.
    private static async Task<long> AllocatedAsync(Func<Task> act)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await act();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }

    private async Task ReadAsync<T>(string sql, Func<DbDataReader, T> row, bool isAsync)
    {
        await using var lent = await _db.OpenConnectionAsync();
        await using var command = lent.Connection.CreateCommand();
        command.CommandText = sql;
        var rows = new List<T>();
        await using var reader = isAsync ? await command.ExecuteReaderAsync() : command.ExecuteReader();
        while (isAsync ? await reader.ReadAsync() : reader.Read())
        {
            rows.Add(row(reader));
        }

        Assert.That(rows, Has.Count.EqualTo(Rows));
    }

    private async Task WriteAsync(string sql, int? id)
    {
        await using var lent = await _db.OpenConnectionAsync();
        await using var command = lent.Connection.CreateCommand();
        command.CommandText = sql;
        Add("@content", Bytes);
        if (id is { } key)
        {
            Add("@text", Text);
            Add("@id", key);
        }

        Assert.That(await command.ExecuteNonQueryAsync(), Is.EqualTo(1));

        void Add(string name, object value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
