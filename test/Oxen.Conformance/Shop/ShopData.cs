namespace Oxen.Conformance;

/// <summary>
/// The shop's rows, the same on each run: nulls, duplicates, empty strings, unicode, negative and boundary numbers.
/// Binary fractions are multiples of 1/16, so that sums don't depend on the order of rows.
/// </summary>
public sealed class ShopData(Kept kept)
{
    public IReadOnlyList<Category> Categories { get; init; } =
    [
        new() { Id = 1, Name = "Beverages", Description = "Soft drinks, coffees, teas" },
        new() { Id = 2, Name = "Condiments", Description = null },
        new() { Id = 3, Name = "Sweets", Description = "" },
        new() { Id = 4, Name = "Käse & Brot", Description = "100% from _here_ [not there]" },
        new() { Id = 5, Name = "Unused", Description = "soft drinks, coffees, teas" },
    ];

    public IReadOnlyList<Supplier> Suppliers { get; init; } =
    [
        new() { Id = 1, Name = "Exotic Liquids", Country = "UK", HomePage = "https://example.com/a?b=c&d='e'" },
        new() { Id = 2, Name = "Tokyo Traders 東京", Country = "Japan", HomePage = null },
        new() { Id = 3, Name = "Heli Süßwaren", Country = "Germany", HomePage = "" },
        new() { Id = 4, Name = "Nobody's", Country = "Norway", HomePage = null },
    ];

    public IReadOnlyList<Product> Products { get; init; } =
    [
        Product(1, "Chai", 1, 1, 18.00m, 39, 10, weight: 0.5, sku: 1),
        Product(2, "Chang", 1, 1, 19.00m, 17, 25, weight: 1.25, sku: 2),
        Product(3, "Aniseed Syrup", 2, 1, 10.00m, 13, 25),
        Product(4, "Mishi Kobe Niku", null, 2, 97.00m, 29, 0, discontinued: true, weight: 12),
        Product(5, "Ikura", null, 2, 31.00m, 31, null),
        Product(6, "Genen Shouyu", 2, 2, 15.50m, 39, 5, weight: 0.75, sku: 3),
        Product(7, "Gumbär Gummibärchen", 3, 3, 31.23m, 15, 0, sku: 4),
        Product(8, "Schoggi Schokolade", 3, 3, 43.90m, 49, 30, weight: 0.0625),
        Product(9, "Raclette", 4, 3, 55.00m, 0, 0, discontinued: true, weight: 5),
        Product(10, "raclette", 4, 3, 55.0m, 79, null, weight: 5),
        Product(11, "", 4, 1, 0m, 0, 0),
        Product(12, "Côte de Blaye", 1, 1, 263.5000m, -3, 15, weight: -1.5),
        Product(13, "Penny's \"cheap\" %off_", 3, 2, 0.01m, 32767, -5, weight: 0),
        Product(14, "Dear \\ very", 3, 2, 123456789012345.678901m, 1, 32767),
    ];

    public IReadOnlyList<Customer> Customers { get; init; } =
    [
        Customer("ALFKI", "Alfreds Futterkiste", "Maria Anders", "Berlin", null, "Germany", "1996-07-04", CustomerRank.Gold, 1000m, mail: true),
        Customer("ANATR", "Ana Trujillo", "Ana Trujillo", "México D.F.", null, "Mexico", "1997-01-31", CustomerRank.None, null),
        Customer("AROUT", "Around the Horn", "Thomas Hardy", "London", "", "UK", "1996-02-29", CustomerRank.Silver, 250.50m, mail: false),
        Customer("BERGS", "Berglunds snabbköp", "Christina Berglund", "Luleå", null, "Sweden", "2000-02-29", CustomerRank.Gold, 1000.00m, mail: true),
        Customer("BLAUS", "Blauer See", null, "Berlin", "BE", "Germany", "1996-12-31", CustomerRank.Bronze, 0m, active: false),
        Customer("BOLID", "Bólido", "Martín Sommer", "Madrid", null, "Spain", "1997-01-01", CustomerRank.None, -50m, mail: false),
        Customer("CONSH", "Consolidated Holdings", "elizabeth brown", "London", "LDN", "UK", "2024-12-30", CustomerRank.Silver, null, mail: true),
        Customer("EMPTY", "", "", "", "", "", "0001-01-01", CustomerRank.None, null, active: false, mail: false),
        Customer("FISSA", "FISSA", "Diego Roel", "Madrid", null, "Spain", "9999-12-31", CustomerRank.Bronze, 0.10m),
        Customer("LONDO", "london", "Ünsal Öz", "london", "LDN", "UK", "1970-01-01", CustomerRank.Gold, 79228162514264337593543950335m, active: false, mail: true),
        Customer("O'HAR", "Robert'); DROP TABLE customers;--", "O'Hara", null, null, "USA", "1999-12-31", CustomerRank.None, 0.1m, mail: null),
        Customer("ÆBLE", "Æbleskiver \U0001F967", "Søren", "København", "100%", "Denmark", "2000-01-01", CustomerRank.Bronze, 1000.0m, mail: true),
    ];

