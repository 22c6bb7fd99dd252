namespace Oxen.Conformance;

/// <summary>Runners that meet, and runners that are stopped.</summary>
public sealed class RunnerTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task Two_runners_at_once_apply_each_migration_once()
    {
        for (var i = 1; i <= 5; i++)
        {
            Folder.Add(i, $"t{i}", $"CREATE TABLE t{i} (id integer)", $"DROP TABLE t{i}");
        }

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Migrator().UpAsync())));
        Assert.That(runs.Select(run => run.Steps.Count).Order(), Is.EqualTo(new[] { 0, 0, 5 }));
        Assert.That(await TablesAsync(), Has.Count.EqualTo(5));
    }

    [Test]
    public async Task Who_waits_too_long_is_told_that_another_works()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)", "DROP TABLE a");
        using var reached = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        var first = Task.Run(() => Migrator(options => options with
        {
            Progress = _ =>
            {
                reached.Release();
                go.Wait();
            },
        }).UpAsync());
        await reached.WaitAsync();
        Refused(() => Migrator(options => options with { LockTimeout = TimeSpan.FromMilliseconds(200) }).UpAsync(), "OXEN6014");
        go.Release();
        Assert.That((await first).Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_cancelled_run_leaves_nothing_it_cant_go_on_from()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer); CREATE TABLE b (id integer); CREATE TABLE c (id integer);", "DROP TABLE c; DROP TABLE b; DROP TABLE a;");
        using var source = new CancellationTokenSource();
        var stopped = Migrator(options => options with { Progress = progress => Cancel(source, progress.Number == 3) });
        Assert.That(() => stopped.UpAsync(source.Token), Throws.InstanceOf<OperationCanceledException>());
        await Migrator().UpAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That((await Migrator().VerifyAsync()).IsClean);
    }

    [Test]
    public async Task Inside_a_transaction_of_the_application_it_is_refused()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)");
        await using var transaction = await Db.BeginTransactionAsync();
        Refused(() => Migrator().UpAsync(), "OXEN6019");
    }

    private static void Cancel(CancellationTokenSource source, bool now)
    {
        if (now)
        {
            source.Cancel();
        }
    }
}
