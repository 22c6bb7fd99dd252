using Microsoft.EntityFrameworkCore;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>EF Core's default for what belongs to objects: one command with a join.</summary>
internal sealed class EfSingleQuery(Database database) : EfContender(database, "EF Core, LINQ, one join"), IGraphReader
{
    public ValueTask<List<Customer>> WithOrders(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSingleQuery(db.CustomersWithOrders(after)).ToList());
    }

    public ValueTask<List<Author>> WithPosts(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSingleQuery(db.AuthorsWithPosts(after)).ToList());
    }

    public ValueTask<List<Author>> WithComments(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSingleQuery(db.AuthorsWithPosts(after).ThenInclude(post => post.Comments)).ToList());
    }
}
