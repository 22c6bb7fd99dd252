namespace Oxen.Conformance;

/// <summary>Connections are given back, whatever becomes of the operation.</summary>
public sealed class ConnectionTests(ServerKind kind) : ServerTests(kind)
{
    private const int Operations = 10_000;
    private const int AtOnce = 20;

    [Test]
    public async Task Ten_thousand_operations_leave_no_connection_open()
    {
        await Db.Notes.InsertAsync(Enumerable.Range(0, 100).Select(number => new Note { Author = -1, Number = number, Text = "x" }));
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < Operations / AtOnce; i++)
            {
                await OperateAsync(worker, i);
            }
        })));

        Assert.That(Operate(Kind.Connections), Is.InRange(1, AtOnce + 5));
        await Options.DisposeAsync();
        var open = long.MaxValue;
        for (var i = 0; open > 0 && i < 100; i++)
        {
            await Task.Delay(50);
            open = Operate(Kind.Connections);
        }

        Assert.That(open, Is.Zero);
    }

    private Task OperateAsync(int worker, int i) => (i % 10) switch
    {
        0 => Db.Notes.InsertAsync(new Note { Author = worker, Number = i }),
        1 => IsRefusedAsync(new Note { Author = worker, Number = i - 1 }),
        2 => StopEarlyAsync(),
        3 => FailInTransactionAsync(worker, i),
        4 => IsCanceledAsync(),
        _ => Db.Notes.FirstOrDefaultAsync(note => note.Author == worker),
    };

    private Task IsRefusedAsync(Note note) => Assert.ThatAsync(() => Db.Notes.InsertAsync(note), Throws.TypeOf<UniqueViolationException>());

    private Task IsCanceledAsync() => Assert.ThatAsync(() => Db.Notes.CountAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private async Task StopEarlyAsync()
    {
        await foreach (var _ in Db.Notes)
        {
            break;
        }
    }

    private Task FailInTransactionAsync(int worker, int i) => Assert.ThatAsync(
        () => Db.TransactionAsync(async () =>
        {
            await Db.Notes.InsertAsync(new Note { Author = worker, Number = i });
            throw new TimeoutException();
        }),
        Throws.TypeOf<TimeoutException>());
}
