using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Robustness;

/// <summary>Streams in the holes of SQL the application wrote.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class StreamedHoleTests(TestDatabase database)
{
    private const int Megabyte = 1 << 20;

    private EmptyDatabase? _database;
    private StreamedDb _db = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new StreamedDb(_database.Options) { Tenant = 1 };
        await _db.Schema.SyncAsync();
        await _db.Papers.InsertAsync(new StreamedPaper { Id = 1, Tenant = 1, Content = [1], Text = "one" });
    }

    [TearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task A_hole_is_what_the_stream_has_left([Values] bool canSeek, [Values(0, 1, 3 * Megabyte)] int count)
    {
        byte[] bytes = [.. Enumerable.Range(0, count).Select(i => (byte)(i * 31 / 7))];
        using var stream = new TestStream([9, 9, .. bytes]) { Seekable = canSeek };
        stream.ReadExactly(new byte[2]);
        using var text = new StringReader("two ø");
        var id = 1;

        Assert.That(await _db.ExecuteAsync($"UPDATE streamed_papers SET content = {stream}, text = {text} WHERE id = {id}"), Is.EqualTo(1));
        var paper = await _db.Papers.FirstAsync();
        Assert.That(paper.Content.AsSpan().SequenceEqual(bytes), Is.True);
        Assert.That(paper.Text, Is.EqualTo("two ø"));
        Assert.That(stream.ReadByte(), Is.EqualTo(-1), "It is at its end, and not disposed.");
    }

    [Test]
    public async Task A_stream_that_throws_leaves_what_was_there([Values] bool canSeek)
    {
        using var stream = new TestStream(new byte[Megabyte]) { Seekable = canSeek, FailsAt = 300_000 };
        Assert.That(() => _db.ExecuteAsync($"UPDATE streamed_papers SET text = 'new', content = {stream}"), Throws.TypeOf<InvalidDataException>());
        var paper = await _db.Papers.FirstAsync();
        Assert.That((paper.Content, paper.Text), Is.EqualTo((new byte[] { 1 }, "one")));
    }

    [Test]
    public async Task A_cancelled_token_stops_the_reading()
    {
        using var stop = new CancellationTokenSource();
        using var stream = new TestStream(new byte[Megabyte]) { Seekable = true, Reading = stop.Cancel };
        Assert.That(() => _db.ExecuteAsync($"UPDATE streamed_papers SET content = {stream}", stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await _db.Papers.FirstAsync()).Content, Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public async Task One_hole_in_two_places_is_read_once()
    {
        using var stream = new MemoryStream([4, 5, 6]);
        await _db.ExecuteAsync(FormattableStringFactory.Create("UPDATE streamed_papers SET content = {0}, turned = {0}", stream));
        Assert.That(await _db.Sql<(byte[], byte[])>($"SELECT content, turned FROM streamed_papers").SingleAsync(), Is.EqualTo((new byte[] { 4, 5, 6 }, new byte[] { 4, 5, 6 })));
    }

    [Test]
    public void One_stream_in_two_holes_is_refused()
    {
        using var stream = new MemoryStream([4]);
        Assert.That(() => _db.ExecuteAsync($"UPDATE streamed_papers SET content = {stream}, turned = {stream}"), Throws.ArgumentException.With.Message.Contains("read but once"));
        Assert.That(stream.Position, Is.Zero);
    }

    [Test]
    public void What_is_too_large_for_any_value_is_refused_unread()
    {
        using var huge = new TestStream(null) { Seekable = true, Size = 5L << 30 };
        Assert.That(
            () => _db.ExecuteAsync($"UPDATE streamed_papers SET content = {huge}"),
            Throws.TypeOf<ValueException>().With.Message.Contains("5368709120 bytes").And.Message.Contains("hole {0}"));
        Assert.That(huge.Position, Is.Zero);
    }

    [Test]
    public void Queries_dont_take_streams()
    {
        using var stream = new MemoryStream([4]);
        using var text = new StringReader("t");
        Assert.That(() => _db.Sql<int>($"SELECT id FROM streamed_papers WHERE content = {stream}").ToListAsync(), Refused);
        Assert.That(() => _db.Sql<int>($"SELECT id FROM streamed_papers WHERE text = {text}").ToListAsync(), Refused);
        Assert.That(() => _db.Papers.Where(p => SqlFn.Raw<bool>($"{p.Text} = {text}")).ToListAsync(), Refused);
        Assert.That(stream.Position, Is.Zero);
    }

    private static NUnit.Framework.Constraints.IResolveConstraint Refused => Throws.TypeOf<QueryTranslationException>().With.Message.Contains("db.ExecuteAsync");

    [Test]
    public async Task A_stream_that_can_seek_is_not_held_in_memory()
    {
        if (database.Dialect != "postgresql")
        {
            Assert.Ignore("Its driver takes the whole value.");
        }

        using var warm = new MemoryStream(new byte[100]);
        await _db.ExecuteAsync($"UPDATE streamed_papers SET content = {warm}");
        using var stream = new TestStream(null) { Seekable = true, Size = 64 * Megabyte };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await _db.ExecuteAsync($"UPDATE streamed_papers SET content = {stream}");
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(8 * Megabyte));
    }
}
