using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen with queries compiled once, kept in fields: no expression is built when they run.</summary>
internal sealed class OxenCompiled(Database database) : OxenContender(database, "Oxen, compiled query"), IReader
{
    private static readonly CompiledAnswer<ShopDb, int, Customer?> CustomerByKey =
        OxenQuery.Compile((ShopDb db, int id) => db.Customers.FirstOrDefault(customer => customer.Id == id));

    private static readonly Func<ShopDb, int, CompiledQuery<Customer>> CustomersAfter =
        OxenQuery.Compile((ShopDb db, int after) => db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize));

    private static readonly Func<ShopDb, CompiledQuery<Customer>> AllCustomers = OxenQuery.Compile((ShopDb db) => db.Customers);

    private static readonly Func<ShopDb, int, CompiledQuery<OrderLine>> LinesAfter = OxenQuery.Compile((ShopDb db, int after) =>
        (from order in db.Orders
         join customer in db.Customers on order.CustomerId equals customer.Id
         where order.Id > after
         orderby order.Id
         select new OrderLine { Id = order.Id, Product = order.Product, Quantity = order.Quantity, Price = order.Price, Customer = customer.Name, Country = customer.Country })
        .Take(Data.PageSize));

    private static readonly Func<ShopDb, int, CompiledQuery<Customer>> CustomersWithOrders = OxenQuery.Compile((ShopDb db, int after) =>
        db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).Include(customer => customer.Orders));

    private static readonly Func<ShopDb, int, CompiledQuery<Author>> AuthorsWithPosts = OxenQuery.Compile((ShopDb db, int after) =>
        db.Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize).Include(author => author.Posts));

    private static readonly Func<ShopDb, int, CompiledQuery<Author>> AuthorsWithComments = OxenQuery.Compile((ShopDb db, int after) =>
        db.Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize).Include(author => author.Posts).ThenInclude(post => post.Comments));

    public ValueTask<Customer?> ByKey(int id) => new(CustomerByKey(Db, id));

    public ValueTask<List<Customer>> Page(int after) => new(CustomersAfter(Db, after).ToListAsync());

    public ValueTask<List<Customer>> All() => new(AllCustomers(Db).ToListAsync());

    public ValueTask<List<OrderLine>> Lines(int after) => new(LinesAfter(Db, after).ToListAsync());

    public ValueTask<List<Customer>> WithOrders(int after) => new(CustomersWithOrders(Db, after).ToListAsync());

    public ValueTask<List<Author>> WithPosts(int after) => new(AuthorsWithPosts(Db, after).ToListAsync());

    public ValueTask<List<Author>> WithComments(int after) => new(AuthorsWithComments(Db, after).ToListAsync());
}
