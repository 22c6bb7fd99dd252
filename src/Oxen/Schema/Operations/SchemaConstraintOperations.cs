namespace Oxen;

/// <summary>Adds a foreign key to a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key.</param>
public sealed record AddForeignKey(SchemaTable Table, SchemaForeignKey Key) : SchemaOperation;

/// <summary>Drops a foreign key.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key.</param>
public sealed record DropForeignKey(SchemaTable Table, SchemaForeignKey Key) : SchemaOperation;

/// <summary>Creates an index, or a unique constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index.</param>
public sealed record CreateIndex(SchemaTable Table, SchemaIndex Index) : SchemaOperation;

/// <summary>Drops an index, or a unique constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index.</param>
public sealed record DropIndex(SchemaTable Table, SchemaIndex Index) : SchemaOperation;

/// <summary>Renames an index.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index as it was.</param>
/// <param name="NewName">Its new name.</param>
public sealed record RenameIndex(SchemaTable Table, SchemaIndex Index, string NewName) : SchemaOperation;

/// <summary>Adds a check constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Check">The constraint.</param>
public sealed record AddCheck(SchemaTable Table, SchemaCheck Check) : SchemaOperation;

/// <summary>Drops a check constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Check">The constraint.</param>
public sealed record DropCheck(SchemaTable Table, SchemaCheck Check) : SchemaOperation;
