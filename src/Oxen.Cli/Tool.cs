using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Oxen.Cli.Commands;

namespace Oxen.Cli;

/// <summary>The tool <c>oxen</c>: its commands, and what happens to the words that are typed.</summary>
internal static class Tool
{
    // The tree of commands keeps nothing of a run.
    private static readonly RootCommand Root = MakeRoot();

    /// <summary>Runs a command line; gives the exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> words, Shell shell, CancellationToken cancellationToken = default)
    {
        shell.Words = words;
        var parse = Root.Parse(words.Count == 0 ? ["--help"] : words);
        if (parse.Errors.Count == 0 || parse.Action is HelpWithExamples)
        {
            return await parse.InvokeAsync(shell, cancellationToken).ConfigureAwait(false);
        }

        var name = string.Join(' ', Names(parse.CommandResult.Command));
        var invocation = new Invocation(parse, shell);
        return Failures.Report(
            ToolException.Usage($"{string.Join(Environment.NewLine, parse.Errors.Select(error => error.Message))}{Environment.NewLine}'{name} --help' shows what can be said."), invocation);
    }

    /// <summary>The names of a command and those above it, from the tool's on.</summary>
    public static IEnumerable<string> Names(Command command) =>
        command is RootCommand ? ["oxen"] : [.. command.Parents.OfType<Command>().Take(1).SelectMany(Names), command.Name];

    private static RootCommand MakeRoot()
    {
        var root = new RootCommand("Oxen's tool: the schema, the migrations and the classes of a database.")
        {
            new NewCommand(), new ModelCommand(), new InfoCommand(), new SyncCommand(), new DiffCommand(), MigrateCommands.All(), new ScaffoldCommand(), new SqlCommand(),
        };
        foreach (var option in new Option[] { CommonOptions.Json, CommonOptions.Verbose, CommonOptions.Assembly })
        {
            root.Options.Add(option);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        return root;
    }

    // The library's own tells the version of whatever process the tool runs in.
    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolAssemblies.Version);
            return ExitCodes.Ok;
        }
    }
}
