using System.Data.Common;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>The kept commands awaited: what waiting for a server without blocking a thread costs anybody.</summary>
internal sealed class PreparedAsync : ConnectedContender, IReader, IWriter
{
    private readonly KeptCommands _commands;

    public PreparedAsync(Database database)
        : base(database, "kept command, async") => _commands = new KeptCommands(database, Connection);

    public async ValueTask<Customer?> ByKey(int id)
    {
        await using DbDataReader reader = await _commands.ByKey(id).ExecuteReaderAsync();
        return await reader.ReadAsync() ? Handwritten.ReadCustomer(reader) : null;
    }

    public ValueTask<List<Customer>> Page(int after) => ReadAllAsync(_commands.Page(after), Handwritten.ReadCustomer);

    public ValueTask<List<Customer>> All() => ReadAllAsync(_commands.All, Handwritten.ReadCustomer);

    public ValueTask<List<OrderLine>> Lines(int after) => ReadAllAsync(_commands.Lines(after), Handwritten.ReadLine);

    public async ValueTask<List<Customer>> WithOrders(int after)
    {
        List<Customer> customers = await Page(after);
        ILookup<int, Order> orders = (await ReadAllAsync(_commands.OrdersOfPage(after, customers[^1].Id), Handwritten.ReadOrder)).ToLookup(order => order.CustomerId);
        foreach (Customer customer in customers)
            customer.Orders = [.. orders[customer.Id]];
        return customers;
    }

    public ValueTask<List<Author>> WithPosts(int after) => GraphAsync(after, withComments: false);

    public ValueTask<List<Author>> WithComments(int after) => GraphAsync(after, withComments: true);

    public async ValueTask InsertOne(NewOrder order) => order.Id = await OrderCommand.RunKeptAsync(Database, _commands.Insert(order));

    // One long command: there is nothing to gain or lose.
    public ValueTask InsertMany(List<NewOrder> orders)
    {
        _commands.InsertMany(orders);
        return ValueTask.CompletedTask;
    }

    public async ValueTask Update(Order order) => await _commands.Update(order).ExecuteNonQueryAsync();

    public async ValueTask AddQuantity(int after, int upTo, int quantity) => await _commands.AddQuantity(after, upTo, quantity).ExecuteNonQueryAsync();

    private async ValueTask<List<Author>> GraphAsync(int after, bool withComments)
    {
        List<Author> authors = await ReadAllAsync(_commands.Authors(after), HandwrittenBlog.ReadAuthor);
        List<Post> posts = await ReadAllAsync(_commands.Posts(after, authors[^1].Id), HandwrittenBlog.ReadPost);
        return HandwrittenBlog.Stitch(authors, posts, withComments ? await ReadAllAsync(_commands.Comments(after, authors[^1].Id), HandwrittenBlog.ReadComment) : null);
    }

    private static async ValueTask<List<T>> ReadAllAsync<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }
}
