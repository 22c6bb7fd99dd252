using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Filters of derived classes alone, and of what refers to classes of a hierarchy.</summary>
public abstract class DerivedFilterTests(TestDatabase database, Func<OxenOptions, string, DerivedFilterTests.FleetDb> open)
    : RelationTests<DerivedFilterTests.FleetDb>(database, options => open(options, "a"))
{
    private Van _van = null!;
    private Van _foreign = null!;
    private Ship _ship = null!;

    protected FleetDb All => Db.IgnoreQueryFilters();

    [SetUp]
    public async Task FillAsync()
    {
        (_van, _foreign, _ship) = (new Van { Tenant = "a", Name = "v", Load = 1 }, new Van { Tenant = "b", Name = "f", Load = 2 }, new Ship { Name = "s", Crew = 3 });
        await All.Vehicles.InsertAsync([_van, _foreign, _ship]);
    }

    [Test]
    public async Task Rows_of_a_derived_class_are_filtered_among_those_of_the_base()
    {
        Assert.That(await Db.Vehicles.OrderBy(v => v.Name).Select(v => v.Name).ToListAsync(), Is.EqualTo(["s", "v"]));
        Assert.That(await Db.Vehicles.FindAsync(_foreign.Id), Is.Null);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.DeleteAsync(_foreign));
    }

    [Test]
    public async Task What_a_filter_of_a_derived_class_compares_is_not_set()
    {
        Assert.That(() => Db.Vans.AllRows().ToUpdateSql(s => s.Set(v => v.Tenant, "b")), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("query filter 'tenant'"));
        Assert.That(await Db.Vans.AllRows().ExecuteUpdateAsync(s => s.Set(v => v.Load, 5)), Is.EqualTo(1));
        Assert.That(await All.Vans.OrderBy(v => v.Name).Select(v => v.Load).ToListAsync(), Is.EqualTo([2, 5]));
    }

    [Test]
    public async Task A_row_of_another_class_is_neither_written_nor_deleted()
    {
        foreach (var db in (FleetDb[])[Db, All])
        {
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vans.DeleteAsync(new Van { Id = _ship.Id, Tenant = "a" }));
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vehicles.DeleteAsync(new Van { Id = _ship.Id, Tenant = "a" }));
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vans.UpdateAsync(new Van { Id = _ship.Id, Tenant = "a", Name = "x", Load = 9 }));
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vans.UpdateAsync(new Van { Id = _ship.Id, Tenant = "a", Load = 9 }, v => v.Load));
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vehicles.DeleteAsync(new Ship { Id = _van.Id }));
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Ships.UpdateAsync(new Ship { Id = _van.Id, Name = "x" }));
        }

        Assert.That(await All.Vehicles.OrderBy(v => v.Name).Select(v => v.Name).ToListAsync(), Is.EqualTo(["f", "s", "v"]));
        (_ship.Crew, _van.Load) = (4, 6);
        await Db.Vehicles.UpdateAsync([_ship, _van]);
        await Db.Ships.SaveAsync(_ship);
        Assert.That((await Db.Ships.SingleAsync()).Crew, Is.EqualTo(4));
        await Db.Ships.DeleteAsync(_ship);
        await Db.Vans.DeleteAsync(_van);
        Assert.That(await All.Vehicles.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Links_of_a_derived_class_are_made_among_own_rows_only()
    {
        var depot = new Depot { Tenant = "a" };
        await Db.Depots.InsertAsync(depot);
        var theirs = new Depot { Tenant = "b" };
        await All.Depots.InsertAsync(theirs);
        Assert.That(await Db.Depots.LinkAsync(depot, d => d.Vans, _van), Is.EqualTo(1));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Depots.LinkAsync(depot, d => d.Vans, _foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Depots.LinkAsync(theirs, d => d.Vans, _van));
        await All.Depots.LinkAsync(depot, d => d.Vans, _foreign);
        Assert.That(await Db.Depots.UnlinkAsync(depot, d => d.Vans, _van), Is.EqualTo(1));
        Assert.That(await Db.Depots.SetLinksAsync(depot, d => d.Vans, [_van]), Is.EqualTo(1));
        Assert.That(await Db.Depots.ClearLinksAsync(depot, d => d.Vans), Is.EqualTo(1));
        Assert.That(await All.Vans.OrderBy(v => v.Name).Select(v => v.DepotId).ToListAsync(), Is.EqualTo(new int?[] { depot.Id, null }));
    }

    [Test]
    public async Task Rows_that_refer_to_a_base_are_linked_with_its_own_rows_only()
    {
        Stop[] stops = [new() { Way = "1" }, new() { Way = "2" }];
        await All.Stops.InsertAsync(stops);
        Assert.That(await Db.Vehicles.LinkAsync(_van, v => v.Stops, stops[0]), Is.EqualTo(1));
        Assert.That(await Db.Vehicles.LinkAsync(_ship, v => v.Stops, stops[1]), Is.EqualTo(1));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.LinkAsync(_foreign, v => v.Stops, stops[0]));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.ClearLinksAsync(_foreign, v => v.Stops));
        Assert.That(await Db.Vehicles.ClearLinksAsync(_van, v => v.Stops), Is.EqualTo(1));
        Assert.That(await All.Stops.OrderBy(s => s.Way).Select(s => s.VehicleId).ToListAsync(), Is.EqualTo(new Guid?[] { null, _ship.Id }));
    }

    public abstract class Vehicle
    {
        public Guid Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Stop> Stops { get; set; } = [];
    }

    public sealed class Van : Vehicle
    {
        [MaxLength(20)] public string Tenant { get; set; } = "";

        public int Load { get; set; }

        public int? DepotId { get; set; }
    }

    public sealed class Ship : Vehicle
    {
        public int Crew { get; set; }
    }

    public sealed class Depot
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Tenant { get; set; } = "";

        public List<Van> Vans { get; set; } = [];
    }

    public sealed class Stop
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Way { get; set; } = "";

        public Guid? VehicleId { get; set; }
    }

    public abstract class FleetDb(OxenOptions options, string tenant) : OxenDb(options)
    {
        public string Tenant { get; } = tenant;

        public Table<Vehicle> Vehicles => Table<Vehicle>();

        public Table<Van> Vans => Table<Van>();

        public Table<Ship> Ships => Table<Ship>();

        public Table<Depot> Depots => Table<Depot>();

        public Table<Stop> Stops => Table<Stop>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Van>().HasQueryFilter("tenant", v => v.Tenant == Tenant);
            model.Entity<Depot>().HasQueryFilter("tenant", d => d.Tenant == Tenant);
            Store(model.Entity<Vehicle>());
        }

        protected abstract void Store(EntityBuilder<Vehicle> vehicle);
    }
}

