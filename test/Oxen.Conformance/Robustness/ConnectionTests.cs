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

    private async Task OperateAsync(int worker, int i)
    {
        switch (i % 10)
        {
            case 0:
                await Db.Notes.InsertAsync(new Note { Author = worker, Number = i });
                break;
            case 1:
                await Assert.ThatAsync(() => Db.Notes.InsertAsync(new Note { Author = worker, Number = i - 1 }), Throws.TypeOf<UniqueViolationException>());
                break;
            case 2:
                await StopEarlyAsync();
                break;
            case 3:
                await FailInTransactionAsync(worker, i);
                break;
            case 4:
                await Assert.ThatAsync(() => Db.Notes.CountAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
                break;
            default:
                await Db.Notes.FirstOrDefaultAsync(note => note.Author == worker);
                break;
        }
    }

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
