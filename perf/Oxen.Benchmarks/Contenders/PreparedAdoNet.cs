using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Hand-written ADO.NET at its fastest: each command is made and prepared once, and kept.</summary>
internal sealed class PreparedAdoNet : IReader, IWriter
{
    private readonly SqliteConnection _connection = MemoryDatabase.Open();
    private readonly SqliteCommand _byKey;
    private readonly SqliteCommand _page;
    private readonly SqliteCommand _all;
    private readonly SqliteCommand _insert;

    public PreparedAdoNet()
    {
        _byKey = Prepare(Handwritten.ByKey);
        _byKey.Parameters.Add("@id", SqliteType.Integer);
        _page = Prepare(Handwritten.Page);
        _page.Parameters.Add("@after", SqliteType.Integer);
        _all = Prepare(Handwritten.SelectCustomers);
        _insert = Handwritten.InsertCommand(_connection, Handwritten.InsertThenSelectId);
        _insert.Prepare();
    }

    public string Name => "kept command";

    public ValueTask<Customer?> ByKey(int id)
    {
        _byKey.Parameters[0].Value = id;
        return new(Handwritten.ReadOne(_byKey));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        _page.Parameters[0].Value = after;
        return new(Handwritten.ReadAll(_page));
    }

    public ValueTask<List<Customer>> All() => new(Handwritten.ReadAll(_all));

    public ValueTask InsertOne(Order order)
    {
        Handwritten.Insert(_insert, order);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<Order> orders)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        _insert.Transaction = transaction;
        foreach (Order order in orders)
            Handwritten.Insert(_insert, order);
        transaction.Commit();
        _insert.Transaction = null;
        return ValueTask.CompletedTask;
    }

    public ValueTask Clear() => Handwritten.DeleteOrders(_connection);

    public ValueTask<List<Order>> Orders() => new(Handwritten.ReadOrders(_connection));

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqliteCommand Prepare(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }
}
