using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Robustness;

/// <summary>Values that an update reads from streams.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class StreamedValueTests(TestDatabase database)
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
        await _db.Papers.InsertAsync(new StreamedPaper { Id = 2, Tenant = 1, Content = [2] });
        await new StreamedDb(_database.Options) { Tenant = 2 }.Papers.InsertAsync(new StreamedPaper { Id = 3, Tenant = 2, Content = [3] });
        await _db.Photos.InsertAsync(new StreamedPhoto { Id = 1, Name = "a", Pixels = [1] });
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
    public async Task Bytes_are_what_the_stream_has_left([Values] bool canSeek, [Values(0, 1, 5_000, 3 * Megabyte)] int count)
    {
        byte[] bytes = [.. Enumerable.Range(0, count).Select(i => (byte)(i * 31 / 7))];
        using var stream = new TestStream([9, 9, .. bytes]) { Seekable = canSeek };
        stream.ReadExactly(new byte[2]);

        Assert.That(await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream).Set(p => p.Text, "new")), Is.EqualTo(1));
        Assert.That((await ContentAsync(1)).AsSpan().SequenceEqual(bytes), Is.True);
        Assert.That(await ContentAsync(2), Is.EqualTo(new byte[] { 2 }));
        Assert.That(await _db.Papers.Where(p => p.Id == 1).Select(p => p.Text).FirstAsync(), Is.EqualTo("new"));
    }

    [Test]
    public async Task A_text_is_what_the_reader_has_left()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"line {i} ø€"));
        using var reader = new StringReader("!" + text);
        reader.Read();

        Assert.That(await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Text, reader)), Is.EqualTo(1));
        Assert.That(await _db.Papers.Where(p => p.Id == 1).Select(p => p.Text).FirstAsync() == text, Is.True);
    }

    [Test]
    public async Task Every_row_that_is_picked_gets_all_of_it_and_no_other()
    {
        using var stream = new MemoryStream([7, 8]);
        Assert.That(await _db.Papers.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Content, stream)), Is.EqualTo(2));
        Assert.That(await ContentAsync(1), Is.EqualTo(new byte[] { 7, 8 }));
        Assert.That(await ContentAsync(2), Is.EqualTo(new byte[] { 7, 8 }));
        Assert.That(await _db.Papers.IgnoreQueryFilters().Where(p => p.Id == 3).Select(p => p.Content).FirstAsync(), Is.EqualTo(new byte[] { 3 }));

        stream.Position = 0;
        Assert.That(await _db.Papers.Where(p => p.Id == 4).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream)), Is.Zero);
    }

    [Test]
    public async Task The_version_of_the_row_advances()
    {
        var read = await _db.Papers.FirstAsync(p => p.Id == 1);
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, new MemoryStream([5])));
        Assert.ThrowsAsync<ConcurrencyException>(() => _db.Papers.UpdateAsync(read));
    }

    [Test]
    public async Task Two_members_have_a_stream_each()
    {
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, new MemoryStream([4])).Set(p => p.Few, new MemoryStream([5])).Set(p => p.Text, new StringReader("t")));
        var paper = await _db.Papers.FirstAsync(p => p.Id == 1);
        Assert.That((paper.Content![0], paper.Few![0], paper.Text), Is.EqualTo(((byte)4, (byte)5, "t")));

        var one = new MemoryStream([6]);
        Assert.That(() => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, one).Set(p => p.Few, one)), Throws.ArgumentException.With.Message.Contains("read but once"));
    }

    [Test]
    public async Task A_converter_has_the_bytes()
    {
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Turned, new MemoryStream([1, 2, 3])));
        Assert.That(await _db.Papers.Where(p => p.Id == 1).Select(p => p.Turned).FirstAsync(), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(await _db.Sql<byte[]>($"SELECT turned FROM streamed_papers WHERE id = 1").FirstAsync(), Is.EqualTo(new byte[] { 3, 2, 1 }));
    }

    [Test]
    public async Task A_member_in_a_table_of_its_own_is_written_there()
    {
        Assert.That(await _db.Photos.Where(p => p.Name == "a").ExecuteUpdateAsync(s => s.Set(p => p.Pixels, new MemoryStream([4, 5]))), Is.EqualTo(1));
        Assert.That((await _db.Photos.FirstAsync()).Pixels, Is.EqualTo(new byte[] { 4, 5 }));
    }

    [Test]
    public async Task A_stream_that_throws_leaves_what_was_there([Values] bool canSeek)
    {
        using var stream = new TestStream(new byte[Megabyte]) { Seekable = canSeek, FailsAt = 300_000 };
        Assert.That(() => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream).Set(p => p.Text, "new")), Throws.TypeOf<InvalidDataException>());
        Assert.That((await ContentAsync(1), (await _db.Papers.FirstAsync(p => p.Id == 1)).Text), Is.EqualTo((new byte[] { 1 }, "one")));
    }

    [Test]
    public async Task A_cancelled_token_stops_the_reading()
    {
        using var stop = new CancellationTokenSource();
        using var stream = new TestStream(new byte[Megabyte]) { Seekable = true, Reading = stop.Cancel };
        Assert.That(() => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await ContentAsync(1), Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public async Task What_has_no_room_is_refused()
    {
        Assert.That(
            () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Few, new MemoryStream(new byte[11]))),
            Throws.TypeOf<ValueException>().With.Message.Contains("11 bytes").And.Message.Contains("Few"));
        await Task.CompletedTask;
    }

    [Test]
    public void What_is_known_to_have_no_room_is_refused_unread()
    {
        using var few = new TestStream(null) { Seekable = true, Size = 11 };
        using var other = new TestStream(null) { Seekable = true, Size = 20 };
        Assert.That(
            () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Few, few).Set(p => p.Content, other)),
            Throws.TypeOf<ValueException>().With.Message.Contains("11 bytes").And.Message.Contains("Few"));
        Assert.That((few.Position, other.Position), Is.EqualTo((0L, 0L)));

        using var huge = new TestStream(null) { Seekable = true, Size = 5L << 30 };
        IEnumerable<(string Member, Func<Task<int>> Update)> updates =
        [
            ("Content", () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, huge))),
            ("Turned", () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Turned, huge))),
            ("Note.Bytes", () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Note.Bytes, huge))),
        ];
        foreach (var (member, update) in updates)
        {
            Assert.That(update, Throws.TypeOf<ValueException>().With.Message.Contains("5368709120 bytes").And.Message.Contains(member));
            Assert.That(huge.Position, Is.Zero);
        }
    }

    [Test]
    public async Task A_member_of_a_document_is_set_too([Values] bool canSeek)
    {
        using var stream = new TestStream([1, 2, 3, 4]) { Seekable = canSeek };
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Note.Bytes, stream).Set(p => p.Note.Text, new StringReader("t")));
        var note = (await _db.Papers.FirstAsync(p => p.Id == 1)).Note;
        Assert.That((note.Bytes, note.Text), Is.EqualTo((new byte[] { 1, 2, 3, 4 }, "t")));
    }

    [Test]
    public async Task Behind_its_end_nothing_is_left()
    {
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, new MemoryStream([1, 2, 3]) { Position = 10 }));
        Assert.That(await ContentAsync(1), Is.Empty);
    }

    [Test]
    public async Task After_the_update_nothing_holds_the_stream()
    {
        var held = await UpdateAsync();
        for (var i = 0; i < 10 && held.IsAlive; i++)
        {
            await Task.Delay(10);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(held.IsAlive, Is.False);

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task<WeakReference> UpdateAsync()
        {
            var stream = new MemoryStream([1, 2, 3]);
            await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream));
            return new WeakReference(stream);
        }
    }

    [Test]
    public async Task In_a_transaction_it_is_undone_with_the_rest()
    {
        await using (await _db.BeginTransactionAsync())
        {
            await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, new MemoryStream(new byte[70_000])));
            Assert.That(await ContentAsync(1), Has.Length.EqualTo(70_000));
        }

        Assert.That(await ContentAsync(1), Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public async Task A_value_is_copied_from_row_to_row()
    {
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, new MemoryStream(new byte[Megabyte])));
        await _db.TransactionAsync(async () =>
        {
            await using var from = await _db.Papers.Where(p => p.Id == 1).OpenReadAsync(p => p.Content);
            await _db.Papers.Where(p => p.Id == 2).ExecuteUpdateAsync(s => s.Set(p => p.Content, from!));
        });
        Assert.That(await ContentAsync(2), Has.Length.EqualTo(Megabyte));
    }

    [Test]
    public void Other_updates_dont_take_streams() => Assert.That(
        () => _db.Papers.Where(p => p.Id == 1).ExecuteUpdateReturningAsync(s => s.Set(p => p.Content, new MemoryStream())),
        Throws.ArgumentException.With.Message.Contains("ExecuteUpdateAsync"));

    [Test]
    public async Task A_stream_that_can_seek_is_not_held_in_memory()
    {
        if (database.Dialect != "postgresql")
        {
            Assert.Ignore("Its driver takes the whole value.");
        }

        using var warm = new MemoryStream(new byte[100]);
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, warm));
        using var stream = new TestStream(null) { Seekable = true, Size = 64 * Megabyte };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await _db.Papers.Where(p => p.Id == 1).ExecuteUpdateAsync(s => s.Set(p => p.Content, stream));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(8 * Megabyte));
        Assert.That(await _db.Papers.Where(p => p.Id == 1).Select(p => p.Content!.Length).FirstAsync(), Is.EqualTo(64 * Megabyte));
    }

    private Task<byte[]?> ContentAsync(int id) => _db.Papers.Where(p => p.Id == id).Select(p => p.Content).FirstAsync();
}
