namespace Oxen.Benchmarks.Contenders;

/// <summary>One way to talk to the database.</summary>
internal interface IContender : IAsyncDisposable
{
    /// <summary>The name in the table of results.</summary>
    string Name { get; }
}

/// <summary>The reading workloads. Those who read synchronously return a task that is done.</summary>
internal interface IReader : IContender
{
    /// <summary>The customer with a key, which is a variable of the caller.</summary>
    ValueTask<Customer?> ByKey(int id);

    /// <summary>The next <see cref="Data.PageSize"/> customers behind a key.</summary>
    ValueTask<List<Customer>> Page(int after);

    /// <summary>All customers.</summary>
    ValueTask<List<Customer>> All();
}

/// <summary>The writing workloads. Each leaves the made keys in the objects.</summary>
internal interface IWriter : IContender
{
    /// <summary>Inserts one order.</summary>
    ValueTask InsertOne(Order order);

    /// <summary>Inserts orders in one transaction.</summary>
    ValueTask InsertMany(List<Order> orders);

    /// <summary>Not measured: removes all orders.</summary>
    ValueTask Clear();

    /// <summary>Not measured: the orders in the table, by key.</summary>
    ValueTask<List<Order>> Orders();
}
