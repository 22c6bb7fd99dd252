namespace Oxen.Conformance.Writing;

public class InsertTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task A_generated_key_is_set_on_the_object()
    {
        var ann = await CustomerAsync("Ann");
        var bob = await CustomerAsync("Bob");

        Assert.That((ann.Id, bob.Id), Is.EqualTo((1, 2)));
        Assert.That((await Db.Customers.GetAsync(bob.Id)).Name, Is.EqualTo("Bob"));
    }

    [Test]
    public async Task An_explicit_value_for_a_generated_key_is_kept()
    {
        var customer = new Customer { Id = 77, Name = "Ann" };
        await Db.Customers.InsertAsync(customer);

        Assert.That(customer.Id, Is.EqualTo(77));
        Assert.That(await Db.Customers.FindAsync(77), Is.Not.Null);
    }

    [Test]
    public async Task Every_value_comes_back()
    {
        var customer = new Customer { Name = "Ann", Email = "ann@example.org", Age = 31, Standing = Standing.Known };
        await Db.Customers.InsertAsync(customer);

        var read = await Db.Customers.GetAsync(customer.Id);
        Assert.That((read.Name, read.Email, read.Age, read.Standing), Is.EqualTo(("Ann", "ann@example.org", 31, Standing.Known)));
    }

    [TestCase("'; DROP TABLE customers; --")]
    [TestCase("\"); DELETE FROM customers; --")]
    [TestCase("@Name $name :name ?1 {0} %s \\' \\\" `")]
    [TestCase("a\0b")]
    [TestCase("line\nline\r\n\ttab")]
    [TestCase("Ünïcödé 漢字 🐂")]
    [TestCase("")]
    public async Task A_value_is_never_part_of_the_text(string value)
    {
        if (!Database.Kept.HasNul && value.Contains('\0'))
        {
            Assert.That(() => Db.Customers.InsertAsync(new Customer { Name = value }), Throws.InstanceOf<ValueException>().With.Message.Contains("U+0000"));
            return;
        }

        var customer = new Customer { Name = value, Email = value };
        await Db.Customers.InsertAsync(customer);
        Assert.That((await Db.Customers.GetAsync(customer.Id)).Name, Is.EqualTo(value));

        customer.Email = value + value;
        await Db.Customers.UpdateAsync(customer);
        Assert.That((await Db.Customers.GetAsync(customer.Id)).Email, Is.EqualTo(value + value));

        await Db.Currencies.SaveAsync(new Currency { Code = value, Name = value });
        Assert.That((await Db.Currencies.GetAsync(value)).Name, Is.EqualTo(value));
    }

    [Test]
    public async Task A_guid_key_is_made_in_order_of_time()
    {
        var first = new Document { Title = "first" };
        var second = new Document { Title = "second" };
        await Db.Documents.InsertAsync(first);
        await Db.Documents.InsertAsync(second);

        Assert.That(first.Id.Version, Is.EqualTo(7));
        Assert.That(second.Id, Is.Not.EqualTo(first.Id));
        Assert.That((await Db.Documents.GetAsync(first.Id)).Title, Is.EqualTo("first"));
    }

    [Test]
    public async Task A_given_guid_key_is_kept()
    {
        var id = Guid.NewGuid();
        await Db.Documents.InsertAsync(new Document { Id = id, Title = "mine" });

        Assert.That((await Db.Documents.GetAsync(id)).Title, Is.EqualTo("mine"));
    }

    [Test]
    public async Task Unset_columns_get_their_defaults_and_computed_columns_their_values()
    {
        var product = new Product { Name = "rope", Price = 3 };
        await Db.Products.InsertAsync(product);

        Assert.That((product.State, product.Stock, product.Value), Is.EqualTo(("new", 10, 30)));
    }

    [Test]
    public async Task Set_columns_win_over_their_defaults()
    {
        var product = new Product { Name = "rope", State = "used", Stock = 2, Price = 3 };
        await Db.Products.InsertAsync(product);

        Assert.That((product.State, product.Stock, product.Value), Is.EqualTo(("used", 2, 6)));
        var half = new Product { Name = "rope", Stock = 1, Price = 3 };
        await Db.Products.InsertAsync(half);
        Assert.That((half.State, half.Stock, half.Value), Is.EqualTo(("new", 1, 3)));
    }

    [Test]
    public async Task A_table_of_nothing_but_a_generated_key_takes_rows()
    {
        Ticket[] tickets = [new(), new(), new()];
        await Db.Tickets.InsertAsync(tickets);

        Assert.That(tickets.Select(ticket => ticket.Id), Is.EqualTo(new long[] { 1, 2, 3 }));
    }

    [Test]
    public async Task A_record_gets_its_key_and_a_moment_of_the_database()
    {
        var visit = new Visit(0, "museum");
        await Db.Visits.InsertAsync(visit);

        Assert.That(visit.Id, Is.EqualTo(1));
        Assert.That(visit.At, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(1)));
        Assert.That(visit.At.Kind, Is.EqualTo(DateTimeKind.Utc));
        Assert.That(await Db.Visits.GetAsync(1), Is.EqualTo(visit));
    }

    [Test]
    public async Task A_row_version_begins_at_one()
    {
        var article = new Article { Title = "Oxen" };
        await Db.Articles.InsertAsync(article);
        var page = new Page { Path = "/" };
        await Db.Pages.InsertAsync(page);

        Assert.That(article.Version, Is.EqualTo(1));
        Assert.That(page.Version, Has.Length.EqualTo(8));
        Assert.That((await Db.Pages.GetAsync("/")).Version, Is.EqualTo(page.Version));
    }

    [Test]
    public async Task Hostile_names_are_only_names()
    {
        var hostile = new Hostile { Select = 5, Name = "a", Size = 6, Other = "b" };
        await Db.Hostiles.InsertAsync(hostile);
        hostile.Name = "c";
        await Db.Hostiles.UpdateAsync(hostile);
        hostile.Other = "d";
        await Db.Hostiles.UpdateAsync(hostile, h => new { h.Other, h.Size });

        var read = await Db.Hostiles.GetAsync(hostile.Select);
        Assert.That((read.Name, read.Size, read.Other), Is.EqualTo(("c", 6, "d")));
        await Db.Hostiles.DeleteAsync(hostile);
        Assert.That(await Db.Hostiles.FindAsync(hostile.Select), Is.Null);
    }

    [Test]
    public async Task A_duplicate_is_an_error_and_leaves_the_object_as_it_was()
    {
        await Db.Customers.InsertAsync(new Customer { Name = "Ann", Email = "ann@example.org" });
        var other = new Customer { Name = "Anna", Email = "ann@example.org" };

        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Customers.InsertAsync(other));
        Assert.That(error!.Columns, Is.EqualTo(new[] { "email" }));
        Assert.That(error.Message, Does.Not.Contain("ann@example.org"));
        Assert.That(other.Id, Is.Zero);
    }

    [Test]
    public void A_failed_insert_takes_back_what_was_made()
    {
        var document = new Document { Title = null! };
        Assert.ThrowsAsync<NotNullViolationException>(() => Db.Documents.InsertAsync(document));
        Assert.That(document.Id, Is.EqualTo(Guid.Empty));

        var article = new Article { Title = null! };
        Assert.ThrowsAsync<NotNullViolationException>(() => Db.Articles.InsertAsync(article));
        Assert.That(article.Version, Is.Zero);
    }

    [Test]
    public void A_type_without_key_cannot_be_written()
    {
        var error = Assert.ThrowsAsync<ModelException>(() => Db.Readings.InsertAsync(new Reading()));
        Assert.That(error!.Message, Does.Contain("Reading").And.Contain("key"));
    }

    [Test]
    public void A_cancelled_insert_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var customer = new Customer { Name = "Ann" };

        Assert.That(() => Db.Customers.InsertAsync(customer, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(customer.Id, Is.Zero);
        Assert.That(Db.Customers.Count(), Is.Zero);
    }

    [Test]
    public void Null_is_refused() => Assert.ThrowsAsync<ArgumentNullException>(() => Db.Customers.InsertAsync((Customer)null!));
}
