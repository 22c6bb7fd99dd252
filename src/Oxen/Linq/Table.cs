namespace Oxen;

/// <summary>A table: queried with LINQ, written with its own methods.</summary>
/// <typeparam name="T">The mapped class.</typeparam>
public sealed partial class Table<T>
    where T : class
{
    internal Table(OxenDb db) => Db = db;

    internal OxenDb Db { get; }
}
