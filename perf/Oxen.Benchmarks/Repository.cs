namespace Oxen.Benchmarks;

/// <summary>The folder of the repository the benchmarks run in.</summary>
internal static class Repository
{
    /// <summary>A file of the repository.</summary>
    public static string File(params ReadOnlySpan<string> path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Oxen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks don't run inside the repository.");
        return Path.Combine([folder.FullName, .. path]);
    }
}
