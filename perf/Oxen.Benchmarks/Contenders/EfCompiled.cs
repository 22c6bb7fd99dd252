using Microsoft.EntityFrameworkCore;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>EF Core with compiled queries.</summary>
internal sealed class EfCompiled(Database database) : EfContender(database, "EF Core, compiled query"), IReader
{
    private static readonly Func<EfShop, int, Customer?> CustomerByKey =
        EF.CompileQuery((EfShop db, int id) => db.Customers.FirstOrDefault(customer => customer.Id == id));

    private static readonly Func<EfShop, int, IEnumerable<Customer>> CustomersAfter =
        EF.CompileQuery((EfShop db, int after) => db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize));

    private static readonly Func<EfShop, IEnumerable<Customer>> AllCustomers = EF.CompileQuery((EfShop db) => db.Customers);

    private static readonly Func<EfShop, int, IEnumerable<OrderLine>> LinesAfter = EF.CompileQuery((EfShop db, int after) =>
        (from order in db.Orders
         join customer in db.Customers on order.CustomerId equals customer.Id
         where order.Id > after
         orderby order.Id
         select new OrderLine { Id = order.Id, Product = order.Product, Quantity = order.Quantity, Price = order.Price, Customer = customer.Name, Country = customer.Country })
        .Take(Data.PageSize));

    private static readonly Func<EfShop, int, IEnumerable<Customer>> CustomersWithOrders = EF.CompileQuery((EfShop db, int after) =>
        RelationalQueryableExtensions.AsSplitQuery(EntityFrameworkQueryableExtensions.Include(
            db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize),
            customer => customer.Orders)));

    private static readonly Func<EfShop, int, IEnumerable<Author>> AuthorsWithPosts = EF.CompileQuery((EfShop db, int after) =>
        RelationalQueryableExtensions.AsSplitQuery(EntityFrameworkQueryableExtensions.Include(
            db.Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize),
            author => author.Posts)));

    private static readonly Func<EfShop, int, IEnumerable<Author>> AuthorsWithComments = EF.CompileQuery((EfShop db, int after) =>
        RelationalQueryableExtensions.AsSplitQuery(EntityFrameworkQueryableExtensions.Include(
            db.Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize),
            author => author.Posts).ThenInclude(post => post.Comments)));

    public ValueTask<Customer?> ByKey(int id)
    {
        using EfShop db = Rent();
        return new(CustomerByKey(db, id));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        using EfShop db = Rent();
        return new(CustomersAfter(db, after).ToList());
    }

    public ValueTask<List<Customer>> All()
    {
        using EfShop db = Rent();
        return new(AllCustomers(db).ToList());
    }

    public ValueTask<List<OrderLine>> Lines(int after)
    {
        using EfShop db = Rent();
        return new(LinesAfter(db, after).ToList());
    }

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        using EfShop db = Rent();
        return new(CustomersWithOrders(db, after).ToList());
    }

    public ValueTask<List<Author>> WithPosts(int after)
    {
        using EfShop db = Rent();
        return new(AuthorsWithPosts(db, after).ToList());
    }

    public ValueTask<List<Author>> WithComments(int after)
    {
        using EfShop db = Rent();
        return new(AuthorsWithComments(db, after).ToList());
    }
}
