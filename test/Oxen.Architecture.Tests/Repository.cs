using System.IO.Enumeration;

namespace Oxen.Architecture;

/// <summary>The files of the repository this test was built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Oxen.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The names of the packages: the folders of <c>src</c>.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.GetFiles(PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)];

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path as it is written in a message: relative to the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The hand-written C# files of a folder.</summary>
    public static IEnumerable<string> SourceFiles(params string[] folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(Path.GetRelativePath(Root, file)))
            .Order(StringComparer.Ordinal);

    /// <summary>What a newcomer sees in the root: no dot files, nothing that <c>.gitignore</c> names.</summary>
    public static IEnumerable<string> VisibleAtTop()
    {
        string[] ignored = [.. File.ReadLines(PathOf(".gitignore")).Select(line => line.Trim().TrimEnd('/')).Where(line => line != "")];
        return Directory.EnumerateFileSystemEntries(Root)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.') && !ignored.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name)))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsBuildOutput(string relativePath) =>
        relativePath.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Oxen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Oxen.sln.");
    }
}
