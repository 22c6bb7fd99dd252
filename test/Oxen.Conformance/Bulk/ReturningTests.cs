namespace Oxen.Conformance.Bulk;

/// <summary>Updates and deletes that give the rows they write: the same on every database, by one command or by several.</summary>
public sealed class ReturningTests(TestDatabase database) : BulkTests(database)
{
    [SetUp]
    public async Task FillAsync() => await Db.Members.BulkInsertAsync(MembersOf(12));

    [Test]
    public async Task An_update_gives_the_rows_as_it_leaves_them()
    {
        var changed = Db.Members.Where(m => m.Number > 9).ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, m => m.Visits + 100).Set(m => m.Name, "new").Set(m => m.Picture, [1, 2]));
        Assert.That(await Db.Members.CountAsync(m => m.Name == "new"), Is.Zero, "nothing is sent before it is enumerated");
        var rows = await changed.OrderBy(m => m.Number).ToListAsync();
        Assert.That(rows.Select(m => (m.Number, m.Visits, m.Name, m.Email, m.Balance, m.Grade)), Is.EqualTo(
            MembersOf(12).Skip(9).Select(m => (m.Number, m.Visits + 100, "new", m.Email, m.Balance, m.Grade))));
        Assert.That(rows, Has.All.Matches<Member>(m => m.Picture!.SequenceEqual<byte>([1, 2])));
        Assert.That(await Db.Members.Where(m => m.Name == "new").OrderBy(m => m.Number).Select(m => m.Id).ToListAsync(), Is.EqualTo(rows.Select(m => m.Id)));
    }

    [Test]
    public async Task A_projection_is_of_the_new_values()
    {
        var add = 1000;
        var rows = await Db.Members.Where(m => m.Number <= 3)
            .ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, m => m.Visits * 2), m => new { m.Number, Twice = m.Visits, More = m.Visits + add, Text = m.Name + "!" }).ToListAsync();
        Assert.That(rows.OrderBy(r => r.Number).Select(r => (r.Number, r.Twice, r.More, r.Text)), Is.EqualTo([(1, 2, 1002, "m1!"), (2, 4, 1004, "m2!"), (3, 6, 1006, "m3!")]));
        Assert.That(await Db.Members.Where(m => m.Number <= 2).ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, 1), _ => 5).ToListAsync(), Is.EqualTo([5, 5]));
        Assert.That(await Db.Members.Where(m => m.Number > 100).ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, 1)).ToListAsync(), Is.Empty);
    }

    [Test]
    public async Task A_delete_gives_the_rows_as_they_were()
    {
        var rows = await Db.Members.Where(m => m.Number > 9).ExecuteDeleteReturningAsync().ToListAsync();
        Assert.That(rows.OrderBy(m => m.Number).Select(m => (m.Number, m.Name, m.SeenAt, m.Token)), Is.EqualTo(MembersOf(12).Skip(9).Select(m => (m.Number, m.Name, m.SeenAt, m.Token))));
        Assert.That(await Db.Members.Where(m => m.Number == 1).ExecuteDeleteReturningAsync(m => m.Email).SingleAsync(), Is.EqualTo("m1@example.org"));
        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(8));
    }

    [Test]
    public async Task Rows_of_a_page_and_of_a_relation_are_found_again()
    {
        var member = await Db.Members.SingleAsync(m => m.Number == 5);
        await Db.Visits.InsertAsync([new Visit { Place = "a", Member = member }, new Visit { Place = "b" }]);
        Assert.That(await Db.Visits.Where(v => v.Member!.Number == 5).ExecuteUpdateReturningAsync(s => s.Set(v => v.Place, v => v.Place + v.Member!.Name), v => v.Place).ToListAsync(), Is.EqualTo(["am5"]));
        Assert.That(await Db.Visits.Where(v => v.Member!.Number == 5).ExecuteDeleteReturningAsync(v => v.Place).ToListAsync(), Is.EqualTo(["am5"]));
        var last = await Db.Members.Where(m => m.Number > 1).OrderByDescending(m => m.Number).Take(2).ExecuteDeleteReturningAsync(m => m.Number).ToListAsync();
        Assert.That(last.Order(), Is.EqualTo([11, 12]));
    }

    [Test]
    public async Task Rows_of_hierarchies_are_objects_of_their_class()
    {
        await Db.Pets.InsertAsync([new Cat { Name = "c", Lives = 9 }, new Dog { Name = "d", Trick = "roll" }]);
        await Db.Crafts.InsertAsync([new Craft { Name = "raft" }, new Boat { Name = "boat", Masts = 2 }]);
        var pets = await Db.Pets.AllRows().ExecuteUpdateReturningAsync(s => s.Set(p => p.Name, p => p.Name + "!")).ToListAsync();
        Assert.That(pets.OrderBy(p => p.Name).Select(p => p switch { Cat c => $"cat {c.Name} {c.Lives}", Dog d => $"dog {d.Name} {d.Trick}", _ => "" }), Is.EqualTo(["cat c! 9", "dog d! roll"]));
        var crafts = await Db.Crafts.AllRows().ExecuteUpdateReturningAsync(s => s.Set(c => c.Name, c => c.Name + "!")).ToListAsync();
        Assert.That(crafts.OrderBy(c => c.Name).Select(c => c is Boat b ? $"boat {b.Name} {b.Masts}" : $"craft {c.Name}"), Is.EqualTo(["boat boat! 2", "craft raft!"]));
        Assert.That(await Db.Pets.OfType<Cat>().AllRows().ExecuteDeleteReturningAsync().Select(c => c.Lives).ToListAsync(), Is.EqualTo([9]));
        Assert.That((await Db.Crafts.AllRows().ExecuteDeleteReturningAsync().ToListAsync()).OfType<Boat>().Single().Masts, Is.EqualTo(2));
        Assert.That((await Db.Pets.CountAsync(), await Db.Crafts.CountAsync()), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task Objects_in_columns_and_versions_come_too()
    {
        await Db.Gadgets.InsertAsync([new Gadget { State = "old", Size = new Size(3, "cm"), Tags = ["x"], Code = new Code(7) }]);
        await Db.Drafts.InsertAsync(new Draft { Name = "n", Text = "t" });
        var gadget = await Db.Gadgets.Where(g => g.State == "old").ExecuteUpdateReturningAsync(s => s.Set(g => g.Size.Width, 4)).SingleAsync();
        Assert.That((gadget.Size, gadget.Tags.Single(), gadget.Code), Is.EqualTo((new Size(4, "cm"), "x", new Code(7))));
        var draft = await Db.Drafts.Where(d => d.Name == "n").ExecuteUpdateReturningAsync(s => s.Set(d => d.Text, "u")).SingleAsync();
        draft.Text = "v";
        await Db.Drafts.UpdateAsync(draft);
        gadget.Stock = 1;
        await Db.Gadgets.UpdateAsync(gadget);
        Assert.That((await Db.Drafts.GetAsync("n")).Text, Is.EqualTo("v"));
    }

    [Test]
    public async Task Filters_and_marks_mean_what_they_mean_without_rows()
    {
        await Db.Papers.InsertAsync([new Paper { Tenant = "a", Title = "1" }, new Paper { Tenant = "a", Title = "2" }]);
        await Db.IgnoreQueryFilters().Papers.InsertAsync(new Paper { Tenant = "b", Title = "3" });
        Assert.That(await Db.Papers.AllRows().ExecuteUpdateReturningAsync(s => s.Set(p => p.Title, p => p.Title + "!"), p => p.Title).Order().ToListAsync(), Is.EqualTo(["1!", "2!"]));
        Assert.ThrowsAsync<QueryTranslationException>(async () => await Db.Papers.AllRows().ExecuteUpdateReturningAsync(s => s.Set(p => p.Tenant, "b")).ToListAsync());

        // A mark gives what was there before it.
        var marked = await Db.Papers.Where(p => p.Title == "1!").ExecuteDeleteReturningAsync().SingleAsync();
        Assert.That((marked.Title, marked.DeletedAt), Is.EqualTo(("1!", (DateTime?)null)));
        Assert.That(await Db.IgnoreQueryFilters().Papers.CountAsync(p => p.DeletedAt != null), Is.EqualTo(1));
        var hidden = await Db.Papers.Where(p => p.Title == "2!").ExecuteUpdateReturningAsync(s => s.Set(p => p.DeletedAt, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc))).SingleAsync();
        Assert.That(hidden.DeletedAt, Is.Not.Null, "a row the update hides is given too");
        Assert.That(await Db.Papers.AllRows().ExecuteDeleteReturningAsync().ToListAsync(), Is.Empty);
        Assert.That(await Db.Papers.IgnoreQueryFilters().Where(p => p.Title != "").ExecuteHardDeleteReturningAsync(p => p.Title).Order().ToListAsync(), Is.EqualTo(["1!", "2!", "3"]));
    }

    [Test]
    public async Task What_is_refused_sends_nothing()
    {
        Assert.ThrowsAsync<DestructiveOperationException>(async () => await Db.Members.ExecuteDeleteReturningAsync().ToListAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(async () => await Db.Members.ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, 1)).ToListAsync());
        foreach (var refused in new IAsyncEnumerable<object>[]
        {
            Db.Members.AllRows().ExecuteDeleteReturningAsync(m => (object)m.Log.Count),
            Db.Members.AllRows().ExecuteDeleteReturningAsync(m => new { m.Log }),
            Db.Visits.AllRows().ExecuteUpdateReturningAsync(s => s.Set(v => v.Place, "x"), v => v.Member!.Name),
            Db.Visits.Include(v => v.Member).AllRows().ExecuteDeleteReturningAsync(),
        })
        {
            Assert.That(async () => await refused.ToListAsync(), Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("more than the row it writes"));
        }

        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(12));
    }

    [Test]
    public async Task What_cannot_be_read_is_not_deleted()
    {
        Assert.ThrowsAsync<DivideByZeroException>(async () => await Db.Members.AllRows().ExecuteDeleteReturningAsync(m => Fail(m.Visits)).ToListAsync());
        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(12));
    }

    [Test]
    public async Task A_write_is_part_of_the_transaction_it_runs_in()
    {
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            Assert.That(await Db.Members.Where(m => m.Number > 10).ExecuteDeleteReturningAsync().CountAsync(), Is.EqualTo(2));
            Assert.That(await Db.Members.AllRows().ExecuteUpdateReturningAsync(s => s.Set(m => m.Visits, 0)).CountAsync(), Is.EqualTo(10));
        }

        Assert.That((await Db.Members.CountAsync(), await Db.Members.CountAsync(m => m.Visits > 0)), Is.EqualTo((12, 11)));
        Assert.That(CommandRecorder.During(() => Db.Members.Where(m => m.Number == 1).ExecuteDeleteReturningAsync().ToListAsync().AsTask().GetAwaiter().GetResult()), Has.Some.Contains("DELETE FROM members"));
    }

    [Test]
    public async Task Rows_with_a_key_of_several_columns_are_updated_by_one_command()
    {
        await Db.Seats.InsertAsync(Enumerable.Range(1, 4).Select(i => new Seat { Row = i % 2, Number = $"n{i}", Price = i }));
        var prices = await Db.Seats.Where(s => s.Price > 1).ExecuteUpdateReturningAsync(s => s.Set(x => x.Price, x => Db.Seats.Max(y => y.Price) + 1), s => new { s.Number, s.Price }).ToListAsync();
        Assert.That(prices.OrderBy(p => p.Number).Select(p => (p.Number, p.Price)), Is.EqualTo([("n2", 5), ("n3", 5), ("n4", 5)]));
        Assert.That(await Db.Seats.Where(s => s.Price == 1).Select(s => s.Number).ToListAsync(), Is.EqualTo(["n1"]));
        Assert.That(await Db.Seats.Where(s => s.Price == 5 && s.Row == 0).ExecuteDeleteReturningAsync(s => s.Number).Order().ToListAsync(), Is.EqualTo(["n2", "n4"]));
    }

    private static int Fail(int visits) => visits / (visits - visits);
}
