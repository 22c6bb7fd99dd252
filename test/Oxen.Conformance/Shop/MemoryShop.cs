namespace Oxen.Conformance;

/// <summary>The shop in memory, for LINQ to Objects.</summary>
public sealed class MemoryShop(ShopData data, bool isReversed) : IShop
{
    public IQueryable<Category> Categories { get; } = Query(data.Categories, isReversed);
    public IQueryable<Supplier> Suppliers { get; } = Query(data.Suppliers, isReversed);
    public IQueryable<Product> Products { get; } = Query(data.Products, isReversed);
    public IQueryable<Customer> Customers { get; } = Query(data.Customers, isReversed);
    public IQueryable<Employee> Employees { get; } = Query(data.Employees, isReversed);
    public IQueryable<Order> Orders { get; } = Query(data.Orders, isReversed);
    public IQueryable<OrderLine> Lines { get; } = Query(data.Lines, isReversed);
    public IQueryable<Sample> Samples { get; } = Query(data.Samples, isReversed);

    private static IQueryable<T> Query<T>(IReadOnlyList<T> rows, bool isReversed) => (isReversed ? [.. rows.Reverse()] : rows).AsQueryable();
}
