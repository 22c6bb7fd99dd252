using System.Security.Cryptography;
using System.Text;

namespace Oxen;

/// <summary>How a database writes what all databases can say, as data; the defaults are standard SQL.</summary>
internal sealed record SqlSyntax
{
    /// <summary>The prefix of a parameter's name in text.</summary>
    public string ParameterPrefix { get; init; } = "@";

    /// <summary>Whether the driver is sent <c>$1</c> for the first parameter: by their names it would have to find them in the text at each execution.</summary>
    public bool NumbersParameters { get; init; }

    /// <summary>The operator that says two values are equal where null equals null.</summary>
    public string NullSafeEqual { get; init; } = "IS NOT DISTINCT FROM";

    /// <summary>The operator that says two values differ where null equals null.</summary>
    public string NullSafeNotEqual { get; init; } = "IS DISTINCT FROM";

    /// <summary>Whether the names of collations are identifiers, which need quotes where they aren't plain.</summary>
    public bool QuotesCollations { get; init; } = true;

    /// <summary>Whether a key of a grouping that holds a query is named by its place among what is selected: written twice it would be two.</summary>
    public bool PlacesGroupKeys { get; init; }

    /// <summary>The operator of the bits that differ.</summary>
    public string BitwiseXor { get; init; } = "^";

    /// <summary>How a join of every row with every row is written.</summary>
    public string CrossJoin { get; init; } = "CROSS JOIN";

    /// <summary>How true is written.</summary>
    public string True { get; init; } = "TRUE";

    /// <summary>How false is written.</summary>
    public string False { get; init; } = "FALSE";

    /// <summary>The limit that must be said when only an offset is wanted; null when an offset may stand alone.</summary>
    public string? NoLimit { get; init; }

    /// <summary>Whether <c>NULLS FIRST</c> must be said for nulls to come first ascending, and <c>NULLS LAST</c> descending.</summary>
    public bool SortsNullsLast { get; init; }

    /// <summary>Whether the table of a <c>DELETE</c> can bear an alias; else its columns are named by the table's own name.</summary>
    public bool HasDeleteAlias { get; init; } = true;

    /// <summary>How the elements of a JSON array become rows; null where they can't.</summary>
    public JsonRowsSyntax? JsonRows { get; init; }

    /// <summary>How the elements of an array become rows; null where there are no arrays.</summary>
    public ArrayRowsSyntax? ArrayRows { get; init; }

    /// <summary>How rows are locked; null where a transaction has all rows to itself, so that there is nothing to say.</summary>
    public RowLockSyntax? RowLocks { get; init; } = new();

    /// <summary>The quote around identifiers, doubled inside.</summary>
    public char Quote { get; init; } = '"';

    /// <summary>Words that are no identifiers without quotes, in lower case.</summary>
    public IReadOnlySet<string> ReservedWords { get; init; } = new HashSet<string>();

    /// <summary>The greatest length of a name in UTF-8, where the database would cut off the rest; null for none.</summary>
    public int? MaxNameBytes { get; init; }

    /// <summary>The greatest length of a name in characters, where the database refuses a longer one; null for none.</summary>
    public int? MaxNameLength { get; init; }

    /// <summary>The identifier as it stands in text: quoted unless it is a plain lower-case name that isn't reserved.</summary>
    public string Identifier(string name) => Fitted(name) is var fitted && IsPlain(fitted) && !ReservedWords.Contains(fitted)
        ? fitted
        : $"{Quote}{fitted.Replace(Quote.ToString(), $"{Quote}{Quote}", StringComparison.Ordinal)}{Quote}";

    /// <summary>The name as the database keeps it: one that is too long ends in a hash of the whole, so that two of the same beginning stay two.</summary>
    public string Fitted(string name)
    {
        if (name.Length > MaxNameLength)
        {
            var end = MaxNameLength.Value - Hash(name).Length;
            return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + Hash(name);
        }

        if (MaxNameBytes is not { } most || Encoding.UTF8.GetByteCount(name) <= most)
        {
            return name;
        }

        var bytes = Encoding.UTF8.GetBytes(name);
        var hash = Hash(name);
        var length = most - hash.Length;
        while ((bytes[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return Encoding.UTF8.GetString(bytes, 0, length) + hash;
    }

    /// <summary>A table's name with its schema, where it has one.</summary>
    public string Table(string name, string? schema) => schema is null ? Identifier(name) : $"{Identifier(schema)}.{Identifier(name)}";

    private static string Hash(string name) => "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4));

    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }
}
