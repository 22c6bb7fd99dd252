namespace Oxen;

/// <summary>Creates what the options of a context ask for beside tables, where it is missing.</summary>
internal sealed record CreateObject(SchemaObject Object) : SchemaOperation
{
    /// <inheritdoc/>
    internal override EnumLabel? CommittedFirst => Object.CommittedFirst;
}

/// <summary>Drops what the options of a context asked for beside tables: the way back of a migration that created it.</summary>
internal sealed record DropObject(SchemaObject Object) : SchemaOperation;

/// <summary>Creates an enum that is a type of the database.</summary>
/// <param name="Enum">The enum.</param>
public sealed record CreateEnum(SchemaEnum Enum) : SchemaOperation;

/// <summary>Adds a value to an enum.</summary>
/// <param name="Enum">The enum as it will be.</param>
/// <param name="Label">The value.</param>
/// <param name="After">The value before it, or null for the first.</param>
public sealed record AddEnumLabel(SchemaEnum Enum, string Label, string? After) : SchemaOperation
{
    /// <inheritdoc/>
    internal override EnumLabel CommittedFirst => new($"'{Label.Replace("'", "''", StringComparison.Ordinal)}'", Enum.Name);
}

/// <summary>Drops an enum.</summary>
/// <param name="Enum">The enum.</param>
public sealed record DropEnum(SchemaEnum Enum) : SchemaOperation;

/// <summary>Creates a domain.</summary>
/// <param name="Domain">The domain.</param>
public sealed record CreateDomain(SchemaDomain Domain) : SchemaOperation;

/// <summary>Drops a domain.</summary>
/// <param name="Domain">The domain.</param>
public sealed record DropDomain(SchemaDomain Domain) : SchemaOperation;

/// <summary>Creates a sequence.</summary>
/// <param name="Sequence">The sequence.</param>
public sealed record CreateSequence(SchemaSequence Sequence) : SchemaOperation;

/// <summary>Drops a sequence.</summary>
/// <param name="Sequence">The sequence.</param>
public sealed record DropSequence(SchemaSequence Sequence) : SchemaOperation;

/// <summary>Creates a view.</summary>
/// <param name="View">The view.</param>
public sealed record CreateView(SchemaView View) : SchemaOperation;

/// <summary>Drops a view.</summary>
/// <param name="View">The view.</param>
public sealed record DropView(SchemaView View) : SchemaOperation;
