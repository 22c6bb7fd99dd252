using System.Collections;
using System.Globalization;

namespace Oxen;

/// <summary>Values of members as changes show them, where they may.</summary>
internal static class ShownMember
{
    private const int MostBytes = 8;
    private const int MostItems = 32;

    /// <summary>The value of a member as text: a list as its elements, bytes in short.</summary>
    /// <param name="value">The value, or what is stored of it.</param>
    /// <param name="element">How elements are stored where the value is an array of the database.</param>
    public static string Of(object? value, TypeMapping? element) => value switch
    {
        null => "null",
        byte[] bytes when element is null => Bytes(bytes),
        char[] letters when element is null => new string(letters),
        Array or IList => Items(((IEnumerable)value).Cast<object?>(), element),
        _ => $"{value}",
    };

    private static string Items(IEnumerable<object?> items, TypeMapping? element)
    {
        var all = items.ToList();
        var shown = string.Join(", ", all.Take(MostItems).Select(item => Item(item, element)));
        return all.Count > MostItems ? $"[{shown}, …] ({all.Count} elements)" : $"[{shown}]";
    }

    // What is stored of a time may be a number, which tells nobody which time it is.
    private static string Item(object? item, TypeMapping? element) => item switch
    {
        null or DBNull => "null",
        byte[] bytes => Bytes(bytes),
        _ when element?.ToJson is { } text && item.GetType() != element.ClrType => $"\"{text(item)}\"",
        string or char => $"\"{item}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{item}",
    };

    private static string Bytes(byte[] bytes) =>
        $"0x{Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, MostBytes)))}{(bytes.Length > MostBytes ? "…" : "")} ({bytes.Length} bytes)";
}
