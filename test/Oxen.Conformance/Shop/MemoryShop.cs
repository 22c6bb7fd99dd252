namespace Oxen.Conformance;

/// <summary>The shop in memory, for LINQ to Objects. Its rows are related as their keys say.</summary>
public sealed class MemoryShop : IShop
{
    public MemoryShop(ShopData data, bool isReversed)
    {
        Categories = Query(data.Categories, isReversed);
        Suppliers = Query(data.Suppliers, isReversed);
        Products = Query(data.Products, isReversed);
        Customers = Query(data.Customers, isReversed);
        Employees = Query(data.Employees, isReversed);
        Orders = Query(data.Orders, isReversed);
        Lines = Query(data.Lines, isReversed);
        Samples = Query(data.Samples, isReversed);
        Relate(Products, p => p.CategoryId, Categories, c => (int?)c.Id, (p, c) => p.Category = c, c => c.Products);
        Relate(Products, p => p.SupplierId, Suppliers, s => s.Id, (p, s) => p.Supplier = s, s => s.Products);
        Relate(Orders, o => o.CustomerId, Customers, c => c.Id, (o, c) => o.Customer = c, c => c.Orders);
        Relate(Orders, o => o.EmployeeId, Employees, e => (int?)e.Id, (o, e) => o.Employee = e, e => e.Orders);
        Relate(Employees, e => e.ReportsToId, Employees, m => (int?)m.Id, (e, m) => e.ReportsTo = m, m => m.Reports);
        Relate(Lines, l => l.OrderId, Orders, o => o.Id, (l, o) => l.Order = o, o => o.Lines);
        Relate(Lines, l => l.ProductId, Products, p => p.Id, (l, p) => l.Product = p, p => p.Lines);
    }

    public IQueryable<Category> Categories { get; }
    public IQueryable<Supplier> Suppliers { get; }
    public IQueryable<Product> Products { get; }
    public IQueryable<Customer> Customers { get; }
    public IQueryable<Employee> Employees { get; }
    public IQueryable<Order> Orders { get; }
    public IQueryable<OrderLine> Lines { get; }
    public IQueryable<Sample> Samples { get; }

    private static IQueryable<T> Query<T>(IReadOnlyList<T> rows, bool isReversed) => (isReversed ? [.. rows.Reverse()] : rows).AsQueryable();

    private static void Relate<TDependent, TPrincipal, TKey>(
        IEnumerable<TDependent> dependents, Func<TDependent, TKey> foreignKey,
        IEnumerable<TPrincipal> principals, Func<TPrincipal, TKey> key,
        Action<TDependent, TPrincipal> set, Func<TPrincipal, List<TDependent>> collection)
    {
        foreach (var (dependent, principal) in dependents.Join(principals, foreignKey, key, (dependent, principal) => (dependent, principal)))
        {
            set(dependent, principal);
            collection(principal).Add(dependent);
        }
    }
}
