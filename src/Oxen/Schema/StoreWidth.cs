using System.Globalization;

namespace Oxen;

/// <summary>Whether every value of one column type fits into another.</summary>
internal static class StoreWidth
{
    private const int Unlimited = int.MaxValue;

    private static readonly Dictionary<string, int> Integers = new() { ["tinyint"] = 3, ["smallint"] = 5, ["mediumint"] = 7, ["int"] = 10, ["integer"] = 10, ["bigint"] = 19 };

    private static readonly Dictionary<string, int> Texts = new() { ["char"] = 1, ["varchar"] = Unlimited, ["tinytext"] = 63, ["text"] = Unlimited - 2, ["citext"] = Unlimited - 2, ["mediumtext"] = Unlimited - 1, ["longtext"] = Unlimited };

    private static readonly Dictionary<string, int> Bytes = new() { ["binary"] = 1, ["varbinary"] = Unlimited, ["tinyblob"] = 255, ["blob"] = Unlimited - 2, ["mediumblob"] = Unlimited - 1, ["longblob"] = Unlimited, ["bytea"] = Unlimited };

    private static readonly string[] Single = ["real", "float"];

    private static readonly string[] Double = ["double", "double precision"];

    /// <summary>Whether nothing is lost; types this doesn't know may lose.</summary>
    /// <param name="from">The type there is, in lower case.</param>
    /// <param name="to">The new one, in lower case.</param>
    public static bool Fits(string from, string to)
    {
        if (IsOfLabels(from, out var kind) && to.StartsWith(kind, StringComparison.Ordinal))
        {
            return !Labels(from).Except(Labels(to)).Any();
        }

        var (old, oldSizes) = Split(from);
        var (name, sizes) = Split(to);
        if (old == name && oldSizes.Count <= sizes.Count && name is not ("numeric" or "decimal") && sizes.Take(oldSizes.Count).Zip(oldSizes).All(pair => pair.First >= pair.Second) && (oldSizes.Count > 0 || sizes.Count == 0))
        {
            return true;
        }

        if (Length(name, sizes, Texts) is { } length)
        {
            return Length(old, oldSizes, Texts) is { } oldLength ? oldLength <= length : length >= Unlimited - 2 && Length(old, oldSizes, Bytes) is null;
        }

        if (Length(name, sizes, Bytes) is { } size)
        {
            return Length(old, oldSizes, Bytes) is { } oldSize && oldSize <= size;
        }

        var isUnsigned = old.EndsWith("unsigned", StringComparison.Ordinal);
        if (Digits(old) is { } oldDigits)
        {
            return name is "numeric" or "decimal" ? sizes.Count == 0 || sizes[0] - sizes.ElementAtOrDefault(1) >= oldDigits
                : Digits(name) is { } digits && (name.EndsWith("unsigned", StringComparison.Ordinal) == isUnsigned ? digits >= oldDigits : isUnsigned && digits > oldDigits);
        }

        if (old is "numeric" or "decimal")
        {
            return name is "numeric" or "decimal" && (sizes.Count == 0 || (oldSizes.Count > 0
                && sizes.ElementAtOrDefault(1) >= oldSizes.ElementAtOrDefault(1) && sizes[0] - sizes.ElementAtOrDefault(1) >= oldSizes[0] - oldSizes.ElementAtOrDefault(1)));
        }

        return Single.Contains(old) && (Double.Contains(name) || Single.Contains(name)) || Double.Contains(old) && Double.Contains(name);
    }

    private static bool IsOfLabels(string type, out string kind)
    {
        kind = type[..(type.IndexOf('(', StringComparison.Ordinal) + 1)];
        return kind is "enum(" or "set(";
    }

    private static IEnumerable<string> Labels(string type) => SqlToken.Of(type).Where(token => token.Kind == SqlTokenKind.Text).Select(token => token.Text);

    private static int? Digits(string name) => Integers.TryGetValue(name.Replace(" unsigned", "", StringComparison.Ordinal), out var digits) ? digits : null;

    private static int? Length(string name, List<int> sizes, Dictionary<string, int> lengths) =>
        !lengths.TryGetValue(name, out var length) ? null : sizes.Count > 0 ? sizes[0] : length;

    private static (string Name, List<int> Sizes) Split(string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var close = type.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return (type.Trim(), []);
        }

        var sizes = new List<int>();
        foreach (var part in type[(open + 1)..close].Split(','))
        {
            if (int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var size))
            {
                sizes.Add(size);
            }
        }

        return ((type[..open].Trim() + type[(close + 1)..]).Trim(), sizes);
    }
}
