namespace Oxen.Conformance;

/// <summary>The connection breaks in the middle of a bulk insert: nothing is half-applied, and the error says what it was.</summary>
public sealed class BrokenBulkTests(ServerKind kind) : ServerTests(kind)
{
    private const int Rows = 100_000;

    [Test]
    public async Task Broken_between_two_batches_it_leaves_nothing()
    {
        var error = await ErrorAsync(() => Db.Notes.BulkInsertAsync(Notes(at: 25_000, () => Operate(Kind.Kill))));
        await CheckAsync(error);
    }

    [Test]
    public async Task Broken_while_rows_are_sent_it_leaves_nothing()
    {
        var kill = Task.CompletedTask;
        var error = await ErrorAsync(() => Db.Notes.BulkInsertAsync(Notes(
            at: 25_000,
            () => kill = Task.Run(() => Operate(Kind.Kill)),
            beforeLast: () => kill.Wait())));
        await kill;
        await CheckAsync(error);
    }

    [Test]
    public async Task Stopped_while_it_waits_for_another_it_leaves_nothing()
    {
        var other = new NotesDb(Options);
        await using var transaction = await other.BeginTransactionAsync();
        await other.Notes.InsertAsync(new Note { Id = 7, Text = "held" });

        using var stop = new CancellationTokenSource(300);
        var error = await ErrorAsync(() => Db.Notes.BulkInsertAsync(Enumerable.Range(1, 300).Select(id => new Note { Id = id }), null, stop.Token));
        await transaction.RollbackAsync();

        Assert.That(error, Is.InstanceOf<OperationCanceledException>());
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Stopped_with_no_connection_left_in_the_pool_it_ends_too()
    {
        await using var transaction = await Db.BeginTransactionAsync();
        await Db.Notes.InsertAsync(new Note { Id = 7, Text = "held" });

        await using var options = Kind.Use(With("Maximum Pool Size", "1"));
        var other = new NotesDb(options);
        using var stop = new CancellationTokenSource(300);
        var error = await ErrorAsync(() => other.Notes.BulkInsertAsync(Enumerable.Range(1, 300).Select(id => new Note { Id = id, Author = 1, Number = id }), null, stop.Token).WaitAsync(TimeSpan.FromSeconds(20)));
        await transaction.RollbackAsync();

        Assert.That(error, Is.InstanceOf<OperationCanceledException>());
        Assert.That(await other.Notes.CountAsync(), Is.Zero, "and the connection goes on");
    }

    private async Task CheckAsync(Exception? error)
    {
        Assert.That(error, Is.TypeOf<ConnectionLostException>().With.Property(nameof(DatabaseException.IsTransient)).True, error?.ToString());
        Assert.That(((ConnectionLostException)error!).RowIndex, Is.Null, "it isn't the fault of a row");
        Assert.That(await Db.Notes.CountAsync(), Is.Zero);
        Assert.That(await Db.Notes.BulkInsertAsync(Notes(at: Rows, () => { })), Is.EqualTo(Rows));
    }

    private static IEnumerable<Note> Notes(int at, Action then, Action? beforeLast = null)
    {
        for (var i = 0; i < Rows; i++)
        {
            if (i == at)
            {
                then();
            }

            if (i == Rows - 1)
            {
                beforeLast?.Invoke();
            }

            yield return new Note { Author = 1, Number = i, Text = "text" };
        }
    }

    private static async Task<Exception?> ErrorAsync(Func<Task> run)
    {
        try
        {
            await run();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
