namespace Oxen;

/// <summary>A table as any database could hold it; names unquoted.</summary>
internal sealed record SchemaTable(string Name, string? Schema, IReadOnlyList<SchemaColumn> Columns)
{
    /// <summary>The names of the primary key's columns; empty for none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    public IReadOnlyList<SchemaForeignKey> ForeignKeys { get; init; } = [];

    public IReadOnlyList<SchemaIndex> Indexes { get; init; } = [];
}

/// <summary>A column.</summary>
internal sealed record SchemaColumn(string Name, string StoreType, bool IsNullable)
{
    /// <summary>Whether the database numbers the rows in this column.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>The SQL of the default, or null.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>The SQL of a computed column, or null.</summary>
    public string? ComputedSql { get; init; }

    /// <summary>Whether the computed value is stored.</summary>
    public bool IsStored { get; init; }

    /// <summary>The collation, or null for the database's own.</summary>
    public string? Collation { get; init; }
}

/// <summary>A foreign key.</summary>
internal sealed record SchemaForeignKey(
    string Name, IReadOnlyList<string> Columns, string PrincipalTable, string? PrincipalSchema, IReadOnlyList<string> PrincipalColumns, DeleteBehavior OnDelete)
{
    public UpdateBehavior OnUpdate { get; init; }
}

/// <summary>An index.</summary>
internal sealed record SchemaIndex(string Name, IReadOnlyList<string> Columns, bool IsUnique)
{
    /// <summary>Whether it is one of the words of a text.</summary>
    public bool IsFullText { get; init; }
}
