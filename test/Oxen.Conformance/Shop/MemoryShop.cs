namespace Oxen.Conformance;

/// <summary>The shop in memory, for LINQ to Objects. Its rows are related as their keys say. A shop that passes null gives null for a member of null, as the deviations list.</summary>
public sealed class MemoryShop : IShop
{
    public MemoryShop(ShopData data, bool isReversed, bool passesNull = false)
    {
        Categories = Query(data.Categories, isReversed, passesNull);
        Suppliers = Query(data.Suppliers, isReversed, passesNull);
        Products = Query(data.Products, isReversed, passesNull);
        Customers = Query(data.Customers, isReversed, passesNull);
        Employees = Query(data.Employees, isReversed, passesNull);
        Orders = Query(data.Orders, isReversed, passesNull);
        Lines = Query(data.Lines, isReversed, passesNull);
        Regions = Query(data.Regions, isReversed, passesNull);
        Territories = Query(data.Territories, isReversed, passesNull);
        EmployeeTerritories = Query(data.EmployeeTerritories, isReversed, passesNull);
        Samples = Query(data.Samples, isReversed, passesNull);
        Baskets = Query(data.Baskets, isReversed, passesNull);
        Contacts = Query(data.Contacts, isReversed, passesNull);
        Shelves = Query(data.Shelves, isReversed, passesNull);
        Relate(Products, p => p.CategoryId, Categories, c => (int?)c.Id, (p, c) => p.Category = c, c => c.Products);
        Relate(Products, p => p.SupplierId, Suppliers, s => s.Id, (p, s) => p.Supplier = s, s => s.Products);
        Relate(Orders, o => o.CustomerId, Customers, c => c.Id, (o, c) => o.Customer = c, c => c.Orders);
        Relate(Orders, o => o.EmployeeId, Employees, e => (int?)e.Id, (o, e) => o.Employee = e, e => e.Orders);
        Relate(Employees, e => e.ReportsToId, Employees, m => (int?)m.Id, (e, m) => e.ReportsTo = m, m => m.Reports);
        Relate(Lines, l => l.OrderId, Orders, o => o.Id, (l, o) => l.Order = o, o => o.Lines);
        Relate(Lines, l => l.ProductId, Products, p => p.Id, (l, p) => l.Product = p, p => p.Lines);
        Relate(Territories, t => t.RegionId, Regions, r => (int?)r.Id, (t, r) => t.Region = r, r => r.Territories);
        Relate(EmployeeTerritories, x => x.EmployeeId, Employees, e => e.Id, (x, e) => x.Employee = e, e => e.Territories);
        Relate(EmployeeTerritories, x => x.TerritoryId, Territories, t => t.Id, (x, t) => x.Territory = t, t => t.Employees);
        Relate(Contacts, c => c.PartnerId, Contacts, p => (int?)p.Id, (c, p) => c.Partner = p, p => p.PartnerOf);
        foreach (var pair in EmployeeTerritories)
        {
            pair.Employee.WorksIn.Add(pair.Territory);
            pair.Territory.Staff.Add(pair.Employee);
        }

        foreach (var (region, supplier) in data.RegionSuppliers)
        {
            Regions.Single(r => r.Id == region).Suppliers.Add(Suppliers.Single(x => x.Id == supplier));
            Suppliers.Single(x => x.Id == supplier).Regions.Add(Regions.Single(r => r.Id == region));
        }
    }

    public IQueryable<Category> Categories { get; }
    public IQueryable<Supplier> Suppliers { get; }
    public IQueryable<Product> Products { get; }
    public IQueryable<Customer> Customers { get; }
    public IQueryable<Employee> Employees { get; }
    public IQueryable<Order> Orders { get; }
    public IQueryable<OrderLine> Lines { get; }
    public IQueryable<Region> Regions { get; }
    public IQueryable<Territory> Territories { get; }
    public IQueryable<EmployeeTerritory> EmployeeTerritories { get; }
    public IQueryable<Sample> Samples { get; }
    public IQueryable<Basket> Baskets { get; }
    public IQueryable<Contact> Contacts { get; }
    public IQueryable<Shelf> Shelves { get; }

    private static IQueryable<T> Query<T>(IReadOnlyList<T> rows, bool isReversed, bool passesNull)
    {
        var query = (isReversed ? [.. rows.Reverse()] : rows).AsQueryable();
        return passesNull ? new NullPassingQuery<T>(query) : query;
    }

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
