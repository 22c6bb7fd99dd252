using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen;

/// <summary>Writes and reads the documents of JSON columns.</summary>
internal static class JsonText
{
    // The text goes into a column, not into a web page: letters stay letters, so that it can be read and searched.
    private static readonly JsonSerializerOptions Options = new() { Encoder = new WellFormedEncoder(JavaScriptEncoder.UnsafeRelaxedJsonEscaping) };
    private static readonly JsonSerializerOptions OptionsOfNodes = new() { Encoder = new WellFormedEncoder(JavaScriptEncoder.Default) };

    /// <summary>The document of a value.</summary>
    /// <exception cref="ValueException">JSON has no form for it.</exception>
    public static string Write(object value, Type type)
    {
        try
        {
            return JsonSerializer.Serialize(value, type, Options);
        }
        catch (ArgumentException exception) when (IsOfWriter(exception))
        {
            throw NoNumber(type, exception);
        }
    }

    /// <summary>The document of a node.</summary>
    /// <exception cref="ValueException">JSON has no form for it.</exception>
    public static string Write(JsonNode node)
    {
        try
        {
            return node.ToJsonString(OptionsOfNodes);
        }
        catch (ArgumentException exception) when (IsOfWriter(exception))
        {
            throw NoNumber(node.GetType(), exception);
        }
        catch (InvalidOperationException exception) when (IsOfWriter(exception))
        {
            // A node that was parsed keeps its text, and unescapes it only now.
            throw WellFormedEncoder.Refusal(exception);
        }
    }

    /// <summary>The value of a document.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    // A getter of the value's class may throw the same exceptions: those are its own.
    private static bool IsOfWriter(Exception exception) => exception.Source is { } source && source.StartsWith("System.Text.Json", StringComparison.Ordinal);

    private static ValueException NoNumber(Type type, Exception exception) =>
        new($"A {TypeName.Of(type)} can't be written as JSON, which has no form for one of its values, such as a number that is NaN or infinite. Check its numbers, or give the member a converter.", exception);
}
