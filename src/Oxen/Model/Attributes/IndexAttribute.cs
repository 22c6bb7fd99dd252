namespace Oxen;

/// <summary>
/// An index. On a property it covers that property's column; on a class the properties named, in that order.
/// <example><code>
/// [Index(nameof(LastName), nameof(FirstName))]
/// public sealed class User
/// {
///     [Index(IsUnique = true)] public string Email { get; set; } = "";
/// }
/// </code></example>
/// </summary>
/// <param name="propertyNames">The properties of the index in order; none when the attribute stands on a property.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, AllowMultiple = true)]
public sealed class IndexAttribute(params string[] propertyNames) : Attribute
{
    /// <summary>The properties of the index in order; none when the attribute stands on a property.</summary>
    public IReadOnlyList<string> PropertyNames { get; } = propertyNames;

    /// <summary>Whether two rows may not agree in all columns of the index.</summary>
    public bool IsUnique { get; set; }

    /// <summary>
    /// Whether it is an index of the words of a text, for <see cref="SqlFn.Match(string?, string)"/>. SQLite has none, and
    /// none is made there.
    /// </summary>
    public bool IsFullText { get; set; }

    /// <summary>Whether the greatest come first in all columns of the index.</summary>
    public bool AllDescending { get; set; }

    /// <summary>For each column, in order, whether the greatest come first.</summary>
    public bool[]? IsDescending { get; set; }

    /// <summary>
    /// The SQL of the condition that rows in the index fulfil. MySQL and MariaDB have no such indexes: there all rows are in
    /// it, and one that is unique too is refused.
    /// </summary>
    public string? Filter { get; set; }

    /// <summary>The name of the index; by default <see cref="Naming.Index"/> makes one.</summary>
    public string? Name { get; set; }
}
