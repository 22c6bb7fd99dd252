namespace Oxen.TestServers;

/// <summary>Where files lie that nobody needs after the tests: in memory where there is room, since no disk need keep them.</summary>
public static class ThrowAway
{
    private const string Memory = "/dev/shm";
    private const long Room = 3L << 30;

    /// <summary>The folder that such folders are made in.</summary>
    public static string Root { get; } = Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace >= Room ? Memory : Path.GetTempPath();

    /// <summary>Makes a folder of its own.</summary>
    public static DirectoryInfo CreateFolder() => Directory.CreateDirectory(Path.Combine(Root, $"oxen-{Path.GetRandomFileName()}"));
}
