namespace Oxen.Conformance.Writing;

public class DeleteTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task A_delete_removes_the_row_and_no_other()
    {
        var ann = await CustomerAsync("Ann");
        var bob = await CustomerAsync("Bob");
        await Db.Customers.DeleteAsync(ann);

        Assert.That(Db.Customers.Select(c => c.Name).ToList(), Is.EqualTo(new[] { "Bob" }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Customers.DeleteAsync(ann));
        await Db.Customers.DeleteAsync(bob);
    }

    [Test]
    public async Task A_composite_key_names_one_row()
    {
        var customer = await CustomerAsync();
        Address[] addresses = [new() { CustomerId = customer.Id, Number = 1 }, new() { CustomerId = customer.Id, Number = 2 }];
        await Db.Addresses.InsertAsync(addresses);
        await Db.Addresses.DeleteAsync(addresses[0]);

        Assert.That(Db.Addresses.Select(a => a.Number).ToList(), Is.EqualTo(new short[] { 2 }));
    }

    [Test]
    public async Task A_foreign_key_forbids_orphans()
    {
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Addresses.InsertAsync(new Address { CustomerId = 5, Number = 1 }));

        var customer = await CustomerAsync();
        await Db.Addresses.InsertAsync(new Address { CustomerId = customer.Id, Number = 1 });
        await Db.Customers.DeleteAsync(customer);
        Assert.That(Db.Addresses.Count(), Is.Zero, "the relation is required, so it cascades");
    }
}
