namespace Oxen.Conformance;

/// <summary>Members of objects that are there already are loaded for all of them by one command.</summary>
[Golden]
public sealed class LoadTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public async Task A_collection_of_all()
    {
        var customers = await Db.Customers.ToListAsync();

        Record(() => Db.LoadAsync(customers, c => c.Orders));

        Assert.That(customers.Select(c => (c.Id, Text(c.Orders))), Is.EquivalentTo(Memory.Customers.AsEnumerable().Select(c => (c.Id, Text(c.Orders)))));
        Assert.That(customers.SelectMany(c => c.Orders.Select(o => ReferenceEquals(o.Customer, c))), Has.All.True);
    }

    [Test]
    public async Task A_reference_of_all_is_one_object_for_each_row()
    {
        var products = await Db.Products.ToListAsync();

        Record(() => Db.LoadAsync(products, p => p.Category));

        Assert.That(products.Select(p => (p.Id, p.Category?.Name)), Is.EquivalentTo(Memory.Products.AsEnumerable().Select(p => (p.Id, p.Category?.Name))));
        Assert.That(products.Select(p => p.Category).OfType<Category>().Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(products.Select(p => p.CategoryId).OfType<int>().Distinct().Count()));
    }

    [Test]
    public async Task A_member_of_one()
    {
        var order = await Db.Orders.OrderBy(o => o.Id).FirstAsync();

        Record(() => Db.LoadAsync(order, o => o.Lines));

        Assert.That(order.Lines, Has.Count.EqualTo(Memory.Orders.OrderBy(o => o.Id).First().Lines.Count));
    }

    [Test]
    public async Task A_row_that_is_there_already_is_the_same_object()
    {
        var employees = await Db.Employees.OrderBy(e => e.Id).ToListAsync();

        await Db.LoadAsync(employees, e => e.ReportsTo);
        Assert.That(employees.Select(e => e.ReportsTo), Is.EqualTo(employees.Select(e => employees.Find(other => other.Id == e.ReportsToId))));

        await Db.LoadAsync(employees, e => e.Reports);
        Assert.That(employees.SelectMany(e => e.Reports), Is.SubsetOf(employees));
        Assert.That(employees.SelectMany(e => e.Reports.Select(report => ReferenceEquals(report.ReportsTo, e))), Has.All.True);
    }

    [Test]
    public async Task Nothing_is_sent_for_nothing()
    {
        var sent = CommandRecorder.During(() => Db.LoadAsync(new List<Customer>(), c => c.Orders).GetAwaiter().GetResult());

        Assert.That(sent, Is.Empty);
        await Task.CompletedTask;
    }

    [Test]
    public void A_column_is_not_loaded() =>
        Assert.That(() => Db.LoadAsync(new Customer(), c => c.Name), Throws.ArgumentException.With.Message.Contains("leads to another entity"));

    [Test]
    public void A_part_of_a_collection_is_not_loaded() => Assert.That(
        () => Db.LoadAsync(new Customer(), c => c.Orders.Where(o => o.Freight > 1).OrderBy(o => o.Id)),
        Throws.TypeOf<RefusedOperationException>().With.Property("Code").EqualTo("OXEN3006").And.Message.Contains("'Orders' leads to").And.Message.Contains("with Include, which takes the same lambda").And.Message.Not.Contains("Freight"));

    private static string Text(IEnumerable<Order> orders) => string.Join(", ", orders.Select(o => o.Id).Order());
}
