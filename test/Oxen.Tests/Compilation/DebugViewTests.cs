namespace Oxen.Tests.Compilation;

public class DebugViewTests : CompilationTests
{
    [Test]
    public void A_query_as_text_is_its_sql_or_why_there_is_none()
    {
        Assert.That(Db.Users.Where(u => u.Age > 1).ToString(), Does.StartWith("SELECT"));
        Assert.That(
            Db.Users.Where(u => Unknown(u.Name)).ToString(),
            Is.EqualTo("OXEN1001: This query can't be said in SQL: The method 'DebugViewTests.Unknown' isn't translated to SQL."));
    }

    [Test]
    public void It_shows_every_stage_that_changed_something()
    {
        int min = 18;
        string? name = null;
        string view = Db.Users.Where(u => u.Age > min && u.Email != name).OrderBy(u => u.Name).Select(u => new { u.Name, Twice = u.Age * 2 }).ToDebugView();
        Assert.That(view, Is.EqualTo($$"""
            # capture
            Users
                .Where(u => u.Age > min && u.Email != name)
                .OrderBy(u => u.Name)
                .Select(u => new { u.Name, Twice = u.Age * 2 })

            # slots
            0: min (int)
            1: name (string)

            # key
            {{Section(view, "key")}}

            # bind
            select
            from users #0
            where #0.age > @min and #0.email? <> @name?
            order by #0.name
            => anonymous type
                Name = #0.name : string
                Twice = #0.age * 2 : int

            # assign outputs
            select #0.name, #0.age * 2 as twice
            from users #0
            where #0.age > @min and #0.email? <> @name?
            order by #0.name
            => anonymous type
                Name = column 0 : string
                Twice = column 1 : int

            # infer types
            select #0.name, #0.age * 2 as twice
            from users #0
            where #0.age > @min:INTEGER and #0.email? <> @name?:TEXT
            order by #0.name

            # apply null semantics
            select #0.name, #0.age * 2 as twice
            from users #0
            where #0.age > @min:INTEGER and #0.email? is not null
            order by #0.name

            # emit
            SELECT u.name, u.age * 2 AS twice
            FROM users AS u
            WHERE u.age > @min AND u.email IS NOT NULL
            ORDER BY u.name

            # shape
            row => new { Name = SqliteReads.ReadString(row, 0), Twice = SqliteReads.ReadInt32(row, 1) }

            # passes that changed nothing
            {{Section(view, "passes that changed nothing")}}

            # parameters
            @min: int as INTEGER

            # facts
            name is null
            """));
        var passes = RewritePasses.All.Select(pass => pass.Name).Except(["infer types", "apply null semantics"]);
        Assert.That(Section(view, "passes that changed nothing").Split('\n'), Is.SupersetOf(passes));
    }

    [Test]
    public void It_shows_queries_that_end_in_a_value() =>
        Assert.That(Section(Db.Users.ToDebugView(users => users.Count(u => u.Age > 1)), "bind"), Is.EqualTo("""
            select
            from users #0
            where #0.age > 1
            => Scalar of count(*) : int
            """));

    [Test]
    public void It_shows_what_CSharp_computes() =>
        Assert.That(Section(Db.Users.Select(u => Shout(u.Name)).ToDebugView(), "assign outputs"), Is.EqualTo("""
            select #0.name
            from users #0
            => DebugViewTests.Shout(u.Name) in C#
                (0) = column 0 : string
            """));

    [Test]
    public void It_shows_SQL_of_the_application()
    {
        int min = 3;
        string view = Db.Sql<Summary>($"select name, age as total, null as note from users where age > {min}").ToDebugView();
        Assert.That(Section(view, "bind"), Does.EndWith("=> Summary, by the names of the columns"));
        Assert.That(Section(view, "emit"), Is.EqualTo("select name, age as total, null as note from users where age > @p"));
    }

    [Test]
    public void A_list_that_meets_a_sensitive_column_is_sensitive()
    {
        var rows = new[] { new { Secret = "x", Pin = 3 } };
        Assert.That(Db.Users.Where(u => rows.Any(r => r.Secret == u.Secret && r.Pin > 1)).ToDebugView(), Does.Contain("sensitive").And.Match("@rows: .*, sensitive"));
    }

    [Test]
    public async Task Values_are_shown_where_options_allow_it_and_never_sensitive_ones()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").LogParameterValues();
        int pin = 4711, min = 18;
        var query = new BlogDb(options).Users.Where(u => u.Age > min && u.Pin == pin && u.Secret == "s3cr3t" && u.Pin != 4712);
        string view = query.ToDebugView();
        Assert.That(Section(view, "parameters").Split('\n'), Is.EqualTo(new[]
        {
            "@min: int as INTEGER = 18", "@pin: int as INTEGER, sensitive", "@p: string as TEXT, sensitive", "@p_1: int as INTEGER, sensitive",
        }));
        Assert.That(view, Does.Not.Contain("4711").And.Not.Contain("4712").And.Not.Contain("s3cr3t"));
        Assert.That(Db.Users.Where(u => u.Age > min).ToDebugView(), Does.Contain("@min: int as INTEGER\n"));
    }

    [Test]
    public void Making_it_leaves_the_cache_alone()
    {
        long count = Db.Session.Engine.Plans.Statistics.Misses;
        Db.Users.Where(u => u.Id == -17).ToDebugView();
        Assert.That(Db.Session.Engine.Plans.Statistics.Misses, Is.EqualTo(count));
    }

    private static string Section(string view, string stage) =>
        view.Split("\n\n").Single(section => section.StartsWith($"# {stage}\n", StringComparison.Ordinal))[(stage.Length + 3)..];

    private static string Shout(string text) => text + "!";

    private static bool Unknown(string name) => name.Length > 0;
}
