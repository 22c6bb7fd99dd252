using System.Security.Cryptography;
using System.Text;

namespace Oxen.Migrations;

/// <summary>A migration as its file or class has it now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Source">The file, or the class.</param>
/// <param name="Checksum">What changes when it is changed.</param>
/// <param name="Up">How it is applied.</param>
/// <param name="Down">How it is undone; null if it can't be.</param>
internal sealed record FoundMigration(MigrationId Id, MigrationKind Kind, string Source, string Checksum, MigrationPart Up, MigrationPart? Down)
{
    /// <summary>A hash of a text that takes all line endings for the same, and nothing else.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
}

/// <summary>One way of a migration.</summary>
/// <param name="Steps">Its steps.</param>
internal sealed record MigrationPart(IReadOnlyList<MigrationStatement> Steps)
{
    /// <summary>Whether it asks for a transaction around all of it.</summary>
    public bool UsesTransaction { get; init; } = true;

    /// <summary>Whether foreign keys are left unchecked while it runs.</summary>
    public bool LeavesForeignKeysUnchecked { get; init; }

    /// <summary>Whether it was written by Oxen, loses data or asks for values, and nobody has said yet that all is as it is meant.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>What it loses, as whoever wrote it says.</summary>
    public IReadOnlyList<string> Losses { get; init; } = [];

    /// <summary>What it asks for, as whoever wrote it says.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    /// <summary>The names of the rules whose warnings its author has seen.</summary>
    public IReadOnlySet<string> Allowed { get; init; } = new HashSet<string>();

    /// <summary>A hash of the first steps: what was done of a part must not be another when it goes on.</summary>
    public string HashOf(int count) => FoundMigration.Hash(string.Join('\0', Steps.Take(count).Select(step => step.Text)));

    /// <summary>Refuses a part that loses data or asks for values, as long as nobody has confirmed it.</summary>
    /// <param name="migration">The migration it is of.</param>
    /// <exception cref="MigrationException">It is one.</exception>
    public void ThrowIfUnconfirmed(FoundMigration migration)
    {
        if (IsUnconfirmed)
        {
            throw new MigrationException(
                $"{migration.Id} {string.Join(" and ", Reasons())}, and nobody has confirmed that all is as it is meant. Read {migration.Source}, correct it where that is needed, and take away the line '-- oxen:unconfirmed'. Nothing was done.",
                ErrorCodes.MigrationRefused, migration.Id.ToString());
        }
    }

    private IEnumerable<string> Reasons()
    {
        if (Losses.Count > 0 || Asks.Count == 0)
        {
            yield return Losses.Count > 0 ? $"loses {string.Join(", ", Losses)}" : "loses data";
        }

        if (Asks.Count > 0)
        {
            yield return $"asks {string.Join(", ", Asks)}: a value for the rows that are there";
        }
    }
}