    public IReadOnlyList<Employee> Employees { get; init; } =
    [
        Employee(kept, 1, "Andrew", "Fuller", "1952-02-19", "1992-08-14 08:00:00", null, 5000m, null, Skills.Sales | Skills.Languages | Skills.Driving),
        Employee(kept, 2, "Nancy", "Davolio", "1968-12-08", "1992-05-01 00:00:00", 1, 2954.55m, "08:30", Skills.Sales),
        Employee(kept, 3, "Janet", "Leverling", null, "1992-04-01 23:59:59.9999999", 1, 3119.15m, "00:00", Skills.Sales | Skills.Driving),
        Employee(kept, 4, "Steven", "Buchanan", "1955-03-04", "1993-10-17 12:30:15.123", 1, 1744.21m, "23:59:59.9999999", Skills.None),
        Employee(kept, 5, "Anne", "Dodsworth", "1969-07-02", "1994-11-15 09:15:00", 4, 2333.33m, "08:30", Skills.Languages | Skills.Purchasing),
        Employee(kept, 6, "Nancy", "Andrews", "1968-12-08", "1994-11-15 09:15:00", 4, 2333.330m, null, Skills.Sales | Skills.Purchasing | Skills.Languages | Skills.Driving),
    ];

    public IReadOnlyList<Order> Orders { get; init; } = [.. Enumerable.Range(1, 40).Select(Order)];

    public IReadOnlyList<OrderLine> Lines { get; init; } = [.. Enumerable.Range(1, 40).SelectMany(LinesOf)];

    public IReadOnlyList<Region> Regions { get; init; } =
    [
        new() { Id = 1, Name = "Eastern" },
        new() { Id = 2, Name = "Western" },
        new() { Id = 3, Name = "Süden" },
        new() { Id = 4, Name = "" },
    ];

    // One of no region, one nobody works in, two of one name.
    public IReadOnlyList<Territory> Territories { get; init; } =
    [
        new() { Id = "01581", Name = "Westboro", RegionId = 1 },
        new() { Id = "01730", Name = "Bedford", RegionId = 1 },
        new() { Id = "85014", Name = "Phoenix", RegionId = 2 },
        new() { Id = "85251", Name = "Phoenix", RegionId = 2 },
        new() { Id = "Ö-1", Name = "Österreich", RegionId = 3 },
        new() { Id = "", Name = "", RegionId = null },
        new() { Id = "X", Name = "nowhere", RegionId = null },
    ];

    // Employee 4 works nowhere.
    public IReadOnlyList<EmployeeTerritory> EmployeeTerritories { get; init; } =
    [
        new() { EmployeeId = 1, TerritoryId = "01581", Since = new(1992, 8, 14), Share = 0.5 },
        new() { EmployeeId = 1, TerritoryId = "85014", Since = null, Share = 0.25 },
        new() { EmployeeId = 1, TerritoryId = "Ö-1", Since = DateOnly.MaxValue, Share = 0.25 },
        new() { EmployeeId = 2, TerritoryId = "01581", Since = new(1996, 2, 29), Share = 1 },
        new() { EmployeeId = 3, TerritoryId = "01730", Since = DateOnly.MinValue, Share = 0 },
        new() { EmployeeId = 5, TerritoryId = "85014", Since = new(1996, 2, 29), Share = -0.5 },
        new() { EmployeeId = 5, TerritoryId = "85251", Since = null, Share = 1.5 },
        new() { EmployeeId = 6, TerritoryId = "", Since = new(1999, 12, 31), Share = 1 },
    ];

