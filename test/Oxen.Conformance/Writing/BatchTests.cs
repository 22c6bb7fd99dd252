namespace Oxen.Conformance.Writing;

public class BatchTests(TestDatabase database) : WritingTests(database)
{
    [Test]
    public async Task Many_rows_are_inserted_in_order()
    {
        var customers = Enumerable.Range(1, 1_000).Select(i => new Customer { Name = $"c{i}" }).ToList();
        await Db.Customers.InsertAsync(customers);

        Assert.That(customers.Select(customer => customer.Id), Is.EqualTo(Enumerable.Range(1, 1_000)));
        Assert.That((await Db.Customers.GetAsync(500)).Name, Is.EqualTo("c500"));
    }

    [TestCase(2)]
    [TestCase(9)]
    [TestCase(263)]
    [TestCase(2_345)]
    public async Task Rows_of_every_number_get_what_is_theirs(int count)
    {
        var products = Enumerable.Range(1, count).Select(i => new Product { Name = $"p{i}", Stock = i, Price = 2 }).ToList();
        await Db.Products.InsertAsync(products);

        Assert.That(products.Select(product => (product.Id, product.State, product.Value)), Is.EqualTo(Enumerable.Range(1, count).Select(i => (i, "new", i * 2))));
        Assert.That(Db.Products.OrderBy(product => product.Id).Select(product => product.Name).ToList(), Is.EqualTo(products.Select(product => product.Name)));
    }

