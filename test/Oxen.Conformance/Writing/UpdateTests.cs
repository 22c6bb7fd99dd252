namespace Oxen.Conformance.Writing;

public class UpdateTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task An_update_writes_every_column()
    {
        var ann = await CustomerAsync("Ann");
        var bob = await CustomerAsync("Bob");
        ann.Name = "Anna";
        ann.Email = "anna@example.org";
        ann.Standing = Standing.Barred;
        await Db.Customers.UpdateAsync(ann);

        var read = await Db.Customers.GetAsync(ann.Id);
        Assert.That((read.Name, read.Email, read.Standing), Is.EqualTo(("Anna", "anna@example.org", Standing.Barred)));
        Assert.That((await Db.Customers.GetAsync(bob.Id)).Name, Is.EqualTo("Bob"));
    }

    [Test]
    public async Task A_value_can_become_null()
    {
        var customer = new Customer { Name = "Ann", Email = "ann@example.org" };
        await Db.Customers.InsertAsync(customer);
        customer.Email = null;
        await Db.Customers.UpdateAsync(customer);

        Assert.That((await Db.Customers.GetAsync(customer.Id)).Email, Is.Null);
    }

    [Test]
    public async Task Chosen_columns_leave_the_others_alone()
    {
        var customer = await CustomerAsync("Ann", 31);
        await Db.Customers.UpdateAsync(new Customer { Id = customer.Id, Name = "Anna", Age = 99 }, c => c.Name);
        var read = await Db.Customers.GetAsync(customer.Id);
        Assert.That((read.Name, read.Age), Is.EqualTo(("Anna", 31)));

        await Db.Customers.UpdateAsync(new Customer { Id = customer.Id, Name = "?", Age = 32, Email = "a" }, c => new { c.Age, c.Email });
        read = await Db.Customers.GetAsync(customer.Id);
        Assert.That((read.Name, read.Age, read.Email), Is.EqualTo(("Anna", 32, "a")));

        await Db.Customers.UpdateAsync(new Customer { Id = customer.Id, Age = 33 }, c => c.Age);
        Assert.That((await Db.Customers.GetAsync(customer.Id)).Age, Is.EqualTo(33));
    }

    [Test]
    public async Task Columns_that_cannot_be_chosen_are_refused_with_the_reason()
    {
        var customer = await CustomerAsync();
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => c.Id), Throws.ArgumentException.With.Message.Contains("key"));
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => new { }), Throws.ArgumentException.With.Message.Contains("no column"));
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => c), Throws.ArgumentException);
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => c.Name.Length), Throws.ArgumentException);
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => c.Name + "x"), Throws.ArgumentException);
        Assert.That(() => Db.Customers.UpdateAsync(customer, c => customer.Name), Throws.ArgumentException);
        Assert.That(() => Db.Products.UpdateAsync(new Product(), p => p.Value), Throws.ArgumentException.With.Message.Contains("computed"));
        Assert.That(() => Db.Articles.UpdateAsync(new Article(), a => a.Version), Throws.ArgumentException.With.Message.Contains("row version"));
        Assert.That(() => Db.Bookings.UpdateAsync(new Booking(), b => b.Stamp), Throws.ArgumentException.With.Message.Contains("concurrency token"));
        Assert.That(() => Db.Addresses.UpdateAsync(new Address(), a => a.Customer), Throws.ArgumentException.With.Message.Contains("isn't mapped"));
    }

    [Test]
    public async Task Computed_columns_are_read_back()
    {
        var product = new Product { Name = "rope", Price = 3 };
        await Db.Products.InsertAsync(product);
        product.Price = 4;
        await Db.Products.UpdateAsync(product);
        Assert.That(product.Value, Is.EqualTo(40));

        product.Stock = 2;
        await Db.Products.UpdateAsync(product, p => p.Stock);
        Assert.That(product.Value, Is.EqualTo(8));
    }

    [Test]
    public async Task An_unset_value_is_written_by_an_update()
    {
        var product = new Product { Name = "rope", Price = 3 };
        await Db.Products.InsertAsync(product);
        product.Stock = 0;
        await Db.Products.UpdateAsync(product);

        Assert.That((await Db.Products.GetAsync(product.Id)).Stock, Is.Zero);
    }

    [Test]
    public void A_row_that_is_not_there_is_a_conflict()
    {
        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Customers.UpdateAsync(new Customer { Id = 5, Name = "nobody" }));
        Assert.That(error!.Code, Is.EqualTo("OXEN3002"));
        Assert.That(error.EntityType, Is.EqualTo(typeof(Customer)));
        Assert.That(error.Message, Does.Contain("Customer").And.Contain("id").And.Not.Contain("nobody"));
    }

    [Test]
    public async Task A_row_version_that_moved_on_is_a_conflict()
    {
        var article = new Article { Title = "Oxen" };
        await Db.Articles.InsertAsync(article);
        var stale = await Db.Articles.GetAsync(article.Id);

        article.Text = "mine";
        await Db.Articles.UpdateAsync(article);
        Assert.That(article.Version, Is.EqualTo(2));
        await Db.Articles.UpdateAsync(article, a => a.Text);
        Assert.That(article.Version, Is.EqualTo(3));

        stale.Text = "theirs";
        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(stale));
        Assert.That(error!.Message, Does.Contain("version"));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(stale, a => a.Text));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.DeleteAsync(stale));
        Assert.That(stale.Version, Is.EqualTo(1));
        Assert.That((await Db.Articles.GetAsync(article.Id)).Text, Is.EqualTo("mine"));
    }

    [Test]
    public async Task A_row_version_of_bytes_changes_with_each_write()
    {
        var page = new Page { Path = "/" };
        await Db.Pages.InsertAsync(page);
        var stale = await Db.Pages.GetAsync("/");
        var first = page.Version;
        await Db.Pages.UpdateAsync(page);

        Assert.That(page.Version, Is.Not.EqualTo(first));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Pages.UpdateAsync(stale));
        await Db.Pages.DeleteAsync(page);
    }

    [Test]
    public async Task A_token_of_the_application_must_be_unchanged()
    {
        var booking = new Booking { Seats = 1 };
        await Db.Bookings.InsertAsync(booking);
        booking.Seats = 2;
        await Db.Bookings.UpdateAsync(booking);

        await Db.Bookings.Where(b => b.Id == booking.Id).ExecuteUpdateAsync(s => s.Set(b => b.Stamp, "taken"));
        booking.Seats = 3;
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Bookings.UpdateAsync(booking));

        booking = await Db.Bookings.GetAsync(booking.Id);
        Assert.That((booking.Seats, booking.Stamp), Is.EqualTo((2, "taken")));
        booking.Seats = 4;
        await Db.Bookings.UpdateAsync(booking);
        await Db.Bookings.DeleteAsync(booking);
    }

    [Test]
    public async Task Nothing_to_update_still_looks_for_the_row()
    {
        var ticket = new Ticket();
        await Db.Tickets.InsertAsync(ticket);
        await Db.Tickets.UpdateAsync(ticket);

        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Tickets.UpdateAsync(new Ticket { Id = 99 }));
    }

    [Test]
    public async Task Keys_and_tokens_are_equal_as_in_csharp()
    {
        var rate = new Rate { Percent = 1.50m, Limit = 10m, Since = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
        await Db.Rates.InsertAsync(rate);
        var same = new Rate { Percent = 1.5m, Limit = 10.00m, Since = rate.Since.ToLocalTime(), Name = "same" };
        await Db.Rates.UpdateAsync(same);
        await Db.Rates.SaveAsync(same);

        Assert.That((await Db.Rates.FindAsync(1.500m))!.Name, Is.EqualTo("same"));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Rates.UpdateAsync(new Rate { Percent = 1.5m, Limit = 10.01m, Since = rate.Since }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Rates.UpdateAsync(new Rate { Percent = 1.5m, Limit = null, Since = rate.Since }));
        await Db.Rates.DeleteAsync(same);
    }

    [Test]
    public async Task A_key_with_a_converter_finds_its_row()
    {
        var parcel = new Parcel { Number = new ParcelNumber(7), Content = "books" };
        await Db.Parcels.InsertAsync(parcel);
        parcel.Content = "more books";
        await Db.Parcels.UpdateAsync(parcel);
        await Db.Parcels.SaveAsync(parcel);

        Assert.That((await Db.Parcels.GetAsync(new ParcelNumber(7))).Content, Is.EqualTo("more books"));
        Assert.That(() => Db.Parcels.FindAsync(7), Throws.ArgumentException.With.Message.Contains("ParcelNumber"));
    }
}