    // Who delivers where: many to many with no class between. One of the suppliers delivers nowhere, nobody to one of the regions.
    public IReadOnlyList<(int Region, int Supplier)> RegionSuppliers { get; init; } = [(1, 1), (1, 2), (2, 1), (2, 3), (3, 3), (3, 1)];

    public IReadOnlyList<Sample> Samples { get; init; } = new SampleData(kept).Rows;

    public IReadOnlyList<Basket> Baskets { get; init; } = BasketData.Rows;

    public IReadOnlyList<Contact> Contacts { get; init; } = ContactData.Rows;

    public IReadOnlyList<Shelf> Shelves { get; init; } = ShelfData.Rows;

    private static Product Product(int id, string name, int? category, int supplier, decimal price, short stock, short? reorder, bool discontinued = false, double? weight = null, int? sku = null) => new()
    {
        Id = id,
        Name = name,
        CategoryId = category,
        SupplierId = supplier,
        UnitPrice = price,
        UnitsInStock = stock,
        ReorderLevel = reorder,
        IsDiscontinued = discontinued,
        Weight = weight,
        Sku = sku is null ? null : new Guid(sku.Value, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xAB),
    };

    private static Customer Customer(string id, string name, string? contact, string? city, string? region, string country, string since, CustomerRank rank, decimal? limit, bool active = true, bool? mail = null) => new()
    {
        Id = id,
        Name = name,
        ContactName = contact,
        City = city,
        Region = region,
        Country = country,
        Since = DateOnly.Parse(since),
        Rank = rank,
        CreditLimit = limit,
        IsActive = active,
        AcceptsMail = mail,
    };

    private static Employee Employee(Kept kept, int id, string first, string last, string? birth, string hired, int? boss, decimal salary, string? shift, Skills skills) => new()
    {
        Id = id,
        FirstName = first,
        LastName = last,
        BirthDate = birth is null ? null : DateOnly.Parse(birth),
        HiredAt = kept.Of(DateTime.SpecifyKind(DateTime.Parse(hired), DateTimeKind.Utc)),
        ReportsToId = boss,
        Salary = salary,
        ShiftStart = shift is null ? null : kept.Of(TimeOnly.Parse(shift)),
        Skills = skills,
    };

    // The last two customers have no orders, and employee 3 has none.
    private static Order Order(int id)
    {
        string[] customers = ["ALFKI", "ANATR", "AROUT", "BERGS", "BLAUS", "BOLID", "CONSH", "ALFKI", "FISSA", "LONDO"];
        int?[] employees = [1, 2, null, 4, 5, 6, 2];
        decimal[] freight = [32.38m, 0m, 65.83m, 0.5m, 65.830m, -1.25m, 1007.64m, 22.98m, 0.1m, 0.2m, 0.3m];
        var placed = new DateTime(1996, 7, 4, 0, 0, 0, DateTimeKind.Utc).AddDays(id * 17 % 400).AddMinutes(id * 37 % 1440).AddMilliseconds(id % 4 * 250);
        return new Order
        {
            Id = id,
            CustomerId = customers[id % customers.Length],
            EmployeeId = employees[id % employees.Length],
            PlacedAt = placed,
            ShippedAt = id % 4 == 0 ? null : placed.AddHours(id % 3 * 36),
            Freight = freight[id % freight.Length],
            Status = id % 4 == 0 ? id % 8 == 0 ? OrderStatus.Cancelled : OrderStatus.Open : OrderStatus.Shipped,
            Priority = (id % 5) switch { 0 => null, 1 or 2 => Priority.Normal, 3 => Priority.Low, _ => Priority.High },
            Notes = (id % 6) switch { 0 => null, 1 => "", 2 => "Rush", 3 => "rush", 4 => " ring twice ", _ => $"Note {id}: 50% off_line" },
        };
    }

    // Every seventh order has no lines.
    private static IEnumerable<OrderLine> LinesOf(int order) => Enumerable.Range(0, order % 7 == 0 ? 0 : 1 + order % 3).Select(i => new OrderLine
    {
        OrderId = order,
        ProductId = 1 + (order + i * 5) % 13,
        Quantity = (order * 7 + i * 3) % 50 - 2,
        UnitPrice = Math.Round(9.99m * (1 + (order + i) % 11), 2 + i),
        Discount = (order + i) % 5 / 16.0,
    });
}
