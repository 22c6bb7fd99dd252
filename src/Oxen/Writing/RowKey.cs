using System.Diagnostics.CodeAnalysis;

namespace Oxen;

/// <summary>Keys of rows as one object that equals another of the same values, arrays by what they hold.</summary>
internal static class RowKey
{
    /// <summary>The key of one value.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static object? Of(object? value) => value is Array array ? new NodeList<object?>([.. array.Cast<object?>()]) : value;

    /// <summary>The key of several values.</summary>
    public static NodeList<object?> Of(IEnumerable<object?> values) => [.. values.Select(Of)];
}
