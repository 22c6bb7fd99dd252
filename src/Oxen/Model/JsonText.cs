using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Oxen;

/// <summary>Writes and reads the documents of JSON columns.</summary>
internal static class JsonText
{
    // What the writer puts in the place of half a surrogate pair, as itself or escaped.
    private const string Replaced = "\uFFFD";
    private const string ReplacedEscaped = "\\uFFFD";

    // The text goes into a column, not into a web page: letters stay letters, so that it can be read and searched.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Checking = new(Options) { Converters = { new CheckedText(), new CheckedChar() } };

    /// <summary>The document of a value.</summary>
    /// <exception cref="ValueException">JSON has no form for it.</exception>
    public static string Write(object value, Type type)
    {
        try
        {
            var json = JsonSerializer.Serialize(value, type, Options);
            if (MayBeReplaced(json))
            {
                JsonSerializer.Serialize(value, type, Checking);
            }

            return json;
        }
        catch (ArgumentException exception)
        {
            // A number that is NaN or infinite.
            throw new ValueException($"A {TypeName.Of(type)} can't be written as JSON: {exception.Message}");
        }
    }

    /// <summary>The document of a node.</summary>
    /// <exception cref="ValueException">JSON has no form for it.</exception>
    public static string Write(JsonNode node)
    {
        try
        {
            var json = node.ToJsonString();
            if (MayBeReplaced(json))
            {
                RequireWellFormed(node);
            }

            return json;
        }
        catch (ArgumentException exception)
        {
            throw new ValueException($"A {TypeName.Of(node.GetType())} can't be written as JSON: {exception.Message}");
        }
    }

    /// <summary>The value of a document.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private static bool MayBeReplaced(string json) => json.Contains(Replaced, StringComparison.Ordinal) || json.Contains(ReplacedEscaped, StringComparison.OrdinalIgnoreCase);

    private static void RequireWellFormed(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    RequireWellFormed(name);
                    RequireWellFormed(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    RequireWellFormed(item);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text):
                RequireWellFormed(text);
                break;
            case JsonValue value when value.TryGetValue(out char letter):
                RequireWellFormed([letter]);
                break;
        }
    }

    private static void RequireWellFormed(ReadOnlySpan<char> text)
    {
        if (!WellFormedText.Is(text))
        {
            throw new ValueException("A document holds a text with half of a surrogate pair, which UTF-8 has no form for: it would be read as another text. Don't cut a text between the two halves of a character.");
        }
    }

    private sealed class CheckedText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            RequireWellFormed(value);
            writer.WriteStringValue(value);
        }

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            RequireWellFormed(value);
            writer.WritePropertyName(value);
        }
    }

    private sealed class CheckedChar : JsonConverter<char>
    {
        public override char Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()![0];

        public override void Write(Utf8JsonWriter writer, char value, JsonSerializerOptions options)
        {
            RequireWellFormed([value]);
            writer.WriteStringValue([value]);
        }
    }
}
