using Microsoft.EntityFrameworkCore;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>EF Core through LINQ; what belongs to objects in a command of its own.</summary>
internal sealed class EfLinq(Database database) : EfContender(database, "EF Core, LINQ"), IReader, IManyWriter
{
    public ValueTask<Customer?> ByKey(int id)
    {
        using EfShop db = Rent();
        return new(db.Customers.FirstOrDefault(customer => customer.Id == id));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        using EfShop db = Rent();
        return new(db.Customers.Where(customer => customer.Id > after).OrderBy(customer => customer.Id).Take(Data.PageSize).ToList());
    }

    public ValueTask<List<Customer>> All()
    {
        using EfShop db = Rent();
        return new(db.Customers.ToList());
    }

    public ValueTask<List<OrderLine>> Lines(int after)
    {
        using EfShop db = Rent();
        return new(db.LinesAfter(after).ToList());
    }

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSplitQuery(db.CustomersWithOrders(after)).ToList());
    }

    public ValueTask<List<Author>> WithPosts(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSplitQuery(db.AuthorsWithPosts(after)).ToList());
    }

    public ValueTask<List<Author>> WithComments(int after)
    {
        using EfShop db = Rent();
        return new(RelationalQueryableExtensions.AsSplitQuery(db.AuthorsWithPosts(after).ThenInclude(post => post.Comments)).ToList());
    }

    public ValueTask InsertOne(NewOrder order)
    {
        using EfShop db = Rent();
        db.NewOrders.Add(order);
        db.SaveChanges();
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<NewOrder> orders)
    {
        using EfShop db = Rent();
        db.NewOrders.AddRange(orders);
        db.SaveChanges();
        return ValueTask.CompletedTask;
    }

    public ValueTask Update(Order order)
    {
        using EfShop db = Rent();
        db.Orders.Update(order);
        db.SaveChanges();
        return ValueTask.CompletedTask;
    }

    public ValueTask AddQuantity(int after, int upTo, int quantity)
    {
        using EfShop db = Rent();
        db.Orders
            .Where(order => order.Id > after && order.Id <= upTo)
            .ExecuteUpdate(set => set.SetProperty(order => order.Quantity, order => order.Quantity + quantity));
        return ValueTask.CompletedTask;
    }

    public ValueTask Clear()
    {
        using EfShop db = Rent();
        db.Database.ExecuteSqlRaw(Database.RemoveNewOrders);
        return ValueTask.CompletedTask;
    }

    public ValueTask<List<NewOrder>> NewOrders()
    {
        using EfShop db = Rent();
        return new(db.NewOrders.OrderBy(order => order.Id).ToList());
    }

    public ValueTask<List<Order>> Orders()
    {
        using EfShop db = Rent();
        return new(db.Orders.OrderBy(order => order.Id).ToList());
    }

    // Tens of seconds.
    public bool IsForBulks => false;

    public ValueTask BulkInsert(IReadOnlyList<NewOrder> orders)
    {
        using EfShop db = Rent();
        db.NewOrders.AddRange(orders);
        db.SaveChanges();
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateMany(IReadOnlyList<Order> orders)
    {
        using EfShop db = Rent();
        db.Orders.UpdateRange(orders);
        db.SaveChanges();
        return ValueTask.CompletedTask;
    }
}
