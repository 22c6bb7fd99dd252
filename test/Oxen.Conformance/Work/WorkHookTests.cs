using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>What hooks do in the middle of a save: what they change afterwards is a change, and what they throw takes all back.</summary>
public sealed class WorkHookTests(TestDatabase database) : RelationTests<WorkHookTests.ClubDb>(database, options => new ClubDb(options.AddInterceptor(new Telling())))
{
    [Test]
    public async Task What_hooks_change_after_a_write_is_a_change()
    {
        await using var work = Db.BeginWork();
        var (ann, bob) = (new Person { Name = "Ann" }, new Person { Name = "Bob" });
        ann.Inserted = () => (ann.Name, bob.Name) = ("Anna", "Bobby");
        work.Add(ann);
        work.Add(bob);
        await work.SaveChangesAsync();
        Assert.That(work.Changes.Select(change => change.ToString()), Is.EquivalentTo([$"Update Person {ann.Id} (Name: Ann -> Anna)", $"Update Person {bob.Id} (Name: Bob -> Bobby)"]));
        bob.Updated = () => ann.Name = "again";
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
        Assert.That(await NamesAsync(), Is.EqualTo(["Anna", "Bobby"]));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That(await NamesAsync(), Is.EqualTo(["Bobby", "again"]));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    [Test]
    public async Task What_interceptors_change_after_a_write_is_a_change()
    {
        await using var work = Db.BeginWork();
        var person = new Person { Name = "told" };
        work.Add(person);
        await work.SaveChangesAsync();
        Assert.That(work.Changes.Single().ToString(), Is.EqualTo($"Update Person {person.Id} (Name: told -> heard)"));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((Telling.Told, (await NamesAsync()).Single()), Is.EqualTo(("Name: told -> heard", "heard")), "what was written is told as it was");
    }

    [Test]
    public async Task What_hooks_do_to_relations_after_a_write_is_a_change()
    {
        await Db.Clubs.InsertAsync([new Club { Name = "one", Members = [new() { Name = "Ann" }, new() { Name = "Bob" }], Friends = [new() { Name = "Eve" }] }, new Club { Name = "two" }]);
        await using var work = Db.BeginWork();
        var clubs = await work.Db.Clubs.Include(c => c.Members).Include(c => c.Friends).OrderBy(c => c.Name).ToListAsync();
        var (one, two) = (clubs[0], clubs[1]);
        var (ann, bob, eve, tim) = (one.Members.Single(m => m.Name == "Ann"), one.Members.Single(m => m.Name == "Bob"), one.Friends[0], new Person { Name = "Tim" });
        ann.Updated = () =>
        {
            ann.Club = two;
            work.Remove(bob);
            one.Friends.Remove(eve);
            one.Friends.Add(tim);
        };
        (ann.Name, bob.Name, eve.Name, one.Name) = ("A", "B", "E", "1");
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(4));
        Assert.That(work.Changes.Select(change => change.ToString()), Is.EquivalentTo(
        [
            $"Update Person {ann.Id} (ClubId: {one.Id} -> {two.Id})", $"Delete Person ({string.Join(", ", work.Changes.Single(change => change.Entity == bob).Members)})",
            work.Changes.Single(change => change.Entity == tim).ToString(), $"Update Club {one.Id} (Friends: + a new Person, Friends: - Person {eve.Id})",
        ]));
        ann.Updated = null;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(5));
        var read = await Db.Clubs.Include(c => c.Members).Include(c => c.Friends).OrderBy(c => c.Id).ToListAsync();
        Assert.That((read[0].Members.Count, read[1].Members.Single().Name, read[0].Friends.Single().Name), Is.EqualTo((0, "A", "Tim")));
        Assert.That((one.Members.Count, two.Members.Single(), one.Friends.Single()), Is.EqualTo((0, ann, tim)));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    [Test]
    public async Task A_hook_that_throws_takes_all_back_in_memory_too()
    {
        await Db.Clubs.InsertAsync([new Club { Name = "one", Members = [new() { Name = "Ann" }, new() { Name = "Bob" }], Guests = [new() { Name = "Gus" }] }, new Club { Name = "two" }]);
        await using var work = Db.BeginWork();
        var clubs = await work.Db.Clubs.Include(c => c.Members).Include(c => c.Guests).OrderBy(c => c.Name).ToListAsync();
        var (one, two) = (clubs[0], clubs[1]);
        var (ann, bob, gus) = (one.Members.Single(m => m.Name == "Ann"), one.Members.Single(m => m.Name == "Bob"), one.Guests[0]);
        var tim = new Person { Name = "Tim" };
        two.Members.Add(tim);
        (ann.ClubId, ann.Name, bob.ClubId) = (two.Id, "A", two.Id);
        work.Remove(one);
        var version = two.Version;
        two.Name = "2";
        one.Deleted = () => throw new InvalidOperationException("Veto");
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException);
        Assert.That((tim.Id, tim.ClubId, tim.Club, two.Version, gus.ClubId), Is.EqualTo((0, (int?)null, (Club?)null, version, (int?)one.Id)));
        Assert.That((one.Members.Count, two.Members.Count, ann.Club, one.Guests.Count), Is.EqualTo((2, 1, one, 1)));
        Assert.That((await NamesAsync(), await Db.Clubs.CountAsync()), Is.EqualTo((new[] { "Ann", "Bob" }, 2)));
        Assert.That(work.Changes.Select(change => change.Operation), Is.EquivalentTo([WriteOperation.Insert, WriteOperation.Update, WriteOperation.Update, WriteOperation.Update, WriteOperation.Delete]));
        one.Deleted = null;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(5));
        Assert.That((await NamesAsync(), two.Members.Count, gus.ClubId, await Db.Guests.Select(g => g.ClubId).SingleAsync()), Is.EqualTo((new[] { "A", "Bob", "Tim" }, 3, (int?)null, (int?)null)));
    }

    [Test]
    public async Task A_graph_whose_hook_throws_leaves_nothing_behind()
    {
        var club = new Club { Name = "one", Members = [new() { Name = "Ann" }, new() { Name = "Bob" }], Friends = [new() { Name = "Eve" }], Badges = [new() { Text = "b" }] };
        club.Members[1].Inserted = () => throw new InvalidOperationException("Veto");
        Assert.That(() => Db.Clubs.SaveAsync(club), Throws.InvalidOperationException);
        Assert.That((club.Id, club.Members[0].Id, club.Members[0].ClubId, club.Friends[0].Id, club.Badges[0].Id, club.Version), Is.EqualTo((0, 0, (int?)null, 0, 0, 0L)));
        Assert.That(await Db.Clubs.CountAsync() + await Db.People.CountAsync() + await Db.Badges.CountAsync(), Is.Zero);
        club.Members[1].Inserted = null;
        await Db.Clubs.SaveAsync(club);
        Assert.That(await NamesAsync(), Is.EqualTo(["Ann", "Bob", "Eve"]));
    }

    [Test]
    public async Task Discard_in_a_hook_forgets_all()
    {
        await using var work = Db.BeginWork();
        var (ann, bob) = (new Person { Name = "Ann" }, new Person { Name = "Bob" });
        ann.Inserted = work.Discard;
        work.AddRange([ann, bob]);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
        bob.Name = "changed";
        Assert.That((work.Count, await work.SaveChangesAsync()), Is.EqualTo((0, 0)));
        work.Attach(ann);
        ann.Name = "A";
        ann.Updated = () =>
        {
            work.Discard();
            throw new InvalidOperationException("Veto");
        };
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException);
        Assert.That((work.Count, await work.SaveChangesAsync()), Is.EqualTo((0, 0)));
    }

    private async Task<string[]> NamesAsync() => [.. (await Db.People.Select(p => p.Name).ToListAsync()).Order(StringComparer.Ordinal)];

    public sealed class Person : IAfterInsert, IAfterUpdate
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ClubId { get; set; }

        public Club? Club { get; set; }

        public List<Club> Friendly { get; set; } = [];

        [NotMapped] public Action? Inserted { get; set; }

        [NotMapped] public Action? Updated { get; set; }

        public void AfterInsert() => Inserted?.Invoke();

        public void AfterUpdate() => Updated?.Invoke();
    }

    public sealed class Club : IAfterDelete
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Timestamp] public long Version { get; set; }

        public List<Person> Members { get; set; } = [];

        public List<Person> Friends { get; set; } = [];

        public List<Guest> Guests { get; set; } = [];

        public List<Badge> Badges { get; set; } = [];

        [NotMapped] public Action? Deleted { get; set; }

        public void AfterDelete() => Deleted?.Invoke();
    }

    public sealed class Guest
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ClubId { get; set; }
    }

    public sealed class Badge
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public Club? Club { get; set; }
    }

    public sealed class ClubDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Club> Clubs => Table<Club>();

        public Table<Person> People => Table<Person>();

        public Table<Guest> Guests => Table<Guest>();

        public Table<Badge> Badges => Table<Badge>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Club>().HasMany(c => c.Members).WithOne(p => p.Club).HasForeignKey(p => p.ClubId).OnDelete(DeleteBehavior.Restrict);
            model.Entity<Club>().HasMany(c => c.Friends).WithMany(p => p.Friendly);
            model.Entity<Club>().HasMany(c => c.Guests).WithOne().HasForeignKey(g => g.ClubId).OnDelete(DeleteBehavior.SetNull);
        }
    }

    private sealed class Telling : OxenInterceptor
    {
        public static string? Told { get; private set; }

        public override ValueTask AfterInsertAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            if (write.Entity is Person { Name: "told" } person)
            {
                person.Name = "heard";
            }

            return default;
        }

        public override ValueTask AfterUpdateAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            Told = string.Join(", ", write.Members.Where(member => member.IsChanged));
            return default;
        }
    }
}
