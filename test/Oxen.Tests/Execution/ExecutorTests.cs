namespace Oxen.Execution;

public class ExecutorTests
{
    [Test]
    public async Task Rows_are_read_in_every_manner([Values] bool inMemory)
    {
        await using var database = TestDatabase.Make(inMemory);
        var db = database.Db;
        await db.AddMany(1, 3);

        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(QueryExecutor.ToList(db.Session, TestDatabase.SelectIds, [], TestDatabase.Number), Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(QueryExecutor.Stream(db.Session, TestDatabase.SelectIds, [], TestDatabase.Number), Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(await db.StreamIds().ToListAsync(), Is.EqualTo(new long[] { 1, 2, 3 }));
        Assert.That(QueryExecutor.Take(db.Session, TestDatabase.SelectIds, [], TestDatabase.Number, 2), Is.EqualTo(new TakeResult<long>(2, 1)));
        Assert.That(await db.Count(), Is.EqualTo(3));
    }
}
