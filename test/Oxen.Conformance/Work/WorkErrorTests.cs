using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>Errors of a unit of work say which of its objects they are about.</summary>
public sealed class WorkErrorTests(TestDatabase database) : RelationTests<WorkErrorTests.ClubDb>(database, options => new ClubDb(options.LogParameterValues()))
{
    [Test]
    public async Task A_value_that_another_row_has_names_the_new_object()
    {
        await Db.Members.InsertAsync(new Member { Name = "Ann" });
        await using var work = Db.BeginWork();
        Member[] members = [new() { Name = "Bob" }, new() { Name = "Ann" }, new() { Name = "Cid" }];
        work.AddRange(members);
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Entity, error.Table, error.Columns.Single(), error.RowIndex), Is.EqualTo(((object)members[1], "members", "name", (long?)null)));
        Assert.That(error.Message, Does.Contain("members.name").And.Contains("It is about a new Member (index 1 of Changes), with Name 'Ann'. Nothing of the unit of work was written."));
        Assert.That((work.Changes[1].Entity, Db.Members.Count()), Is.EqualTo(((object)members[1], 1)));
    }

    [Test]
    public async Task A_value_that_another_row_has_names_the_changed_object_by_its_key()
    {
        await Db.Members.InsertAsync([new() { Name = "Ann" }, new() { Name = "Bob" }, new() { Name = "Cid" }]);
        await using var work = Db.BeginWork();
        var members = await work.Db.Members.Where(m => m.Name != "Ann").OrderBy(m => m.Name).ToListAsync();
        (members[0].Name, members[1].Name) = ("Bo", "Ann");
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Entity, error.Message.Contains($"It is about Member {members[1].Id}, with Name 'Ann'.")), Is.EqualTo(((object)members[1], true)), error.Message);
    }

    [Test]
    public async Task A_secret_value_isn_t_shown()
    {
        await Db.Members.InsertAsync(new Member { Name = "Ann", Pin = "s3cret" });
        await using var work = Db.BeginWork();
        var member = new Member { Name = "Bob", Pin = "s3cret" };
        work.Add(member);
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Entity, error.ToString().Contains("s3cret", StringComparison.Ordinal), error.Message.Contains("a new Member (index 0 of Changes), with Pin ***", StringComparison.Ordinal)), Is.EqualTo(((object)member, false, true)), error.Message);
    }

    [Test]
    public async Task A_value_that_another_object_of_the_work_takes_names_the_one_that_came_second()
    {
        var known = new Member { Name = "Ann", Pin = "1" };
        await Db.Members.InsertAsync(known);
        await using var work = Db.BeginWork();
        var ann = await work.Db.Members.SingleAsync();
        ann.Name = "Bob";
        var bob = new Member { Name = "Bob", Pin = "2" };
        work.Add(bob);
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Entity, error.Table, error.Columns.Single(), error.Message.Contains($"It is about Member {ann.Id}, with Name 'Bob'.", StringComparison.Ordinal)), Is.EqualTo(((object)ann, "members", "name", true)), error.Message);
        bob.Name = "Ann";
        Assert.That((await work.SaveChangesAsync(), Db.Members.OrderBy(m => m.Id).Select(m => m.Name).ToList()), Is.EqualTo((2, new List<string> { "Bob", "Ann" })));
    }

    [Test]
    public async Task New_objects_with_the_same_key_are_told()
    {
        await using var work = Db.BeginWork();
        work.AddRange<Badge>([new() { Code = "a" }, new() { Code = "b" }, new() { Code = "a" }]);
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Table, error.Message.Contains("It is about Badge a", StringComparison.Ordinal), Db.Badges.Count()), Is.EqualTo(("badges", true, 0)), error.Message);
    }

    [Test]
    public async Task Values_that_are_alike_but_not_in_the_way_are_written()
    {
        await using var work = Db.BeginWork();

        // Their numbers are unique for each order, and the orders' keys aren't known yet; no guest has a pin.
        work.AddRange<Order>([new() { Lines = [new() { Number = 1 }, new() { Number = 2 }] }, new() { Lines = [new() { Number = 1 }, new() { Number = 2 }] }]);
        work.AddRange<Member>([new() { Name = "Ann" }, new() { Name = "Bob" }]);
        Assert.That((await work.SaveChangesAsync(), Db.Lines.Count()), Is.EqualTo((8, 4)));

        // One gives up what the other takes.
        await using var next = Db.BeginWork();
        next.Remove(await next.Db.Members.SingleAsync(m => m.Name == "Ann"));
        next.Add(new Member { Name = "Ann" });
        Assert.That((await next.SaveChangesAsync(), Db.Members.Count()), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task The_index_is_that_of_Changes_however_often_they_were_looked_at()
    {
        await Db.Members.InsertAsync(new Member { Name = "taken" });
        await using var work = Db.BeginWork();
        var order = new Order { Lines = [.. Enumerable.Range(1, 6).Select(number => new Line { Number = number })] };
        order.Lines[2].Member = new Member { Name = "taken" };
        work.Add(order);
        _ = work.Changes;
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!;
        var place = work.Changes.ToList().FindIndex(change => change.Entity == order.Lines[2].Member);
        Assert.That((error.Entity, error.Message.Contains($"a new Member (index {place} of Changes)", StringComparison.Ordinal)), Is.EqualTo(((object)order.Lines[2].Member!, true)), error.Message);

        order.Lines[2].Member = null;
        await work.SaveChangesAsync();
        Assert.That(Db.Lines.OrderBy(line => line.Id).Select(line => line.Number).ToList(), Is.EqualTo(new[] { 1, 2, 3, 4, 5, 6 }));
    }

    [Test]
    public async Task A_conflict_is_resolved_by_the_version_that_the_row_has()
    {
        await Db.Notes.InsertAsync(new Note { Text = "a", Title = "a" });
        await using var work = Db.BeginWork();
        var note = await work.Db.Notes.SingleAsync();
        note.Text = "ours";
        await Db.Notes.Where(n => n.Id == note.Id).ExecuteUpdateAsync(s => s.Set(n => n.Text, "theirs").Set(n => n.Title, "theirs"));
        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync())!;
        Assert.That((conflict.Entity, ((Note)conflict.Current!).Text), Is.EqualTo(((object)note, "theirs")));
        note.Version = ((Note)conflict.Current).Version;
        await work.SaveChangesAsync();
        var row = await Db.Notes.SingleAsync();
        Assert.That((row.Text, row.Title, row.Version == note.Version, work.Changes.Count), Is.EqualTo(("ours", "theirs", true, 0)));
    }

    [Test]
    public async Task A_conflict_names_its_object()
    {
        await Db.Members.InsertAsync([new() { Name = "Ann" }, new() { Name = "Bob" }]);
        await using var work = Db.BeginWork();
        var members = await work.Db.Members.OrderBy(m => m.Name).ToListAsync();
        members.ForEach(member => member.Name += "x");
        await Db.Members.Where(m => m.Name == "Bob").ExecuteDeleteAsync();
        Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync())!.Entity, Is.SameAs(members[1]));
    }

    [Test]
    public async Task A_contradiction_names_its_object()
    {
        await Db.Orders.InsertAsync([new() { Lines = [new() { Number = 1 }] }, new()]);
        await using var work = Db.BeginWork();
        var orders = await work.Db.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToListAsync();
        var line = orders[0].Lines[0];
        line.OrderId = orders[1].Id + 1;
        line.Order = orders[1];
        var error = Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Entity, error.Message.Contains($"It is about Line {line.Id}.", StringComparison.Ordinal)), Is.EqualTo(((object)line, true)), error.Message);
    }

    public sealed class Member
    {
        public int Id { get; set; }

        [Index(IsUnique = true)]
        [MaxLength(50)]
        public string Name { get; set; } = "";

        [Index(IsUnique = true)]
        [Sensitive]
        [MaxLength(50)]
        public string? Pin { get; set; }
    }

    public sealed class Badge
    {
        [Key]
        [MaxLength(50)]
        public string Code { get; set; } = "";
    }

    public sealed class Order
    {
        public int Id { get; set; }

        public List<Line> Lines { get; set; } = [];
    }

    [Index(nameof(OrderId), nameof(Number), IsUnique = true)]
    public sealed class Line
    {
        public int Id { get; set; }

        public int OrderId { get; set; }

        public Order? Order { get; set; }

        public int Number { get; set; }

        public int? MemberId { get; set; }

        public Member? Member { get; set; }
    }

    public sealed class Note
    {
        public int Id { get; set; }

        [MaxLength(50)]
        public string Title { get; set; } = "";

        [MaxLength(50)]
        public string Text { get; set; } = "";

        [Timestamp]
        public long Version { get; set; }
    }

    public sealed class ClubDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Member> Members => Table<Member>();

        public Table<Badge> Badges => Table<Badge>();

        public Table<Order> Orders => Table<Order>();

        public Table<Line> Lines => Table<Line>();

        public Table<Note> Notes => Table<Note>();
    }
}
