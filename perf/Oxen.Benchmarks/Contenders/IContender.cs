namespace Oxen.Benchmarks.Contenders;

/// <summary>One way to talk to the database.</summary>
internal interface IContender : IAsyncDisposable
{
    /// <summary>The name in the table of results.</summary>
    string Name { get; }
}

/// <summary>Loads objects with those that belong to them.</summary>
internal interface IGraphReader : IContender
{
    /// <summary>The next <see cref="Data.PageSize"/> customers behind a key, each with its orders.</summary>
    ValueTask<List<Customer>> WithOrders(int after);

    /// <summary>The next <see cref="Data.PageSize"/> authors behind a key, each with its posts.</summary>
    ValueTask<List<Author>> WithPosts(int after);

    /// <summary>The same, each post with its comments.</summary>
    ValueTask<List<Author>> WithComments(int after);
}

/// <summary>The reading workloads. Those who read synchronously return a task that is done.</summary>
internal interface IReader : IGraphReader
{
    /// <summary>The customer with a key, which is a variable of the caller.</summary>
    ValueTask<Customer?> ByKey(int id);

    /// <summary>The next <see cref="Data.PageSize"/> customers behind a key.</summary>
    ValueTask<List<Customer>> Page(int after);

    /// <summary>All customers.</summary>
    ValueTask<List<Customer>> All();

    /// <summary>The next <see cref="Data.PageSize"/> orders behind a key, joined with their customers.</summary>
    ValueTask<List<OrderLine>> Lines(int after);
}

/// <summary>The writing workloads. Inserts leave the made keys in the objects.</summary>
internal interface IWriter : IContender
{
    /// <summary>Inserts one order.</summary>
    ValueTask InsertOne(NewOrder order);

    /// <summary>Inserts <see cref="Data.BatchSize"/> orders, all or none.</summary>
    ValueTask InsertMany(List<NewOrder> orders);

    /// <summary>Writes all columns of an order, found by its key.</summary>
    ValueTask Update(Order order);

    /// <summary>Adds to the quantity of the orders whose key is greater than one and up to another.</summary>
    ValueTask AddQuantity(int after, int upTo, int quantity);

    /// <summary>Not measured: removes the inserted orders.</summary>
    ValueTask Clear();

    /// <summary>Not measured: the inserted orders, by key.</summary>
    ValueTask<List<NewOrder>> NewOrders();

    /// <summary>Not measured: the orders of the customers, by key.</summary>
    ValueTask<List<Order>> Orders();
}

/// <summary>Writes of many rows, of which nothing is read back.</summary>
internal interface IManyWriter : IWriter
{
    /// <summary>Whether it inserts <see cref="Data.BulkSize"/> orders in seconds.</summary>
    bool IsForBulks => true;

    /// <summary>Inserts orders, all or none; a multiple of <see cref="Data.BatchSize"/>.</summary>
    ValueTask BulkInsert(IReadOnlyList<NewOrder> orders);

    /// <summary>Writes all columns of <see cref="Data.BatchSize"/> orders, found by their keys, all or none.</summary>
    ValueTask UpdateMany(IReadOnlyList<Order> orders);
}

/// <summary>Upserts of many rows.</summary>
internal interface IUpserter : IManyWriter
{
    /// <summary>Inserts <see cref="Data.BatchSize"/> orders or updates those that are there, all or none.</summary>
    ValueTask Upsert(IReadOnlyList<Order> orders);
}
