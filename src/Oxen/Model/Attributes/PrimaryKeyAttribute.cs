namespace Oxen;

/// <summary>
/// The key of a class, where one <c>[Key]</c> isn't enough: <c>[PrimaryKey(nameof(OrderId), nameof(Line))]</c>.
/// </summary>
/// <param name="propertyName">The first property of the key.</param>
/// <param name="otherPropertyNames">The others, in key order.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrimaryKeyAttribute(string propertyName, params string[] otherPropertyNames) : Attribute
{
    /// <summary>The properties of the key, in key order.</summary>
    public IReadOnlyList<string> PropertyNames { get; } = [propertyName, .. otherPropertyNames];
}
