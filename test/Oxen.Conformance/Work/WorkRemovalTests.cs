using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>What a unit of work removes, and what refers to it.</summary>
public sealed class WorkRemovalTests(TestDatabase database) : RelationTests<WorkRemovalTests.TeamDb>(database, options => new TeamDb(options))
{
    [TestCase("reference")]
    [TestCase("key")]
    [TestCase("collection")]
    [TestCase("moved")]
    public async Task What_would_belong_to_what_is_removed_is_refused_before_a_command(string how)
    {
        await Db.Teams.InsertAsync([new Team { Name = "Red" }, new Team { Name = "Blue", Members = [new() { Name = "Max" }] }]);
        await using var work = Db.BeginWork();
        var teams = await work.Db.Teams.Include(t => t.Members).OrderByDescending(t => t.Name).ToListAsync();
        var (red, made) = (teams[0], how == "moved" ? teams[1].Members[0] : new Member { Name = "Tim" });
        switch (how)
        {
            case "reference":
                made.Team = red;
                break;
            case "collection":
                red.Members.Add(made);
                break;
            default:
                made.TeamId = red.Id;
                break;
        }

        if (how != "moved")
        {
            work.Add(made);
        }

        work.Remove(red);
        RelatedObjectException? error = null;
        Assert.That(CommandRecorder.During(() => error = Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())), Is.Empty);
        Assert.That(error!.Message, Does.Contain("Member.Team refers to Team " + red.Id).And.Contains("removes"));
        made.TeamId = how == "moved" ? teams[1].Id : made.TeamId;
        (made.Team, made.TeamId) = (teams[1], teams[1].Id);
        red.Members.Remove(made);
        Assert.That((await work.SaveChangesAsync(), Db.Teams.Single().Name, Db.Members.Count()), Is.EqualTo((how == "moved" ? 1 : 2, "Blue", how == "moved" ? 1 : 2)));
    }

    [Test]
    public async Task What_only_a_removed_object_leads_to_is_not_written_whoever_has_looked()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red" });
        await using var work = Db.BeginWork();
        var red = await work.Db.Teams.Include(t => t.Members).SingleAsync();
        red.Members.Add(new Member { Name = "Tim" });
        Assert.That(work.Changes.Single().Operation, Is.EqualTo(WriteOperation.Insert));
        work.Remove(red);
        Assert.That((work.Changes.Single().Operation, await work.SaveChangesAsync()), Is.EqualTo((WriteOperation.Delete, 1)));
        Assert.That((Db.Teams.Count(), Db.Members.Count(), work.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task What_refers_to_what_was_never_written_is_refused()
    {
        await using var work = Db.BeginWork();
        var (team, member) = (new Team { Name = "Red" }, new Member { Name = "Tim" });
        member.Team = team;
        work.Add(team);
        work.Add(member);
        work.Remove(team);
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain("Member.Team refers to a Team that was removed before it had a row"));
        work.Add(team);
        Assert.That((await work.SaveChangesAsync(), Db.Members.Single().TeamId), Is.EqualTo((2, team.Id)));
    }

    [Test]
    public async Task What_never_had_a_row_is_not_deleted_because_what_it_refers_to_is()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red" });
        await using var work = Db.BeginWork();
        var red = await work.Db.Teams.SingleAsync();
        var badge = new Badge { Text = "never", Team = red };
        var link = new Link { Url = "never", TeamId = red.Id };
        work.Add(badge);
        work.Add(link);
        work.Remove(badge);
        work.Remove(link);
        work.Remove(red);
        Assert.That((await work.SaveChangesAsync(), string.Join("; ", work.Changes), await work.SaveChangesAsync()), Is.EqualTo((1, "", 0)));
        Assert.That((Db.Badges.Count(), Db.Links.Count(), Db.Teams.Count()), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task What_takes_the_place_of_a_removed_row_has_its_children()
    {
        await Db.Codes.InsertAsync(new Code { Id = "a", Text = "old", Uses = [new() { Text = "gone" }] });
        await using var work = Db.BeginWork();
        work.Remove(await work.Db.Codes.SingleAsync());
        await work.SaveChangesAsync();
        work.Add(new Code { Id = "a", Text = "new", Uses = [new() { Text = "kept" }] });
        await work.SaveChangesAsync();
        var code = await work.Db.Codes.Include(c => c.Uses).SingleAsync();
        work.Remove(code);
        code = new Code { Id = "a", Text = "newest" };
        work.Add(code);
        work.Add(new Use { Text = "last", CodeId = "a" });
        var freed = new Alias { CodeId = "a" };
        await Db.Aliases.InsertAsync(freed);
        freed = await work.Db.Aliases.SingleAsync();
        await work.SaveChangesAsync();
        Assert.That((Db.Codes.Single().Text, Db.Uses.Single().Text, freed.CodeId, Db.Aliases.Single().CodeId), Is.EqualTo(("newest", "last", (string?)null, (string?)null)));
    }

    [TestCase(null, 1)]
    [TestCase(1, null)]
    public async Task Rows_exchange_a_unique_value_for_null(int? first, int? second)
    {
        await Db.Aliases.InsertAsync([new() { Text = "a", Slot = first }, new() { Text = "b", Slot = second }]);
        await using var work = Db.BeginWork();
        var rows = await work.Db.Aliases.OrderBy(a => a.Text).ToListAsync();
        (rows[0].Slot, rows[1].Slot) = (second, first);
        Assert.That((await work.SaveChangesAsync(), Db.Aliases.OrderBy(a => a.Text).Select(a => a.Slot).ToList()), Is.EqualTo((2, new List<int?> { second, first })));
    }

    [Test]
    public async Task What_names_a_new_row_by_its_foreign_key_alone_is_written_after_it()
    {
        await using var work = Db.BeginWork();
        work.Add(new Alias { Text = "one", CodeId = "n" });
        work.Add(new Code { Id = "n", Text = "new" });
        Assert.That((await work.SaveChangesAsync(), Db.Aliases.Single().CodeId), Is.EqualTo((2, "n")));
    }

    [Test]
    public async Task What_Oxen_unlinks_is_known_with_its_version()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red", Links = [new() { Url = "x" }, new() { Url = "y" }] });
        await using var work = Db.BeginWork();
        var red = await work.Db.Teams.Include(t => t.Links).SingleAsync();
        var links = red.Links.OrderBy(l => l.Url).ToList();
        work.Remove(red);
        await work.SaveChangesAsync();
        Assert.That(links.Select(l => l.TeamId), Is.All.Null);
        links[0].Url = "z";
        Assert.That((await work.SaveChangesAsync(), work.Changes.Count), Is.EqualTo((1, 0)));
        Assert.That(Db.Links.OrderBy(l => l.Url).Select(l => new { l.Url, l.TeamId }).ToList().Select(l => (l.Url, l.TeamId)), Is.EqualTo([("y", (int?)null), ("z", null)]));
    }

    [Test]
    public async Task What_another_has_changed_is_not_unlinked_unseen()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red", Links = [new() { Url = "x" }] });
        await using var work = Db.BeginWork();
        var red = await work.Db.Teams.Include(t => t.Links).SingleAsync();
        var theirs = await Db.Links.SingleAsync();
        theirs.Url = "theirs";
        await Db.Links.UpdateAsync(theirs);
        work.Remove(red);
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync());
        Assert.That((Db.Teams.Count(), Db.Links.Single().TeamId, red.Links[0].TeamId), Is.EqualTo((1, (int?)red.Id, (int?)red.Id)));
    }

    [Test]
    public async Task References_without_a_key_of_their_own_are_freed_too()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red", Badges = [new() { Text = "b" }] });
        await using var work = Db.BeginWork();
        var badge = await work.Db.Badges.Include(b => b.Team).SingleAsync();
        var red = badge.Team!;
        work.Remove(red);
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await work.SaveChangesAsync();
            Assert.That(badge.Team, Is.Null);
            await transaction.RollbackAsync();
        }

        Assert.That(badge.Team, Is.SameAs(red));
        await work.SaveChangesAsync();
        badge.Text = "c";
        Assert.That((badge.Team, await work.SaveChangesAsync(), Db.Badges.Single().Text), Is.EqualTo(((Team?)null, 1, "c")));
        Assert.That(await Db.Badges.Include(b => b.Team).Where(b => b.Team == null).CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_new_and_what_is_removed_of_a_tree_go_in_an_order_that_the_database_takes()
    {
        await Db.Nodes.InsertAsync(new Node { Name = "r", Children = [new() { Name = "a", Children = [new() { Name = "b" }] }] });
        await using var work = Db.BeginWork();
        var nodes = await work.Db.Nodes.Include(n => n.Children).OrderBy(n => n.Name).ToListAsync();
        var (a, b, r) = (nodes[0], nodes[1], nodes[2]);
        (b.Parent, b.ParentId) = (null, null);
        var top = new Node { Name = "top", Children = [b] };
        work.Add(top);
        work.RemoveRange([r, a]);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(4));
        Assert.That((b.Parent, b.ParentId, string.Join(",", Db.Nodes.OrderBy(n => n.Name).Select(n => n.Name))), Is.EqualTo((top, (int?)top.Id, "b,top")));
    }

    public sealed class Team
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Member> Members { get; set; } = [];

        public List<Link> Links { get; set; } = [];

        public List<Badge> Badges { get; set; } = [];
    }

    public sealed class Member
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int TeamId { get; set; }

        public Team? Team { get; set; }
    }

    public sealed class Link
    {
        public int Id { get; set; }

        public string Url { get; set; } = "";

        public int? TeamId { get; set; }

        [Timestamp] public long Version { get; set; }

        [Timestamp] public byte[] Stamp { get; set; } = [];
    }

    public sealed class Badge
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public Team? Team { get; set; }
    }

    public sealed class Code
    {
        [MaxLength(10)] public string Id { get; set; } = "";

        public string Text { get; set; } = "";

        public List<Use> Uses { get; set; } = [];
    }

    public sealed class Use
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [MaxLength(10)] public string CodeId { get; set; } = "";
    }

    public sealed class Alias
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [MaxLength(10)] public string? CodeId { get; set; }

        public Code? Code { get; set; }

        [Index(IsUnique = true)] public int? Slot { get; set; }

        [Timestamp] public byte[] Version { get; set; } = [];
    }

    public sealed class Node
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ParentId { get; set; }

        public Node? Parent { get; set; }

        public List<Node> Children { get; set; } = [];
    }

    public sealed class TeamDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Team> Teams => Table<Team>();

        public Table<Member> Members => Table<Member>();

        public Table<Link> Links => Table<Link>();

        public Table<Badge> Badges => Table<Badge>();

        public Table<Code> Codes => Table<Code>();

        public Table<Use> Uses => Table<Use>();

        public Table<Alias> Aliases => Table<Alias>();

        public Table<Node> Nodes => Table<Node>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Team>().HasMany(t => t.Links).WithOne().HasForeignKey(l => l.TeamId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Alias>().HasOne(a => a.Code).WithMany().HasForeignKey(a => a.CodeId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Badge>().HasOne(b => b.Team).WithMany(t => t.Badges).OnDelete(DeleteBehavior.SetNull);
            model.Entity<Node>().HasOne(n => n.Parent).WithMany(n => n.Children).HasForeignKey(n => n.ParentId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
