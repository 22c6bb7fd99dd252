namespace Oxen.Cli;

/// <summary>
/// Runs the tool once more, in a process that has the assemblies and frameworks of the user's project. That is the simplest
/// way in which exactly one Oxen runs, the project's own, with the drivers and the shared frameworks the project asks for:
/// loaded into the tool's process, a web project's framework would be missing, and its Oxen and its drivers would stand beside
/// the tool's. What the project doesn't reference, such as the tool's own libraries, comes from the tool's folder
/// (<see cref="ToolAssemblies.ResolveFromOwnFolder"/>). Since the tool is compiled against one version of Oxen, a project with
/// another is refused (<see cref="ContextTypes.CheckVersion"/>).
/// </summary>
internal static class ProjectHost
{
    /// <summary>Builds the project and runs the same words in its process; gives the exit code.</summary>
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var project = ProjectFile.Find(invocation.Settings, invocation.Shell, Purpose(invocation.Settings));
        var build = await ProjectBuild.OfAsync(project, invocation, cancellationToken).ConfigureAwait(false);
        var words = Words(build, invocation.Words);
        invocation.Say($"Running in the process of {build.Assembly}.");
        if (invocation.Shell.IsProcess)
        {
            return await Dotnet.RunAsync(words, invocation.Shell.Folder, cancellationToken).ConfigureAwait(false);
        }

        var run = await Dotnet.CaptureAsync(words, invocation.Shell.Folder, cancellationToken).ConfigureAwait(false);
        await invocation.Shell.Output.WriteAsync(run.Output).ConfigureAwait(false);
        await invocation.Shell.Error.WriteAsync(run.Errors).ConfigureAwait(false);
        return run.ExitCode;
    }

    private static List<string> Words(ProjectBuild build, IReadOnlyList<string> typed)
    {
        List<string> words = ["exec", "--runtimeconfig", File.Exists(build.Runtime) ? build.Runtime : Path.ChangeExtension(ToolAssemblies.Path, ".runtimeconfig.json")];
        if (File.Exists(build.Dependencies))
        {
            words.AddRange(["--depsfile", build.Dependencies]);
        }

        if (build.Packages.Length > 0)
        {
            words.AddRange(["--additionalprobingpath", build.Packages.TrimEnd(Path.DirectorySeparatorChar)]);
        }

        return [.. words, ToolAssemblies.Path, "--assembly", build.Assembly, .. typed];
    }

    private static string Purpose(Settings settings) => settings switch
    {
        { HasDatabase: true } when settings.Database!.LacksDriver() is { } reason => reason,
        { Connection: not null, Database: null } => $"The command needs the context of a project, or the kind of database too: --database {Databases.All[0].Name}.",
        _ => "The command needs the context of a project; some do with a database alone: --database sqlite --connection \"Data Source=blog.db\".",
    };
}
