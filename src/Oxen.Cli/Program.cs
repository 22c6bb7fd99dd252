using System.Runtime.CompilerServices;

namespace Oxen.Cli;

/// <summary>The entry of the tool.</summary>
internal static class Program
{
    /// <summary>Runs the tool; gives its exit code.</summary>
    public static Task<int> Main(string[] args)
    {
        // Before anything else of the tool is touched, since that may be what has to be found.
        ToolAssemblies.ResolveFromOwnFolder();
        return RunAsync(args);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Task<int> RunAsync(string[] args) => Tool.RunAsync(args, Shell.OfProcess());
}
