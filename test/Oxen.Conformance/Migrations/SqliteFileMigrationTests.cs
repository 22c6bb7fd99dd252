using Oxen.TestServers;

namespace Oxen.Conformance;

/// <summary>Migrations of a SQLite file that several processes share, or whose process dies.</summary>
[Category("Once")]
public sealed class SqliteFileMigrationTests
{
    private const int Steps = 5;

    private const string Script = "CREATE TABLE a (id integer PRIMARY KEY); INSERT INTO a VALUES (1); ALTER TABLE a ADD COLUMN more integer; UPDATE a SET more = coalesce(more, 0) + 1; CREATE TABLE b (id integer);";

    private MigrationFolder _folder = null!;
    private DirectoryInfo _files = null!;

    [SetUp]
    public void Create()
    {
        TestDatabase.Known[0].Require();
        _folder = new MigrationFolder();
        _files = ThrowAway.CreateFolder();
    }

    [TearDown]
    public void Remove()
    {
        _folder.Dispose();
        _files.Delete(recursive: true);
    }

    [Test]
    public async Task What_a_process_leaves_that_dies_before_a_step_is_gone_on_from([Range(1, Steps)] int step, [Values] bool isInOne)
    {
        _folder.Add(1, "long", (isInOne ? "" : "-- oxen:no-transaction\n") + Script);
        await using (var options = Open("live"))
        {
            await new Migrator(new LedgerDb(options), _folder.Options with { Progress = progress => Photograph(progress.Number == step) }).UpAsync();
        }

        await using var dead = Open("dead");
        var db = new LedgerDb(dead);
        var migrator = new Migrator(db, _folder.Options);
        await migrator.UpAsync();
        Assert.That(await db.Sql<long>($"select more from a").SingleAsync(), Is.EqualTo(1));
        Assert.That((await migrator.StatusAsync()).IsUpToDate);
        Assert.That((await migrator.VerifyAsync()).IsClean);
    }

    [Test]
    public async Task Runners_of_several_processes_wait_for_each_other()
    {
        for (var i = 1; i <= 5; i++)
        {
            _folder.Add(i, $"t{i}", $"CREATE TABLE t{i} (id integer)");
        }

        await using var ours = Open("live");
        await using var theirs = Open("live");
        OxenOptions[] both = [ours, theirs];
        var runs = await Task.WhenAll(both.Select(options => Task.Run(() => new Migrator(new LedgerDb(options), _folder.Options).UpAsync())));
        Assert.That(runs.Select(run => run.Steps.Count).Order(), Is.EqualTo(new[] { 0, 5 }));
    }

    [Test]
    public async Task A_lock_of_another_process_is_named()
    {
        _folder.Add(1, "a", "CREATE TABLE a (id integer)");
        await using var options = Open("live");
        var held = Path.Combine(_files.FullName, "live.db-oxen-lock");
        using (File.Open(held, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var error = Assert.ThrowsAsync<MigrationException>(() => new Migrator(new LedgerDb(options), _folder.Options with { LockTimeout = TimeSpan.FromMilliseconds(150) }).UpAsync())!;
            Assert.That(error.Code, Is.EqualTo("OXEN6014"));
            Assert.That(error.Message, Does.Contain("live.db-oxen-lock"));
        }

        Assert.That((await new Migrator(new LedgerDb(options), _folder.Options).UpAsync()).Steps, Has.Count.EqualTo(1));
    }

    private OxenOptions Open(string name) => new OxenOptions().UseSqlite($"Data Source={Path.Combine(_files.FullName, name + ".db")}");

    // What is on the disk at this moment is what a process that dies now leaves.
    private void Photograph(bool now)
    {
        if (now)
        {
            foreach (var file in _files.GetFiles("live.db*").Where(file => !file.Name.EndsWith("-shm", StringComparison.Ordinal) && !file.Name.EndsWith("-lock", StringComparison.Ordinal)))
            {
                file.CopyTo(Path.Combine(_files.FullName, file.Name.Replace("live", "dead", StringComparison.Ordinal)));
            }
        }
    }
}
