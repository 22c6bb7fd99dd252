using System.Data.Common;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Hand-written ADO.NET at its fastest: each command is made and prepared once, and kept.</summary>
internal sealed class PreparedAdoNet : ConnectedContender, IReader, IWriter
{
    private readonly DbCommand _byKey;
    private readonly DbCommand _page;
    private readonly DbCommand _all;
    private readonly DbCommand _lines;
    private readonly DbCommand _ordersOfPage;
    private readonly DbCommand _insert;
    private readonly Action<List<NewOrder>> _insertMany;
    private readonly DbCommand _update;
    private readonly DbCommand _addQuantity;

    public PreparedAdoNet(Database database)
        : base(database, "kept command")
    {
        _byKey = Prepare(Handwritten.ByKey, "@id");
        _page = Prepare(Handwritten.Page, "@after");
        _all = Prepare(Handwritten.SelectCustomers);
        _lines = Prepare(Handwritten.Lines, "@after");
        _ordersOfPage = Prepare(Handwritten.OrdersOfPage, "@after", "@last");
        _insert = OrderCommand.Create(database, Connection, OrderCommand.Text + database.SelectKeyKept);
        _insert.Prepare();
        _insertMany = database.InsertMany(database, Connection);
        _update = OrderCommand.Create(database, Connection, Handwritten.Update);
        database.Parameters.Add<int>(_update, "@id");
        _update.Prepare();
        _addQuantity = Prepare(Handwritten.AddQuantity, "@after", "@upTo", "@quantity");
    }

    public ValueTask<Customer?> ByKey(int id)
    {
        Set(_byKey, 0, id);
        return new(Handwritten.ReadOne(_byKey));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        Set(_page, 0, after);
        return new(Handwritten.ReadAll(_page));
    }

    public ValueTask<List<Customer>> All() => new(Handwritten.ReadAll(_all));

    public ValueTask<List<OrderLine>> Lines(int after)
    {
        Set(_lines, 0, after);
        return new(Handwritten.ReadLines(_lines));
    }

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        Set(_page, 0, after);
        List<Customer> customers = Handwritten.ReadAll(_page);
        Set(_ordersOfPage, 0, after);
        Set(_ordersOfPage, 1, customers[^1].Id);
        return new(Handwritten.ReadOrders(customers, _ordersOfPage));
    }

    public ValueTask InsertOne(NewOrder order)
    {
        OrderCommand.Bind(Database, _insert, order);
        order.Id = Database.InsertKept(_insert);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<NewOrder> orders)
    {
        _insertMany(orders);
        return ValueTask.CompletedTask;
    }

    public ValueTask Update(Order order)
    {
        OrderCommand.Bind(Database, _update, order);
        Set(_update, 6, order.Id);
        _update.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public ValueTask AddQuantity(int after, int upTo, int quantity)
    {
        Set(_addQuantity, 0, after);
        Set(_addQuantity, 1, upTo);
        Set(_addQuantity, 2, quantity);
        _addQuantity.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    private void Set(DbCommand command, int parameter, int value) => Database.Parameters.Set(command.Parameters[parameter], value);

    private DbCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (string parameter in parameters)
            Database.Parameters.Add<int>(command, parameter);
        command.Prepare();
        return command;
    }
}
