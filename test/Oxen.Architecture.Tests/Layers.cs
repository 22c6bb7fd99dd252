namespace Oxen.Architecture;

/// <summary>The layers of the core: each folder may use its own types and those of the folders above it in this list.</summary>
internal static class Layers
{
    /// <summary>Folders on one line are one layer. The empty name is the root of <c>src/Oxen</c>.</summary>
    private static readonly string[][] TopToBottom =
    [
        ["Diagnostics"],
        ["Types"],
        ["Model"],
        ["Sql"],
        ["Schema"],
        ["Functions"],
        ["Emit"],
        ["Dialects"],
        ["Capture"],
        ["Binding"],
        ["Rewriting"],
        ["Shaping"],
        ["Compilation"],
        ["Execution"],
        ["Writing"],
        ["Sync"],
        ["Linq", ""],
    ];

    /// <summary>The folder of the core a file lies in; empty for the root.</summary>
    public static string FolderOf(string file)
    {
        string relative = Path.GetRelativePath(Repository.PathOf("src", "Oxen"), file).Replace('\\', '/');
        int slash = relative.IndexOf('/');
        return slash < 0 ? "" : relative[..slash];
    }

    /// <summary>The place of a file's folder in the list, or -1 if the list doesn't know the folder.</summary>
    public static int LevelOf(string file)
    {
        string folder = FolderOf(file);
        return Array.FindIndex(TopToBottom, layer => layer.Contains(folder));
    }
}
