namespace Oxen;

/// <summary>Stores the property through a converter: <c>[ValueConverter(typeof(EmailConverter))]</c>.</summary>
/// <param name="converterType">A <see cref="ValueConverter{TModel, TStore}"/> with a public constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueConverterAttribute(Type converterType) : Attribute
{
    /// <summary>The converter's class.</summary>
    public Type ConverterType { get; } = converterType;
}
