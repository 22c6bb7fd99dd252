using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>The tables as Oxen sees them, and the longer queries.</summary>
internal sealed class ShopDb(OxenOptions options) : OxenDb(options)
{
    public Table<Customer> Customers => Table<Customer>();

    public Table<Order> Orders => Table<Order>();

    public Table<NewOrder> NewOrders => Table<NewOrder>();

    public Table<Author> Authors => Table<Author>();

    /// <summary>The options of a SQLite database in memory, filled as everyone's.</summary>
    public static OxenOptions InMemory() => SqliteDatabases.Memory.Oxen(SqliteDatabases.Memory, "Data Source=:memory:");

    /// <summary>The next orders behind a key with what is shown of their customers.</summary>
    public IQueryable<OrderLine> LinesAfter(int after) =>
        (from order in Orders
         join customer in Customers on order.CustomerId equals customer.Id
         where order.Id > after
         orderby order.Id
         select new OrderLine { Id = order.Id, Product = order.Product, Quantity = order.Quantity, Price = order.Price, Customer = customer.Name, Country = customer.Country })
        .Take(Data.PageSize);

    /// <summary>The next authors behind a key with their posts.</summary>
    public IQueryable<Author> AuthorsWithPosts(int after) =>
        Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize).Include(author => author.Posts);

    /// <summary>The next authors behind a key with their posts, each with its comments.</summary>
    public IQueryable<Author> AuthorsWithComments(int after) =>
        Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize).Include(author => author.Posts).ThenInclude(post => post.Comments);

    /// <summary>The next customers behind a key with their orders.</summary>
    public IQueryable<Customer> CustomersWithOrders(int after) =>
        Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).Include(customer => customer.Orders);
}
