using System.Globalization;

namespace Oxen;

/// <summary>What a type of columns has room for, where that is less than any value of the C# type.</summary>
internal sealed record StoreRoom
{
    private static readonly Dictionary<string, int> BitsOfIntegers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tinyint"] = 8,
        ["smallint"] = 16,
        ["mediumint"] = 24,
        ["int"] = 32,
        ["integer"] = 32,
        ["bigint"] = 64,
    };

    /// <summary>The most characters; one beyond U+FFFF counts as one. Null for any number.</summary>
    public int? Characters { get; init; }

    /// <summary>The most bytes, those of a text as UTF-8; null for any number.</summary>
    public int? Bytes { get; init; }

    /// <summary>All digits and those after the point of an exact number; null for any number.</summary>
    public (int Precision, int Scale)? Digits { get; init; }

    /// <summary>The least and the greatest whole number; null where it isn't a type of whole numbers.</summary>
    public (decimal Least, decimal Most)? Whole { get; init; }

    /// <summary>The digits of a second that a time of day keeps; null for as many as it has.</summary>
    public int? FractionDigits { get; init; }

    /// <summary>Whether a time is kept without its time of day.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether a number is kept to 24 bits.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The room of a type by the names that standard SQL has and databases share; null for any other type.</summary>
    /// <param name="storeType">The type, such as <c>varchar(20)</c>.</param>
    public static StoreRoom? Of(string storeType)
    {
        var name = NameOf(storeType);
        var isUnsigned = name.EndsWith(" unsigned", StringComparison.Ordinal);
        if (BitsOfIntegers.TryGetValue(isUnsigned ? name[..^" unsigned".Length] : name, out var bits))
        {
            var values = (decimal)Math.Pow(2, bits - 1);
            return new StoreRoom { Whole = isUnsigned ? (0, (2 * values) - 1) : (-values, values - 1) };
        }

        return (name, Arguments(storeType)) switch
        {
            ("varchar" or "character varying" or "char" or "character", [var length]) => new StoreRoom { Characters = length },
            ("binary" or "varbinary", [var length]) => new StoreRoom { Bytes = length },
            ("numeric" or "decimal" or "dec", [var precision]) => new StoreRoom { Digits = (precision, 0) },
            ("numeric" or "decimal" or "dec", [var precision, var scale]) => new StoreRoom { Digits = (precision, scale) },
            ("real", _) or ("float" or "double precision", [<= 24]) => new StoreRoom { IsSingle = true },
            ("time" or "time without time zone", [var digits]) => new StoreRoom { FractionDigits = digits },
            ("date", _) => new StoreRoom { IsDay = true },
            _ => null,
        };
    }

    /// <summary>The name of a type without what stands in parentheses and without its collation, in lower case.</summary>
    public static string NameOf(string storeType)
    {
        var (open, close) = (storeType.IndexOf('(', StringComparison.Ordinal), storeType.IndexOf(')', StringComparison.Ordinal));
        var name = (open < 0 || close < open ? storeType : storeType[..open] + storeType[(close + 1)..]).ToLowerInvariant();
        var end = Math.Min(EndBefore(name, " collate "), EndBefore(name, " character set "));
        return name[..end].Trim();
    }

    private static int EndBefore(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at : name.Length;

    private static int[] Arguments(string storeType)
    {
        var (open, close) = (storeType.IndexOf('(', StringComparison.Ordinal), storeType.IndexOf(')', StringComparison.Ordinal));
        int[] numbers = [];
        foreach (var part in open < 0 || close < open ? [] : storeType[(open + 1)..close].Split(','))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            {
                return [];
            }

            numbers = [.. numbers, number];
        }

        return numbers;
    }
}
