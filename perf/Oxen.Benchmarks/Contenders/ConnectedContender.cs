using System.Data.Common;
using Dapper;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>A contender that works on one open connection; what isn't measured of it.</summary>
internal abstract class ConnectedContender : Contender
{
    private protected ConnectedContender(Database database, string name)
        : base(database, name) => Connection = database.Open(database, ConnectionString);

    protected DbConnection Connection { get; }

    public ValueTask Clear()
    {
        Connection.Execute(Database.RemoveNewOrders);
        return ValueTask.CompletedTask;
    }

    public ValueTask<List<NewOrder>> NewOrders() => new(Connection.Query<NewOrder>(OrdersOf("new_orders")).AsList());

    public ValueTask<List<Order>> Orders() => new(Connection.Query<Order>(OrdersOf("orders")).AsList());

    /// <inheritdoc/>
    protected override ValueTask CloseAsync() => Connection.DisposeAsync();

    private static string OrdersOf(string table) =>
        $"select id, customer_id as CustomerId, product, quantity, price, note, placed_at as PlacedAt from {table} order by id";
}
