namespace Oxen.Conformance.Writing;

public class FindTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task Find_gives_null_and_get_throws_where_no_row_is()
    {
        Assert.That(await Db.Customers.FindAsync(1), Is.Null);
        var error = Assert.ThrowsAsync<EntityNotFoundException>(() => Db.Customers.GetAsync(1));
        Assert.That(error!.Code, Is.EqualTo("OXEN3001"));
        Assert.That(error.Message, Is.EqualTo("OXEN3001: No row of Customer has id = 1. Use FindAsync if it may be absent; it gives null."));
        Assert.That(error.Key, Is.EqualTo(1));
    }

    [Test]
    public async Task A_row_that_is_gone_is_named_by_its_key()
    {
        var gone = new Customer { Id = 4711, Name = "x" };
        Assert.That(() => Db.Customers.UpdateAsync(gone), Throws.InstanceOf<ConcurrencyException>().With.Message.StartsWith("OXEN3002: UPDATE of Customer 4711 found no row with the object's id"));
        Assert.That(() => Db.Customers.DeleteAsync(gone), Throws.InstanceOf<ConcurrencyException>().With.Message.StartsWith("OXEN3002: DELETE of Customer 4711 found no row").And.Message.Contains("still to be deleted"));
        Assert.That(() => Db.Customers.DeleteAsync(new Customer { Email = "new" }), Throws.InstanceOf<ConcurrencyException>().With.Message.Contains("its Id was never set").And.Message.Contains("A new one has no row to delete"));
        Assert.That(() => Db.Customers.DeleteAsync([gone, gone]), Throws.InstanceOf<ConcurrencyException>().With.Message.Contains("of Customer 4711 found no row"));
        Assert.That(() => Db.CustomerCurrencies.DeleteAsync(new CustomerCurrency { CustomerId = 1, CurrencyCode = "CHF" }), Throws.InstanceOf<ConcurrencyException>().With.Message.Contains("CustomerCurrency 1, CHF found"));
        Assert.That(() => Db.Sessions.UpdateAsync(new Session { Token = "t0ken", Secret = "s" }), Throws.InstanceOf<ConcurrencyException>().With.Message.Contains("Session *** found"));
        await using var work = Db.BeginWork();
        work.Attach(gone);
        gone.Name = "y";
        Assert.That(() => work.SaveChangesAsync(), Throws.InstanceOf<ConcurrencyException>().With.Message.Contains("UPDATE of Customer 4711"));
    }

    [Test]
    public async Task An_integer_of_another_size_finds_its_key()
    {
        await Db.Tickets.InsertAsync(new Ticket());
        Assert.That(await Db.Tickets.FindAsync(1), Is.Not.Null);
        Assert.That(await Db.Tickets.FindAsync((byte)1), Is.Not.Null);

        var customer = await CustomerAsync();
        Assert.That(await Db.Customers.FindAsync((long)customer.Id), Is.Not.Null);
        await Db.Addresses.InsertAsync(new Address { CustomerId = customer.Id, Number = 1, Street = "Main Street" });
        Assert.That((await Db.Addresses.GetAsync((customer.Id, 1))).Street, Is.EqualTo("Main Street"));
    }

    [Test]
    public void A_key_of_another_kind_is_refused()
    {
        Assert.That(() => Db.Customers.FindAsync("1"), Throws.ArgumentException.With.Message.Contains("int Id").And.Message.Contains("string"));
        Assert.That(() => Db.Customers.FindAsync(long.MaxValue), Throws.ArgumentException.With.Message.Contains("range"));
        Assert.That(() => Db.Customers.FindAsync((1, 2)), Throws.ArgumentException);
        Assert.That(() => Db.Addresses.FindAsync(1), Throws.ArgumentException.With.Message.Contains("(int CustomerId, short Number)"));
        Assert.That(() => Db.Addresses.FindAsync((1, 2, 3)), Throws.ArgumentException.With.Message.Contains("tuple of 3"));
        Assert.That(() => Db.Addresses.FindAsync((1, "2")), Throws.ArgumentException.With.Message.Contains("string for Number"));
        Assert.That(() => Db.Customers.FindAsync(null!), Throws.ArgumentNullException);
        Assert.That(() => Db.Readings.FindAsync(1), Throws.InstanceOf<ModelException>());
    }

    [Test]
    public async Task A_composite_key_is_a_tuple_in_key_order()
    {
        await Db.CustomerCurrencies.InsertAsync(new CustomerCurrency { CustomerId = 1, CurrencyCode = "EUR" });

        Assert.That(await Db.CustomerCurrencies.FindAsync((1, "EUR")), Is.Not.Null);
        Assert.That(await Db.CustomerCurrencies.FindAsync((2, "EUR")), Is.Null);
        var error = Assert.ThrowsAsync<EntityNotFoundException>(() => Db.CustomerCurrencies.GetAsync((1, "CHF")));
        Assert.That(error!.Message, Does.Contain("customer_id = 1, currency_code = CHF"));
        Assert.That(error.Key, Is.EqualTo((1, "CHF")));
    }

    [Test]
    public async Task A_sensitive_key_is_never_in_a_message()
    {
        await Db.Sessions.InsertAsync(new Session { Token = "t0ken", Secret = "s3cret" });
        Assert.That((await Db.Sessions.GetAsync("t0ken")).Secret, Is.EqualTo("s3cret"));

        Exception?[] errors =
        [
            Assert.ThrowsAsync<EntityNotFoundException>(() => Db.Sessions.GetAsync("t0ken2")),
            Assert.ThrowsAsync<ConcurrencyException>(() => Db.Sessions.UpdateAsync(new Session { Token = "t0ken2", Secret = "s3cret" })),
            Assert.ThrowsAsync<ConcurrencyException>(() => Db.Sessions.DeleteAsync(new Session { Token = "t0ken2", Secret = "s3cret" })),
            Assert.ThrowsAsync<UniqueViolationException>(() => Db.Sessions.InsertAsync(new Session { Token = "t0ken", Secret = "s3cret" })),
            Assert.ThrowsAsync<NotNullViolationException>(() => Db.Sessions.InsertAsync(new Session { Token = "t0ken2", Secret = null! })),
        ];
        Assert.That(errors.Select(error => error!.ToString()), Has.None.Contains("t0ken").And.None.Contains("s3cret"));
    }

    [Test]
    public void A_cancelled_look_up_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => Db.Customers.FindAsync(1, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_key_of_another_type_is_told_in_the_words_of_CSharp()
    {
        Assert.That(() => Db.Customers.FindAsync("x"), Throws.ArgumentException.With.Message.EqualTo("The key of Customer is int Id, but string for Id was given."));
        Assert.That(() => Db.Addresses.FindAsync((1, "x")), Throws.ArgumentException.With.Message.Contains("the tuple (int CustomerId, short Number), but string for Number was given"));
    }
}
