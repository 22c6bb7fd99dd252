using System.Data.Common;
using Dapper;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Dapper, the usual way.</summary>
internal sealed class DapperContender(Database database) : ConnectedContender(database, "Dapper"), IReader, IManyWriter
{
    private const string SelectCustomers =
        "select id, name, email, country, age, referrer, points, score, active, created_at as CreatedAt from customers";

    private const string Page = SelectCustomers + " where id > @after order by id limit 100";

    private const string OrdersOfPage = """
        select id, customer_id as CustomerId, product, quantity, price, note, placed_at as PlacedAt
        from orders
        where customer_id > @after and customer_id <= @last
        """;

    private const string Update = """
        update orders
        set customer_id = @CustomerId, product = @Product, quantity = @Quantity, price = @Price, note = @Note, placed_at = @PlacedAt
        where id = @Id
        """;

    private const string Authors = "select id, name, email, joined_at as JoinedAt from authors where id > @after order by id limit 100";
    private const string Posts = "select id, author_id as AuthorId, title, views, posted_at as PostedAt from posts where author_id > @after and author_id <= @last";

    private const string Comments = """
        select c.id, c.post_id as PostId, c.text, c.likes
        from comments as c
        join posts as p on p.id = c.post_id
        where p.author_id > @after and p.author_id <= @last
        """;

    private readonly string _insert =
        $"insert into new_orders ({OrderCommand.Columns}) values (@CustomerId, @Product, @Quantity, @Price, @Note, @PlacedAt)" + database.SelectKey;

    public ValueTask<Customer?> ByKey(int id) =>
        new(Connection.QueryFirstOrDefault<Customer>(SelectCustomers + " where id = @id", new { id }));

    ValueTask<List<Customer>> IReader.Page(int after) => new(Connection.Query<Customer>(Page, new { after }).AsList());

    public ValueTask<List<Customer>> All() => new(Connection.Query<Customer>(SelectCustomers).AsList());

    public ValueTask<List<OrderLine>> Lines(int after) => new(Connection.Query<OrderLine>(Handwritten.Lines, new { after }).AsList());

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        List<Customer> customers = Connection.Query<Customer>(Page, new { after }).AsList();
        ILookup<int, Order> orders = Connection.Query<Order>(OrdersOfPage, new { after, last = customers[^1].Id }).ToLookup(order => order.CustomerId);
        foreach (Customer customer in customers)
            customer.Orders = [.. orders[customer.Id]];
        return new(customers);
    }

    public ValueTask<List<Author>> WithPosts(int after) => Graph(after, withComments: false);

    public ValueTask<List<Author>> WithComments(int after) => Graph(after, withComments: true);

    private ValueTask<List<Author>> Graph(int after, bool withComments)
    {
        List<Author> authors = Connection.Query<Author>(Authors, new { after }).AsList();
        var page = new { after, last = authors[^1].Id };
        List<Post> posts = Connection.Query<Post>(Posts, page).AsList();
        return new(HandwrittenBlog.Stitch(authors, posts, withComments ? Connection.Query<Comment>(Comments, page).AsList() : null));
    }

    public ValueTask InsertOne(NewOrder order)
    {
        order.Id = Connection.ExecuteScalar<int>(_insert, order);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<NewOrder> orders)
    {
        using DbTransaction transaction = Connection.BeginTransaction();
        foreach (NewOrder order in orders)
            order.Id = Connection.ExecuteScalar<int>(_insert, order, transaction);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    ValueTask IWriter.Update(Order order)
    {
        Connection.Execute(Update, order);
        return ValueTask.CompletedTask;
    }

    public ValueTask AddQuantity(int after, int upTo, int quantity)
    {
        Connection.Execute(Handwritten.AddQuantity, new { after, upTo, quantity });
        return ValueTask.CompletedTask;
    }

    // A round trip for each row.
    public bool IsForBulks => !Database.IsServer;

    public ValueTask BulkInsert(IReadOnlyList<NewOrder> orders)
    {
        using DbTransaction transaction = Connection.BeginTransaction();
        Connection.Execute($"insert into new_orders ({OrderCommand.Columns}) values (@CustomerId, @Product, @Quantity, @Price, @Note, @PlacedAt)", orders, transaction);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateMany(IReadOnlyList<Order> orders)
    {
        using DbTransaction transaction = Connection.BeginTransaction();
        Connection.Execute(Update, orders, transaction);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }
}
