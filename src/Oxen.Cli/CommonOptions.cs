using System.CommandLine;

namespace Oxen.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>Writes JSON.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Write the result as JSON, and nothing else, to standard output.", Recursive = true };

    /// <summary>Says more.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say what is being done; show the stack trace of an error.", Recursive = true };

    /// <summary>The assembly of a project that runs in this process already.</summary>
    public static Option<string?> Assembly { get; } = new("--assembly") { Hidden = true, Recursive = true };

    /// <summary>The kind of database.</summary>
    public static Option<string?> Database { get; } = new("--database", "-d") { Description = $"The kind of database: {Databases.Names}.", HelpName = "kind" };

    /// <summary>The connection string.</summary>
    public static Option<string?> Connection { get; } = new("--connection", "-c") { Description = $"The connection string. Otherwise {Settings.ConnectionVariable}, or \"connection\" in oxen.json.", HelpName = "text" };

    /// <summary>The project.</summary>
    public static Option<string?> Project { get; } = new("--project", "-p") { Description = "The project's file or folder; the current folder unless said otherwise.", HelpName = "path" };

    /// <summary>The context.</summary>
    public static Option<string?> Context { get; } = new("--context") { Description = "The name of the context class, where the project has several.", HelpName = "class" };

    /// <summary>Takes what is built.</summary>
    public static Option<bool> NoBuild { get; } = new("--no-build") { Description = "Take the project as it was built last." };

    /// <summary>The configuration to build.</summary>
    public static Option<string?> Configuration { get; } = new("--configuration") { Description = "The configuration to build, such as Release.", HelpName = "name" };

    /// <summary>The framework to build for.</summary>
    public static Option<string?> Framework { get; } = new("--framework") { Description = "The framework to build for, where the project has several.", HelpName = "name" };

    /// <summary>What names a database.</summary>
    public static IReadOnlyList<Option> OfDatabase { get; } = [Database, Connection];

    /// <summary>What names a context: its project, and the database it shall work with.</summary>
    public static IReadOnlyList<Option> OfContext { get; } = [Database, Connection, Project, Context, NoBuild, Configuration, Framework];
}
