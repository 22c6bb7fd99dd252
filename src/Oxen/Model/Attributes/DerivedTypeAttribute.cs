namespace Oxen;

/// <summary>
/// Says that a class derives from this one and is mapped with it.
/// <example><code>
/// [DerivedType(typeof(Card), "card")]
/// [DerivedType(typeof(Transfer), "transfer")]
/// public abstract class Payment
/// {
///     public int Id { get; set; }
/// }
/// </code></example>
/// </summary>
/// <param name="type">The class that derives from this one.</param>
/// <param name="discriminator">What the discriminator holds in its rows; by default the name of the class.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DerivedTypeAttribute(Type type, object? discriminator = null) : Attribute
{
    /// <summary>The class that derives from this one.</summary>
    public Type Type { get; } = type;

    /// <summary>What the discriminator holds in its rows; null for the name of the class.</summary>
    public object? Discriminator { get; } = discriminator;
}
