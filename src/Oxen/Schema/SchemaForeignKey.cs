namespace Oxen;

/// <summary>A foreign key.</summary>
/// <param name="Name">Its name; empty where the database gives it none (SQLite, of a key declared without one).</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="PrincipalTable">The table it refers to.</param>
/// <param name="PrincipalSchema">That table's schema, or null for the one in which new tables are made.</param>
/// <param name="PrincipalColumns">The columns it refers to, one for each of its own.</param>
/// <param name="OnDelete">What happens to its row when the row referred to is deleted.</param>
public sealed record SchemaForeignKey(
    string Name, IReadOnlyList<string> Columns, string PrincipalTable, string? PrincipalSchema, IReadOnlyList<string> PrincipalColumns, DeleteBehavior OnDelete)
{
    /// <summary>What happens to its row when the key referred to changes.</summary>
    public UpdateBehavior OnUpdate { get; init; }

    /// <summary>What follows the actions in its definition, such as <c>DEFERRABLE INITIALLY DEFERRED</c>; null for nothing (SQLite).</summary>
    internal string? Clause { get; init; }
}
