using System.Diagnostics;

namespace Oxen.Cli;

/// <summary>What a process has written, and its exit code.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Errors);

/// <summary>The command <c>dotnet</c>.</summary>
internal static class Dotnet
{
    private const string MicrosoftName = "dotnet";

    // A tool that runs by its own executable finds dotnet as people do; one that dotnet runs takes the same.
    private static readonly string Executable = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")
        ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == MicrosoftName ? Environment.ProcessPath! : MicrosoftName);

    /// <summary>Runs it and keeps what it writes.</summary>
    public static async Task<ProcessRun> CaptureAsync(IEnumerable<string> words, string folder, CancellationToken cancellationToken)
    {
        using var process = Start(words, folder, isCaptured: true);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await EndAsync(process, cancellationToken).ConfigureAwait(false);
        return new ProcessRun(process.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
    }

    /// <summary>Runs it with this process's own streams; gives its exit code.</summary>
    public static async Task<int> RunAsync(IEnumerable<string> words, string folder, CancellationToken cancellationToken)
    {
        using var process = Start(words, folder, isCaptured: false);
        await EndAsync(process, cancellationToken).ConfigureAwait(false);
        return process.ExitCode;
    }

    private static Process Start(IEnumerable<string> words, string folder, bool isCaptured)
    {
        var start = new ProcessStartInfo(Executable, words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = isCaptured,
            RedirectStandardError = isCaptured,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    // A terminal's Ctrl+C reaches the process too; a token alone doesn't.
    private static async Task EndAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
