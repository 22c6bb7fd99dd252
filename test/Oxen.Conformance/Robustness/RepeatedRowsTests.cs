namespace Oxen.Conformance;

/// <summary>Rows are the same however often their query was sent: a driver reads what the database has prepared in another way.</summary>
public sealed class RepeatedRowsTests(TestDatabase database) : ShopTests(database)
{
    // More than a connection sends a command as text.
    private const int Runs = 8;

    [Test]
    public async Task An_absent_row_in_the_middle_leaves_what_follows_in_its_place() => await AreSame(
        Db.Products.OrderBy(p => p.Id).Select(p => new { p.Id, p.Category, p.Name, p.Supplier }),
        Memory.Products.OrderBy(p => p.Id).Select(p => new { p.Id, p.Category, p.Name, p.Supplier }),
        row => (row.Id, row.Category?.Id, row.Category?.Name, row.Category?.Description, row.Name, row.Supplier.Name, row.Supplier.HomePage));

    [Test]
    public async Task An_absent_row_at_the_end_is_null() => await AreSame(
        Db.Products.OrderBy(p => p.Id).Include(p => p.Category),
        Memory.Products.OrderBy(p => p.Id),
        product => (product.Id, product.Weight, product.Sku, product.Category?.Name, product.Category?.Description));

    [Test]
    public async Task Nulls_among_the_columns_are_nulls() => await AreSame(
        Db.Customers.OrderBy(c => c.Id),
        Memory.Customers.OrderBy(c => c.Id),
        customer => (customer.Id, customer.Name, customer.ContactName, customer.City, customer.Region, customer.Country));

    [Test]
    public async Task A_condition_in_memory_leaves_columns_out() => await AreSame(
        Db.Products.OrderBy(p => p.Id).Select(p => new { Chosen = Chosen(p.Weight != null, p.Weight, p.UnitsInStock), p.ReorderLevel, p.Name }),
        Memory.Products.OrderBy(p => p.Id).Select(p => new { Chosen = Chosen(p.Weight != null, p.Weight, p.UnitsInStock), p.ReorderLevel, p.Name }),
        row => (row.Chosen, row.ReorderLevel, row.Name));

    [Test]
    public async Task Owners_that_come_twice_have_their_collections_each() => await AreSame(
        Db.Orders.OrderBy(o => o.Id).Take(20).Select(o => new { o.Id, Products = o.Employee!.Orders.OrderBy(other => other.Id).Select(other => other.Id).ToList() }),
        Memory.Orders.AsEnumerable().OrderBy(o => o.Id).Take(20).Select(o => new { o.Id, Products = o.Employee == null ? [] : o.Employee.Orders.OrderBy(other => other.Id).Select(other => other.Id).ToList() }),
        row => (row.Id, string.Join(' ', row.Products)));

    private static double Chosen(bool isWeighed, double? weight, short units) => isWeighed ? weight!.Value : units;

    private static async Task AreSame<T, TText>(IQueryable<T> query, IEnumerable<T> memory, Func<T, TText> text)
    {
        List<TText> wanted = [.. memory.Select(text)];
        Assert.That(wanted, Is.Not.Empty);
        for (var run = 0; run < Runs; run++)
        {
            Assert.That(query.ToList().ConvertAll(row => text(row)), Is.EqualTo(wanted), $"run {run}");
            Assert.That((await query.ToListAsync()).ConvertAll(row => text(row)), Is.EqualTo(wanted), $"run {run}, awaited");
        }
    }
}
