using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Whether a property may be null, by the annotations the compiler leaves. <see cref="NullabilityInfoContext"/> knows more
/// (generics, attributes), but its first use takes longer than everything else of a model together.
/// </summary>
internal static class Nullability
{
    private const byte NotNull = 1;

    /// <summary>Whether the property may be null; null when it was compiled without annotations.</summary>
    public static bool? Of(PropertyInfo property)
    {
        if (property is MemberPath path)
        {
            return Of(path.Last);
        }

        if (property.PropertyType.IsValueType)
        {
            return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        }

        return FlagOf(property) switch
        {
            0 => null,
            var flag => flag != NotNull,
        };
    }

    private static byte FlagOf(PropertyInfo property)
    {
        foreach (var attribute in Attribute.GetCustomAttributes(property, inherit: false))
        {
            if (attribute is NullableAttribute own)
            {
                return own.NullableFlags[0];
            }

            if (IsEmbedded(attribute, typeof(NullableAttribute)))
            {
                return ((byte[])Field(attribute, nameof(NullableAttribute.NullableFlags)))[0];
            }
        }

        // What most members of a type have in common, the compiler says once, at the type.
        for (var type = property.DeclaringType; type is not null; type = type.DeclaringType)
        {
            foreach (var attribute in Attribute.GetCustomAttributes(type, inherit: false))
            {
                if (attribute is NullableContextAttribute context)
                {
                    return context.Flag;
                }

                if (IsEmbedded(attribute, typeof(NullableContextAttribute)))
                {
                    return (byte)Field(attribute, nameof(NullableContextAttribute.Flag));
                }
            }
        }

        return 0;
    }

    // An assembly for an older framework carries the attribute classes in itself.
    private static bool IsEmbedded(Attribute attribute, Type type) => attribute.GetType().FullName == type.FullName;

    private static object Field(Attribute attribute, string name) => attribute.GetType().GetField(name)!.GetValue(attribute)!;
}
