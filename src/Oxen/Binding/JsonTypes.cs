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

    /// <summary>The name of a member in the document; null where it isn't there, or in a form that isn't known.</summary>
    public static string? NameOf(MemberInfo member) =>
        member is not PropertyInfo property || member.IsDefined(typeof(JsonIgnoreAttribute)) || member.IsDefined(typeof(JsonConverterAttribute)) || HasConverter(property.PropertyType)
            ? null
            : member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name;

    /// <summary>Whether values of the type have a form of their own.</summary>
    public static bool HasConverter(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsDefined(typeof(JsonConverterAttribute), inherit: false);
}
