using Spectre.Console;

namespace Oxen.Cli;

/// <summary>Consoles for people; made only where there is a terminal.</summary>
internal static class Consoles
{
    /// <summary>Standard output.</summary>
    public static IAnsiConsole OfOutput(Shell shell) => Of(shell.Output);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole OfErrors(Shell shell) => Of(shell.Error);

    private static IAnsiConsole Of(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
