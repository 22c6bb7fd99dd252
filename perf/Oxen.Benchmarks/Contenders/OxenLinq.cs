using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Oxen through LINQ's own operators: the lambda's tree is built on every call.</summary>
internal sealed class OxenLinq(Database database) : OxenContender(database, "Oxen, LINQ"), IReader
{
    public ValueTask<Customer?> ByKey(int id) => new(Db.Customers.FirstOrDefault(customer => customer.Id == id));

    public ValueTask<List<Customer>> Page(int after) =>
        new(Db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).ToList());

    public ValueTask<List<Customer>> All() => new(Db.Customers.ToList());

    public ValueTask<List<OrderLine>> Lines(int after) => new(Db.LinesAfter(after).ToList());

    public ValueTask<List<Customer>> WithOrders(int after) => new(Db.CustomersWithOrders(after).ToList());

    public ValueTask<List<Author>> WithPosts(int after) => new(Db.AuthorsWithPosts(after).ToList());

    public ValueTask<List<Author>> WithComments(int after) => new(Db.AuthorsWithComments(after).ToList());
}
