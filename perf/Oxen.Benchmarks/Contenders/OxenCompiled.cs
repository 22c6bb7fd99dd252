namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen with queries compiled once, kept in fields: no expression is built when they run.</summary>
internal sealed class OxenCompiled : IReader
{
    private static readonly CompiledAnswer<ShopDb, int, Customer?> CustomerByKey =
        OxenQuery.Compile((ShopDb db, int id) => db.Customers.FirstOrDefault(customer => customer.Id == id));

    private static readonly Func<ShopDb, int, CompiledQuery<Customer>> CustomersAfter =
        OxenQuery.Compile((ShopDb db, int after) => db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize));

    private static readonly Func<ShopDb, CompiledQuery<Customer>> AllCustomers = OxenQuery.Compile((ShopDb db) => db.Customers);

    private readonly OxenOptions _options = ShopDb.InMemory();
    private readonly ShopDb _db;

    public OxenCompiled() => _db = new ShopDb(_options);

    public string Name => "Oxen, compiled query";

    public ValueTask<Customer?> ByKey(int id) => new(CustomerByKey(_db, id));

    public ValueTask<List<Customer>> Page(int after) => new(CustomersAfter(_db, after).ToListAsync());

    public ValueTask<List<Customer>> All() => new(AllCustomers(_db).ToListAsync());

    public ValueTask DisposeAsync() => _options.DisposeAsync();
}
