namespace Oxen.Benchmarks.Contenders;

/// <summary>The tables as Oxen sees them.</summary>
internal sealed class ShopDb(OxenOptions options) : OxenDb(options)
{
    public Table<Customer> Customers => Table<Customer>();

    public Table<Order> Orders => Table<Order>();

    /// <summary>The options of a database in memory, filled as everyone's.</summary>
    public static OxenOptions InMemory() => new OxenOptions().UseSqlite("Data Source=:memory:", MemoryDatabase.Fill);
}
