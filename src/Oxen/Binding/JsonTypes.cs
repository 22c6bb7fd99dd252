using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Oxen;

/// <summary>What C# types become in JSON documents, as <c>System.Text.Json</c> writes them.</summary>
internal static class JsonTypes
{
    /// <summary>Whether the type is a document, or a part of one, that was not made into objects.</summary>
    public static bool IsNode(Type type) => type == typeof(JsonElement) || type == typeof(JsonDocument) || typeof(JsonNode).IsAssignableFrom(type);

    /// <summary>The type of the elements of what becomes an array; null for any other type.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(JsonElement) || type == typeof(JsonElement.ArrayEnumerator))
        {
            return typeof(JsonElement);
        }

        if (typeof(JsonNode).IsAssignableFrom(type))
        {
            return type == typeof(JsonArray) ? typeof(JsonNode) : null;
        }

        if (type == typeof(string) || type == typeof(byte[]) || !typeof(IEnumerable).IsAssignableFrom(type) || HasConverter(type))
        {
            return null;
        }

        var element = type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        return element is { IsGenericType: true } && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? null : element;
    }

    /// <summary>Whether values of the type become objects or arrays of a form that is known.</summary>
    public static bool IsDocument(Type type) =>
        ElementOf(type) is not null
        || (!type.IsPrimitive && !type.IsEnum && !HasConverter(type) && type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true);

    /// <summary>Whether values of the type become objects whose members are its own.</summary>
    public static bool IsObject(Type type) => IsDocument(type) && !typeof(IEnumerable).IsAssignableFrom(type);

    /// <summary>The name of a member in the document; null where it isn't there, or in a form that isn't known.</summary>
    public static string? NameOf(MemberInfo member) =>
        member is PropertyInfo { GetMethod.IsPublic: true } property && IsWritten(property) && !property.IsDefined(typeof(JsonNumberHandlingAttribute))
            && (IsNamed(property.PropertyType, property) || !(property.IsDefined(typeof(JsonConverterAttribute)) || HasConverter(property.PropertyType)))
            ? property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name
            : null;

    /// <summary>Whether the values of an enum, maybe those of one member alone, are written by their names.</summary>
    public static bool IsNamed(Type type, MemberInfo? member = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var converter = (member?.GetCustomAttribute<JsonConverterAttribute>() ?? type.GetCustomAttribute<JsonConverterAttribute>(inherit: false))?.ConverterType;
        return type.IsEnum && (converter == typeof(JsonStringEnumConverter) || converter is { IsGenericType: true } && converter.GetGenericTypeDefinition() == typeof(JsonStringEnumConverter<>))
            && !type.GetFields().Any(field => field.IsDefined(typeof(JsonStringEnumMemberNameAttribute)));
    }

    // What is left out while it has its default can't be told from what a document doesn't have.
    private static bool IsWritten(PropertyInfo property) => !property.IsDefined(typeof(JsonExtensionDataAttribute)) && property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition switch
    {
        null or JsonIgnoreCondition.Never or JsonIgnoreCondition.WhenWritingNull => true,
        JsonIgnoreCondition.WhenWritingDefault => !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null,
        _ => false,
    };

    /// <summary>Whether values of the type have a form of their own.</summary>
    public static bool HasConverter(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsDefined(typeof(JsonConverterAttribute), inherit: false);
}
