namespace Oxen;

/// <summary>An enum that is a type of the database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema, or null for the one in which new ones are made.</param>
/// <param name="Labels">Its values, in order.</param>
public sealed record SchemaEnum(string Name, string? Schema, IReadOnlyList<string> Labels);

/// <summary>A domain: a type with conditions of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema, or null for the one in which new ones are made.</param>
/// <param name="StoreType">The type beneath.</param>
/// <param name="IsNullable">Whether it may be NULL.</param>
/// <param name="Checks">Its conditions.</param>
public sealed record SchemaDomain(string Name, string? Schema, string StoreType, bool IsNullable, IReadOnlyList<SchemaCheck> Checks);

/// <summary>A sequence of numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema, or null for the one in which new ones are made.</param>
public sealed record SchemaSequence(string Name, string? Schema);
