namespace Oxen;

/// <summary>One change of a schema.</summary>
internal abstract record SchemaOperation;

/// <summary>Creates a table with its key and foreign keys; its indexes are operations of their own.</summary>
internal sealed record CreateTable(SchemaTable Table) : SchemaOperation;

/// <summary>Adds a foreign key to a table, where the table it refers to was created later.</summary>
internal sealed record AddForeignKey(SchemaTable Table, SchemaForeignKey Key) : SchemaOperation;

/// <summary>Creates what tables need beside them.</summary>
internal sealed record CreateObject(SchemaObject Object) : SchemaOperation;

/// <summary>Creates an index.</summary>
internal sealed record CreateIndex(SchemaTable Table, SchemaIndex Index) : SchemaOperation;
