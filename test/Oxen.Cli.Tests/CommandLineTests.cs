using System.Text.Json;

namespace Oxen.Cli.Tests;

public class CommandLineTests
{
    private readonly CliFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase]
    [TestCase("--help")]
    [TestCase("sql", "--help")]
    [TestCase("new", "-h")]
    public async Task Help_ends_with_examples(params string[] words)
    {
        var run = await _folder.RunAsync(words);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Errors, Is.Empty);
            Assert.That(run.Output.ReplaceLineEndings("\n"), Does.Contain($"Usage:\n  oxen {(words is [var command, _] ? command : "[command]")}"));
            Assert.That(run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], Does.Contain("  oxen "));
        });
    }

    [Test]
    public async Task Every_command_has_help_with_examples()
    {
        var names = (await _folder.RunAsync()).Lines.SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.Length > 0)
            .Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.That(names, Is.Not.Empty);
        foreach (var name in names)
        {
            Assert.That((await _folder.RunAsync(name, "--help")).Output, Does.Contain(name), name);
        }
    }

    [Test]
    public async Task Version_is_that_of_the_packages() => Assert.That((await _folder.RunAsync("--version")).Output, Does.StartWith(ToolAssemblies.Version));

    [TestCase("oops")]
    [TestCase("sql", "select 1", "--oops")]
    [TestCase("new")]
    public async Task What_cant_be_understood_is_2_and_says_where_help_is(params string[] words)
    {
        var run = await _folder.RunAsync(words);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Errors, Does.StartWith("OXEN9001: ").And.Contain("--help"));
        });
    }

    [Test]
    public async Task An_error_in_JSON_leaves_standard_output_empty()
    {
        var run = await _folder.RunAsync("sql", "select 1", "--json");

        var error = JsonDocument.Parse(run.Errors).RootElement.GetProperty("error");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
            Assert.That(error.GetProperty("code").GetString(), Is.EqualTo("OXEN9002"));
            Assert.That(error.GetProperty("message").GetString(), Does.Contain("--database sqlite"));
        });
    }

    [Test]
    public async Task Verbose_shows_the_stack_trace_and_nothing_else_does()
    {
        var (quiet, verbose) = (await _folder.RunAsync("sql", "select 1"), await _folder.RunAsync("sql", "select 1", "--verbose"));

        Assert.Multiple(() =>
        {
            Assert.That(quiet.Errors, Does.Not.Contain("   at "));
            Assert.That(verbose.Errors, Does.Contain("   at Oxen.Cli."));
        });
    }
}
