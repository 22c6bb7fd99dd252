using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oxen.Migrations;

/// <summary>The schema as a row of the history keeps it.</summary>
internal static class SchemaSnapshot
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The schema as JSON.</summary>
    public static string Write(SchemaModel schema) => JsonSerializer.Serialize(schema with { Warnings = [] }, Options);

    /// <summary>A part of a schema as JSON.</summary>
    public static string Write<T>(T part) => JsonSerializer.Serialize(part, Options);

    /// <summary>The schema of such JSON.</summary>
    public static SchemaModel Read(string json) => JsonSerializer.Deserialize<SchemaModel>(json, Options)!;
}
