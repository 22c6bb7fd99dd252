using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Oxen;

/// <summary>The C# types of columns that were made elsewhere, by the names of their types: the other way round than a dialect's table of types.</summary>
internal static partial class ClrTypes
{
    private static readonly Dictionary<string, Type> Standard = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = typeof(bool),
        ["bool"] = typeof(bool),
        ["smallint"] = typeof(short),
        ["integer"] = typeof(int),
        ["int"] = typeof(int),
        ["mediumint"] = typeof(int),
        ["bigint"] = typeof(long),
        ["real"] = typeof(float),
        ["float"] = typeof(double),
        ["double"] = typeof(double),
        ["double precision"] = typeof(double),
        ["numeric"] = typeof(decimal),
        ["decimal"] = typeof(decimal),
        ["char"] = typeof(string),
        ["character"] = typeof(string),
        ["varchar"] = typeof(string),
        ["character varying"] = typeof(string),
        ["text"] = typeof(string),
        ["blob"] = typeof(byte[]),
        ["binary"] = typeof(byte[]),
        ["varbinary"] = typeof(byte[]),
        ["date"] = typeof(DateOnly),
        ["time"] = typeof(TimeOnly),
        ["time without time zone"] = typeof(TimeOnly),
        ["datetime"] = typeof(DateTime),
        ["timestamp"] = typeof(DateTime),
        ["timestamp with time zone"] = typeof(DateTime),
        ["timestamp without time zone"] = typeof(DateTime),
        ["uuid"] = typeof(Guid),
        ["json"] = typeof(JsonNode),
    };

    [GeneratedRegex(@"\([^)]*\)| character set .*$| collate .*$", RegexOptions.IgnoreCase)]
    private static partial Regex Details { get; }

    /// <summary>The name of a type without lengths, digits and collations.</summary>
    public static string Name(string storeType) => Details.Replace(storeType, "").Trim();

    /// <summary>The C# type by a name all databases may use; null for any other.</summary>
    public static Type? Of(string storeType) => Standard.GetValueOrDefault(Name(storeType));
}
