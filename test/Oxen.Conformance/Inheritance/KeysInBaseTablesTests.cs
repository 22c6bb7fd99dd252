using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>
/// Relations of a derived class whose foreign key lies in the base's table, where each class has a table: no foreign key of the
/// database says what they refer to.
/// </summary>
public sealed class KeysInBaseTablesTests(TestDatabase database) : RelationTests<KeysInBaseTablesTests.HarbourDb>(database, options => new HarbourDb(options))
{
    [Test]
    public async Task A_row_that_refers_to_nothing_comes_without_what_it_refers_to()
    {
        await Db.Things.InsertAsync([new Boat { DockId = 4711, Name = "b" }, new Thing { DockId = 4712, Name = "t" }]);
        Assert.That(await Db.Boats.CountAsync(), Is.EqualTo(1));
        Assert.That((await Db.Boats.ToListAsync()).Single().Dock, Is.Null);
        Assert.That((await Db.Boats.Include(b => b.Dock).ToListAsync()).Single().Dock, Is.Null);
        Assert.That(await Db.Boats.CountAsync(b => b.Dock == null), Is.EqualTo(1));
        await Db.Docks.InsertAsync(new Dock { Id = 4711, Name = "d" });
        Assert.That((await Db.Boats.Include(b => b.Dock).ToListAsync()).Single().Dock?.Name, Is.EqualTo("d"));
    }

