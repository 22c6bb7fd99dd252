using System.Reflection;
using System.Text.Json.Serialization;

namespace Oxen;

/// <summary>Finds documents with a member that must not be seen: then nothing of the column is.</summary>
internal static class SensitiveDocument
{
    /// <summary>Whether a document of this type has a <see cref="SensitiveAttribute"/> member, however deep.</summary>
    public static bool Is(Type type) => Is(type, []);

    private static bool Is(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return false;
        }

        if (type.GetElementType() is { } element && Is(element, seen))
        {
            return true;
        }

        return type.GetGenericArguments().Any(argument => Is(argument, seen))
            || type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Any(derived => Is(derived.DerivedType, seen))
            || (type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true && HasSensitive(type, seen));
    }

    private static bool HasSensitive(Type type, HashSet<Type> seen) =>
        Levels(type).Any(level =>
            level.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Any(property => Attribute.IsDefined(property, typeof(SensitiveAttribute), inherit: true) || Is(property.PropertyType, seen))
            || level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(field => Is(field.FieldType, seen)));

    // Also what a base declares for itself, and a list that derives from one.
    private static IEnumerable<Type> Levels(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }
}
