using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Whether a property may be null, by the annotations the compiler leaves. <see cref="NullabilityInfoContext"/> knows more
/// (generics, attributes), but its first use takes longer than everything else of a model together.
/// </summary>
internal static class Nullability
{
    private const byte Unknown = 0;
    private const byte NotNull = 1;

    /// <summary>Whether the property may be null; null when it was compiled without annotations.</summary>
    /// <param name="property">The property, of a class.</param>
    /// <param name="attributes">Its own attributes, which may be followed by those of what it overrides.</param>
    /// <param name="model">Knows the attributes of classes.</param>
    public static bool? Of(PropertyInfo property, Attribute[] attributes, ModelDraft model)
    {
        if (property.PropertyType.IsValueType)
        {
            return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        }

        return (Own(attributes) ?? Common(property.DeclaringType, model)) switch
        {
            Unknown => null,
            var flag => flag != NotNull,
        };
    }

    private static byte? Own(Attribute[] attributes)
    {
        foreach (var attribute in attributes)
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

        return null;
    }

    // What most members of a type have in common, the compiler says once, at the type.
    private static byte Common(Type? type, ModelDraft model)
    {
        for (; type is not null; type = type.DeclaringType)
        {
            foreach (var attribute in model.Attributes(type).Own)
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

        return Unknown;
    }

    // An assembly for an older framework carries the attribute classes in itself.
    private static bool IsEmbedded(Attribute attribute, Type type) => attribute.GetType().FullName == type.FullName;

    private static object Field(Attribute attribute, string name) => attribute.GetType().GetField(name)!.GetValue(attribute)!;
}
