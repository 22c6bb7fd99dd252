using System.Text.Json;

namespace Oxen.Cli;

/// <summary>What a project was built to.</summary>
/// <param name="Assembly">Its assembly.</param>
/// <param name="Dependencies">The file that lists what it needs.</param>
/// <param name="Runtime">The file that names its frameworks; a library has none.</param>
/// <param name="Packages">The folder of packages of this machine, where a library's dependencies are.</param>
internal sealed record ProjectBuild(string Assembly, string Dependencies, string Runtime, string Packages)
{
    private static readonly string[] Properties = ["TargetPath", "ProjectDepsFilePath", "ProjectRuntimeConfigFilePath", "NuGetPackageRoot", "TargetFrameworks"];

    /// <summary>Builds the project, unless the command line says not to.</summary>
    /// <exception cref="ToolException">It doesn't build, or was never built.</exception>
    public static async Task<ProjectBuild> OfAsync(string project, Invocation invocation, CancellationToken cancellationToken)
    {
        var builds = !invocation.Value(CommonOptions.NoBuild);
        List<string> words = ["msbuild", project, "-nologo", "-v:quiet", "-clp:ErrorsOnly"];
        if (builds)
        {
            words.AddRange(["-restore", "-t:Build"]);
        }

        AddProperty("Configuration", invocation.Value(CommonOptions.Configuration));
        AddProperty("TargetFramework", invocation.Value(CommonOptions.Framework));
        words.AddRange(Properties.Select(property => $"-getProperty:{property}"));
        var name = Path.GetFileName(project);
        var run = await invocation.WaitAsync(builds ? $"Building {name}" : $"Looking at {name}", _ => Dotnet.CaptureAsync(words, Path.GetDirectoryName(project)!, cancellationToken)).ConfigureAwait(false);
        if (run.ExitCode != 0)
        {
            throw new ToolException(ToolErrors.Build, $"{name} doesn't build.{Environment.NewLine}{Errors(run)}");
        }

        return Read(run.Output, project);

        void AddProperty(string property, string? value)
        {
            if (value is not null)
            {
                words.Add($"-p:{property}={value}");
            }
        }
    }

    private static ProjectBuild Read(string output, string project)
    {
        var start = output.IndexOf('{', StringComparison.Ordinal);
        using var document = JsonDocument.Parse(start < 0 ? "{}" : output[start..]);
        var values = document.RootElement.TryGetProperty("Properties", out var properties)
            ? properties
            : throw new ToolException(ToolErrors.Build, $"The build of {Path.GetFileName(project)} doesn't tell where its output is. It must be a project of the .NET SDK.");
        var assembly = Value("TargetPath");
        if (assembly.Length == 0 && Value("TargetFrameworks") is { Length: > 0 } frameworks)
        {
            throw new ToolException(ToolErrors.Build, $"{Path.GetFileName(project)} is built for several frameworks: {frameworks}. Name one with --framework.");
        }

        return File.Exists(assembly)
            ? new ProjectBuild(assembly, Value("ProjectDepsFilePath"), Value("ProjectRuntimeConfigFilePath"), Value("NuGetPackageRoot"))
            : throw new ToolException(ToolErrors.Build, $"{Path.GetFileName(project)} isn't built: there is no {assembly}. Leave --no-build out.");

        string Value(string property) => values.GetProperty(property).GetString() ?? "";
    }

    // The same error comes once for each project that needs the one at fault.
    private static string Errors(ProcessRun run) => string.Join(Environment.NewLine, (run.Output + Environment.NewLine + run.Errors)
        .Split('\n').Select(line => line.Trim()).Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().Take(20));
}
