namespace Oxen;

/// <summary>A table: queried with LINQ, written with its own methods.</summary>
/// <typeparam name="T">The mapped class.</typeparam>
public sealed partial class Table<T> : IBoundTable
    where T : class
{
    internal Table(OxenDb db) => Db = db;

    internal OxenDb Db { get; }

    object IBoundTable.For(OxenDb db) => db.Table<T>();
}
