namespace Oxen.Conformance.Bulk;

/// <summary>Updates and deletes of many objects.</summary>
public class BulkChangeTests(TestDatabase database) : BulkTests(database)
{
    [Test]
    public async Task Every_column_of_every_row_is_updated()
    {
        var members = await InsertedAsync(1_200);
        foreach (var member in members)
        {
            var other = MemberOf(member.Number!.Value + 5_000);
            (member.Name, member.Email, member.Number, member.Visits, member.Grade, member.SeenAt, member.Token, member.Balance, member.IsActive, member.Picture)
                = (other.Name, other.Email, other.Number, other.Visits, other.Grade, other.SeenAt, other.Token, other.Balance, other.IsActive, other.Picture);
        }

        await Db.Members.UpdateAsync(members);
        var found = Db.Members.OrderBy(member => member.Id).ToList();
        Assert.That(found.Select(Values), Is.EqualTo(members.OrderBy(member => member.Id).Select(Values)));
        Assert.That(found.Select(member => member.Picture), Is.EqualTo(members.OrderBy(member => member.Id).Select(member => member.Picture)));
        static object Values(Member m) => (m.Id, m.Name, m.Email, m.Number, m.Visits, m.Grade, m.SeenAt, m.Token, m.Balance, m.IsActive);
    }

    [Test]
    public async Task Documents_lists_objects_and_converters_are_updated()
    {
        var gadgets = Enumerable.Range(1, 20).Select(i => new Gadget { Code = new(i) }).ToList();
        await Db.Gadgets.InsertAsync(gadgets);
        var stamps = gadgets.ConvertAll(gadget => gadget.Stamp);
        foreach (var gadget in gadgets)
        {
            (gadget.State, gadget.Size, gadget.Parts, gadget.Tags, gadget.Code, gadget.Grade) = ("old", new(gadget.Id, "m"), new() { ["x"] = gadget.Id }, ["a", $"{gadget.Id}"], new(100 + gadget.Id), Grade.Gold);
        }

        await Db.Gadgets.UpdateAsync(gadgets);
        var found = Db.Gadgets.OrderBy(gadget => gadget.Id).ToList();
        Assert.That(found.Select(g => (g.State, g.Size, g.Parts["x"], string.Join(",", g.Tags), g.Code, g.Grade)), Is.EqualTo(gadgets.Select(g => ("old", g.Size, g.Id, $"a,{g.Id}", g.Code, Grade.Gold))));
        Assert.That(found.Select(gadget => gadget.Stamp), Is.EqualTo(gadgets.Select(gadget => gadget.Stamp)), "versions advance in objects and rows alike");
        Assert.That(found.Zip(stamps).Count(pair => pair.First.Stamp!.SequenceEqual(pair.Second!)), Is.Zero);
    }

    [Test]
    public async Task Chosen_columns_alone_are_updated()
    {
        var members = await InsertedAsync(50);
        members.ForEach(member => (member.Name, member.Visits, member.IsActive) = ("new", 99, !member.IsActive));
        await Db.Members.UpdateAsync(members, member => new { member.Name, member.Visits });

        Assert.That(Db.Members.Count(member => member.Name == "new" && member.Visits == 99), Is.EqualTo(50));
        Assert.That(Db.Members.Count(member => member.IsActive), Is.EqualTo(12));
    }

    [Test]
    public async Task All_rows_that_are_gone_or_changed_are_named_and_nothing_is_written()
    {
        var drafts = Enumerable.Range(0, 30).Select(i => new Draft { Name = $"d{i}", Text = "old" }).ToList();
        await Db.Drafts.InsertAsync(drafts);
        drafts[7].Version = 5;
        await Db.Drafts.Where(draft => draft.Name == "d21").ExecuteDeleteAsync();
        drafts.ForEach(draft => draft.Text = "new");

        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Drafts.UpdateAsync(drafts));
        Assert.That((error!.RowIndex, string.Join(",", error.RowIndexes), (error.Current as Draft)?.Version), Is.EqualTo(((long?)7, "7,21", (long?)1)));
        Assert.That(Db.Drafts.Count(draft => draft.Text == "old"), Is.EqualTo(29));
        Assert.That(drafts.Select(draft => draft.Version).Distinct(), Is.EquivalentTo(new long[] { 1, 5 }));

