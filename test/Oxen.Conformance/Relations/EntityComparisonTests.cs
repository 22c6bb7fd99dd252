namespace Oxen.Conformance;

/// <summary>Entities are equal where their keys are, wherever they come from; what can't be compared says so.</summary>
public sealed class EntityComparisonTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void With_what_a_subquery_leads_to()
    {
        Same(s => s.Orders.Where(o => o.Customer == s.Orders.OrderByDescending(x => x.Id).First().Customer).Select(o => o.Id));
        Same(s => s.Orders.Where(o => o.Employee == s.Orders.OrderBy(x => x.Id).First().Employee).Select(o => o.Id));
        Same(s => s.Orders.Where(o => o.Employee != s.Employees.OrderBy(e => e.Id).First().ReportsTo).Select(o => o.Id));
        Same(s => s.Employees.Where(e => e.ReportsTo == s.Orders.Where(o => o.Employee != null).OrderBy(o => o.Id).First().Employee!.ReportsTo).Select(e => e.Id));
        Same(s => s.Customers.Where(c => c.Orders.OrderBy(o => o.Id).FirstOrDefault() == s.Orders.OrderBy(o => o.Id).First()).Select(c => c.Id));
        Same(s => s.Orders.Where(o => o.Customer.Orders.OrderBy(x => x.Id).First() == o).Select(o => o.Id));
    }

    [Test]
    public void With_a_list_made_of_them()
    {
        var boss = Memory.Employees.AsEnumerable().First(e => e.ReportsTo == null).Id;
        Same(s => s.Employees.Where(e => new[] { e.ReportsTo, e.ReportsTo!.ReportsTo }.Contains(s.Employees.First(b => b.Id == boss))).Select(e => e.Id));
        Same(s => s.Employees.Where(e => !new[] { e.ReportsTo, e }.Contains(null)).Select(e => e.Id));
        Same(s => s.Orders.Where(o => new[] { o.Employee, o.Employee!.ReportsTo }.Contains(o.Employee!.ReportsTo)).Select(o => o.Id));
    }

    [Test]
    public void A_group_join_whose_inner_rows_are_chosen()
    {
        Same(s => s.Customers.GroupJoin(s.Orders.Where(o => o.Freight > 20), c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, Count = orders.Count() }));
        Same(s => from c in s.Customers join o in s.Orders.Where(o => o.Lines.Any(l => l.Quantity > 5)) on c.Id equals o.CustomerId into found from o in found.DefaultIfEmpty() select new { c.Id, Order = (int?)o.Id });
        Same(s => s.Categories.GroupJoin(s.Products.Where(p => !p.IsDiscontinued).Select(p => new { p.CategoryId, p.UnitPrice }), c => (int?)c.Id, p => p.CategoryId, (c, products) => new { c.Id, Most = products.Max(p => (decimal?)p.UnitPrice) }));
        SameIn(2, s => s.Customers.GroupJoin(s.Orders.Where(o => o.Employee!.LastName != "").OrderBy(o => o.Id).Take(9), c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, Orders = orders.Select(o => o.Id).ToList() }));
    }

    [Test]
    public void Lists_that_are_compared_say_what_to_ask()
    {
        var error = Assert.Throws<QueryTranslationException>(() => Db.Customers.Where(c => c.Orders == Db.Customers.OrderBy(x => x.Id).First().Orders).ToSql())!;
        Assert.That(error.Message, Does.Contain("Rows are compared with == here.").And.Contain("rows.Any(row => …)").And.Contain("c.Orders =="));
        Employee[] some = [new() { Id = 1 }];
        error = Assert.Throws<QueryTranslationException>(() => Db.Employees.Where(e => new[] { e.ReportsTo } == some).ToSql())!;
        Assert.That(error.Message, Does.Contain("isn't translated to SQL"));
    }

    [Test]
    public void Columns_that_SQL_of_ones_own_lacks_are_named()
    {
        Assert.That(Db.Sql<Category>($"select id from categories").Where(c => c.Id > 0).Select(c => c.Id).ToList(), Is.Not.Empty);
        var error = Assert.Throws<DatabaseException>(() => _ = Db.Sql<Customer>($"select id, name from customers").Where(c => c.City == "Berlin").OrderBy(c => c.Id).Select(c => new { c.Id, c.City }).ToList())!;
        Assert.That(error.Message, Does.Contain("LINQ goes on over SQL of your own, and reads the columns id, city of it. If 'city' isn't among what the SQL selects").Or.Contain("reads the columns city, id of it"));
        Assert.That(error.Message, Does.Contain("(… AS city)"));
    }
}
