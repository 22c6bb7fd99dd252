using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Oxen.Cli;

/// <summary>The help of a command, with examples at its end: those teach.</summary>
/// <param name="help">The help without them.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    // What a newcomer types first.
    private static readonly (string Line, string Meaning)[] First =
    [
        ("oxen new Blog && cd Blog && dotnet run", "a project that runs"),
        ("oxen model Post Title:string@max(200) Author:User", "one more class"),
        ("oxen migrate add add_posts", "a migration for what has changed in the model"),
        ("oxen migrate up", "apply what isn't applied yet"),
        ("oxen scaffold -d sqlite -c \"Data Source=shop.db\"", "classes for an existing database"),
        ("oxen info", "what is there: versions, context, database"),
        ("oxen sql \"select * from users\" -d sqlite -c \"Data Source=blog.db\"", "any database, without a project"),
        ("oxen sql --help", "all about one command"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command switch
        {
            RootCommand => First,
            ToolCommand one => one.Examples,
            _ => [.. command.Subcommands.OfType<ToolCommand>().SelectMany(one => one.Examples.Take(1))],
        };
        if (examples.Count > 0)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in examples)
            {
                output.WriteLine($"  # {meaning}");
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        return result;
    }
}
