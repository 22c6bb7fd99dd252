using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Oxen.Benchmarks;

/// <summary>This program as it would be had it referred to Oxen's packages: with the assemblies that NuGet chooses from them for this machine.</summary>
internal static class StartPackages
{
    private static readonly string[] Names = ["Oxen", "Oxen.Sqlite"];

    private static readonly string Runtime =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    /// <summary>A copy of the program's folder with them; null where there are no packages with compiled assemblies of it.</summary>
    public static string? Copy(string program)
    {
        string folder = Repository.File("artifacts", "packages");
        List<string> packages = [];
        foreach (string name in Names)
        {
            // The name of a package is followed by its version.
            string? latest = Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder, name + ".*.nupkg").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[name.Length + 1])).MaxBy(File.GetLastWriteTimeUtc)
                : null;
            if (latest is null)
                return null;

            packages.Add(latest);
        }

        string copy = Directory.CreateTempSubdirectory("oxen-start-").FullName;
        foreach (string file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (string package in packages)
        {
            using ZipArchive archive = ZipFile.OpenRead(package);
            ZipArchiveEntry[] compiled = [.. archive.Entries.Where(entry => entry.FullName.StartsWith($"runtimes/{Runtime}/lib/", StringComparison.Ordinal))];
            if (compiled.Length == 0)
            {
                Directory.Delete(copy, recursive: true);
                return null;
            }

            foreach (ZipArchiveEntry entry in compiled)
                entry.ExtractToFile(Path.Combine(copy, entry.Name), overwrite: true);
        }

        return copy;
    }
}
