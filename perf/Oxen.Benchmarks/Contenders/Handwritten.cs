using System.Data.Common;

namespace Oxen.Benchmarks.Contenders;

/// <summary>What both forms of hand-written ADO.NET share: the texts, and the code that reads a row by ordinals.</summary>
internal static class Handwritten
{
    public const string SelectCustomers =
        "select id, name, email, country, age, referrer, points, score, active, created_at from customers";

    public const string ByKey = SelectCustomers + " where id = @id";
    public const string Page = SelectCustomers + " where id > @after order by id limit 100";

    /// <summary>The orders of the customers of a page, whose keys have no gaps.</summary>
    public const string OrdersOfPage =
        "select id, customer_id, product, quantity, price, note, placed_at from orders where customer_id > @after and customer_id <= @last";

    public const string Lines = """
        select o.id, o.product, o.quantity, o.price, c.name as customer, c.country
        from orders as o
        join customers as c on c.id = o.customer_id
        where o.id > @after
        order by o.id
        limit 100
        """;

    public const string Update = """
        update orders
        set customer_id = @customer, product = @product, quantity = @quantity, price = @price, note = @note, placed_at = @placed
        where id = @id
        """;

    public const string AddQuantity = "update orders set quantity = quantity + @quantity where id > @after and id <= @upTo";

    public static Customer? ReadOne(DbCommand command)
    {
        using DbDataReader reader = command.ExecuteReader();
        return reader.Read() ? ReadCustomer(reader) : null;
    }

    public static List<Customer> ReadAll(DbCommand command)
    {
        using DbDataReader reader = command.ExecuteReader();
        var customers = new List<Customer>();
        while (reader.Read())
            customers.Add(ReadCustomer(reader));
        return customers;
    }

    public static List<OrderLine> ReadLines(DbCommand command)
    {
        using DbDataReader reader = command.ExecuteReader();
        var lines = new List<OrderLine>();
        while (reader.Read())
            lines.Add(ReadLine(reader));
        return lines;
    }

    /// <summary>Gives customers the orders that a command reads, by a dictionary.</summary>
    public static List<Customer> ReadOrders(List<Customer> customers, DbCommand command)
    {
        var byId = new Dictionary<int, Customer>(customers.Count);
        foreach (Customer customer in customers)
        {
            customer.Orders = [];
            byId.Add(customer.Id, customer);
        }

        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Order order = ReadOrder(reader);
            byId[order.CustomerId].Orders!.Add(order);
        }

        return customers;
    }

    public static Order ReadOrder(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        CustomerId = reader.GetInt32(1),
        Product = reader.GetString(2),
        Quantity = reader.GetInt32(3),
        Price = reader.GetDouble(4),
        Note = reader.IsDBNull(5) ? null : reader.GetString(5),
        PlacedAt = reader.GetDateTime(6),
    };

    public static OrderLine ReadLine(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Product = reader.GetString(1),
        Quantity = reader.GetInt32(2),
        Price = reader.GetDouble(3),
        Customer = reader.GetString(4),
        Country = reader.GetString(5),
    };

    public static Customer ReadCustomer(DbDataReader reader) => new()
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
