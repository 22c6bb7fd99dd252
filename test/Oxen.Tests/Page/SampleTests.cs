using Microsoft.Extensions.Logging.Abstractions;

namespace Oxen.Tests.Page;

/// <summary>What the page says about using Oxen compiles and runs.</summary>
public class SampleTests
{
    private static readonly Func<BlogDb, int, CompiledQuery<User>> OlderThan =
        OxenQuery.Compile((BlogDb db, int age) => db.Users.Where(u => u.Age > age));

    private OxenOptions _options = null!;
    private BlogDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").UseNaming(Naming.SnakeCasePlural).UseLogging(NullLoggerFactory.Instance)
            .LogParameterValues(false).UseCommandTimeout(TimeSpan.FromSeconds(30)).IgnoreExtraColumns(false).CacheQueryPlans(100).KeepPreparedCommands(10)
            .UseExpressionCompiler(lambda => lambda.Compile(preferInterpretation: true));
        _db = new BlogDb(_options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task Writes()
    {
        var bob = new User { Name = "Bob", Age = 44 };
        await _db.Users.InsertAsync(bob);
        Assert.That(bob.Id, Is.Positive);
        await _db.Users.UpdateAsync(bob);
        await _db.Users.UpdateAsync(bob, u => new { u.Name });
        await _db.Users.SaveAsync(bob);
        var hi = new Post { User = bob, Title = "Hi" };
        await _db.Posts.InsertAsync(hi);
        Assert.That(hi.UserId, Is.EqualTo(bob.Id));
        Assert.That(_db.Users.Where(u => u.Age > 99).ToUpdateSql(s => s.Set(u => u.Age, 1)), Does.StartWith("UPDATE users"));
        await _db.Users.DeleteAsync(bob);
        Assert.That(await _db.Users.FindAsync(7), Is.Null);
        Assert.That(() => _db.Users.GetAsync(7), Throws.TypeOf<EntityNotFoundException>());
        Assert.That(await _db.Users.Where(u => u.Age > 99).ExecuteUpdateAsync(s => s.Set(u => u.City, (string?)null).Set(u => u.Age, u => u.Age - 1)), Is.Zero);
        Assert.That(await _db.Users.Where(u => u.Age < 0).ExecuteDeleteAsync(), Is.Zero);
        var older = await _db.Users.Where(u => u.Age < 18).ExecuteUpdateReturningAsync(s => s.Set(u => u.Age, u => u.Age + 1), u => new { u.Id, u.Age }).ToListAsync();
        Assert.That(older, Is.Empty);
        await foreach (User gone in _db.Users.Where(u => u.Age < 0).ExecuteDeleteReturningAsync())
        {
            Assert.Fail(gone.Name);
        }

        Assert.That(() => _db.Users.ExecuteDeleteAsync(), Throws.TypeOf<DestructiveOperationException>());
        Assert.That(await _db.Users.AllRows().ExecuteDeleteAsync(), Is.Zero);
    }

    [Test]
    public async Task Temporary_tables()
    {
        string[] names = ["Ann", "Bob"];
        await _db.Users.InsertAsync(new User { Name = "Ann", Age = 31, Posts = [new Post { Title = "First" }] });
        await using var wanted = await _db.CreateTempTableAsync(names.Select(name => new Wanted(name)));
        Assert.That(await _db.Users.Join(wanted, u => u.Name, w => w.Name, (u, w) => u).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(await _db.Users.Where(u => wanted.Any(w => w.Name == u.Name)).ExecuteUpdateAsync(s => s.Set(u => u.Age, 18)), Is.EqualTo(1));
        await using var counts = await _db.CreateTempTableAsync(_db.Posts.GroupBy(p => p.UserId).Select(g => new PostCount { UserId = g.Key, Posts = g.Count() }));
        Assert.That((await counts.SingleAsync()).Posts, Is.EqualTo(1));
    }

    private sealed record Wanted(string Name);

    private sealed class PostCount
    {
        public int UserId { get; set; }

        public int Posts { get; set; }
    }

    [Test]
    public async Task Queries()
    {
        int[] ids = [1, 2];
        await _db.Users.InsertAsync(new User { Name = "Ann", Age = 31, City = "Oslo", Posts = [] });
        await _db.Posts.InsertAsync(new Post { UserId = 1, Title = "First" });
        Assert.That(await _db.Users.Where(u => u.Age > 18).OrderBy(u => u.Name).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(await _db.Users.FirstOrDefaultAsync(u => u.Name == "Ann"), Is.Not.Null);
        Assert.That(
            await _db.Users.GroupBy(u => u.City).Select(g => new { City = g.Key, People = g.Count() }).ToListAsync(),
            Is.EqualTo(new[] { new { City = (string?)"Oslo", People = 1 } }));
        Assert.That(await _db.Posts.AnyAsync(p => ids.Contains(p.Id)), Is.True);
        List<string> titles = [];
        await foreach (var post in _db.Posts.Where(p => p.User!.City == "Oslo"))
        {
            titles.Add(post.Title);
        }

        Assert.That(titles, Is.EqualTo(new[] { "First" }));
        List<User> older = await OlderThan(_db, 18);
        Assert.That(older, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SQL_of_your_own()
    {
        int min = 18, id = 1;
        string city = "Bergen";
        await _db.Users.InsertAsync(new User { Name = "Ann", Age = 31, City = "Oslo" });
        Assert.That(await _db.Sql<User>($"select * from users where age > {min}").Where(u => u.City != null).ToListAsync(), Has.Count.EqualTo(1));
        var counts = await _db.Sql<(string Name, int Posts)>($"select name, (select count(*) from posts p where p.user_id = u.id) from users u").ToListAsync();
        Assert.That(counts, Is.EqualTo(new[] { ("Ann", 0) }));
        Assert.That(await _db.ExecuteAsync($"update users set city = {city} where id = {id}"), Is.EqualTo(1));
    }

    [Test]
    public async Task Transactions()
    {
        var ann = new User { Name = "Ann", Age = 31 };
        await _db.TransactionAsync(async () =>
        {
            await _db.Users.InsertAsync(ann);
            await _db.Posts.InsertAsync(new Post { UserId = ann.Id, Title = "First" });
        });
        await using var transaction = await _db.BeginTransactionAsync();
        Assert.That(await _db.With(transaction).Posts.CountAsync(), Is.EqualTo(1));
        await transaction.CommitAsync();
    }

    [Test]
    public async Task Seeing_what_happens()
    {
        var query = _db.Users.Where(u => u.Age > 18);
        Assert.That(query.ToSql(), Does.StartWith("SELECT"));
        Assert.That(query.ToDebugView(), Does.StartWith("# capture"));
        Assert.That(await query.ExplainAsync(), Does.Contain("users"));
        Assert.That(query.TagWith("front page").WithTimeout(TimeSpan.FromSeconds(2)).ToSql(), Does.StartWith("-- front page"));
        Assert.That(_options.PlanCache.ToString(), Does.Contain("Misses"));
    }
}
