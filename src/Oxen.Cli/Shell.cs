using System.CommandLine;

namespace Oxen.Cli;

/// <summary>What the tool finds around it: streams, the current folder, environment variables. Tests make their own.</summary>
internal sealed class Shell : InvocationConfiguration
{
    /// <summary>Where SQL is read from when a command asks for it.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Whether a person reads the output: tables have lines and colours. A file or another program gets plain text.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads the errors, and sees the progress.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether the streams are those of the process, so that a child process can have them as they are.</summary>
    public bool IsProcess { get; init; }

    /// <summary>The current folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>What was typed after the tool's name.</summary>
    public IReadOnlyList<string> Words { get; internal set; } = [];

    /// <summary>That of the running process.</summary>
    public static Shell OfProcess() => new()
    {
        Input = Console.In,
        Output = Console.Out,
        Error = Console.Error,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        IsProcess = true,
        Folder = Environment.CurrentDirectory,
        EnableDefaultExceptionHandler = false,
    };
}
