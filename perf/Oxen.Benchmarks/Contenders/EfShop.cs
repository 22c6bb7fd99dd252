using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Oxen.Benchmarks.Contenders;

/// <summary>The tables as EF Core sees them. Queries track nothing, as Oxen's don't.</summary>
internal sealed partial class EfShop(DbContextOptions<EfShop> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<NewOrder> NewOrders => Set<NewOrder>();

    public DbSet<Author> Authors => Set<Author>();

    /// <summary>The next orders behind a key with what is shown of their customers.</summary>
    public IQueryable<OrderLine> LinesAfter(int after) =>
        (from order in Orders
         join customer in Customers on order.CustomerId equals customer.Id
         where order.Id > after
         orderby order.Id
         select new OrderLine { Id = order.Id, Product = order.Product, Quantity = order.Quantity, Price = order.Price, Customer = customer.Name, Country = customer.Country })
        .Take(Data.PageSize);

    /// <summary>The next customers behind a key with their orders. (In this namespace, the extension method is Oxen's.)</summary>
    public IQueryable<Customer> CustomersWithOrders(int after) => EntityFrameworkQueryableExtensions.Include(
        Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize),
        customer => customer.Orders);

    /// <summary>The next authors behind a key with their posts.</summary>
    public Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<Author, IEnumerable<Post>> AuthorsWithPosts(int after) => EntityFrameworkQueryableExtensions.Include<Author, IEnumerable<Post>>(
        Authors.Where(author => author.Id > after).OrderBy(author => author.Id).Take(Data.PageSize),
        author => author.Posts);

    /// <summary>Names as the tables have them: <c>PlacedAt</c> is <c>placed_at</c>.</summary>
    protected override void OnModelCreating(Microsoft.EntityFrameworkCore.ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>().HasMany(customer => customer.Orders).WithOne().HasForeignKey(order => order.CustomerId);
        modelBuilder.Entity<Author>().HasMany(author => author.Posts).WithOne().HasForeignKey(post => post.AuthorId);
        modelBuilder.Entity<Post>().HasMany(post => post.Comments).WithOne().HasForeignKey(comment => comment.PostId);
        foreach (IMutableEntityType type in modelBuilder.Model.GetEntityTypes())
        {
            type.SetTableName(SnakeCase(type.ClrType.Name) + "s");
            foreach (IMutableProperty property in type.GetProperties())
                property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static string SnakeCase(string name) => WordStart().Replace(name, match => "_" + match.Value).ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
