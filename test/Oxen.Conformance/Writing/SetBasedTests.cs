namespace Oxen.Conformance.Writing;

/// <summary>Updates and deletes of the rows a query picks.</summary>
public class SetBasedTests(TestDatabase database) : WritingTests(database)
{
    [SetUp]
    public async Task FillAsync()
    {
        foreach (var (name, age) in new[] { ("Ann", 31), ("Bob", 17), ("Cid", 44), ("Dee", 17) })
        {
            await CustomerAsync(name, age);
        }
    }

    [Test]
    public async Task An_update_sets_values_and_expressions_of_the_picked_rows()
    {
        var name = "x'; DROP TABLE customers; --";
        var changed = await Db.Customers.Where(c => c.Age < 18).ExecuteUpdateAsync(s => s
            .Set(c => c.Name, name)
            .Set(c => c.Age, c => c.Age + 1)
            .Set(c => c.Standing, Standing.Known));

        Assert.That(changed, Is.EqualTo(2));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 18, 44, 18 }));
        Assert.That(Db.Customers.Count(c => c.Name == name && c.Standing == Standing.Known), Is.EqualTo(2));
    }

    [Test]
    public async Task An_expression_sees_the_row_as_it_was()
    {
        await Db.Customers.Where(c => c.Name == "Ann").ExecuteUpdateAsync(s => s.Set(c => c.Age, c => c.Age * 2).Set(c => c.Email, c => c.Name + c.Age));
        var ann = Db.Customers.Single(c => c.Name == "Ann");
        Assert.That((ann.Age, ann.Email), Is.EqualTo((62, "Ann31")));
    }

    [Test]
    public async Task Null_is_a_value()
    {
        await Db.Customers.AllRows().ExecuteUpdateAsync(s => s.Set(c => c.Email, c => c.Name));
        await Db.Customers.Where(c => c.Age == 17).ExecuteUpdateAsync(s => s.Set(c => c.Email, null));
        Assert.That(Db.Customers.OrderBy(c => c.Id).Select(c => c.Email).ToList(), Is.EqualTo(new[] { "Ann", null, "Cid", null }));
    }

    [Test]
    public async Task A_subquery_gives_a_value()
    {
        await Db.Customers.Where(c => c.Age < 18).ExecuteUpdateAsync(s => s.Set(c => c.Age, c => Db.Customers.Max(o => o.Age)));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 44, 44, 44 }));
    }

    [Test]
    public async Task A_delete_removes_the_picked_rows()
    {
        Assert.That(await Db.Customers.Where(c => c.Age == 17).ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 44 }));
    }

    [Test]
    public async Task A_delete_takes_a_page()
    {
        Assert.That(await Db.Customers.Where(c => c.Age > 0).OrderByDescending(c => c.Age).Take(2).ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(Ages(), Is.EqualTo(new[] { 17, 17 }));
    }

    [Test]
    public async Task A_delete_picks_by_rows_of_another_table()
    {
        var ann = Db.Customers.Single(c => c.Name == "Ann");
        await Db.Addresses.InsertAsync(new Address { CustomerId = ann.Id, Number = 1, Street = "Elm" });
        Assert.That(await Db.Addresses.Where(a => a.Customer!.Name == "Ann").ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await Db.Customers.Where(c => !Db.Addresses.Any(a => a.CustomerId == c.Id) && c.Age > 40).ExecuteDeleteAsync(), Is.EqualTo(1));
    }

    [Test]
    public void Without_a_condition_on_the_rows_nothing_is_sent()
    {
        var always = true;
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(_ => true).ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(_ => always).ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Take(2).ExecuteDeleteAsync());
        Assert.That(
            Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Join(Db.Customers.Where(c => c.Age > 40), c => c.Id, c => c.Id, (c, _) => c).ExecuteDeleteAsync())!.Message,
            Does.Contain("joins alone don't").And.Contains("Where(row => others.Any("));
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(_ => always).ExecuteUpdateAsync(s => s.Set(c => c.Age, 0)));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 17, 44, 17 }));
    }

    [Test]
    public void A_condition_that_comes_out_always_true_guards_nothing()
    {
        int? min = null;
        string? name = null;
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(c => !min.HasValue || c.Age < min).ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(c => name == null || c.Name == name).ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(c => c.Name != null).ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Customers.Where(c => c.Id == c.Id).ExecuteUpdateAsync(s => s.Set(c => c.Age, 0)));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 17, 44, 17 }));
    }

    [Test]
    public async Task All_rows_are_meant_when_it_is_said()
    {
        Assert.That(await Db.Customers.AllRows().ExecuteUpdateAsync(s => s.Set(c => c.Age, 1)), Is.EqualTo(4));
        Assert.That(await Db.Customers.AllRows().ExecuteDeleteAsync(), Is.EqualTo(4));
    }

    [Test]
    public void What_cannot_be_set_is_refused()
    {
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Customers.Where(c => c.Id > 0).ExecuteUpdateAsync(s => s.Set(c => c.Id, 1)));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Customers.Where(c => c.Id > 0).ExecuteUpdateAsync(s => s.Set(c => c.Name.Length, 1)));
        Assert.ThrowsAsync<ArgumentException>(() => Db.Customers.Where(c => c.Id > 0).ExecuteUpdateAsync(s => s));
    }

    [Test]
    public void A_member_is_set_once() => Assert.That(
        () => Db.Customers.Where(c => c.Id > 0).ExecuteUpdateAsync(s => s.Set(c => c.Age, 1).Set(c => c.Name, "x").Set(c => c.Age, c => c.Age + 1)),
        Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("'Age' is set twice"));

    [Test]
    public void A_row_version_is_not_set()
    {
        Assert.That(
            () => Db.Articles.Where(a => a.Id > 0).ExecuteUpdateAsync(s => s.Set(a => a.Version, 1)),
            Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("'Version' is a row version"));
        Assert.That(
            () => Db.Pages.Where(p => p.Path == "/").ExecuteUpdateAsync(s => s.Set(p => p.Version, p => p.Version)),
            Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("'Version' is a row version"));
    }

    [Test]
    public async Task An_update_advances_row_versions()
    {
        var article = new Article { Title = "Old" };
        await Db.Articles.InsertAsync(article);
        var before = article.Version;
        await Db.Articles.Where(a => a.Id == article.Id).ExecuteUpdateAsync(s => s.Set(a => a.Title, "New"));
        Assert.That((await Db.Articles.GetAsync(article.Id)).Version, Is.EqualTo(before + 1));

        article.Text = "This would undo the title";
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(article));
    }

    [Test]
    public async Task An_update_gives_each_row_new_bytes_as_version()
    {
        Page[] pages = [new() { Path = "/a" }, new() { Path = "/b" }];
        await Db.Pages.InsertAsync(pages[0]);
        await Db.Pages.InsertAsync(pages[1]);
        await Db.Pages.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Text, "New"));

        var versions = Db.Pages.ToList().Select(p => p.Version!).Concat(pages.Select(p => p.Version!)).ToList();
        Assert.That(versions, Has.All.Length.EqualTo(8));
        Assert.That(versions.Select(Convert.ToHexString), Is.Unique);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Pages.UpdateAsync(pages[0]));
    }

    [Test]
    public async Task An_update_takes_a_page()
    {
        var oldest = Db.Customers.Where(c => c.Age > 0).OrderByDescending(c => c.Age).Take(2);
        Assert.That(await oldest.ExecuteUpdateAsync(s => s.Set(c => c.Age, c => c.Age + 100).Set(c => c.Email, c => c.Name)), Is.EqualTo(2));
        Assert.That(Ages(), Is.EqualTo(new[] { 131, 17, 144, 17 }));
        Assert.That(oldest.ToUpdateSql(s => s.Set(c => c.Age, c => c.Age + 100)), Is.EqualTo(Expected(
            """
            UPDATE customers AS c
            SET age = c.age + 100
            WHERE c.id IN (
                SELECT c1.id
                FROM customers AS c1
                WHERE c1.age > 0
                ORDER BY c1.age DESC
                LIMIT 2
            )
            """,
            mySql: """
            UPDATE customers AS c
            SET age = c.age + 100
            WHERE c.id IN (
                SELECT t.value
                FROM (
                    SELECT c1.id AS value
                    FROM customers AS c1
                    WHERE c1.age > 0
                    ORDER BY c1.age DESC
                    LIMIT @count
                ) AS t
            )
            """,
            sqlite: """
            UPDATE customers AS c
            SET age = c.age + 100
            WHERE c.id IN (
                SELECT c1.id
                FROM customers AS c1
                WHERE c1.age > 0
                ORDER BY c1.age DESC
                LIMIT @count
            )
            """)));
    }

    [Test]
    public async Task An_update_picks_by_rows_of_another_table()
    {
        var (ann, cid) = (Db.Customers.Single(c => c.Name == "Ann"), Db.Customers.Single(c => c.Name == "Cid"));
        await Db.Addresses.InsertAsync([new Address { CustomerId = ann.Id, Number = 1, Street = "Elm" }, new Address { CustomerId = cid.Id, Number = 1, Street = "Oak" }]);
        Assert.That(await Db.Addresses.Where(a => a.Customer!.Name == "Ann").ExecuteUpdateAsync(s => s.Set(a => a.Street, a => a.Street + " Street")), Is.EqualTo(1));
        Assert.That(await Db.Addresses.Where(a => a.Number == 1).ExecuteUpdateAsync(s => s.Set(a => a.Street, a => a.Street + " of " + a.Customer!.Name)), Is.EqualTo(2));
        Assert.That(Db.Addresses.OrderBy(a => a.CustomerId).Select(a => a.Street).ToList(), Is.EqualTo(new[] { "Elm Street of Ann", "Oak of Cid" }));

        var joined = Db.Customers.Join(Db.Addresses.Where(a => a.Street == "Oak of Cid"), c => c.Id, a => a.CustomerId, (c, a) => c).Where(c => c.Age > 0);
        Assert.That(await joined.ExecuteUpdateAsync(s => s.Set(c => c.Age, 1)), Is.EqualTo(1));
        Assert.That(Ages(), Is.EqualTo(new[] { 31, 17, 1, 17 }));
        Assert.That(await joined.ExecuteDeleteAsync(), Is.EqualTo(1));
    }

    [Test]
    public void The_SQL_of_a_write_is_seen_without_running_it()
    {
        var name = "Ann";
        Assert.That(Db.Customers.Where(c => c.Name == name).ToDeleteSql(), Is.EqualTo(Expected(
            "DELETE FROM customers AS c\nWHERE c.name = @name",
            mySql: "DELETE FROM customers\nWHERE customers.name = @name")));
        Assert.That(Db.Customers.Where(c => c.Name == name).ToUpdateSql(s => s.Set(c => c.Age, 1)), Is.EqualTo("UPDATE customers AS c\nSET age = @value\nWHERE c.name = @name"));
        Assert.That(Db.Addresses.Where(a => a.Customer!.Name == name).ToDeleteSql(), Is.EqualTo(Expected(
            """
            DELETE FROM addresses AS a
            WHERE EXISTS (
                SELECT 1
                FROM addresses AS a1
                JOIN customers AS c ON a1.customer_id = c.id
                WHERE c.name = @name AND a1.customer_id = a.customer_id AND a1.number = a.number
            )
            """,
            mySql: """
            DELETE FROM addresses
            WHERE EXISTS (
                SELECT 1
                FROM addresses AS a1
                JOIN customers AS c ON a1.customer_id = c.id
                WHERE c.name = @name AND a1.customer_id = addresses.customer_id AND a1.number = addresses.number
            )
            """,
            sqlite: """
            DELETE FROM addresses AS a
            WHERE (a.customer_id, a.number) IN (
                SELECT a1.customer_id, a1.number
                FROM addresses AS a1
                JOIN customers AS c ON a1.customer_id = c.id
                WHERE c.name = @name
            )
            """)));
        Assert.Throws<DestructiveOperationException>(() => Db.Customers.ToDeleteSql());
        Assert.That(Ages(), Has.Count.EqualTo(4));
    }

    private string Expected(string standard, string mySql, string? sqlite = null) => Database.Dialect switch
    {
        "mysql" => mySql,
        "sqlite" => sqlite ?? standard,
        _ => standard,
    };

    private List<int> Ages() => [.. Db.Customers.OrderBy(c => c.Id).Select(c => c.Age)];
}