public sealed class DerivedInOneTable(TestDatabase database) : DerivedFilterTests(database, (options, tenant) => new Fleet(options, tenant))
{
    [Test]
    public async Task Written_sql_of_the_base_is_filtered_too()
    {
        Assert.That((await Db.Sql<Vehicle>($"select * from vehicles").ToListAsync()).Select(v => v.Name), Is.EquivalentTo(["s", "v"]));
        Assert.That((await All.Sql<Vehicle>($"select * from vehicles").ToListAsync()).Select(v => v.Name), Is.EquivalentTo(["f", "s", "v"]));
        Assert.That(await Db.Sql<Vehicle>($"select * from vehicles").CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_save_leaves_a_row_of_another_class()
    {
        var ship = new Ship { Name = "s", Crew = 3 };
        await Db.Ships.SaveAsync(ship);
        foreach (var db in (FleetDb[])[Db, All])
        {
            Assert.ThrowsAsync<ConcurrencyException>(() => db.Vans.SaveAsync(new Van { Id = ship.Id, Tenant = "a", Name = "x", Load = 9 }));
        }

        ship.Crew = 8;
        await Db.Ships.SaveAsync(ship);
        Assert.That(await All.Ships.Where(s => s.Id == ship.Id).Select(s => s.Name + s.Crew).ToListAsync(), Is.EqualTo(["s8"]));
        await Db.Vans.SaveAsync(new Van { Id = Guid.NewGuid(), Tenant = "a", Name = "new" });
        Assert.That(await Db.Vans.CountAsync(), Is.EqualTo(2));
    }

    private sealed class Fleet(OxenOptions options, string tenant) : FleetDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTphMappingStrategy();
    }
}

public sealed class DerivedInATableForEachClass(TestDatabase database) : DerivedFilterTests(database, (options, tenant) => new Fleet(options, tenant))
{
    private sealed class Fleet(OxenOptions options, string tenant) : FleetDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTptMappingStrategy();
    }
}

public sealed class DerivedInATableForEachConcreteClass(TestDatabase database) : DerivedFilterTests(database, (options, tenant) => new Fleet(options, tenant))
{
    private sealed class Fleet(OxenOptions options, string tenant) : FleetDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTpcMappingStrategy();
    }
}
