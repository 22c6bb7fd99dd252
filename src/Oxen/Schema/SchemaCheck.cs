namespace Oxen;

/// <summary>A check constraint.</summary>
/// <param name="Name">Its name; empty where the database gives it none (SQLite, of a check declared without one).</param>
/// <param name="Sql">The condition every row fulfils.</param>
public sealed record SchemaCheck(string Name, string Sql);
