namespace Oxen;

/// <summary>
/// Makes deleting rows of the class a mark in this property: a nullable <see cref="DateTime"/> or <see cref="DateTimeOffset"/>
/// holds when, a <see langword="bool"/> that. Marked rows are left out by the filter <see cref="QueryFilters.SoftDelete"/>.
/// <example><code>
/// [SoftDelete] public DateTime? DeletedAt { get; set; }
/// </code></example>
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SoftDeleteAttribute : Attribute;
