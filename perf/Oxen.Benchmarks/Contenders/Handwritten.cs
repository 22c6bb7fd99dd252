using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks.Contenders;

/// <summary>What both forms of hand-written ADO.NET share: the texts, and the code that reads a row by ordinals.</summary>
internal static class Handwritten
{
    public const string SelectCustomers =
        "select id, name, email, country, age, referrer, points, score, active, created_at from customers";

    public const string ByKey = SelectCustomers + " where id = @id";
    public const string Page = SelectCustomers + " where id > @after order by id limit 100";

    /// <summary>One statement: the cheapest to prepare.</summary>
    public const string InsertReturningId = Insertion + " returning id";

    /// <summary>Two statements: the cheapest to run.</summary>
    public const string InsertThenSelectId = Insertion + "; select last_insert_rowid()";

    private const string Insertion =
        "insert into orders (customer_id, product, quantity, price, note, placed_at) values (@customer, @product, @quantity, @price, @note, @placed)";

    public const string SelectOrders = "select id, customer_id, product, quantity, price, note, placed_at from orders order by id";

    public static Customer? ReadOne(SqliteCommand command)
    {
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? ReadCustomer(reader) : null;
    }

    public static List<Customer> ReadAll(SqliteCommand command)
    {
        using SqliteDataReader reader = command.ExecuteReader();
        var customers = new List<Customer>();
        while (reader.Read())
            customers.Add(ReadCustomer(reader));
        return customers;
    }

    public static List<Order> ReadOrders(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = SelectOrders;
        using SqliteDataReader reader = command.ExecuteReader();
        var orders = new List<Order>();
        while (reader.Read())
        {
            orders.Add(new Order
            {
                Id = reader.GetInt32(0),
                CustomerId = reader.GetInt32(1),
                Product = reader.GetString(2),
                Quantity = reader.GetInt32(3),
                Price = reader.GetDouble(4),
                Note = reader.IsDBNull(5) ? null : reader.GetString(5),
                PlacedAt = reader.GetDateTime(6),
            });
        }

        return orders;
    }

    public static ValueTask DeleteOrders(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "delete from orders";
        command.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    /// <summary>An insert command with its parameters, for any number of orders.</summary>
    public static SqliteCommand InsertCommand(SqliteConnection connection, string text)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.Parameters.Add("@customer", SqliteType.Integer);
        command.Parameters.Add("@product", SqliteType.Text);
        command.Parameters.Add("@quantity", SqliteType.Integer);
        command.Parameters.Add("@price", SqliteType.Real);
        command.Parameters.Add("@note", SqliteType.Text);
        command.Parameters.Add("@placed", SqliteType.Text);
        return command;
    }

    public static void Insert(SqliteCommand command, Order order)
    {
        SqliteParameterCollection parameters = command.Parameters;
        parameters[0].Value = order.CustomerId;
        parameters[1].Value = order.Product;
        parameters[2].Value = order.Quantity;
        parameters[3].Value = order.Price;
        parameters[4].Value = (object?)order.Note ?? DBNull.Value;
        parameters[5].Value = order.PlacedAt;
        order.Id = (int)(long)command.ExecuteScalar()!;
    }

    private static Customer ReadCustomer(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Name = reader.GetString(1),
        Email = reader.IsDBNull(2) ? null : reader.GetString(2),
        Country = reader.GetString(3),
        Age = reader.GetInt32(4),
        Referrer = reader.IsDBNull(5) ? null : reader.GetInt32(5),
        Points = reader.GetInt64(6),
        Score = reader.GetDouble(7),
        Active = reader.GetBoolean(8),
        CreatedAt = reader.GetDateTime(9),
    };
}
