using System.Data.Common;
using System.Globalization;

namespace Oxen.TestServers;

/// <summary>What differs between servers, as data.</summary>
internal sealed record ServerKind(string Name)
{
    /// <summary>The environment variable that may hold the connection string of a server to use instead of an own one.</summary>
    public required string Variable { get; init; }

    /// <summary>The Debian package that has the binaries, for the message when they are missing.</summary>
    public required string Package { get; init; }

    /// <summary>The driver.</summary>
    public required DbProviderFactory Driver { get; init; }

    /// <summary>The connection string of a database: of the server's own when the name is null.</summary>
    public required Func<int, string?, string> ConnectionString { get; init; }

    /// <summary>The key of a connection string that names the database.</summary>
    public required string DatabaseKey { get; init; }

    /// <summary>Statements that remove a database even while it is in use.</summary>
    public required Func<string, string> Drop { get; init; }

    /// <summary>A statement that empties the database it is sent to, where that is faster than a new one; null where it isn't.</summary>
    public string? Clear { get; init; }

    /// <summary>The path of a binary; null when it isn't on this machine.</summary>
    public required Func<string, string?> Binary { get; init; }

    /// <summary>The binaries it needs: the one that makes the folder, and the server.</summary>
    public required (string Initialise, string Serve) Binaries { get; init; }

    /// <summary>The arguments that fill a new folder.</summary>
    public required Func<string, string> Initialise { get; init; }

    /// <summary>The arguments of the server in its folder and at a port.</summary>
    public required Func<string, int, string> Serve { get; init; }

    /// <summary>The signal that ends it at once, as a crash does.</summary>
    public required string CrashSignal { get; init; }

    /// <summary>The user that runs it where the tests run as root and the server refuses that.</summary>
    public string? User { get; init; }

    /// <summary>A connection that no pool keeps: it would be dead after a restart.</summary>
    public DbConnection Open(string connectionString)
    {
        var connection = Driver.CreateConnection()!;
        connection.ConnectionString = connectionString + ";Pooling=False";
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection string with another database.</summary>
    public string WithDatabase(string connectionString, string database) =>
        new DbConnectionStringBuilder { ConnectionString = connectionString, [DatabaseKey] = database }.ConnectionString;

    /// <summary>A binary in a folder or in those of PATH.</summary>
    public static string? Find(string name, string? folder = null) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Prepend(folder)
        .Append("/usr/sbin")
        .OfType<string>()
        .Select(path => Path.Combine(path, name))
        .FirstOrDefault(File.Exists);

    /// <summary>A folder of the newest version, where a package keeps one for each; null when there is none.</summary>
    public static string? Newest(string folder, string subfolder) => !Directory.Exists(folder) ? null : Directory.GetDirectories(folder)
        .MaxBy(version => decimal.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0) is { } newest
            ? Path.Combine(newest, subfolder)
            : null;
}
