using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>What several entities have, to query through a generic constraint.</summary>
public interface INamed
{
    string Name { get; }
}

public sealed class Category : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Description { get; set; }
    public List<Product> Products { get; set; } = [];
}

public sealed class Supplier : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Country { get; set; } = "";
    public string? HomePage { get; set; }
    public List<Product> Products { get; set; } = [];
    public List<Region> Regions { get; set; } = [];
}

public sealed class Product : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public int? CategoryId { get; set; }
    public Category? Category { get; set; }
    public int SupplierId { get; set; }
    public Supplier Supplier { get; set; } = null!;
    public decimal UnitPrice { get; set; }
    public short UnitsInStock { get; set; }
    public short? ReorderLevel { get; set; }
    public bool IsDiscontinued { get; set; }
    public double? Weight { get; set; }
    public Guid? Sku { get; set; }
    public List<OrderLine> Lines { get; set; } = [];
}

/// <summary>Has a natural key.</summary>
public sealed class Customer : INamed
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public string? ContactName { get; set; }
    public string? City { get; set; }
    public string? Region { get; set; }
    public string Country { get; set; } = "";
    public DateOnly Since { get; set; }
    public CustomerRank Rank { get; set; }
    public decimal? CreditLimit { get; set; }
    public bool IsActive { get; set; }
    public bool? AcceptsMail { get; set; }
    public List<Order> Orders { get; set; } = [];
}

public sealed class Employee
{
    public int Id { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public DateTime HiredAt { get; set; }
    public int? ReportsToId { get; set; }
    public Employee? ReportsTo { get; set; }
    public decimal Salary { get; set; }
    public TimeOnly? ShiftStart { get; set; }
    public Skills Skills { get; set; }

    [Inlined]
    public string FullName => FirstName + " " + LastName;

    public static Expression<Func<Employee, string>> FullNameExpression => e => e.FirstName + " " + e.LastName;

    public List<Employee> Reports { get; set; } = [];
    public List<EmployeeTerritory> Territories { get; set; } = [];
    public List<Territory> WorksIn { get; set; } = [];
    public List<Order> Orders { get; set; } = [];
}

public sealed class Order
{
    public int Id { get; set; }
    public string CustomerId { get; set; } = "";
    public Customer Customer { get; set; } = null!;
    public int? EmployeeId { get; set; }
    public Employee? Employee { get; set; }
    public DateTime PlacedAt { get; set; }
    public DateTime? ShippedAt { get; set; }
    public decimal Freight { get; set; }

    [StoredAs(typeof(string))]
    public OrderStatus Status { get; set; }

    public Priority? Priority { get; set; }
    public string? Notes { get; set; }
    public List<OrderLine> Lines { get; set; } = [];
}

/// <summary>Has a composite key.</summary>
[PrimaryKey(nameof(OrderId), nameof(ProductId))]
public sealed class OrderLine
{
    public int OrderId { get; set; }
    public Order Order { get; set; } = null!;
    public int ProductId { get; set; }
    public Product Product { get; set; } = null!;
    public int Quantity { get; set; }
    public decimal UnitPrice { get; set; }
    public double Discount { get; set; }
}

public sealed class Region : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Territory> Territories { get; set; } = [];
    public List<Supplier> Suppliers { get; set; } = [];
}

/// <summary>Has a natural key, and may belong to no region.</summary>
public sealed class Territory : INamed
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public int? RegionId { get; set; }
    public Region? Region { get; set; }
    public List<EmployeeTerritory> Employees { get; set; } = [];
    public List<Employee> Staff { get; set; } = [];
}

/// <summary>Who works where: many to many, with something to say of each pair.</summary>
[PrimaryKey(nameof(EmployeeId), nameof(TerritoryId))]
public sealed class EmployeeTerritory
{
    public int EmployeeId { get; set; }
    public Employee Employee { get; set; } = null!;
    public string TerritoryId { get; set; } = "";
    public Territory Territory { get; set; } = null!;
    public DateOnly? Since { get; set; }
    public double Share { get; set; }
}

public enum CustomerRank
{
    None,
    Bronze,
    Silver,
    Gold,
}

public enum OrderStatus
{
    Open,
    Shipped,
    Cancelled,
}

public enum Priority : byte
{
    Low = 1,
    Normal = 5,
    High = 200,
}

[Flags]
public enum Skills
{
    None = 0,
    Sales = 1,
    Purchasing = 2,
    Languages = 4,
    Driving = 8,
}
