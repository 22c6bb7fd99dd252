namespace Oxen.Cli.Tests;

public class ModelTests
{
    private CliFolder _folder = null!;

    [SetUp]
    public async Task MakeProject()
    {
        _folder = new CliFolder();
        Assert.That((await _folder.RunAsync("new", "Blog")).ExitCode, Is.Zero);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_class_is_written_and_its_table_added_to_the_context()
    {
        var run = await _folder.RunInAsync("Blog", "model", "Post", "Title:string@max(200)@index", "Body:string?", "Author:User", "Tags:string[]", "At:datetime");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            Assert.That(_folder.Read("Blog/Post.cs").ReplaceLineEndings("\n"), Is.EqualTo("""
                using System.ComponentModel.DataAnnotations;
                using Oxen;

                namespace Blog;

                public sealed class Post
                {
                    public int Id { get; set; }

                    [MaxLength(200)]
                    [Index]
                    public string Title { get; set; } = "";

                    public string? Body { get; set; }

                    public int AuthorId { get; set; }

                    public User? Author { get; set; }

                    public List<string> Tags { get; set; } = [];

                    public DateTime At { get; set; }
                }

                """.ReplaceLineEndings("\n")));
            Assert.That(_folder.Read("Blog/BlogDb.cs").ReplaceLineEndings("\n"), Does.Contain("    public Table<User> Users => Table<User>();\n    public Table<Post> Posts => Table<Post>();\n}"));
        });
    }

    [Test]
    public async Task A_reference_takes_the_type_of_the_other_key()
    {
        await _folder.RunInAsync("Blog", "model", "Tag", "Id:guid", "Name:string");
        await _folder.RunInAsync("Blog", "model", "Label", "Tag:Tag?");

        Assert.That(_folder.Read("Blog/Label.cs"), Does.Contain("public Guid? TagId").And.Contain("public Tag? Tag "));
    }

    [Test]
    public async Task An_enum_of_the_project_is_a_value_and_no_reference()
    {
        await File.WriteAllTextAsync(_folder.Of("Blog/Level.cs"), "namespace Blog;\n\npublic enum Level\n{\n    Low,\n    High,\n}\n");
        var run = await _folder.RunInAsync("Blog", "model", "Post", "Kind:Level", "Other:Level?@index", "All:Level[]");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            Assert.That(_folder.Read("Blog/Post.cs"), Does.StartWith("using Oxen;").And.Contain("public Level Kind {").And.Contain("public Level? Other {").And.Contain("public List<Level> All { get; set; } = [];").And.Not.Contain("KindId"));
        });
    }

    [Test]
    public async Task What_is_said_later_needs_no_further_using()
    {
        await _folder.RunInAsync("Blog", "model", "Post", "Title:string");

        Assert.That(_folder.Read("Blog/Post.cs").ReplaceLineEndings("\n"), Does.StartWith("using Oxen;\n\nnamespace Blog;\n\npublic sealed class Post\n{\n    public int Id"));
    }

    [TestCase("A type can't be misspelt", "Post", "Title:strng")]
    [TestCase("A mark can't be misspelt", "Post", "Title:string@uniqe")]
    [TestCase("A member has a type", "Post", "Title")]
    [TestCase("A class begins with a capital", "post")]
    [TestCase("No two members have one name", "Post", "A:int", "A:string")]
    public async Task What_cant_be_a_class_is_refused_before_anything_is_written(string promise, params string[] words)
    {
        var run = await _folder.RunInAsync("Blog", ["model", .. words]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2), promise);
            Assert.That(File.Exists(_folder.Of("Blog/Post.cs")), Is.False);
        });
    }

    [Test]
    public async Task A_generated_context_gets_its_tables_in_a_part_of_its_own()
    {
        File.Delete(_folder.Of("Blog/BlogDb.cs"));
        _folder.Write("Blog/Model/BlogDb.g.cs", "using Oxen;\nnamespace Blog;\npublic partial class BlogDb(OxenOptions options) : OxenDb(options)\n{\n}\n");
        foreach (var name in new[] { "Post", "Tag" })
        {
            var run = await _folder.RunInAsync("Blog", "model", name, "Text:string");
            Assert.That(run.Output, Does.Contain("BlogDb.cs: public Table<" + name), run.Errors);
        }

        Assert.That(_folder.Read("Blog/BlogDb.cs").ReplaceLineEndings("\n"), Is.EqualTo("""
            using Oxen;

            namespace Blog;

            public partial class BlogDb
            {
                public Table<Post> Posts => Table<Post>();
                public Table<Tag> Tags => Table<Tag>();
            }

            """.ReplaceLineEndings("\n")));
        Assert.That(_folder.Read("Blog/Model/BlogDb.g.cs"), Does.Not.Contain("Table<"));
    }

    [Test]
    public async Task Nothing_is_overwritten()
    {
        var before = _folder.Read("Blog/User.cs");

        Assert.Multiple(async () =>
        {
            Assert.That((await _folder.RunInAsync("Blog", "model", "User", "A:int")).Errors, Does.StartWith("OXEN9008: "));
            Assert.That((await _folder.RunAsync("new", "Blog")).Errors, Does.StartWith("OXEN9008: "));
            Assert.That(_folder.Read("Blog/User.cs"), Is.EqualTo(before));
        });
    }

    [TestCase("postgresql", "UsePostgreSql", "${SHOP_PASSWORD}")]
    [TestCase("mariadb", "UseMySql", "MySqlConnector")]
    public async Task A_project_on_a_server_names_its_package_and_keeps_its_password_in_a_variable(string kind, string method, string told)
    {
        Assert.That((await _folder.RunAsync("new", "Shop", "--database", kind, "--json")).Json.GetProperty("files").GetArrayLength(), Is.EqualTo(6));
        Assert.Multiple(() =>
        {
            Assert.That(_folder.Read("Shop/Program.cs"), Does.Contain(method).And.Contain("Environment.GetEnvironmentVariable(\"SHOP_PASSWORD\")"));
            Assert.That(_folder.Read("Shop/oxen.json") + _folder.Read("Shop/Shop.csproj"), Does.Contain(told));
        });
    }
}
