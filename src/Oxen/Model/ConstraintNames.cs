namespace Oxen;

/// <summary>The names of constraints, where a database wants one.</summary>
internal static class ConstraintNames
{
    /// <summary>That of a foreign key.</summary>
    public static string ForeignKey(string table, IEnumerable<string> columns) => $"fk_{table}_{string.Join("_", columns)}";

    /// <summary>What databases call a primary key that can't bear a name.</summary>
    public const string UnnamedPrimaryKey = "PRIMARY";

    /// <summary>That of a table's primary key.</summary>
    public static string PrimaryKey(string table) => "pk_" + table;
}
