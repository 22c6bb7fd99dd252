namespace Oxen.Cli;

/// <summary>The user's project.</summary>
internal static class ProjectFile
{
    /// <summary>The path of the project's file.</summary>
    /// <param name="settings">What names it.</param>
    /// <param name="shell">Has the folder to look in otherwise.</param>
    /// <param name="purpose">Why a project is needed, for the message when there is none.</param>
    /// <exception cref="ToolException">There is none, or several.</exception>
    public static string Find(Settings settings, Shell shell, string purpose)
    {
        var path = Path.GetFullPath(settings.Project ?? shell.Folder);
        if (File.Exists(path))
        {
            return path;
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException(ToolErrors.Project, $"There is no file or folder '{path}'. Name the project's file or folder with --project.");
        }

        return Directory.GetFiles(path, "*.csproj") switch
        {
            [var only] => only,
            [] => throw new ToolException(ToolErrors.Project, $"There is no project in {path}. {purpose} Go to the project's folder, or name it with --project; 'oxen new' makes one."),
            var several => throw new ToolException(ToolErrors.Project, $"There are several projects in {path}: {string.Join(", ", several.Select(Path.GetFileName).Order())}. Name one with --project."),
        };
    }

    /// <summary>The path of the project's file; null where there is none, or several.</summary>
    public static string? TryFind(Settings settings, Shell shell)
    {
        var path = Path.GetFullPath(settings.Project ?? shell.Folder);
        return File.Exists(path) ? path : Directory.Exists(path) && Directory.GetFiles(path, "*.csproj") is [var only] ? only : null;
    }
}
