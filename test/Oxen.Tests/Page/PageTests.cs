using System.Reflection;
using System.Text.RegularExpressions;

namespace Oxen.Tests.Page;

/// <summary>
/// The pages follow one query through all stages and list what can go wrong; here the query is compiled again, and the
/// pages compared. Run with <c>OXEN_REWRITE_SNAPSHOTS=1</c> to write its blocks anew.
/// </summary>
public partial class PageTests
{
    private OxenOptions _options = null!;
    private BlogDb _db = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").LogParameterValues();
        _db = new BlogDb(_options);
        await _db.Schema.SyncAsync();
        await _db.Users.InsertAsync([
            new User { Name = "Ann", Age = 31, City = "Bergen" },
            new User { Name = "Bob", Age = 44, City = "Oslo" },
            new User { Name = "Åse", Age = 17, City = "Bergen" },
            new User { Name = "Dag", Age = 62, City = null },
        ]);
        await _db.Posts.InsertAsync([new Post { UserId = 1, Title = "Fish" }, new Post { UserId = 1, Title = "Rain" }, new Post { UserId = 2, Title = "Ski" }]);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public void The_page_shows_what_each_stage_makes()
    {
        var expected = Stages();
        if (Readme.IsRewritten)
        {
            Readme.Rewrite(expected);
        }

        var blocks = Readme.Blocks();
        Assert.That(blocks.Keys, Is.EquivalentTo(expected.Keys), "The named blocks of the page are the stages.");
        foreach (var (stage, text) in expected)
        {
            Assert.That(blocks[stage], Is.EqualTo(text), $"'{stage}' on the page isn't what the stage makes. OXEN_REWRITE_SNAPSHOTS=1 rewrites it.");
        }
    }

    [Test]
    public void The_page_lists_every_error_code()
    {
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        Assert.That(CodeRow().Matches(Readme.Text).Select(match => match.Groups["code"].Value), Is.EqualTo(codes.Order(StringComparer.Ordinal)));
    }

    [Test]
    public void The_page_names_the_exception_of_each_code()
    {
        foreach (Match row in CodeRow().Matches(Readme.Text))
        {
            Assert.That(typeof(OxenException).Assembly.GetType($"Oxen.{row.Groups["type"].Value}")?.IsAssignableTo(typeof(OxenException)), Is.True, row.Value);
        }
    }

    [Test]
    public void The_files_the_page_names_exist()
    {
        Assert.That(Link().Matches(Readme.Text).Select(match => match.Groups["file"].Value).Where(file => !Path.Exists(Path.Combine(Readme.Folder, file))), Is.Empty);
    }

    [Test]
    public void The_sections_the_pages_name_exist()
    {
        Assert.That(Section().Matches(Readme.Text).Select(match => match.Value[2..^1]).Except(Readme.Sections()), Is.Empty);
    }

    [Test]
    public void The_page_names_every_pass()
    {
        var files = RewritePasses.All.Select(pass => $"Rewriting/{string.Concat(pass.Name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}.cs");
        Assert.That(Link().Matches(Readme.Text).Select(match => match.Groups["file"].Value), Is.SupersetOf(files));
    }

    private Dictionary<string, string> Stages()
    {
        string? city = "Bergen";
        var query = Adults(18, city);
        var sections = DebugView.Of<Row>(query.Expression, _db.Compiler, _db.Session.Engine, showsValues: true).ToDictionary(section => section.Stage, section => section.Text);
        var elsewhere = DebugView.Of<Row>(Adults(18, null).Expression, _db.Compiler, _db.Session.Engine, showsValues: true).ToDictionary(section => section.Stage, section => section.Text);
        string[] shown = ["capture", "slots", "bind", "assign outputs", "infer types", "apply null semantics", "simplify predicates", "emit", "parameters", "facts", "shape"];
        var stages = shown.ToDictionary(stage => stage, stage => sections[stage]);
        stages["other emit"] = elsewhere["emit"];
        stages["other facts"] = elsewhere["facts"];
        stages["error"] = Assert.Throws<QueryTranslationException>(() => Adults(18, city).Where(row => IsPalindrome(row.Name)).ToSql())!.Message;
        stages["rows"] = string.Join('\n', query);
        return stages;
    }

    private IQueryable<Row> Adults(int min, string? city) => _db.Users
        .Where(u => u.Age >= min && (city == null || u.City == city))
        .OrderBy(u => u.Name)
        .Select(u => new Row(u.Name, u.City, u.Posts.Count));

    private static bool IsPalindrome(string text) => text.SequenceEqual(text.Reverse());

    [GeneratedRegex(@"^\| `(?<code>OXEN\d+)` \| `(?<type>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"\]\((?<file>[\w./-]+\.\w+)(?:#[\w-]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\(\w+\.md#[\w-]+\)")]
    private static partial Regex Section();

    private sealed record Row(string Name, string? City, int Posts);
}
