namespace Oxen.Conformance;

/// <summary>The files beside the tests.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Oxen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
        }

        return folder.FullName;
    });

    public static string PathOf(params string[] parts) => Path.Combine([Root.Value, .. parts]);
}