        error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Drafts.DeleteAsync(drafts));
        Assert.That((string.Join(",", error!.RowIndexes), Db.Drafts.Count()), Is.EqualTo(("7,21", 29)));
    }

    [Test]
    public async Task An_object_that_comes_twice_is_updated_twice()
    {
        var members = await InsertedAsync(5);
        var again = await Db.Members.GetAsync(members[2].Id);
        (members[2].Visits, again.Visits) = (50, 60);
        await Db.Members.UpdateAsync([.. members, again]);

        Assert.That((await Db.Members.GetAsync(again.Id)).Visits, Is.EqualTo(60));
    }

    [Test]
    public async Task A_row_that_breaks_a_constraint_is_named()
    {
        var members = await InsertedAsync(300);
        members[123].Email = members[7].Email;
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.UpdateAsync(members));
        Assert.That(error!.RowIndex, Is.EqualTo(123));

        members[123].Email = "other";
        members[45].Name = null!;
        var missing = Assert.ThrowsAsync<NotNullViolationException>(() => Db.Members.UpdateAsync(members));
        Assert.That(missing!.RowIndex, Is.EqualTo(45));
        Assert.That(Db.Members.Count(member => member.Email == "other"), Is.Zero);
    }

    [Test]
    public async Task Rows_of_many_objects_are_deleted()
    {
        var members = await InsertedAsync(1_100);
        await Db.Members.DeleteAsync(members[..1_050]);
        Assert.That(Db.Members.Count(), Is.EqualTo(50));
    }

    [Test]
    public async Task Objects_of_a_hierarchy_are_updated_and_deleted()
    {
        List<Pet> pets = [.. Enumerable.Range(1, 20).Select(i => i % 2 == 0 ? new Dog { Name = $"d{i}" } : (Pet)new Cat { Name = $"c{i}" })];
        List<Craft> crafts = [.. Enumerable.Range(1, 20).Select(i => i % 2 == 0 ? new Boat { Name = $"b{i}" } : new Craft { Name = $"c{i}" })];
        await Db.Pets.InsertAsync(pets);
        await Db.Crafts.InsertAsync(crafts);
        pets.ForEach(pet => pet.Name = "x");
        crafts.ForEach(craft => craft.Name = "y");
        crafts.OfType<Boat>().ToList().ForEach(boat => boat.Masts = 3);
        await Db.Pets.UpdateAsync(pets);
        await Db.Crafts.UpdateAsync(crafts);

        Assert.That((Db.Pets.Count(pet => pet.Name == "x"), Db.Crafts.Count(craft => craft.Name == "y"), Db.Crafts.OfType<Boat>().Count(boat => boat.Masts == 3)), Is.EqualTo((20, 20, 10)));
        await Db.Pets.DeleteAsync(pets);
        await Db.Crafts.DeleteAsync(crafts);
        Assert.That((Db.Pets.Count(), Db.Crafts.Count()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Rows_that_a_filter_hides_are_no_rows()
    {
        var papers = Enumerable.Range(0, 10).Select(i => new Paper { Tenant = "a", Title = $"t{i}" }).ToList();
        await Db.Papers.InsertAsync(papers);
        await Db.IgnoreQueryFilters().Table<Paper>().Where(paper => paper.Title == "t4").ExecuteUpdateAsync(s => s.Set(paper => paper.Tenant, "b"));

        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Papers.UpdateAsync(papers));
        Assert.That(error!.RowIndexes, Is.EqualTo(new long[] { 4 }));
        error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Papers.DeleteAsync(papers));
        Assert.That(error!.RowIndexes, Is.EqualTo(new long[] { 4 }));

        papers.RemoveAt(4);
        await Db.Papers.DeleteAsync(papers);
        Assert.That((Db.Papers.Count(), Db.IgnoreQueryFilters().Table<Paper>().Count(paper => paper.DeletedAt != null)), Is.EqualTo((0, 9)));
    }

    [Test]
    public async Task Their_commands_are_few()
    {
        var members = await InsertedAsync(1_000);
        var each = Database.Dialect == "sqlite" ? 1_000 : 1;
        Assert.That(CommandRecorder.During(() => Db.Members.UpdateAsync(members).GetAwaiter().GetResult()), Has.Count.EqualTo(each));
        Assert.That(CommandRecorder.During(() => Db.Members.DeleteAsync(members).GetAwaiter().GetResult()), Has.Count.EqualTo(each));
    }

    private async Task<List<Member>> InsertedAsync(int count)
    {
        await Db.Members.BulkInsertAsync(MembersOf(count));
        return await Db.Members.OrderBy(member => member.Number).ToListAsync();
    }

    [Test]
    public async Task An_object_given_twice_is_deleted_once()
    {
        List<Member> members = [.. MembersOf(3)];
        await Db.Members.InsertAsync(members);
        await Db.Members.DeleteAsync([members[0], members[1], members[0]]);
        Assert.That((await Db.Members.SingleAsync()).Id, Is.EqualTo(members[2].Id));
    }
}
