using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>Which server it is, read once, and what follows from that.</summary>
/// <param name="IsMariaDb">Whether it is MariaDB; else MySQL.</param>
/// <param name="Version">Its version.</param>
internal sealed partial record MySqlServer(bool IsMariaDb, Version Version)
{
    /// <summary>The oldest MySQL that is known to work.</summary>
    public static MySqlServer MySql8 { get; } = new(false, new Version(8, 0, 31));

    /// <summary>The oldest MariaDB that is known to work.</summary>
    public static MySqlServer MariaDb { get; } = new(true, new Version(10, 6, 0));

    /// <summary>The collation that tells texts apart as C# does: by their code points, spaces at the end included.</summary>
    public string Collation => IsMariaDb ? "utf8mb4_nopad_bin" : "utf8mb4_0900_bin";

    /// <summary>Whether there is LATERAL: MySQL has it since 8.0.14, MariaDB hasn't.</summary>
    public bool HasLateral => !IsMariaDb && Version >= new Version(8, 0, 14);

    /// <summary>Whether an insert can return columns.</summary>
    public bool ReturnsInserted => IsMariaDb;

    /// <summary>Whether a delete can return columns.</summary>
    public bool ReturnsDeleted => IsMariaDb;

    [GeneratedRegex(@"^(?:5\.5\.5-)?(\d+\.\d+\.\d+)")]
    private static partial Regex Digits { get; }

    /// <summary>Reads what <c>VERSION()</c> tells: <c>8.0.36</c>, <c>10.11.6-MariaDB-log</c>.</summary>
    public static MySqlServer Parse(string version) => new(
        version.Contains("MariaDB", StringComparison.OrdinalIgnoreCase),
        Digits.Match(version) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version(8, 0));
}
