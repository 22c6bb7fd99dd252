using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen.Cli;

/// <summary>How JSON is written: with indents, and letters of all languages as they are.</summary>
internal static class JsonText
{
    /// <summary>For whole results.</summary>
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For results that are written row by row.</summary>
    public static JsonWriterOptions Writer { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
