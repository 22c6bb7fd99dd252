using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Hand-written ADO.NET as it is usually written: a new command each time. The baseline.</summary>
internal sealed class AdoNet : IReader, IWriter
{
    private readonly SqliteConnection _connection = MemoryDatabase.Open();

    public string Name => "new command";

    public ValueTask<Customer?> ByKey(int id)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = Handwritten.ByKey;
        command.Parameters.AddWithValue("@id", id);
        return new(Handwritten.ReadOne(command));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = Handwritten.Page;
        command.Parameters.AddWithValue("@after", after);
        return new(Handwritten.ReadAll(command));
    }

    public ValueTask<List<Customer>> All()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = Handwritten.SelectCustomers;
        return new(Handwritten.ReadAll(command));
    }

    public ValueTask InsertOne(Order order)
    {
        using SqliteCommand command = Handwritten.InsertCommand(_connection, Handwritten.InsertReturningId);
        Handwritten.Insert(command, order);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<Order> orders)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand command = Handwritten.InsertCommand(_connection, Handwritten.InsertReturningId);
        command.Transaction = transaction;
        foreach (Order order in orders)
            Handwritten.Insert(command, order);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    public ValueTask Clear() => Handwritten.DeleteOrders(_connection);

    public ValueTask<List<Order>> Orders() => new(Handwritten.ReadOrders(_connection));

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
