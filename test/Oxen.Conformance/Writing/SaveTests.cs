namespace Oxen.Conformance.Writing;

public class SaveTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task An_unset_generated_key_inserts_and_a_set_one_updates()
    {
        var customer = new Customer { Name = "Ann" };
        await Db.Customers.SaveAsync(customer);
        Assert.That(customer.Id, Is.EqualTo(1));

        customer.Name = "Anna";
        await Db.Customers.SaveAsync(customer);
        Assert.That(Db.Customers.Select(c => c.Name).ToList(), Is.EqualTo(new[] { "Anna" }));
    }

    [Test]
    public void A_set_generated_key_without_row_is_a_conflict()
    {
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Customers.SaveAsync(new Customer { Id = 5, Name = "Ann" }));
        Assert.That(Db.Customers.Count(), Is.Zero);
    }

    [Test]
    public async Task A_natural_key_inserts_or_updates()
    {
        await Db.Currencies.SaveAsync(new Currency { Code = "EUR", Name = "Euro" });
        await Db.Currencies.SaveAsync(new Currency { Code = "EUR", Name = "euro" });
        await Db.Currencies.SaveAsync(new Currency { Code = "CHF", Name = "Franken" });

        Assert.That(Db.Currencies.OrderBy(c => c.Code).Select(c => c.Name).ToList(), Is.EqualTo(new[] { "Franken", "euro" }));
    }

    [Test]
    public async Task A_guid_key_is_made_when_unset_and_upserts_when_set()
    {
        var document = new Document { Title = "first" };
        await Db.Documents.SaveAsync(document);
        Assert.That(document.Id, Is.Not.EqualTo(Guid.Empty));

        document.Title = "second";
        await Db.Documents.SaveAsync(document);
        await Db.Documents.SaveAsync(new Document { Id = Guid.NewGuid(), Title = "third" });

        Assert.That(Db.Documents.OrderBy(d => d.Title).Select(d => d.Title).ToList(), Is.EqualTo(new[] { "second", "third" }));
    }

    [Test]
    public async Task A_composite_key_upserts()
    {
        var customer = await CustomerAsync();
        await Db.Addresses.SaveAsync(new Address { CustomerId = customer.Id, Number = 1, Street = "Main Street" });
        await Db.Addresses.SaveAsync(new Address { CustomerId = customer.Id, Number = 1, Street = "High Street" });
        await Db.Addresses.SaveAsync(new Address { CustomerId = customer.Id, Number = 2, Street = "Low Street" });

        Assert.That(Db.Addresses.OrderBy(a => a.Number).Select(a => a.Street).ToList(), Is.EqualTo(new[] { "High Street", "Low Street" }));
    }

    [Test]
    public async Task A_row_of_nothing_but_its_key_is_saved_once()
    {
        var link = new CustomerCurrency { CustomerId = 1, CurrencyCode = "EUR" };
        await Db.CustomerCurrencies.SaveAsync(link);
        await Db.CustomerCurrencies.SaveAsync(link);

        Assert.That(Db.CustomerCurrencies.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task An_upsert_takes_defaults_for_a_new_row_and_writes_all_of_a_known_one()
    {
        var setting = new Setting { Name = "theme" };
        await Db.Settings.SaveAsync(setting);
        Assert.That((setting.Priority, setting.Origin, setting.Label), Is.EqualTo((5, "factory", "theme:5")));

        setting.Priority = 0;
        setting.Origin = null;
        await Db.Settings.SaveAsync(setting);
        Assert.That((setting.Priority, setting.Origin, setting.Label), Is.EqualTo((0, (string?)null, "theme:0")));

        var read = await Db.Settings.GetAsync("theme");
        Assert.That((read.Priority, read.Origin, read.Label), Is.EqualTo((0, (string?)null, "theme:0")));
    }

    [Test]
    public async Task An_upsert_minds_the_row_version()
    {
        var page = new Page { Path = "/", Text = "first" };
        await Db.Pages.SaveAsync(page);
        var stale = await Db.Pages.GetAsync("/");
        page.Text = "second";
        await Db.Pages.SaveAsync(page);

        stale.Text = "third";
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Pages.SaveAsync(stale));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Pages.SaveAsync(new Page { Path = "/", Text = "new?" }));
        Assert.That((await Db.Pages.GetAsync("/")).Text, Is.EqualTo("second"));
    }

    [Test]
    public async Task A_saved_article_moves_its_version_on()
    {
        var article = new Article { Title = "Oxen" };
        await Db.Articles.SaveAsync(article);
        await Db.Articles.SaveAsync(article);

        Assert.That(article.Version, Is.EqualTo(2));
    }

    [Test]
    public async Task A_value_made_at_insert_is_not_made_again_at_update()
    {
        var booking = new Booking();
        await Db.Bookings.SaveAsync(booking);
        Assert.That(booking.Reference.Version, Is.EqualTo(7));

        booking.Reference = Guid.Empty;
        await Db.Bookings.SaveAsync(booking);
        Assert.That(booking.Reference, Is.EqualTo(Guid.Empty));
        Assert.That((await Db.Bookings.GetAsync(booking.Id)).Reference, Is.EqualTo(Guid.Empty));
    }
}
