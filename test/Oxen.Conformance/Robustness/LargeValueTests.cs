using System.Text;

namespace Oxen.Conformance.Robustness;

/// <summary>What doesn't fit into memory: counted in bytes, never in time.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class LargeValueTests(TestDatabase database)
{
    private const int Megabyte = 1 << 20;

    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 8 * Megabyte).Select(i => (byte)(i * 31 / 7))];
    private static readonly string Text = string.Concat(Enumerable.Range(0, Megabyte / 16).Select(i => $"line {i:D9} ø"));

    private EmptyDatabase? _database;
    private LargeDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new LargeDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.Papers.InsertAsync(new LargePaper { Id = 1, Content = Bytes, Text = Text });
        await _db.Papers.InsertAsync(new LargePaper { Id = 2 });
        await _db.Notes.InsertAsync(new LargeNote { Id = 1, Content = "parent"u8.ToArray() });
        await _db.Notes.InsertAsync(new LargeNote { Id = 2, ParentId = 1, Content = "child"u8.ToArray() });
        await _db.Numbers.BulkInsertAsync(Enumerable.Range(1, 1_000).Select(i => new LargeNumber { Id = i }));
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
    public async Task A_million_rows_are_streamed_in_constant_memory()
    {
        var (rows, sum, first, most) = (0, 0L, 0L, 0L);
        await foreach (var (a, b) in (from a in _db.Numbers from b in _db.Numbers select ValueTuple.Create(a.Id, b.Id)).AsAsyncEnumerable())
        {
            sum += a + b;
            if (++rows % 200_000 == 0)
            {
                var held = GC.GetTotalMemory(forceFullCollection: true);
                (first, most) = (first == 0 ? held : first, Math.Max(most, held));
            }
        }

        Assert.That((rows, sum), Is.EqualTo((1_000_000, 1_001_000_000L)));
        Assert.That(most - first, Is.LessThan(4 * Megabyte));
    }

    [Test]
    public async Task Bytes_are_read_as_they_come()
    {
        await using (var warm = await _db.Papers.Where(p => p.Id == 1).OpenReadAsync(p => p.Content))
        {
            Assert.That(warm!.ReadByte(), Is.EqualTo(Bytes[0]));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var differs = false;
        using (var stream = _db.Papers.Where(p => p.Id == 1).OpenReadAsync(p => p.Content).GetAwaiter().GetResult()!)
        {
            var (piece, place) = (new byte[16_384], 0);
            for (var count = stream.Read(piece); count > 0; count = stream.Read(piece))
            {
                differs |= !piece.AsSpan(0, count).SequenceEqual(Bytes.AsSpan(place, count));
                place += count;
            }

            Assert.That((place, differs), Is.EqualTo((Bytes.Length, false)));
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(HoldsValues ? 64 * Megabyte : Megabyte));
    }

    [Test]
    public async Task Bytes_are_copied_to_where_they_go()
    {
        await using var stream = await _db.Papers.OrderBy(p => p.Id).OpenReadAsync(p => p.Content);
        var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        Assert.That(copy.ToArray().AsSpan().SequenceEqual(Bytes), Is.True);
    }

    [Test]
    public async Task A_text_is_read_as_it_comes()
    {
        using var reader = await _db.Papers.Where(p => p.Id == 1).OpenTextAsync(p => p.Text);
        var text = new StringBuilder();
        var piece = new char[5_000];
        for (var count = await reader!.ReadAsync(piece); count > 0; count = await reader.ReadAsync(piece))
        {
            text.Append(piece, 0, count);
        }

        Assert.That(text.ToString() == Text, Is.True);
    }

    [Test]
    public async Task A_text_of_each_row_is_made_once()
    {
        Assert.That(_db.Papers.Where(p => p.Id == 1).Select(p => p.Text).First(), Has.Length.EqualTo(Text.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in _db.Papers.Where(p => p.Id == 1).Select(p => p.Text))
        {
            Assert.That(text!, Has.Length.EqualTo(Text.Length));
        }

        // Two bytes of each character; the driver of a server has the bytes that came in, too.
        var most = 2L * Text.Length * (HoldsValues ? 6 : database.Dialect == "postgresql" ? 2 : 1);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(most + (Megabyte / 4)));
        await Task.CompletedTask;
    }

    [Test]
    public async Task What_is_not_there_is_null()
    {
        Assert.That(await _db.Papers.Where(p => p.Id == 3).OpenReadAsync(p => p.Content), Is.Null);
        Assert.That(await _db.Papers.Where(p => p.Id == 2).OpenReadAsync(p => p.Content), Is.Null);
        Assert.That(await _db.Papers.Where(p => p.Id == 2).OpenTextAsync(p => p.Text), Is.Null);
    }

    [Test]
    public async Task Its_connection_is_free_once_it_is_disposed()
    {
        for (var i = 0; i < 120; i++)
        {
            await using var stream = await _db.Papers.Where(p => p.Id == 1).OpenReadAsync(p => p.Content);
            Assert.That(stream!.ReadByte(), Is.EqualTo(Bytes[0]));
        }
    }

    [Test]
    public async Task In_a_transaction_another_command_leaves_the_rest()
    {
        await _db.TransactionAsync(async () =>
        {
            await using var stream = await _db.Papers.Where(p => p.Id == 1).OpenReadAsync(p => p.Content);
            using var text = await _db.Papers.Where(p => p.Id == 1).OpenTextAsync(p => p.Text);
            var begin = new byte[100];
            await stream!.ReadExactlyAsync(begin);
            Assert.That(text!.Read(), Is.EqualTo('l'));
            Assert.That(await _db.Papers.CountAsync(), Is.EqualTo(2));

            var rest = new MemoryStream();
            await stream.CopyToAsync(rest);
            Assert.That(begin.Concat(rest.ToArray()).SequenceEqual(Bytes), Is.True);
            Assert.That(await text.ReadToEndAsync() == Text[1..], Is.True);
        });
    }

    [Test]
    public async Task After_a_rollback_what_was_not_read_is_an_error([Values] bool isText, [Values] bool isForgotten)
    {
        await using var transaction = await _db.BeginTransactionAsync();
        await using var stream = isText ? null : await Paper.OpenReadAsync(p => p.Content);
        using var text = isText ? await Paper.OpenTextAsync(p => p.Text) : null;
        Assert.That((stream?.ReadByte(), text?.Read()), Is.EqualTo(isText ? ((int?)null, (int?)'l') : (Bytes[0], null)));
        await (isForgotten ? transaction.DisposeAsync().AsTask() : transaction.RollbackAsync());

        Assert.That(await _db.Papers.CountAsync(), Is.EqualTo(2));
        for (var i = 0; i < 2; i++)
        {
            Assert.That(
                async () => await (isText ? text!.ReadToEndAsync() : stream!.CopyToAsync(Stream.Null)),
                Throws.TypeOf<TransactionException>().With.Message.Contains("was rolled back"));
        }
    }

    [Test]
    public async Task After_a_nested_rollback_the_rest_is_there()
    {
        await using var transaction = await _db.BeginTransactionAsync();
        await using var nested = await _db.BeginTransactionAsync();
        using var text = await Paper.OpenTextAsync(p => p.Text);
        Assert.That(text!.Read(), Is.EqualTo('l'));
        await nested.RollbackAsync();

        Assert.That(await text.ReadToEndAsync() == Text[1..], Is.True);
    }

    [Test]
    public async Task After_its_own_end_reading_on_is_an_error()
    {
        var stream = await Paper.OpenReadAsync(p => p.Content);
        var text = await Paper.OpenTextAsync(p => p.Text);
        await stream!.DisposeAsync();
        text!.Dispose();

        Assert.That(() => stream.ReadByte(), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => text.Read(), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task In_a_transaction_commands_of_other_tasks_run_while_it_is_read([Values] bool isAsync)
    {
        for (var round = 0; round < 3; round++)
        {
            await using var transaction = await _db.BeginTransactionAsync();
            await using (var stream = await Paper.OpenReadAsync(p => p.Content))
            {
                var bytes = new MemoryStream();
                var piece = new byte[4_096];
                await WhileOthersCountAsync(async () =>
                {
                    var count = isAsync ? await stream!.ReadAsync(piece) : stream!.Read(piece);
                    bytes.Write(piece, 0, count);
                    return count;
                });
                Assert.That(bytes.ToArray().AsSpan().SequenceEqual(Bytes), Is.True);
            }

            using var reader = await Paper.OpenTextAsync(p => p.Text);
            var text = new StringBuilder();
            var part = new char[1_000];
            await WhileOthersCountAsync(async () =>
            {
                var count = isAsync ? await reader!.ReadAsync(part) : reader!.Read(part, 0, part.Length);
                text.Append(part, 0, count);
                return count;
            });
            Assert.That(text.ToString() == Text, Is.True);
        }
    }

    [Test]
    public async Task A_value_of_a_related_row_is_that_rows()
    {
        Assert.That(await ReadAsync(_db.Notes.Where(n => n.Id == 2).OpenReadAsync(n => n.Content)), Is.EqualTo("child"));
        Assert.That(await ReadAsync(_db.Notes.Where(n => n.Id == 2).OpenReadAsync(n => n.Parent!.Content)), Is.EqualTo("parent"));
        Assert.That(await ReadAsync(_db.Notes.Where(n => n.Id == 2).Select(n => n.Parent!).OpenReadAsync(n => n.Content)), Is.EqualTo("parent"));
        Assert.That(await ReadAsync(_db.Notes.Where(n => n.Id == 1).OpenReadAsync(n => n.Parent!.Content)), Is.Null);
    }

    [Test]
    public async Task A_value_of_a_row_put_together_is_its_own()
    {
        var mixed = _db.Notes.Join(_db.Notes, n => n.ParentId, p => p.Id, (n, p) => new LargeNote { Id = p.Id, Content = n.Content });
        Assert.That(await ReadAsync(mixed.OpenReadAsync(n => n.Content)), Is.EqualTo("child"));
    }

    private static async Task<string?> ReadAsync(Task<Stream?> opening)
    {
        await using var stream = await opening;
        return stream is null ? null : await new StreamReader(stream).ReadToEndAsync();
    }

    // Reads on until nothing is left; after some pieces others begin to use the transaction's connection.
    private async Task WhileOthersCountAsync(Func<Task<int>> read)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var others = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            await begun.Task;
            Assert.That(await _db.Papers.CountAsync(), Is.EqualTo(2));
        })).ToArray();
        await Task.Run(async () =>
        {
            for (var pieces = 0; await read() > 0; pieces++)
            {
                if (pieces == 20)
                {
                    begun.SetResult();
                }
            }
        });
        await Task.WhenAll(others).WaitAsync(TimeSpan.FromSeconds(60));
    }

    private IQueryable<LargePaper> Paper => _db.Papers.Where(p => p.Id == 1);

    // What MySQL's drivers give is in memory already.
    private bool HoldsValues => database.Dialect == "mysql";
}
