using System.Diagnostics;
using System.Text.Json;

namespace Oxen.Cli.Tests;

/// <summary>
/// The tool as people run it, in a process of its own, on a project it wrote, which gets Oxen from packages. They are packed from
/// what was built for this test, into a folder that is gone afterwards.
/// </summary>
public class EndToEndTests
{
    private readonly CliFolder _folder = new();

    private static string Source => Path.GetFullPath(Path.Combine(TestContext.CurrentContext.TestDirectory, "../../../../../src"));

    private static string Built => new DirectoryInfo(TestContext.CurrentContext.TestDirectory).Parent!.Name;

    private string Blog => _folder.Of("Blog");

    [OneTimeSetUp]
    public void Pack()
    {
        foreach (var package in new[] { "Oxen", "Oxen.Sqlite" })
        {
            var packed = Dotnet(_folder.Path, "pack", Path.Combine(Source, package), "--no-build", "-c", Built, "-o", _folder.Of("packages"), "-p:ReadyToRun=false", "-nologo", "-v:quiet");
            Assert.That(packed.ExitCode, Is.Zero, packed.Output + packed.Errors);
        }

        var known = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder.Of("restored")}" /></config>
              <packageSources><add key="packed" value="{_folder.Of("packages")}" /></packageSources>
              <fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>
            </configuration>
            """);
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_new_project_runs_and_the_tool_works_on_it()
    {
        Assert.That(Oxen(_folder.Path, "new", "Blog").ExitCode, Is.Zero);

        var before = Oxen(Blog, "info", "--json");
        Assert.That(before.Output, Does.StartWith("{"), before.Errors);
        Assert.Multiple(() =>
        {
            Assert.That(Json(before).GetProperty("context").GetString(), Is.EqualTo("Blog.BlogDb"));
            Assert.That(Json(before).GetProperty("database").GetProperty("tables").GetInt32(), Is.Zero, "What isn't there yet is empty.");
            Assert.That(before.ExitCode, Is.Zero);
            Assert.That(File.Exists(_folder.Of("Blog/blog.db")), Is.False);
        });

        var ran = Dotnet(Blog, "run", "--no-build");
        Assert.That(ran.Output, Does.Contain("SELECT").And.Contain("1: Ann, 31").And.Not.Contain("Bob"), ran.Errors);

        var after = Oxen(_folder.Path, "info", "--no-build", "--json", "--project", "Blog");
        Assert.That(Json(after).GetProperty("database").GetProperty("tables").GetInt32(), Is.EqualTo(1), after.Output);
        Assert.That(Oxen(Blog, "sql", "select name from users order by id").Output.ReplaceLineEndings("\n"), Is.EqualTo("name\nAnn\nBob\n"));

        Assert.That(Oxen(Blog, "model", "Post", "Title:string@max(200)", "Author:User").ExitCode, Is.Zero);
        var added = Oxen(Blog, "migrate", "add", "add_posts");
        Assert.That(added.Output, Does.Contain("_add_posts.sql"), added.Errors);
        var up = Oxen(Blog, "migrate", "up", "--no-build", "--json");
        Assert.That(Json(up).GetProperty("steps")[0].GetProperty("migration").GetString(), Does.EndWith("_add_posts"), up.Errors);
        Assert.That(Oxen(Blog, "diff", "--no-build", "--check").ExitCode, Is.Zero);

        _folder.Write("Blog/Broken.cs", "public class Broken : Nothing;");
        var broken = Oxen(Blog, "info");
        Assert.Multiple(() =>
        {
            Assert.That(broken.ExitCode, Is.EqualTo(1));
            Assert.That(broken.Errors, Does.StartWith("OXEN9003: ").And.Contain("CS0246").And.Contain("Broken.cs"));
        });
    }

    [Test]
    public void An_existing_database_is_queried_by_its_classes_three_commands_later()
    {
        Assert.That(Oxen(_folder.Path, "sql", "create table tracks (id integer primary key, name text not null, milliseconds integer not null); insert into tracks values (1, 'Long', 400000), (2, 'Short', 1000)", "-d", "sqlite", "-c", "Data Source=shop.db;Mode=ReadWriteCreate").ExitCode, Is.Zero);
        _folder.Write("Shop/Shop.csproj", NewProject.Files("Shop", Databases.All[0]).Single(file => file.Name == "Shop.csproj").Text);
        _folder.Write("Shop/Program.cs", """
            using Oxen;
            using Shop;

            await using var options = new OxenOptions().UseSqlite("Data Source=../shop.db");
            var db = new ShopDb(options);
            foreach (var track in await db.Tracks.Where(t => t.Milliseconds > 300_000).ToListAsync())
            {
                Console.WriteLine(track.Name);
            }
            """);

        var scaffolded = Oxen(_folder.Of("Shop"), "scaffold", "-d", "sqlite", "-c", "Data Source=../shop.db");
        Assert.That(scaffolded.Output, Does.Contain("Track.g.cs"), scaffolded.Errors);
        var ran = Dotnet(_folder.Of("Shop"), "run");
        Assert.That(ran.Output.Trim(), Is.EqualTo("Long"), ran.Errors);
    }

    [Test]
    public void Without_a_project_MySql_lacks_a_driver_and_says_where_one_comes_from()
    {
        var run = Oxen(Directory.CreateDirectory(_folder.Of("empty")).FullName, "sql", "select 1", "-d", "mysql", "-c", "Server=localhost;Password=secret");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Errors, Does.StartWith("OXEN9002: ").And.Contain("dotnet add package MySqlConnector").And.Not.Contain("secret"));
        });
    }

    private static JsonElement Json(CliRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static CliRun Oxen(string folder, params string[] words) =>
        Dotnet(folder, ["exec", Path.Combine(TestContext.CurrentContext.TestDirectory, "Oxen.Cli.dll"), .. words]);

    private static CliRun Dotnet(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("OXEN_CONNECTION");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
