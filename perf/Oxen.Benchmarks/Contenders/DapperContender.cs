using Dapper;
using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Dapper, the usual way.</summary>
internal sealed class DapperContender : IReader, IWriter
{
    private const string SelectCustomers =
        "select id, name, email, country, age, referrer, points, score, active, created_at as CreatedAt from customers";

    private const string InsertOrder =
        "insert into orders (customer_id, product, quantity, price, note, placed_at) values (@CustomerId, @Product, @Quantity, @Price, @Note, @PlacedAt) returning id";

    private readonly SqliteConnection _connection = MemoryDatabase.Open();

    public string Name => "Dapper";

    public ValueTask<Customer?> ByKey(int id) =>
        new(_connection.QueryFirstOrDefault<Customer>(SelectCustomers + " where id = @id", new { id }));

    public ValueTask<List<Customer>> Page(int after) =>
        new(_connection.Query<Customer>(SelectCustomers + " where id > @after order by id limit 100", new { after }).AsList());

    public ValueTask<List<Customer>> All() => new(_connection.Query<Customer>(SelectCustomers).AsList());

    public ValueTask InsertOne(Order order)
    {
        order.Id = _connection.ExecuteScalar<int>(InsertOrder, order);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<Order> orders)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        foreach (Order order in orders)
            order.Id = _connection.ExecuteScalar<int>(InsertOrder, order, transaction);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    public ValueTask Clear() => Handwritten.DeleteOrders(_connection);

    public ValueTask<List<Order>> Orders() => new(Handwritten.ReadOrders(_connection));

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