    [TestCase(2)]
    [TestCase(263)]
    public async Task Rows_whose_keys_the_application_makes_are_all_there(int count)
    {
        var currencies = Enumerable.Range(1, count).Select(i => new Currency { Code = $"c{i}", Name = $"name {i}" }).ToList();
        await Db.Currencies.InsertAsync(currencies);
        Assert.That(Db.Currencies.AsEnumerable().Select(currency => (currency.Code, currency.Name)), Is.EquivalentTo(currencies.Select(currency => (currency.Code, currency.Name))));

        Currency[] more = [new() { Code = "new" }, .. currencies[..1]];
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Currencies.InsertAsync(more));
        Assert.That(Db.Currencies.Count(), Is.EqualTo(count));
    }

    [Test]
    public async Task Nulls_and_odd_texts_among_many_rows_are_kept()
    {
        string?[] emails = [null, "", "'; DROP TABLE customers; --", "{a,b}", "NULL", "\\N", "Ünïcödé 漢字 🐂", "@p0", "\"quoted\"", null];
        await Db.Customers.InsertAsync([.. emails.Select((email, i) => new Customer { Name = $"c{i}", Email = email, Age = i, Standing = i % 2 == 0 ? Standing.Known : Standing.New })]);

        Assert.That(Db.Customers.OrderBy(customer => customer.Id).Select(customer => new { customer.Email, customer.Age }).AsEnumerable().Select(row => (row.Email, row.Age)), Is.EqualTo(emails.Select((email, i) => (email, i))));
        Assert.That(Db.Customers.Count(customer => customer.Standing == Standing.Known), Is.EqualTo(5));
    }

    [Test]
    public async Task Rows_of_long_texts_are_inserted_by_commands_that_a_server_takes()
    {
        var text = new string('x', 600_000);
        await Db.Customers.InsertAsync([.. Enumerable.Range(1, 60).Select(i => new Customer { Name = text })]);

        Assert.That(Db.Customers.Count(customer => customer.Name == text), Is.EqualTo(60));
    }

    [Test]
    public void A_row_that_fails_takes_all_others_back()
    {
        var customers = Enumerable.Range(1, 10).Select(i => new Customer { Name = $"c{i}", Email = $"c{(i == 6 ? 5 : i)}@example.org" }).ToList();

        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Customers.InsertAsync(customers));
        Assert.That(Db.Customers.Count(), Is.Zero);
        Assert.That(customers.Select(customer => customer.Id), Is.All.Zero);
    }

    [Test]
    public async Task After_a_failure_the_same_objects_can_be_inserted()
    {
        var customers = Enumerable.Range(1, 10).Select(i => new Customer { Name = $"c{i}", Email = $"c{(i == 6 ? 5 : i)}@example.org" }).ToList();
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Customers.InsertAsync(customers));

        customers[5].Email = null;
        await Db.Customers.InsertAsync(customers);
        Assert.That(Db.Customers.Count(), Is.EqualTo(10));
    }

    [Test]
    public async Task Rows_with_and_without_defaults_go_together()
    {
        Product[] products = [new() { Name = "a", Price = 1 }, new() { Name = "b", Price = 1, Stock = 3 }, new() { Name = "c", Price = 1, State = "old" }];
        await Db.Products.InsertAsync(products);

        Assert.That(products.Select(p => (p.Id, p.State, p.Stock, p.Value)), Is.EqualTo(new[] { (1, "new", 10, 10), (2, "new", 3, 3), (3, "old", 10, 10) }));
    }

    [Test]
    public async Task No_rows_are_no_error()
    {
        await Db.Customers.InsertAsync([]);
        await Db.Customers.UpdateAsync(new List<Customer>());
        await Db.Customers.DeleteAsync(Array.Empty<Customer>());

        Assert.That(Db.Customers.Count(), Is.Zero);
    }

    [Test]
    public void A_null_among_the_objects_is_named()
    {
        var error = Assert.ThrowsAsync<ArgumentException>(() => Db.Customers.InsertAsync([new Customer { Name = "Ann" }, null!]));
        Assert.That(error!.Message, Does.Contain("index 1"));
        Assert.That(Db.Customers.Count(), Is.Zero);
    }

    [Test]
    public async Task A_sequence_that_queries_the_same_database_works()
    {
        await CustomerAsync("Ann");
        await Db.Currencies.InsertAsync(Db.Customers.AsEnumerable().Select(customer => new Currency { Code = customer.Name }));

        Assert.That(await Db.Currencies.FindAsync("Ann"), Is.Not.Null);
    }

    [Test]
    public async Task Many_updates_are_all_or_none()
    {
        var customers = Enumerable.Range(1, 5).Select(i => new Customer { Name = $"c{i}" }).ToList();
        await Db.Customers.InsertAsync(customers);
        foreach (var customer in customers)
        {
            customer.Age = 50;
        }

        await Db.Customers.UpdateAsync(customers);
        Assert.That(Db.Customers.Count(customer => customer.Age == 50), Is.EqualTo(5));

        customers.ForEach(customer => customer.Age = 60);
        Customer[] withStranger = [.. customers, new Customer { Id = 99, Name = "stranger" }];
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Customers.UpdateAsync(withStranger));
        Assert.That(Db.Customers.Count(customer => customer.Age == 50), Is.EqualTo(5));
    }

    [Test]
    public async Task A_failed_update_leaves_row_versions_as_they_were()
    {
        Article[] articles = [new() { Title = "a" }, new() { Title = "b" }];
        await Db.Articles.InsertAsync(articles);
        articles[1].Version = 9;

        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(articles));
        Assert.That(articles.Select(article => article.Version), Is.EqualTo(new long[] { 1, 9 }));
        articles[1].Version = 1;
        await Db.Articles.UpdateAsync(articles);
        Assert.That(articles.Select(article => article.Version), Is.EqualTo(new long[] { 2, 2 }));
    }

    [Test]
    public async Task Many_deletes_are_all_or_none()
    {
        var customers = Enumerable.Range(1, 5).Select(i => new Customer { Name = $"c{i}" }).ToList();
        await Db.Customers.InsertAsync(customers);

        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Customers.DeleteAsync([.. customers, new Customer { Id = 99 }]));
        Assert.That(Db.Customers.Count(), Is.EqualTo(5));
        await Db.Customers.DeleteAsync(customers);
        Assert.That(Db.Customers.Count(), Is.Zero);
    }

    [Test]
    public async Task Many_saves_insert_and_update()
    {
        var known = await CustomerAsync("known");
        known.Name = "better known";
        var unknown = new Customer { Name = "unknown" };
        await Db.Customers.SaveAsync([known, unknown]);

        Assert.That(unknown.Id, Is.EqualTo(2));
        Assert.That((await Db.Customers.GetAsync(known.Id)).Name, Is.EqualTo("better known"));
    }

    [Test]
    public async Task A_batch_in_a_transaction_that_is_rolled_back_is_gone()
    {
        await Db.TransactionAsync(async () =>
        {
            await CustomerAsync("stays");
            Customer[] twins = [new() { Name = "a", Email = "same" }, new() { Name = "b", Email = "same" }];
            Assert.ThrowsAsync<UniqueViolationException>(() => Db.Customers.InsertAsync(twins));
        });

        Assert.That(Db.Customers.Select(customer => customer.Name).ToList(), Is.EqualTo(new[] { "stays" }));
    }

    [Test]
    public void A_cancelled_batch_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        var notes = Enumerable.Range(1, 5).Select(i => new Note { Text = $"n{i}" }).ToList();
        notes[3].WhenRead = source.Cancel;

        Assert.That(() => Db.Notes.InsertAsync(notes, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Db.Notes.Count(), Is.Zero);
        Assert.That(notes.Select(note => note.Id), Is.All.Zero);
    }
}
