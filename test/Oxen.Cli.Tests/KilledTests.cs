using System.Diagnostics;

namespace Oxen.Cli.Tests;

/// <summary>The process of a runner is killed in the middle of a step; the next run finishes what it began.</summary>
[TestFixtureSource(typeof(CliDatabase), nameof(CliDatabase.All))]
public class KilledTests(CliDatabase database)
{
    private static readonly string[] Script =
    [
        "create table a (id integer primary key)",
        "insert into a values (1)",
        "alter table a add column more integer",
        "update a set more = coalesce(more, 0) + 1",
        "create table b (id integer)",
    ];

    private CliFolder _folder = null!;
    private string _connection = "";

    [SetUp]
    public void Make()
    {
        database.Require();
        _folder = new CliFolder();
        _connection = database.Create(_folder);
    }

    [TearDown]
    public void Remove()
    {
        database.Drop(_connection);
        _folder.Dispose();
    }

    [TestCase(2, false)]
    [TestCase(3, false)]
    [TestCase(4, true)]
    public async Task The_next_run_finishes_what_a_killed_one_began(int step, bool isInOne)
    {
        _folder.Write("migrations/20260101000001_long.sql", $"-- oxen:up\n{(isInOne ? "" : "-- oxen:no-transaction\n")}{string.Join(";\n", Script)};\n");
        await KillAtAsync($", up, {step} of {Script.Length}");

        var next = await _folder.RunHostedAsync("migrate", "up", "--context", "NotesDb", "-d", database.Kind, "-c", _connection);
        Assert.That(next.ExitCode, Is.Zero, next.Errors);
        Assert.That((await RunAsync("sql", "select id, more from a")).Lines[1..], Is.EqualTo(new[] { "1\t1" }));
        Assert.That((await RunAsync("sql", "select count(*) from b")).Lines[1..], Is.EqualTo(new[] { "0" }));
        Assert.That((await _folder.RunHostedAsync("migrate", "verify", "--context", "NotesDb", "-d", database.Kind, "-c", _connection)).ExitCode, Is.Zero);
    }

    private Task<CliRun> RunAsync(params string[] words) => _folder.RunAsync([.. words, "-d", database.Kind, "-c", _connection]);

    // What is done is told before it is done.
    private async Task KillAtAsync(string line)
    {
        var tests = typeof(KilledTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet",
        [
            "exec", "--depsfile", Path.ChangeExtension(tests, ".deps.json"), "--runtimeconfig", Path.ChangeExtension(tests, ".runtimeconfig.json"), Path.Combine(Path.GetDirectoryName(tests)!, "Oxen.Cli.dll"),
            "migrate", "up", "--verbose", "--context", "NotesDb", "-d", database.Kind, "-c", _connection, "--assembly", tests,
        ])
        { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } text)
        {
            said.Add(text);
            if (text.EndsWith(line, StringComparison.Ordinal))
            {
                break;
            }
        }

        process.Kill();
        await process.WaitForExitAsync();
        Assert.That(said, Has.Some.EndsWith(line));
    }
}
