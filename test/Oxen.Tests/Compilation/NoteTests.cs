namespace Oxen.Tests.Compilation;

/// <summary>Tags, timeouts and plans.</summary>
public class NoteTests : CompilationTests
{
    [OneTimeSetUp]
    public Task CreateAsync() => Db.Schema.SyncAsync();

    [Test]
    public void A_tag_is_a_comment_before_the_SQL() =>
        Assert.That(Db.Users.TagWith("all users").Select(u => u.Id).ToSql(), Is.EqualTo("-- all users\nSELECT u.id\nFROM users AS u"));

    [Test]
    public void Tags_add_up_wherever_they_are_said_and_count_once()
    {
        var posts = Db.Posts.TagWith("inner");
        Assert.That(
            Db.Users.TagWith("outer").Where(u => posts.Any(p => p.UserId == u.Id)).TagWith("last").TagWith("outer").ToSql(),
            Does.StartWith("-- outer\n-- inner\n-- last\nSELECT"));
    }

    [TestCase("a\nDELETE FROM users;")]
    [TestCase("a\r\nDELETE FROM users;")]
    [TestCase("a\rDELETE FROM users;")]
    [TestCase("a\u2028DELETE FROM users;")]
    [TestCase("a\u0085DELETE FROM users;")]
    [TestCase("a\fDELETE FROM users;")]
    [TestCase("*/ DELETE FROM users; /*")]
    [TestCase("a\0DELETE FROM users;\v")]
    public void Whatever_a_tag_holds_stays_a_comment(string tag)
    {
        string sql = Db.Users.TagWith(tag).Select(u => u.Id).ToSql();
        string comment = sql[..^"SELECT u.id\nFROM users AS u".Length];
        Assert.That(comment.Split('\n')[..^1], Is.All.StartsWith("-- "));
        Assert.That(comment.Where(c => char.IsControl(c) && c != '\n'), Is.Empty);
        Assert.That(Db.Users.TagWith(tag).Select(u => u.Id).ToList(), Is.Empty);
    }

    [Test]
    public void A_tag_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => Db.Users.TagWith(" "));

    [Test]
    public void Each_tag_has_a_plan_and_each_plan_is_found_again()
    {
        string Sql(string tag) => Db.Users.Where(u => u.Age > 3).TagWith(tag).ToSql();
        long misses = Db.Session.Engine.Plans.Statistics.Misses;
        Assert.That(Sql("one"), Does.StartWith("-- one\n"));
        Assert.That(Sql("two"), Does.StartWith("-- two\n"));
        Assert.That(Sql("one"), Does.StartWith("-- one\n"));
        Assert.That(Db.Session.Engine.Plans.Statistics.Misses - misses, Is.EqualTo(2));
    }

    [Test]
    public void SQL_of_the_application_stays_as_it_is() =>
        Assert.That(Db.Sql<int>($"select 1").TagWith("one").WithTimeout(TimeSpan.FromSeconds(3)).ToSql(), Is.EqualTo("-- one\nselect 1"));

    [Test]
    public void Writes_are_tagged_too()
    {
        var update = Db.Users.Where(u => u.Id == 1).TagWith("clean up").Expression;
        var plan = Db.Provider.Plan<int>(System.Linq.Expressions.Expression.Call(
            typeof(OxenQueryableExtensions).GetMethod("ExecuteDelete", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(typeof(User)), update), out _);
        Assert.That(plan.Command.Text, Does.StartWith("-- clean up\nDELETE FROM users"));
    }

    [Test]
    public async Task Compiled_queries_take_tags_and_timeouts()
    {
        var limit = TimeSpan.FromSeconds(7);
        var query = OxenQuery.Compile((BlogDb db, int age) => db.Users.Where(u => u.Age > age).TagWith("compiled").WithTimeout(limit));
        Assert.That(query(Db, 3).ToSql(), Does.StartWith("-- compiled\nSELECT"));
        Assert.That(await query(Db, 3).ToListAsync(), Is.Empty);
        Assert.Throws<ArgumentException>(() => OxenQuery.Compile((BlogDb db, string tag) => db.Users.TagWith(tag))(Db, "x"));
    }

    [Test]
    public void A_timeout_is_part_of_the_command()
    {
        Assert.That(Plan(Db.Users.WithTimeout(TimeSpan.FromSeconds(5)).Where(u => u.Id == 1)).Timeout, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(Plan(Db.Users.WithTimeout(TimeSpan.FromSeconds(5)).WithTimeout(TimeSpan.FromSeconds(6))).Timeout, Is.EqualTo(TimeSpan.FromSeconds(6)));
        Assert.That(Plan(Db.Users).Timeout, Is.Null);
        Assert.Throws<ArgumentOutOfRangeException>(() => Db.Users.WithTimeout(TimeSpan.Zero));
    }

    [Test]
    public async Task A_command_that_takes_longer_is_stopped()
    {
        var endless = Db.Sql<long>($"with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n").WithTimeout(TimeSpan.FromMilliseconds(100));
        var error = Assert.ThrowsAsync<DatabaseException>(() => endless.ToListAsync());
        Assert.That(error!.Message, Does.Contain("ran longer than its timeout"));
        Assert.That(error.IsTransient, Is.True);
        Assert.Throws<DatabaseException>(() => endless.ToList());
        Assert.That(await Db.Users.WithTimeout(TimeSpan.FromSeconds(30)).CountAsync(), Is.Zero);
    }

    [Test]
    public async Task The_database_tells_its_plan()
    {
        Assert.That(await Db.Users.Where(u => u.Id == 3).TagWith("by key").ExplainAsync(), Does.Contain("SEARCH").And.Contain("PRIMARY KEY"));
        Assert.That((await Db.Users.OrderBy(u => u.Name).ExplainAsync()).Split('\n'), Has.Length.EqualTo(2));
        Assert.That(await Db.Users.ExplainAsync(users => users.Count()), Does.Contain("users"));
    }

    private CommandPlan Plan<T>(IQueryable<T> query) => Db.Provider.Plan<T>(query.Expression, out _).Command;
}
