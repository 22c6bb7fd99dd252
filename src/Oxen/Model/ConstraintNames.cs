namespace Oxen;

/// <summary>The names of constraints, where a database wants one.</summary>
internal static class ConstraintNames
{
    /// <summary>That of a table's primary key.</summary>
    public static string PrimaryKey(string table) => "pk_" + table;
}
