using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Relations;

/// <summary>What becomes of rows whose principal is deleted: in the database, or by Oxen.</summary>
public sealed class CascadeTests(TestDatabase database) : RelationTests<CascadeTests.FileDb>(database, options => new FileDb(options))
{
    private Owner _ann = null!;

    [SetUp]
    public async Task FillAsync()
    {
        _ann = new Owner
        {
            Name = "Ann",
            Folders = [new() { Number = 1, Files = [new() { Name = "a", Notes = [new() { Text = "n1" }, new() { Text = "n2" }] }, new() { Name = "b" }] }, new() { Number = 2, Files = [new() { Name = "c" }] }],
            Notes = [new() { Text = "n3", Subject = "owner" }],
            Links = [new() { Url = "x" }],
        };
        await Db.Owners.InsertAsync([_ann, new Owner { Name = "Bob", Folders = [new() { Number = 1, Files = [new() { Name = "d", Notes = [new() { Text = "n4" }] }] }], Notes = [new() { Text = "n5", Subject = "owner" }], Links = [new() { Url = "y" }] }]);
    }

    [Test]
    public async Task Oxen_deletes_and_unlinks_what_belongs_to_a_row_by_a_command_for_each_relation()
    {
        var commands = CommandRecorder.During(() => Db.Owners.DeleteAsync(_ann).GetAwaiter().GetResult());
        Assert.That(Db.Owners.Select(o => o.Name), Is.EqualTo(["Bob"]));
        Assert.That(Db.Folders.Count(), Is.EqualTo(1));
        Assert.That(Db.Files.Select(f => f.Name), Is.EqualTo(["d"]));
        Assert.That(Db.Notes.Select(n => n.Text), Is.EquivalentTo(["n4", "n5"]));
        Assert.That(Db.Links.OrderBy(l => l.Url).Select(l => new { l.Url, l.OwnerId }).ToList().Select(l => (l.Url, l.OwnerId is null)), Is.EqualTo([("x", true), ("y", false)]));
        Assert.That(commands.Select(text => text.Split('\n')[0]), Is.EquivalentTo(["DELETE FROM notes", "DELETE FROM files", "DELETE FROM notes", "UPDATE links", "DELETE FROM owners"]));
        Assert.That(commands.Single(text => text.StartsWith("DELETE FROM files", StringComparison.Ordinal)).ReplaceLineEndings(), Is.EqualTo("""
            DELETE FROM files
            WHERE (folder_owner_id, folder_number) IN (
                SELECT owner_id, number
                FROM folders
                WHERE owner_id = @id_0
            )
            """.ReplaceLineEndings()));
        await Task.CompletedTask;
    }

