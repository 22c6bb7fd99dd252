using System.Globalization;

namespace Oxen;

/// <summary>Values as logs, traces and the debug view show them, where they may.</summary>
internal static class ShownValue
{
    /// <summary>The value as text.</summary>
    public static string Of(object? value) => value switch
    {
        null or DBNull => "null",
        string text => $"'{text}'",
        byte[] bytes => $"({bytes.Length} bytes)",
        Stream => "(a stream)",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
