namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen through LINQ's own operators: the lambda's tree is built on every call.</summary>
internal sealed class OxenLinq : IReader
{
    private readonly OxenOptions _options = ShopDb.InMemory();
    private readonly ShopDb _db;

    public OxenLinq() => _db = new ShopDb(_options);

    public string Name => "Oxen, LINQ";

    public ValueTask<Customer?> ByKey(int id) => new(_db.Customers.FirstOrDefault(customer => customer.Id == id));

    public ValueTask<List<Customer>> Page(int after) =>
        new(_db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).ToList());

    public ValueTask<List<Customer>> All() => new(_db.Customers.ToList());

    public ValueTask DisposeAsync() => _options.DisposeAsync();
}
