using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>References of one to one in a unit of work, changed from the side that has no foreign key.</summary>
public sealed class WorkReferenceTests(TestDatabase database) : RelationTests<WorkReferenceTests.DeskDb>(database, options => new DeskDb(options))
{
    [Test]
    public async Task A_reference_set_to_null_unlinks([Values] bool isSplit, [Values] bool isReadTwice)
    {
        await Db.Desks.InsertAsync(new Desk { Lamp = new Lamp(), Tray = new Tray() });
        await using var work = Db.BeginWork();
        var all = work.Db.Desks.Include(d => d.Lamp).Include(d => d.Tray);
        var desk = await (isSplit ? all.AsSplitQuery() : all).SingleAsync();
        var (lamp, tray) = (desk.Lamp!, desk.Tray!);
        Assert.That(work.Changes, Is.Empty);
        (desk.Lamp, desk.Tray) = (null, null);
        if (isReadTwice)
        {
            await all.SingleAsync();
            Assert.That((desk.Lamp, desk.Tray), Is.EqualTo(((Lamp?)null, (Tray?)null)), "what was changed stays");
        }

        Assert.That(work.Changes.Select(change => change.ToString()), Is.EquivalentTo([$"Update Lamp {lamp.Id} (DeskId: {desk.Id} -> null)", $"Update Tray {tray.Id} (DeskId: {desk.Id} -> null)"]));
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
            Assert.That(work.Changes, Is.Empty);
            await transaction.RollbackAsync();
        }

        Assert.That((await work.SaveChangesAsync(), lamp.DeskId, lamp.Desk, tray.DeskId), Is.EqualTo((2, (int?)null, (Desk?)null, (int?)null)));
        Assert.That((Db.Lamps.Single().DeskId, Db.Trays.Single().DeskId), Is.EqualTo(((int?)null, (int?)null)));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    [Test]
    public async Task A_reference_set_to_another_unlinks_the_former()
    {
        await Db.Desks.InsertAsync(new Desk { Lamp = new Lamp(), Tray = new Tray() });
        await using var work = Db.BeginWork();
        var desk = await work.Db.Desks.Include(d => d.Lamp).Include(d => d.Tray).SingleAsync();
        var (lamp, tray) = (desk.Lamp!, desk.Tray!);
        (desk.Lamp, desk.Tray) = (new Lamp(), new Tray());
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(4));
        Assert.That((lamp.DeskId, tray.DeskId, desk.Lamp.DeskId, desk.Tray.DeskId), Is.EqualTo(((int?)null, (int?)null, (int?)desk.Id, (int?)desk.Id)));
        Assert.That(Db.Lamps.OrderBy(l => l.Id).Select(l => l.DeskId).ToList(), Is.EqualTo(new int?[] { null, desk.Id }));
        desk.Lamp = lamp;
        Assert.That((await work.SaveChangesAsync(), lamp.DeskId), Is.EqualTo((2, (int?)desk.Id)), "and back");
        var other = new Desk { Lamp = lamp };
        work.Add(other);
        desk.Lamp = null;
        Assert.That((await work.SaveChangesAsync(), lamp.DeskId), Is.EqualTo((2, (int?)other.Id)), "it has moved");
    }

    [Test]
    public async Task What_must_belong_to_one_is_removed_or_moved()
    {
        await Db.Desks.InsertAsync([new Desk { Lock = new Lock() }, new Desk()]);
        await using var work = Db.BeginWork();
        var desks = await work.Db.Desks.Include(d => d.Lock).OrderBy(d => d.Id).ToListAsync();
        var former = desks[0].Lock!;
        desks[0].Lock = null;
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain($"Desk.Lock led to Lock {former.Id} and does no more, but Lock.DeskId can't be null: each Lock belongs to one Desk. Remove the object (work.Remove), or give it another."));
        desks[0].Lock = new Lock();
        Assert.That(Assert.Throws<RelatedObjectException>(() => _ = work.Changes)!.Message, Does.Contain($"Lock {former.Id}").And.Contain("work.Remove"));
        desks[1].Lock = former;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2), "it has moved");
        desks[1].Lock = null;
        work.Remove(former);
        Assert.That((await work.SaveChangesAsync(), Db.Locks.Single().DeskId), Is.EqualTo((1, desks[0].Id)), "it was removed");
    }

    [Test]
    public async Task A_write_of_an_object_without_a_key_says_so()
    {
        await Db.Desks.InsertAsync(new Desk());
        foreach (var (write, remedy) in new (Func<Task>, string)[] { (() => Db.Desks.UpdateAsync(new Desk { Name = "x" }), "InsertAsync writes a new one"), (() => Db.Desks.DeleteAsync(new Desk()), "A new one has no row to delete"), (() => Db.Bins.DeleteAsync(new Bin()), "A new one has no row to delete") })
        {
            Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => write())!.Message, Does.Contain("Id was never set").And.Contain(remedy));
        }
    }

    public sealed class Desk
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Lamp? Lamp { get; set; }

        public Tray? Tray { get; set; }

        public Lock? Lock { get; set; }
    }

    public sealed class Lamp
    {
        public int Id { get; set; }

        public int? DeskId { get; set; }

        public Desk? Desk { get; set; }
    }

    public sealed class Tray
    {
        public int Id { get; set; }

        public int? DeskId { get; set; }
    }

    public sealed class Lock
    {
        public int Id { get; set; }

        public int DeskId { get; set; }

        public Desk? Desk { get; set; }
    }

    public sealed class Bin
    {
        public int Id { get; set; }

        [SoftDelete] public DateTime? GoneAt { get; set; }
    }

    public sealed class DeskDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Desk> Desks => Table<Desk>();

        public Table<Lamp> Lamps => Table<Lamp>();

        public Table<Tray> Trays => Table<Tray>();

        public Table<Lock> Locks => Table<Lock>();

        public Table<Bin> Bins => Table<Bin>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<Desk>().HasOne(d => d.Tray).WithOne().HasForeignKey<Tray>(t => t.DeskId);
    }
}
