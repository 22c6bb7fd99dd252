namespace Oxen.Execution;

public class ExecutorTests
{
    [Test]
    public async Task Rows_are_read_in_every_manner([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 3);
        long[] all = [1, 2, 3];

        Assert.That(await db.Ids(), Is.EqualTo(all));
        Assert.That(QueryExecutor.ToList(db.Session, TestDatabase.SelectIds, [], TestDatabase.Number), Is.EqualTo(all));
        Assert.That(db.StreamIdsSynchronously(), Is.EqualTo(all));
        Assert.That(await db.StreamIds().ToListAsync(), Is.EqualTo(all));
        Assert.That(QueryExecutor.Take(db.Session, TestDatabase.SelectIds, [], TestDatabase.Number, 2), Is.EqualTo(new TakeResult<long>(2, 1)));
        Assert.That(await db.Count(), Is.EqualTo(3));
        Assert.That(await db.Remove(2), Is.EqualTo(1));
    }

    [Test]
    public async Task No_more_rows_are_read_than_asked_for([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var endless = TestDatabase.Read("with recursive n (i) as (select 1 union all select i + 1 from n) select i from n");

        var result = await QueryExecutor.TakeAsync(database.Db.Session, endless, [], TestDatabase.Number, 2, CancellationToken.None);

        Assert.That(result, Is.EqualTo(new TakeResult<long>(2, 1)));
        Assert.That(QueryExecutor.Take(database.Db.Session, TestDatabase.SelectIds, [], TestDatabase.Number, 1), Is.EqualTo(new TakeResult<long>(0, 0)));
    }

    [Test]
    public async Task Two_hundred_flows_lose_nothing_on_one_file()
    {
        await using var database = new TestDatabase(Kind.File);
        var db = database.Db;

        await Task.WhenAll(Enumerable.Range(0, 200).Select(flow => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                var id = (flow * 10) + i;
                if (i % 3 == 0)
                {
                    await db.TransactionAsync(() => db.Add(id));
                }
                else
                {
                    await db.Add(id);
                }

                Assert.That(await db.Has(id));
                if (i == 5)
                {
                    await foreach (var other in db.StreamIds())
                    {
                        if (other > 20)
                        {
                            break;
                        }
                    }
                }
            }
        })));

        Assert.That(await db.Ids(), Is.EqualTo(Enumerable.Range(0, 2000).Select(id => (long)id)));
    }

    [Test]
    public async Task Two_hundred_flows_lose_nothing_in_memory()
    {
        await using var database = new TestDatabase(Kind.Memory);
        var db = database.Db;

        await Task.WhenAll(Enumerable.Range(0, 200).Select(flow => Task.Run(async () =>
        {
            await db.Add(flow);
            await foreach (var id in db.StreamIds())
            {
                await db.Has(id);
            }

            await db.TransactionAsync(() => db.Add(1000 + flow));
        })));

        Assert.That(await db.Count(), Is.EqualTo(400));
    }
}
