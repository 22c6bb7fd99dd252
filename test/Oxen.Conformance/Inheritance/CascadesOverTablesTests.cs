using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>
/// What Oxen deletes, unlinks and marks where a class is kept in a table for each class, and the foreign key, what it refers to, or a
/// row version lies in another table of the hierarchy.
/// </summary>
public sealed class CascadesOverTablesTests(TestDatabase database) : RelationTests<CascadesOverTablesTests.StoreDb>(database, options => new StoreDb(options))
{
    [Test]
    public async Task A_foreign_key_in_the_base_s_table_deletes_rows_of_the_derived_class_alone()
    {
        Owner[] owners = [new() { Name = "A" }, new() { Name = "B" }];
        await Db.Owners.InsertAsync(owners);
        await Db.Things.InsertAsync([new Thing { Name = "t", OwnerId = null }, new Boat { Name = "b1", OwnerId = owners[0].Id, Length = 3 }, new Yacht { Name = "y1", OwnerId = owners[0].Id, Masts = 2 }, new Boat { Name = "b2", OwnerId = owners[1].Id }]);
        var boat = await Db.Boats.SingleAsync(b => b.Name == "b1");
        await Db.Logs.InsertAsync([new Log { Text = "l1", BoatId = boat.Id }, new Log { Text = "l2", BoatId = (await Db.Boats.SingleAsync(b => b.Name == "b2")).Id }]);
        await Db.Owners.DeleteAsync(owners[0]);
        Assert.That(await Db.Things.OrderBy(t => t.Name).Select(t => t.Name).ToListAsync(), Is.EqualTo(["b2", "t"]));
        Assert.That(await Db.Boats.CountAsync(), Is.EqualTo(1));
        Assert.That(await Db.Logs.Select(l => l.Text).ToListAsync(), Is.EqualTo(["l2"]));
    }

    [Test]
    public async Task A_foreign_key_in_the_base_s_table_is_set_to_null_with_new_versions()
    {
        var port = new Port { Name = "P" };
        await Db.Ports.InsertAsync(port);
        await Db.Things.InsertAsync([new Boat { Name = "b", PortId = port.Id }, new Yacht { Name = "y", PortId = port.Id }]);
        var (boat, yacht) = (await Db.Boats.SingleAsync(b => b.Name == "b"), await Db.Yachts.SingleAsync());
        await Db.Ports.DeleteAsync(port);
        Assert.That((await Db.Things.ToListAsync()).Select(t => t.PortId), Is.All.Null);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Boats.UpdateAsync(boat));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Yachts.UpdateAsync(yacht));
        await Db.Yachts.UpdateAsync(await Db.Yachts.SingleAsync());
    }

    [Test]
    public async Task What_refers_to_a_column_in_another_table_goes_too()
    {
        var owner = new Owner { Name = "A" };
        await Db.Owners.InsertAsync(owner);
        Yacht[] yachts = [new() { Name = "y1", Code = "c1", OwnerId = owner.Id }, new() { Name = "y2", Code = "c2" }];
        await Db.Things.InsertAsync(yachts);
        await Db.Seals.InsertAsync([new Seal { Text = "s1", YachtCode = "c1" }, new Seal { Text = "s2", YachtCode = "c2" }]);
        await Db.Owners.DeleteAsync(owner);
        Assert.That(await Db.Seals.Select(s => s.Text).ToListAsync(), Is.EqualTo(["s2"]));
        await Db.Yachts.DeleteAsync(yachts[1]);
        Assert.That(await Db.Seals.CountAsync(), Is.Zero);
        Assert.That(await Db.Things.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Row_versions_in_every_table_advance_with_a_mark()
    {
        var room = new Room { Name = "R" };
        await Db.Rooms.InsertAsync(room);
        Case[] cases = [new Case { Name = "c", RoomId = room.Id }, new Chest { Name = "d", RoomId = room.Id, Locks = 2 }];
        await Db.Cases.InsertAsync(cases);
        await Db.Rooms.DeleteAsync(room);
        Assert.That(await Db.Cases.CountAsync(), Is.Zero);
        var all = Db.IgnoreQueryFilters();
        var chest = await all.Chests.SingleAsync();
        Assert.That((chest.Version, chest.LockVersion), Is.EqualTo((((Chest)cases[1]).Version + 1, ((Chest)cases[1]).LockVersion + 1)));
        await Db.Rooms.RestoreAsync(room);
        var back = await Db.Chests.SingleAsync();
        Assert.That((back.Version, back.LockVersion), Is.EqualTo((chest.Version + 1, chest.LockVersion + 1)));
        Assert.That(await Db.Cases.Where(c => c.Name == "d").ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(Db.Cases.Where(c => c.Name == "d").ToDeleteSql().Split(";\n\n"), Has.Length.EqualTo(3));
        chest = await all.Chests.SingleAsync();
        Assert.That((chest.Version, chest.LockVersion), Is.EqualTo((back.Version + 1, back.LockVersion + 1)));
        Assert.That(await Db.Cases.Select(c => c.Name).ToListAsync(), Is.EqualTo(["c"]));
    }

    public sealed class Owner
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Boat> Boats { get; set; } = [];
    }

    public sealed class Port
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Boat> Boats { get; set; } = [];
    }

    public class Thing
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public int? OwnerId { get; set; }

        public int? PortId { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    public class Boat : Thing
    {
        public int Length { get; set; }

        [Timestamp] public long BoatVersion { get; set; }

        public List<Log> Logs { get; set; } = [];
    }

    public sealed class Yacht : Boat
    {
        public int Masts { get; set; }

        [MaxLength(9)] public string Code { get; set; } = Guid.NewGuid().ToString("N")[..8];

        public List<Seal> Seals { get; set; } = [];
    }

    public sealed class Log
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Text { get; set; } = "";

        public int BoatId { get; set; }
    }

    public sealed class Seal
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Text { get; set; } = "";

        [MaxLength(9)] public string? YachtCode { get; set; }
    }

    public sealed class Room
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        [SoftDelete] public DateTime? DeletedAt { get; set; }

        public List<Case> Cases { get; set; } = [];
    }

    public class Case
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public int RoomId { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    public sealed class Chest : Case
    {
        public int Locks { get; set; }

        [Timestamp] public long LockVersion { get; set; }
    }

    public sealed class StoreDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Owner> Owners => Table<Owner>();

        public Table<Port> Ports => Table<Port>();

        public Table<Thing> Things => Table<Thing>();

        public Table<Boat> Boats => Table<Boat>();

        public Table<Yacht> Yachts => Table<Yacht>();

        public Table<Log> Logs => Table<Log>();

        public Table<Seal> Seals => Table<Seal>();

        public Table<Room> Rooms => Table<Room>();

        public Table<Case> Cases => Table<Case>();

        public Table<Chest> Chests => Table<Chest>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Thing>().UseTptMappingStrategy();
            model.Entity<Case>().UseTptMappingStrategy();
            model.Entity<Owner>().HasMany(o => o.Boats).WithOne().HasForeignKey(b => b.OwnerId).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Port>().HasMany(p => p.Boats).WithOne().HasForeignKey(b => b.PortId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Boat>().HasMany(b => b.Logs).WithOne().HasForeignKey(l => l.BoatId).OnDelete(DeleteBehavior.ClientCascade);
            model.Entity<Yacht>().HasMany(y => y.Seals).WithOne().HasForeignKey(s => s.YachtCode).HasPrincipalKey(y => y.Code).OnDelete(DeleteBehavior.ClientCascade);
        }
    }
}
