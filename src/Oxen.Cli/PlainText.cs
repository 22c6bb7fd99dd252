namespace Oxen.Cli;

/// <summary>Rows as lines of text: columns with tabs between them, and nothing in a value that would look like one.</summary>
internal static class PlainText
{
    /// <summary>A row; null is an empty column.</summary>
    public static string Row(IEnumerable<string?> values) => string.Join('\t', values.Select(value => Escaped(value ?? "")));

    private static string Escaped(string value) => value.AsSpan().ContainsAny("\\\t\r\n")
        ? value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        : value;
}
