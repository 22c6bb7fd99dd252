using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen;

/// <summary>Writes and reads the documents of JSON columns.</summary>
internal static class JsonText
{
    // The text goes into a column, not into a web page: letters stay letters, so that it can be read and searched.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document of a value.</summary>
    public static string Write(object value, Type type) => JsonSerializer.Serialize(value, type, Options);

    /// <summary>The value of a document.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
