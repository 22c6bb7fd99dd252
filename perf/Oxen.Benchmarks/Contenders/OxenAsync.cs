namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen as an application writes it: LINQ awaited, and the writes of a table.</summary>
internal sealed class OxenAsync : IReader, IWriter
{
    private readonly OxenOptions _options = ShopDb.InMemory();
    private readonly ShopDb _db;

    public OxenAsync() => _db = new ShopDb(_options);

    public string Name => "Oxen, async";

    public ValueTask<Customer?> ByKey(int id) => new(_db.Customers.FirstOrDefaultAsync(customer => customer.Id == id));

    public ValueTask<List<Customer>> Page(int after) =>
        new(_db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).ToListAsync());

    public ValueTask<List<Customer>> All() => new(_db.Customers.ToListAsync());

    public ValueTask InsertOne(Order order) => new(_db.Orders.InsertAsync(order));

    public ValueTask InsertMany(List<Order> orders) => new(_db.Orders.InsertAsync(orders));

    public ValueTask Clear() => new(_db.ExecuteAsync($"delete from orders"));

    public ValueTask<List<Order>> Orders() => new(_db.Orders.OrderBy(order => order.Id).ToListAsync());

    public ValueTask DisposeAsync() => _options.DisposeAsync();
}
