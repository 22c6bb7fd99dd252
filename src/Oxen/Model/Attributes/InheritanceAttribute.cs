namespace Oxen;

/// <summary>
/// Says in which tables the classes of a hierarchy are kept. It stands on the first mapped class; without it they share one
/// table.
/// <example><code>
/// [Inheritance(InheritanceStrategy.TablePerType)]
/// public abstract class Payment
/// {
///     public int Id { get; set; }
/// }
///
/// public sealed class Card : Payment
/// {
///     public string Number { get; set; } = "";
/// }
/// </code></example>
/// </summary>
/// <param name="strategy">In which tables.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InheritanceAttribute(InheritanceStrategy strategy) : Attribute
{
    /// <summary>In which tables.</summary>
    public InheritanceStrategy Strategy { get; } = strategy;
}
