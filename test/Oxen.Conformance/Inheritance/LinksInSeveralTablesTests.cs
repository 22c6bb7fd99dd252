using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>Many to many through a class that derives from another, each with a table: a link is a whole row.</summary>
public sealed class LinksInSeveralTablesTests(TestDatabase database) : RelationTests<LinksInSeveralTablesTests.ClubDb>(database, options => new ClubDb(options))
{
    private Member[] _members = null!;
    private Club _club = null!;

    [SetUp]
    public async Task FillAsync()
    {
        _members = [new() { Name = "a" }, new() { Name = "b" }, new() { Name = "c" }];
        await Db.Members.InsertAsync(_members);
        await Db.Clubs.InsertAsync(_club = new Club { Name = "k" });
    }

    [TestCase("Members")]
    [TestCase("Guests")]
    public async Task Links_are_made_and_removed_as_whole_rows(string kind)
    {
        await Db.Events.InsertAsync(new Event { Note = "alone", ClubId = _club.Id, GuestId = _members[0].Id });
        var isMembers = kind == "Members";
        System.Linq.Expressions.Expression<Func<Club, IEnumerable<Member>?>> collection = isMembers ? c => c.Members : c => c.Guests;
        Assert.That(await Db.Clubs.LinkAsync(_club, collection, _members[0]), Is.EqualTo(1));
        Assert.That(await Db.Clubs.LinkAsync(_club, collection, _members), Is.EqualTo(2));
        Assert.That(await Db.Events.CountAsync(), Is.EqualTo(4));
        await ExpectAsync("a", "b", "c");
        Assert.That(await Db.Clubs.UnlinkAsync(_club, collection, _members[..2]), Is.EqualTo(2));
        await ExpectAsync("c");
        Assert.That(await Db.Clubs.SetLinksAsync(_club, collection, [_members[0]]), Is.EqualTo(2));
        await ExpectAsync("a");
        Assert.That(await Db.Events.CountAsync(), Is.EqualTo(2));
        Assert.That(await Db.Clubs.ClearLinksAsync(_club, collection), Is.EqualTo(1));
        Assert.That(await Db.Events.Select(e => e.Note).ToListAsync(), Is.EqualTo(["alone"]), "no part of a link is left, and what isn't one stays");
        Assert.That(await Db.Clubs.LinkAsync(_club, collection, _members), Is.EqualTo(3));
        await Db.Clubs.DeleteAsync(_club);
        Assert.That(await Db.Events.CountAsync(), Is.EqualTo(1));

        async Task ExpectAsync(params string[] names)
        {
            var read = await Db.Clubs.Include(c => c.Members).Include(c => c.Guests).SingleAsync();
            Assert.That((isMembers ? read.Members : read.Guests).Select(m => m.Name).Order(), Is.EqualTo(names));
            Assert.That((isMembers ? _club.Members : _club.Guests).Select(m => m.Name).Order(), Is.EqualTo(names));
        }
    }

    public sealed class Club
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Member> Members { get; set; } = [];

        public List<Member> Guests { get; set; } = [];
    }

    public sealed class Member
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";
    }

    public class Event
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Note { get; set; } = "";

        public int? ClubId { get; set; }

        public int? GuestId { get; set; }
    }

    public sealed class Joining : Event
    {
        public int JoinedId { get; set; }

        public int MemberId { get; set; }
    }

    public sealed class Visit : Event
    {
        public int Hours { get; set; }
    }

    public sealed class ClubDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Club> Clubs => Table<Club>();

        public Table<Member> Members => Table<Member>();

        public Table<Event> Events => Table<Event>();

        public Table<Joining> Joinings => Table<Joining>();

        public Table<Visit> Visits => Table<Visit>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Event>().UseTptMappingStrategy();
            model.Entity<Joining>().HasOne<Club>().WithMany().HasForeignKey(j => j.JoinedId);
            model.Entity<Joining>().HasOne<Member>().WithMany().HasForeignKey(j => j.MemberId);
            model.Entity<Visit>().HasOne<Club>().WithMany().HasForeignKey(v => v.ClubId).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Visit>().HasOne<Member>().WithMany().HasForeignKey(v => v.GuestId).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Club>().HasMany(c => c.Members).WithMany().Using<Joining>();
            model.Entity<Club>().HasMany(c => c.Guests).WithMany().Using<Visit>();
        }
    }
}