    [Test]
    public async Task Several_objects_are_deleted_in_one_transaction()
    {
        var owners = await Db.Owners.ToListAsync();
        var gone = new Owner { Id = 1000 };
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Owners.DeleteAsync([.. owners, gone]));
        Assert.That((Db.Notes.Count(), Db.Files.Count(), Db.Owners.Count(), Db.Links.Count(l => l.OwnerId == null)), Is.EqualTo((5, 4, 2, 0)));
        await Db.Owners.DeleteAsync(owners);
        Assert.That((Db.Notes.Count(), Db.Files.Count(), Db.Owners.Count(), Db.Links.Count(l => l.OwnerId == null)), Is.EqualTo((0, 0, 0, 2)));
    }

    [Test]
    public async Task A_unit_of_work_knows_what_a_delete_frees_and_changes_nothing_that_it_takes_along()
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red", Members = [new() { Name = "Max" }], Guests = [new() { Name = "Eve" }] });
        await using var work = Db.BeginWork();
        var owners = await work.Db.Owners.Include(o => o.Folders).ThenInclude(f => f.Files).ThenInclude(f => f.Notes).Include(o => o.Links).OrderBy(o => o.Name).ToListAsync();
        var team = await work.Db.Teams.Include(t => t.Members).Include(t => t.Guests).SingleAsync();
        var (link, file, member, guest) = (owners[0].Links[0], owners[0].Folders.Single(f => f.Number == 2).Files[0], team.Members[0], team.Guests[0]);
        work.Remove(owners[0]);
        work.Remove(team);
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await work.SaveChangesAsync();
            Assert.That((link.OwnerId, guest.TeamId), Is.EqualTo(((int?)null, (int?)null)));
            await transaction.RollbackAsync();
        }

        Assert.That((link.OwnerId, guest.TeamId), Is.EqualTo(((int?)owners[0].Id, (int?)team.Id)), "the rows are there again");
        (file.Name, member.Name) = ("changed", "changed");
        Assert.That(work.Changes.Count(change => change.Operation == WriteOperation.Update), Is.EqualTo(3), "and known, with the link that Oxen unlinks");
        await work.SaveChangesAsync();
        Assert.That((link.OwnerId, guest.TeamId), Is.EqualTo(((int?)null, (int?)null)));
        (guest.Name, owners[1].Folders[0].Files[0].Name) = ("kept", "kept");
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2), "the others are written");
        Assert.That((Db.Guests.Single().Name, Db.Files.Single().Name, owners[1].Links[0].OwnerId), Is.EqualTo(("kept", "kept", (int?)owners[1].Id)));
        member.Name = "gone";
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync(), "whose row is gone");
    }

    [Test]
    public async Task A_unit_of_work_writes_to_what_a_delete_did_not_take_along()
    {
        var (red, blue) = (new Team { Name = "Red", Members = [new() { Name = "Max" }] }, new Team { Name = "Blue" });
        await using var work = Db.BeginWork();
        work.Add(red);
        work.Add(blue);
        await work.SaveChangesAsync();
        var max = red.Members[0];
        await Db.Members.Where(m => m.Id == max.Id).ExecuteUpdateAsync(s => s.Set(m => m.TeamId, blue.Id));
        work.Remove(red);
        await work.SaveChangesAsync();
        max.Name = "moved";
        Assert.That((await work.SaveChangesAsync(), Db.Members.Single().Name), Is.EqualTo((1, "moved")));
    }

    [Test]
    public async Task A_unit_of_work_knows_what_a_delete_frees_of_what_is_new()
    {
        await using var work = Db.BeginWork();
        var team = new Team { Name = "Red" };
        work.Add(team);
        await work.SaveChangesAsync();
        var guest = new Guest { Name = "Eve", TeamId = team.Id };
        work.Add(guest);
        work.Remove(team);
        await work.SaveChangesAsync();
        Assert.That((guest.TeamId, Db.Guests.Single().TeamId, work.Changes.Count), Is.EqualTo(((int?)null, (int?)null, 0)));
    }

    [Test]
    public async Task A_delete_frees_by_what_its_row_held_and_cities_of_others_stay_written()
    {
        await Db.Countries.InsertAsync([new Country { Code = "aa" }, new Country { Code = "bb" }]);
        await Db.Cities.InsertAsync([new City { Name = "A", Code = "aa" }, new City { Name = "B", Code = "bb" }]);
        await using var work = Db.BeginWork();
        var country = await work.Db.Countries.SingleAsync(c => c.Code == "aa");
        var cities = await work.Db.Cities.OrderBy(c => c.Name).ToListAsync();
        country.Code = "bb";
        work.Remove(country);
        await work.SaveChangesAsync();
        Assert.That((cities[0].Code, cities[1].Code), Is.EqualTo(((string?)null, "bb")));
        cities[1].Name = "changed";
        Assert.That((await work.SaveChangesAsync(), Db.Cities.Single(c => c.Code == "bb").Name), Is.EqualTo((1, "changed")));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task What_a_hook_does_after_a_delete_to_what_it_frees_is_written(bool isRemoved)
    {
        await Db.Teams.InsertAsync(new Team { Name = "Red", Guests = [new() { Name = "Eve" }] });
        await using var work = Db.BeginWork();
        var team = await work.Db.Teams.Include(t => t.Guests).SingleAsync();
        var guest = team.Guests[0];
        team.Deleted = () =>
        {
            if (isRemoved)
            {
                work.Remove(guest);
            }
            else
            {
                guest.Name = "orphan";
            }
        };
        work.Remove(team);
        await work.SaveChangesAsync();
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That(Db.Guests.Select(g => g.Name).ToList(), Is.EqualTo(isRemoved ? Array.Empty<string>() : ["orphan"]));
    }

    [Test]
    public async Task The_database_refuses_any_other_delete()
    {
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Folders.Where(f => f.Number == 1).ExecuteDeleteAsync());
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Owners.AllRows().ExecuteDeleteAsync());
        await Db.Folders.DeleteAsync(_ann.Folders[0]);
        Assert.That(Db.Files.Select(f => f.Name), Is.EquivalentTo(["c", "d"]));
    }

    [Test]
    public async Task A_tree_is_deleted_from_its_leaves()
    {
        var root = new Node { Name = "r", Children = [new() { Name = "a", Children = [new() { Name = "b" }, new() { Name = "c", Marks = [new()] }] }, new() { Name = "d" }] };
        await Db.Nodes.InsertAsync([root, new Node { Name = "other", Children = [new() { Name = "e" }] }]);
        await Db.Nodes.DeleteAsync(root);
        Assert.That(Db.Nodes.Select(n => n.Name), Is.EquivalentTo(["other", "e"]));
        Assert.That(Db.Marks.Count(m => m.NodeId == null), Is.EqualTo(1));
    }

    [Test]
    public async Task What_was_read_before_an_unlink_does_not_link_again()
    {
        var read = await Db.Links.SingleAsync(l => l.Url == "x");
        Assert.That(await Db.Owners.UnlinkAsync(_ann, o => o.Links, await Db.Links.SingleAsync(l => l.Url == "x")), Is.EqualTo(1));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Links.UpdateAsync(read));

        var other = await Db.Links.SingleAsync(l => l.Url == "y");
        await Db.Owners.DeleteAsync(await Db.Owners.SingleAsync(o => o.Name == "Bob"));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Links.UpdateAsync(other));
        Assert.That(await Db.Links.CountAsync(l => l.OwnerId == null), Is.EqualTo(2));
    }

    [Test]
    public async Task The_database_cascades_sets_null_and_restricts()
    {
        var team = new Team { Name = "T", Members = [new() { Name = "m" }], Guests = [new() { Name = "g" }] };
        var held = new Team { Name = "H", Rooms = [new() { Name = "r" }] };
        await Db.Teams.InsertAsync([team, held]);
        await Db.Teams.DeleteAsync(team);
        Assert.That((Db.Members.Count(), Db.Guests.Count(g => g.TeamId == null)), Is.EqualTo((0, 1)));
        Assert.That(Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Teams.DeleteAsync(held))!.Message, Does.Contain("rooms (team_id)"));
        Assert.That(Db.Teams.Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_key_that_can_not_be_null_can_not_be_set_to_it() => Assert.That(
        () => new BrokenDb(new OxenOptions().UseSqlite("Data Source=:memory:")).Files.ToSql(), Throws.TypeOf<ModelException>().With.Message.Contains("OnDelete sets it to NULL, which it can't hold"));

    public sealed class Owner
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Folder> Folders { get; set; } = [];

        public List<Note> Notes { get; set; } = [];

        public List<Link> Links { get; set; } = [];
    }

    [PrimaryKey(nameof(OwnerId), nameof(Number))]
    public sealed class Folder
    {
        public int OwnerId { get; set; }

        public int Number { get; set; }

        public List<File> Files { get; set; } = [];
    }

    public sealed class File
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int FolderOwnerId { get; set; }

        public int FolderNumber { get; set; }

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public string Subject { get; set; } = "file";

        public int SubjectId { get; set; }
    }

    public sealed class Link
    {
        public int Id { get; set; }

        public string Url { get; set; } = "";

        public int? OwnerId { get; set; }

        [Timestamp] public long Version { get; set; }

        [Timestamp] public byte[] Stamp { get; set; } = [];
    }

    public sealed class Node
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ParentId { get; set; }

        public List<Node> Children { get; set; } = [];

        public List<Mark> Marks { get; set; } = [];
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public int? NodeId { get; set; }
    }

    public sealed class Country
    {
        public int Id { get; set; }

        [MaxLength(10)] public string Code { get; set; } = "";
    }

    public sealed class City
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [MaxLength(10)] public string? Code { get; set; }

        public Country? Country { get; set; }
    }

    public sealed class Team : IAfterDelete
    {
        [NotMapped] public Action? Deleted { get; set; }

        public void AfterDelete() => Deleted?.Invoke();

        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Member> Members { get; set; } = [];

        public List<Guest> Guests { get; set; } = [];

        public List<Room> Rooms { get; set; } = [];
    }

    public sealed class Member
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int TeamId { get; set; }
    }

    public sealed class Guest
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? TeamId { get; set; }
    }

    public sealed class Room
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? TeamId { get; set; }
    }

    public sealed class FileDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Owner> Owners => Table<Owner>();

        public Table<Folder> Folders => Table<Folder>();

        public Table<File> Files => Table<File>();

        public Table<Note> Notes => Table<Note>();

        public Table<Link> Links => Table<Link>();

        public Table<Node> Nodes => Table<Node>();

        public Table<Mark> Marks => Table<Mark>();

        public Table<Team> Teams => Table<Team>();

        public Table<Member> Members => Table<Member>();

        public Table<Guest> Guests => Table<Guest>();

        public Table<Country> Countries => Table<Country>();

        public Table<City> Cities => Table<City>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            // The folders go by the database, so what is in them must go before.
            model.Entity<Owner>().HasMany(o => o.Folders).WithOne().HasForeignKey(f => f.OwnerId).OnDelete(DeleteBehavior.Cascade);
            model.Entity<Owner>().HasMany(o => o.Links).WithOne().HasForeignKey(l => l.OwnerId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Owner>().HasMany(o => o.Notes).WithOne().HasForeignKey(n => n.SubjectId).When(n => n.Subject, "owner").OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<File>().HasMany(f => f.Notes).WithOne().HasForeignKey(n => n.SubjectId).When(n => n.Subject, "file").OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Folder>().HasMany(f => f.Files).WithOne().HasForeignKey(f => new { f.FolderOwnerId, f.FolderNumber }).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Node>().HasMany(n => n.Children).WithOne().HasForeignKey(n => n.ParentId).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Node>().HasMany(n => n.Marks).WithOne().HasForeignKey(m => m.NodeId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Team>().HasMany(t => t.Guests).WithOne().HasForeignKey(g => g.TeamId).OnDelete(DeleteBehavior.SetNull);
            model.Entity<City>().HasOne(c => c.Country).WithMany().HasForeignKey(c => c.Code).HasPrincipalKey(c => c.Code).OnDelete(DeleteBehavior.SetNull);
        }
    }

    private sealed class BrokenDb(OxenOptions options) : OxenDb(options)
    {
        public Table<File> Files => Table<File>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<Folder>().HasMany(f => f.Files).WithOne().HasForeignKey(f => new { f.FolderOwnerId, f.FolderNumber }).OnDelete(DeleteBehavior.ClientSetNull);
    }
}
