namespace Oxen.Conformance;

/// <summary>The shop in a database.</summary>
public sealed class ShopDb(OxenOptions options) : OxenDb(options), IShop
{
    public Table<Category> Categories => Table<Category>();
    public Table<Supplier> Suppliers => Table<Supplier>();
    public Table<Product> Products => Table<Product>();
    public Table<Customer> Customers => Table<Customer>();
    public Table<Employee> Employees => Table<Employee>();
    public Table<Order> Orders => Table<Order>();
    public Table<OrderLine> Lines => Table<OrderLine>();
    public Table<Region> Regions => Table<Region>();
    public Table<Territory> Territories => Table<Territory>();
    public Table<EmployeeTerritory> EmployeeTerritories => Table<EmployeeTerritory>();
    public Table<Sample> Samples => Table<Sample>();
    public Table<Basket> Baskets => Table<Basket>();
    public Table<Contact> Contacts => Table<Contact>();
    public Table<Shelf> Shelves => Table<Shelf>();

    IQueryable<Category> IShop.Categories => Categories;
    IQueryable<Supplier> IShop.Suppliers => Suppliers;
    IQueryable<Product> IShop.Products => Products;
    IQueryable<Customer> IShop.Customers => Customers;
    IQueryable<Employee> IShop.Employees => Employees;
    IQueryable<Order> IShop.Orders => Orders;
    IQueryable<OrderLine> IShop.Lines => Lines;
    IQueryable<Region> IShop.Regions => Regions;
    IQueryable<Territory> IShop.Territories => Territories;
    IQueryable<EmployeeTerritory> IShop.EmployeeTerritories => EmployeeTerritories;
    IQueryable<Sample> IShop.Samples => Samples;
    IQueryable<Basket> IShop.Baskets => Baskets;
    IQueryable<Contact> IShop.Contacts => Contacts;
    IQueryable<Shelf> IShop.Shelves => Shelves;

    /// <summary>How many queries have been compiled.</summary>
    public long Misses => Session.Engine.Plans.Statistics.Misses;

    /// <summary>Creates the tables and fills them.</summary>
    public async Task LoadAsync(ShopData data)
    {
        await Schema.SyncAsync();
        await Categories.InsertAsync(data.Categories);
        await Suppliers.InsertAsync(data.Suppliers);
        await Products.InsertAsync(data.Products);
        await Customers.InsertAsync(data.Customers);
        await Employees.InsertAsync(data.Employees);
        await Orders.InsertAsync(data.Orders);
        await Lines.InsertAsync(data.Lines);
        await Regions.InsertAsync(data.Regions);
        await Territories.InsertAsync(data.Territories);
        await EmployeeTerritories.InsertAsync(data.EmployeeTerritories);
        await Samples.InsertAsync(data.Samples);
        await Baskets.InsertAsync(data.Baskets);
        await Contacts.InsertAsync(data.Contacts);
        await Shelves.InsertAsync(data.Shelves);
        foreach (var (region, supplier) in data.RegionSuppliers)
        {
            await ExecuteAsync($"insert into region_suppliers (region_id, supplier_id) values ({region}, {supplier})");
        }
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Employee>().HasMany(e => e.WorksIn).WithMany(t => t.Staff).Using<EmployeeTerritory>();
        model.Entity<Contact>(contact =>
        {
            contact.HasOne(c => c.Partner).WithMany(c => c.PartnerOf);
            contact.OwnsOne(c => c.Profile, profile => profile.ToJson());
            contact.OwnsMany(c => c.Phones, phones => phones.ToJson());
        });
    }
}
