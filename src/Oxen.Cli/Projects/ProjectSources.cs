using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>The C# files of a project, as far as text alone tells of them.</summary>
internal sealed class ProjectSources
{
    private readonly IReadOnlyList<(string Path, string Text)> _files;

    private ProjectSources(string name, string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        Name = name;
        Folder = folder;
        _files = files;
    }

    /// <summary>The project's name, which is the namespace of its classes unless they say otherwise.</summary>
    public string Name { get; }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>Reads the files of a project.</summary>
    public static ProjectSources Of(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        return new ProjectSources(Path.GetFileNameWithoutExtension(project), folder,
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllText(path))),
        ]);
    }

    /// <summary>Whether a class of this name is declared.</summary>
    public bool Declares(string name) => _files.Any(file => Regex.IsMatch(file.Text, $@"\b(class|record|struct|enum|interface)\s+{Regex.Escape(name)}\b"));

    /// <summary>Whether an enum of this name is declared.</summary>
    public bool DeclaresEnum(string name) => _files.Any(file => Regex.IsMatch(file.Text, $@"\benum\s+{Regex.Escape(name)}\b"));

    /// <summary>The type of the member <c>Id</c> of a class; null where it can't be told.</summary>
    public string? KeyTypeOf(string name) => _files
        .Select(file => Regex.Match(file.Text, $@"\bclass\s+{Regex.Escape(name)}\b[^{{]*\{{.*?\bpublic\s+(?:required\s+)?(\w+)\s+Id\s*\{{", RegexOptions.Singleline))
        .FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>The file of the only context, or of the one of a name; null if there is none.</summary>
    /// <exception cref="ToolException">There are several.</exception>
    public ContextFile? FindContext(string? name)
    {
        List<ContextFile> found = [.. _files.SelectMany(file => ContextFile.In(file.Path, file.Text)).Where(context => name is null || context.Name == name || $"{context.Namespace}.{context.Name}" == name)];
        return found switch
        {
            [] => null,
            [var only] => only,
            _ => throw new ToolException(ToolErrors.Context, $"There are several contexts: {string.Join(", ", found.Select(context => context.Name))}. Name one with --context."),
        };
    }
}
