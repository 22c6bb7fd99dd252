using System.Collections.Concurrent;

namespace Oxen.Conformance;

/// <summary>The server is killed under load, and comes back.</summary>
[TestFixtureSource(typeof(ServerKind), nameof(ServerKind.All))]
public sealed class RestartTests(ServerKind kind)
{
    private const int Workers = 8;
    private const int Enough = 200;

    [Test]
    public async Task Nothing_acknowledged_is_lost_and_the_pool_recovers()
    {
        kind.Require();
        using var server = kind.Server.CreatePrivate();
        await using var options = kind.Use(server.CreateDatabase());
        var db = new NotesDb(options);
        await db.Schema.SyncAsync();
        var acknowledged = new ConcurrentQueue<int>();
        var failures = new ConcurrentQueue<Exception>();
        using var stop = new CancellationTokenSource();
        var work = Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => WorkAsync(db, worker, acknowledged, failures, stop.Token))));

        await WaitAsync(() => acknowledged.Count > Enough);
        await Task.Run(server.Restart);
        var before = acknowledged.Count;
        await WaitAsync(() => acknowledged.Count > before + Enough);
        await stop.CancelAsync();
        await work;

        Assert.That(failures, Is.Not.Empty.And.All.InstanceOf<DatabaseException>());
        Assert.That(failures.Cast<DatabaseException>().Where(failure => !failure.IsTransient), Is.Empty);
        Assert.That(acknowledged, Is.SubsetOf(await db.Notes.Select(note => note.Id).ToListAsync()));
    }

    private static async Task WorkAsync(NotesDb db, int author, ConcurrentQueue<int> acknowledged, ConcurrentQueue<Exception> failures, CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            try
            {
                var note = new Note { Author = author, Number = number, Text = $"{author}/{number}" };
                await db.Notes.InsertAsync(note, CancellationToken.None);
                acknowledged.Enqueue(note.Id);
                await db.Notes.CountAsync(other => other.Author == author, CancellationToken.None);
            }
            catch (Exception failure)
            {
                failures.Enqueue(failure);
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var i = 0; !isSo(); i++)
        {
            Assert.That(i, Is.LessThan(1200), "The load doesn't go on.");
            await Task.Delay(50);
        }
    }
}
