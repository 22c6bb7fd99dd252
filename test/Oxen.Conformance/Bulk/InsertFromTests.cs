namespace Oxen.Conformance.Bulk;

/// <summary>Inserts of the rows of a query.</summary>
public class InsertFromTests(TestDatabase database) : BulkTests(database)
{
    [Test]
    public async Task Rows_of_a_query_are_inserted_by_one_command()
    {
        await Db.Members.BulkInsertAsync(MembersOf(30));
        var text = "it's";
        var count = 0;
        var commands = CommandRecorder.During(() => count = Db.Drafts.InsertFromAsync(Db.Members.Where(m => m.Number > 20).Select(m => new Draft { Name = m.Name, Text = text + m.Visits })).GetAwaiter().GetResult());

        Assert.That((count, commands.Count), Is.EqualTo((10, 1)));
        Assert.That(Db.Drafts.OrderBy(d => d.Name).Select(d => new { d.Name, d.Text, d.Version }).AsEnumerable().Select(d => (d.Name, d.Text, d.Version)), Is.EqualTo(Enumerable.Range(21, 10).Select(i => ($"m{i}", $"it's{i % 7}", 1L))));
    }

    [Test]
    public async Task What_is_not_set_is_what_a_new_object_has()
    {
        await Db.Members.BulkInsertAsync(MembersOf(3));
        await Db.Gadgets.InsertFromAsync(Db.Members.Select(m => new Gadget { Size = new Size(m.Visits, m.Name), Grade = Grade.Gold }));
        await Db.Visits.InsertFromAsync(Db.Members.Select(m => new Visit { Place = m.Name }));

        var gadgets = Db.Gadgets.AsEnumerable().OrderBy(g => g.Size.Width).ToList();
        Assert.That(gadgets.Select(g => (g.State, g.Stock, g.Size, g.Parts.Count, g.Tags.Count, g.Grade)), Is.EqualTo(Enumerable.Range(1, 3).Select(i => ("new", 10, new Size(i, $"m{i}"), 0, 0, Grade.Gold))));
        Assert.That(gadgets.Select(g => g.Stamp), Is.All.Not.Null);
        Assert.That(Db.Visits.Select(v => v.Id).ToList(), Is.Unique.And.Exactly(3).Items);
    }

    [Test]
    public async Task Groups_pages_joins_and_combinations_are_queries_too()
    {
        await Db.Members.BulkInsertAsync(MembersOf(40));
        Assert.That(await Db.Drafts.InsertFromAsync(Db.Members.GroupBy(m => m.Grade).Select(g => new Draft { Name = "g" + g.Min(m => m.Number), Text = "sum " + g.Sum(m => m.Visits) }).Distinct()), Is.EqualTo(3));
        Assert.That(await Db.Drafts.InsertFromAsync(Db.Members.OrderBy(m => m.Number).Skip(5).Take(4).Select(m => new Draft { Name = m.Name })), Is.EqualTo(4));
        Assert.That(await Db.Drafts.InsertFromAsync(Db.Members.Join(Db.Members, a => a.Number, b => b.Number + 1, (a, b) => new { a, b }).Where(x => x.a.Number < 4).Select(x => new Draft { Name = x.a.Name + x.b.Name })), Is.EqualTo(2));
        Assert.That(Db.Drafts.Where(d => d.Name == "m3m2" || d.Name == "m9").Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task Objects_of_a_class_in_a_shared_table_are_of_that_class()
    {
        await Db.Members.BulkInsertAsync(MembersOf(5));
        await Db.Pets.InsertFromAsync(Db.Members.Select(m => new Cat { Name = m.Name, Lives = m.Visits }));
        Assert.That(Db.Pets.OfType<Cat>().Count(), Is.EqualTo(5));
    }

    [Test]
    public async Task A_row_that_breaks_a_constraint_leaves_nothing()
    {
        await Db.Members.BulkInsertAsync(MembersOf(5));
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Drafts.InsertFromAsync(Db.Members.Select(m => new Draft { Name = m.Number == 5 ? "m1" : m.Name })));
        Assert.That(await Db.Drafts.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Filters_hold_on_both_sides()
    {
        await Db.IgnoreQueryFilters().Table<Paper>().InsertAsync([new Paper { Tenant = "a", Title = "mine" }, new Paper { Tenant = "b", Title = "theirs" }]);
        Assert.That(await Db.Drafts.InsertFromAsync(Db.Papers.Select(p => new Draft { Name = p.Title })), Is.EqualTo(1));

        var error = Assert.ThrowsAsync<QueryTranslationException>(() => Db.Papers.InsertFromAsync(Db.Drafts.Select(d => new Paper { Tenant = "b", Title = d.Name + "2" })));
        Assert.That(error!.Message, Does.Contain("query filter 'tenant'"));
        Assert.That(await Db.Papers.IgnoreQueryFilters("tenant").InsertFromAsync(Db.Drafts.Select(d => new Paper { Tenant = Db.Tenant, Title = d.Name + "2" })), Is.EqualTo(1));
        Assert.That(Db.Papers.Count(), Is.EqualTo(2));
    }

    [Test]
    public void What_can_not_be_inserted_is_refused()
    {
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Crafts.InsertFromAsync(Db.Members.Select(m => new Boat { Name = m.Name })));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Drafts.InsertFromAsync(Db.Members.Select(m => m.Number == 1 ? new Draft() : new Draft())));
        Assert.That(Db.Drafts.Count() + Db.Crafts.Count(), Is.Zero);
    }
}