    [Test]
    public async Task Oxen_unlinks_and_deletes_where_the_database_knows_nothing()
    {
        var (owner, dock) = (new Owner(), new Dock { Id = 1, Name = "d" });
        await Db.Owners.InsertAsync(owner);
        await Db.Docks.InsertAsync(dock);
        await Db.Things.InsertAsync([new Boat { Name = "b", OwnerId = owner.Id, DockId = 1 }, new Thing { Name = "t", OwnerId = owner.Id, DockId = 1 }, new Boat { Name = "c", DockId = 2 }]);
        await Db.Owners.DeleteAsync(owner);
        Assert.That(await Db.Things.OrderBy(t => t.Name).Select(t => t.OwnerId).ToListAsync(), Is.EqualTo([null, null, (int?)owner.Id]), "a thing refers to no owner");
        await Db.Docks.DeleteAsync(dock);
        Assert.That(await Db.Things.OrderBy(t => t.Name).Select(t => t.Name).ToListAsync(), Is.EqualTo(["c", "t"]));
        Assert.That(await Db.Boats.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_delete_by_query_does_the_same()
    {
        Owner[] owners = [new(), new()];
        await Db.Owners.InsertAsync(owners);
        await Db.Docks.InsertAsync([new Dock { Id = 1, Name = "d" }, new Dock { Id = 2, Name = "e" }]);
        await Db.Things.InsertAsync([new Boat { Name = "a", OwnerId = owners[0].Id, DockId = 1 }, new Yacht { Name = "b", OwnerId = owners[1].Id, DockId = 2 }, new Thing { Name = "t", OwnerId = owners[0].Id, DockId = 1 }]);
        var sql = Db.Owners.Where(o => o.Id == owners[0].Id).ToDeleteSql();
        Assert.That(sql.Split(";\n\n").Select(text => text.Split('\n')[0].Split(' ')[0]), Is.EqualTo(["SELECT", "UPDATE", "UPDATE", "DELETE"]), sql);
        Assert.That(await Db.Owners.Where(o => o.Id == owners[0].Id).ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await Db.Things.OrderBy(t => t.Name).Select(t => t.OwnerId).ToListAsync(), Is.EqualTo([null, owners[1].Id, (int?)owners[0].Id]));
        Assert.That(() => Db.Docks.ExecuteDeleteAsync(), Throws.TypeOf<DestructiveOperationException>());
        Assert.That((await Db.Docks.Where(d => d.Name == "e").ExecuteDeleteReturningAsync().ToListAsync()).Single().Id, Is.EqualTo(2));
        Assert.That(await Db.Things.OrderBy(t => t.Name).Select(t => t.Name).ToListAsync(), Is.EqualTo(["a", "t"]));
        Assert.That(() => Db.Batch().ExecuteDelete(Db.Docks.Where(d => d.Id == 1)), Throws.TypeOf<RefusedOperationException>());
        Assert.That(await Db.Docks.AllRows().ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await Db.Things.Select(t => t.Name).ToListAsync(), Is.EqualTo(["t"]));
    }

    [Test]
    public async Task Links_are_set_and_removed_in_the_table_that_holds_them()
    {
        var owner = new Owner();
        await Db.Owners.InsertAsync(owner);
        Boat[] boats = [new Boat { Name = "a" }, new Yacht { Name = "b" }, new Boat { Name = "c" }];
        await Db.Boats.InsertAsync(boats);
        await Db.Things.InsertAsync(new Thing { Name = "t", OwnerId = owner.Id });
        Assert.That(await Db.Owners.LinkAsync(owner, o => o.Boats, boats), Is.EqualTo(3));
        var read = (Yacht)await Db.Boats.SingleAsync(b => b.Name == "b");
        await Db.Owners.SetLinksAsync(owner, o => o.Boats, boats[..1]);
        await Expect("a");
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Boats.UpdateAsync(read));
        var next = (Yacht)await Db.Boats.SingleAsync(b => b.Name == "b");
        Assert.That((next.Version, next.MastVersion), Is.EqualTo((read.Version + 1, read.MastVersion + 1)));
        await Db.Owners.LinkAsync(owner, o => o.Boats, await Db.Boats.ToListAsync());
        await Expect("a", "b", "c");
        Assert.That(await Db.Owners.UnlinkAsync(owner, o => o.Boats, boats[0]), Is.EqualTo(1));
        Assert.That(await Db.Owners.UnlinkAsync(owner, o => o.Boats, boats[..2]), Is.EqualTo(1));
        await Expect("c");
        Assert.That(await Db.Owners.ClearLinksAsync(owner, o => o.Boats), Is.EqualTo(1));
        await Expect();
        Assert.That((await Db.Things.SingleAsync(t => t.Name == "t")).OwnerId, Is.EqualTo(owner.Id), "it is no boat");

        async Task Expect(params string[] names) =>
            Assert.That(await Db.Boats.Where(b => b.OwnerId == owner.Id).OrderBy(b => b.Name).Select(b => b.Name).ToListAsync(), Is.EqualTo(names));
    }

    [Test]
    public async Task Links_of_rows_that_a_filter_leaves_out_stay()
    {
        var owner = new Owner();
        await Db.Owners.InsertAsync(owner);
        var all = Db.IgnoreQueryFilters();
        await all.Things.InsertAsync([new Boat { Name = "a", OwnerId = owner.Id }, new Yacht { Name = "b", OwnerId = owner.Id, Tenant = 2 }]);
        Assert.That(await Db.Owners.ClearLinksAsync(owner, o => o.Boats), Is.EqualTo(1));
        Assert.That(await all.Boats.OrderBy(b => b.Name).Select(b => b.OwnerId).ToListAsync(), Is.EqualTo([null, (int?)owner.Id]));
        await Db.Owners.SetLinksAsync(owner, o => o.Boats, []);
        Assert.That(await all.Boats.CountAsync(b => b.OwnerId == owner.Id), Is.EqualTo(1));
    }

    public sealed class Owner
    {
        public int Id { get; set; }

        public List<Boat> Boats { get; set; } = [];
    }

    public sealed class Dock
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";
    }

    public class Thing
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public int? OwnerId { get; set; }

        public int DockId { get; set; }

        public int Tenant { get; set; } = 1;

        [Timestamp] public long Version { get; set; }
    }

    public class Boat : Thing
    {
        public int Length { get; set; }

        public Dock? Dock { get; set; }
    }

    public sealed class Yacht : Boat
    {
        [Timestamp] public long MastVersion { get; set; }
    }

    public sealed class HarbourDb(OxenOptions options) : OxenDb(options)
    {
        public int TenantId => 1;

        public Table<Owner> Owners => Table<Owner>();

        public Table<Dock> Docks => Table<Dock>();

        public Table<Thing> Things => Table<Thing>();

        public Table<Boat> Boats => Table<Boat>();

        public Table<Yacht> Yachts => Table<Yacht>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Thing>().UseTptMappingStrategy();
            model.Entity<Thing>().HasQueryFilter("tenant", t => t.Tenant == TenantId);
            model.Entity<Dock>().Property(d => d.Id).ValueGeneratedNever();
            model.Entity<Boat>().HasOne(b => b.Dock).WithMany().HasForeignKey(b => b.DockId);
            model.Entity<Boat>().Navigation(b => b.Dock).AutoInclude();
            model.Entity<Owner>().HasMany(o => o.Boats).WithOne().HasForeignKey(b => b.OwnerId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
