using System.Text.Json;

namespace Oxen.Cli.Tests;

/// <summary>What a run of the tool wrote, and its exit code.</summary>
public sealed record CliRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}

/// <summary>A folder of its own for one test, in which the tool runs inside of the test's process.</summary>
public sealed class CliFolder : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("oxen-cli-").FullName;

    /// <summary>Whether the tool is made to believe in a terminal.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>What it finds on standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>Sets an environment variable for the tool.</summary>
    public CliFolder With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    /// <summary>Writes a file; gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = Of(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string name) => File.ReadAllText(Of(name));

    /// <summary>The path of a file or folder in it.</summary>
    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Runs the tool here.</summary>
    public Task<CliRun> RunAsync(params string[] words) => RunInAsync("", words);

    /// <summary>Runs the tool in a folder of it.</summary>
    public async Task<CliRun> RunInAsync(string folder, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var shell = new Shell
        {
            Folder = Of(folder),
            Input = new StringReader(Input),
            Output = output,
            Error = errors,
            IsOutputTerminal = IsTerminal,
            Variable = _variables.GetValueOrDefault,
            EnableDefaultExceptionHandler = false,
        };
        var exitCode = await Tool.RunAsync(words, shell);
        return new CliRun(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Runs the tool here on the contexts of this assembly, as it does in the process of a project.</summary>
    public Task<CliRun> RunHostedAsync(params string[] words) => RunAsync([.. words, "--assembly", typeof(CliFolder).Assembly.Location]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
