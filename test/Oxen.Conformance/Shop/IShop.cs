namespace Oxen.Conformance;

/// <summary>The shop's tables, in a database or in memory: what a query of the suites is written over.</summary>
public interface IShop
{
    IQueryable<Category> Categories { get; }
    IQueryable<Supplier> Suppliers { get; }
    IQueryable<Product> Products { get; }
    IQueryable<Customer> Customers { get; }
    IQueryable<Employee> Employees { get; }
    IQueryable<Order> Orders { get; }
    IQueryable<OrderLine> Lines { get; }
    IQueryable<Region> Regions { get; }
    IQueryable<Territory> Territories { get; }
    IQueryable<EmployeeTerritory> EmployeeTerritories { get; }
    IQueryable<Sample> Samples { get; }
    IQueryable<Basket> Baskets { get; }
    IQueryable<Contact> Contacts { get; }
    IQueryable<Shelf> Shelves { get; }
}
