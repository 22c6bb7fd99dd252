using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Hand-written ADO.NET at its fastest: each command is made and prepared once, and kept.</summary>
internal sealed class PreparedAdoNet : ConnectedContender, IReader, IUpserter
{
    private readonly KeptCommands _commands;
    private readonly ManyRows _many;

    public PreparedAdoNet(Database database)
        : base(database, "kept command")
    {
        _commands = new KeptCommands(database, Connection);
        _many = database.ManyRows(database, Connection);
    }

    public ValueTask<Customer?> ByKey(int id) => new(Handwritten.ReadOne(_commands.ByKey(id)));

    public ValueTask<List<Customer>> Page(int after) => new(Handwritten.ReadAll(_commands.Page(after)));

    public ValueTask<List<Customer>> All() => new(Handwritten.ReadAll(_commands.All));

    public ValueTask<List<OrderLine>> Lines(int after) => new(Handwritten.ReadLines(_commands.Lines(after)));

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        List<Customer> customers = Handwritten.ReadAll(_commands.Page(after));
        return new(Handwritten.ReadOrders(customers, _commands.OrdersOfPage(after, customers[^1].Id)));
    }

    public ValueTask<List<Author>> WithPosts(int after) => Graph(after, withComments: false);

    public ValueTask<List<Author>> WithComments(int after) => Graph(after, withComments: true);

    private ValueTask<List<Author>> Graph(int after, bool withComments)
    {
        List<Author> authors = HandwrittenBlog.Read(_commands.Authors(after), HandwrittenBlog.ReadAuthor);
        List<Post> posts = HandwrittenBlog.Read(_commands.Posts(after, authors[^1].Id), HandwrittenBlog.ReadPost);
        return new(HandwrittenBlog.Stitch(authors, posts, withComments ? HandwrittenBlog.Read(_commands.Comments(after, authors[^1].Id), HandwrittenBlog.ReadComment) : null));
    }

    public ValueTask InsertOne(NewOrder order)
    {
        order.Id = OrderCommand.RunKept(Database, _commands.Insert(order));
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<NewOrder> orders)
    {
        _commands.InsertMany(orders);
        return ValueTask.CompletedTask;
    }

    public ValueTask Update(Order order)
    {
        _commands.Update(order).ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public ValueTask AddQuantity(int after, int upTo, int quantity)
    {
        _commands.AddQuantity(after, upTo, quantity).ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public ValueTask BulkInsert(IReadOnlyList<NewOrder> orders)
    {
        _many.Insert(orders);
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateMany(IReadOnlyList<Order> orders)
    {
        _many.Update(orders);
        return ValueTask.CompletedTask;
    }

    public ValueTask Upsert(IReadOnlyList<Order> orders)
    {
        _many.Upsert(orders);
        return ValueTask.CompletedTask;
    }
}
