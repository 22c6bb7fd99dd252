using System.Runtime.CompilerServices;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen as an application writes it: LINQ awaited, and the writes of a table.</summary>
internal sealed class OxenAsync(Database database) : OxenContender(database, "Oxen, async"), IReader, IUpserter
{
    public ValueTask<Customer?> ByKey(int id) => new(Db.Customers.FirstOrDefaultAsync(customer => customer.Id == id));

    public ValueTask<List<Customer>> Page(int after) =>
        new(Db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).ToListAsync());

    public ValueTask<List<Customer>> All() => new(Db.Customers.ToListAsync());

    public ValueTask<List<OrderLine>> Lines(int after) => new(Db.LinesAfter(after).ToListAsync());

    public ValueTask<List<Customer>> WithOrders(int after) => new(Db.CustomersWithOrders(after).ToListAsync());

    public ValueTask<List<Author>> WithPosts(int after) => new(Db.AuthorsWithPosts(after).ToListAsync());

    public ValueTask<List<Author>> WithComments(int after) => new(Db.AuthorsWithComments(after).ToListAsync());

    public ValueTask InsertOne(NewOrder order) => new(Db.NewOrders.InsertAsync(order));

    public ValueTask InsertMany(List<NewOrder> orders) => new(Db.NewOrders.InsertAsync(orders));

    public ValueTask Update(Order order) => new(Db.Orders.UpdateAsync(order));

    public ValueTask AddQuantity(int after, int upTo, int quantity) => new(Db.Orders
        .Where(order => order.Id > after && order.Id <= upTo)
        .ExecuteUpdateAsync(set => set.Set(order => order.Quantity, order => order.Quantity + quantity)));

    public ValueTask BulkInsert(IReadOnlyList<NewOrder> orders) => new(Db.NewOrders.BulkInsertAsync(orders));

    public ValueTask UpdateMany(IReadOnlyList<Order> orders) => new(Db.Orders.UpdateAsync(orders));

    public ValueTask Upsert(IReadOnlyList<Order> orders) => new(Db.Orders.UpsertAsync(orders));

    public ValueTask Clear() => new(Db.ExecuteAsync(FormattableStringFactory.Create(Database.RemoveNewOrders)));

    public ValueTask<List<NewOrder>> NewOrders() => new(Db.NewOrders.OrderBy(order => order.Id).ToListAsync());

    public ValueTask<List<Order>> Orders() => new(Db.Orders.OrderBy(order => order.Id).ToListAsync());
}
