using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>What tells migrations apart and puts them in order: when it was written, then its name.</summary>
/// <param name="Version">The time, as in <c>20260101120000</c>; empty for seeds.</param>
/// <param name="Name">The name.</param>
internal sealed partial record MigrationId(string Version, string Name) : IComparable<MigrationId>
{
    private const string TimeFormat = "yyyyMMddHHmmss";

    /// <summary>How ids look, for messages.</summary>
    public const string Form = "YYYYMMDDHHMMSS_name, as in 20260101120000_add_users";

    [GeneratedRegex(@"^(\d{14})_([A-Za-z0-9_\-]{1,150})$")]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NoName { get; }

    /// <summary>Reads an id.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out MigrationId? id)
    {
        id = Pattern.Match(text) is { Success: true } match ? new MigrationId(match.Groups[1].Value, match.Groups[2].Value) : null;
        return id is not null;
    }

    /// <summary>The id of a migration that is written now.</summary>
    /// <param name="name">What it does, in words.</param>
    /// <param name="now">The time, in UTC.</param>
    /// <param name="newest">The newest there is: the new one is newer, whatever the clock says.</param>
    /// <exception cref="ArgumentException">The name has no letter or digit.</exception>
    public static MigrationId Make(string name, DateTime now, MigrationId? newest)
    {
        // AddUserEmail and "add user email" are add_user_email.
        var words = NoName.Replace(Regex.Replace(name, "(?<=[a-z0-9])(?=[A-Z])", "_").ToLowerInvariant(), "_").Trim('_');
        if (words.Length is 0 or > 150)
        {
            throw new ArgumentException($"'{name}' is no name for a migration. Say in a few words what it does, such as add_users.", nameof(name));
        }

        var version = now.ToString(TimeFormat, CultureInfo.InvariantCulture);
        if (newest is not null && string.CompareOrdinal(version, newest.Version) <= 0
            && DateTime.TryParseExact(newest.Version, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
        {
            version = last.AddSeconds(1).ToString(TimeFormat, CultureInfo.InvariantCulture);
        }

        return new MigrationId(version, words);
    }

    /// <inheritdoc/>
    public int CompareTo(MigrationId? other) => other is null ? 1
        : string.CompareOrdinal(Version, other.Version) is var byTime and not 0 ? byTime
        : string.CompareOrdinal(Name, other.Name);

    /// <inheritdoc/>
    public override string ToString() => Version.Length == 0 ? Name : $"{Version}_{Name}";
}
