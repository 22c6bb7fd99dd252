namespace Oxen;

/// <summary>Which names of two schemas are the same.</summary>
internal sealed class SchemaNames(StringComparer names, SchemaModel from, SchemaModel to)
{
    /// <summary>The table that records versioned migrations, which is no part of what it records.</summary>
    public const string History = "_oxen_migrations";

    /// <summary>Whether two names are the same.</summary>
    public bool Are(string? one, string? other) => names.Equals(one ?? "", other ?? "");

    /// <summary>Whether two lists of names are the same.</summary>
    public bool Are(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == other.Count && one.Zip(other).All(pair => Are(pair.First, pair.Second));

    /// <summary>Whether two names in schemas are the same; the schema where new tables are made may be named or not.</summary>
    public bool Are(string one, string? schema, string other, string? otherSchema) => Are(one, other) && Are(Plain(schema), Plain(otherSchema));

    /// <summary>The table of a list that is called so, or null.</summary>
    public SchemaTable? Find(IEnumerable<SchemaTable> tables, string name, string? schema) => tables.FirstOrDefault(table => Are(table.Name, table.Schema, name, schema));

    /// <summary>The table of a list that is called as another is, or null.</summary>
    public SchemaTable? Find(IEnumerable<SchemaTable> tables, SchemaTable table) => Find(tables, table.Name, table.Schema);

    private string? Plain(string? schema) => from.Without(to.Without(schema));
}
