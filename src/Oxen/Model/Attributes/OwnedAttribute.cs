namespace Oxen;

/// <summary>
/// Stores members of this type in columns of the class that has them, as <c>[ComplexType]</c> does, which only classes can be
/// marked with.
/// <example><code>
/// [Owned]
/// public readonly record struct Money(decimal Amount, string Currency);
/// </code></example>
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OwnedAttribute : Attribute;
