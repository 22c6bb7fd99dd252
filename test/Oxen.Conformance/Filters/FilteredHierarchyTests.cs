using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Filters and marks of a base class hold for the classes derived from it, however they are stored.</summary>
public abstract class FilteredHierarchyTests(TestDatabase database, Func<OxenOptions, string, FilteredHierarchyTests.GarageDb> open)
    : RelationTests<FilteredHierarchyTests.GarageDb>(database, options => open(options, "a"))
{
    private Car _car = null!;
    private Lorry _lorry = null!;
    private Car _foreign = null!;

    private GarageDb All => Db.IgnoreQueryFilters();

    [SetUp]
    public async Task FillAsync()
    {
        (_car, _lorry, _foreign) = (new Car { Tenant = "a", Plate = "c", Seats = 5 }, new Lorry { Tenant = "a", Plate = "l", Load = 9, Trips = [new() { Way = "home" }] }, new Car { Tenant = "b", Plate = "f", Seats = 2 });
        await All.Vehicles.InsertAsync([_car, _lorry, _foreign]);
    }

    [Test]
    public async Task Rows_of_others_are_not_seen_through_any_class()
    {
        Assert.That(await Db.Vehicles.OrderBy(v => v.Plate).Select(v => v.Plate).ToListAsync(), Is.EqualTo(["c", "l"]));
        Assert.That(await Db.Cars.Select(c => c.Plate).ToListAsync(), Is.EqualTo(["c"]));
        Assert.That(await Db.Vehicles.OfType<Car>().Select(c => c.Seats).ToListAsync(), Is.EqualTo([5]));
        Assert.That(await Db.Vehicles.FindAsync(_foreign.Id), Is.Null);
        Assert.That(await Db.Cars.FindAsync(_foreign.Id), Is.Null);
        Assert.That(await Db.Vehicles.GetAsync(_car.Id), Is.InstanceOf<Car>());
        Assert.That(await All.Cars.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Rows_of_others_are_not_written_through_any_class()
    {
        _foreign.Seats = 7;
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Cars.UpdateAsync(_foreign));
        _foreign.Tenant = "a";
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Cars.UpdateAsync(_foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.UpdateAsync(_foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.DeleteAsync(_foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Cars.HardDeleteAsync(_foreign));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Vehicles.InsertAsync(new Lorry { Tenant = "b" }));
        Assert.That(await Db.Cars.Where(c => c.Seats > 0).ExecuteDeleteAsync(), Is.EqualTo(1));
        var foreign = await All.Cars.SingleAsync(c => c.Id == _foreign.Id);
        Assert.That((foreign.Seats, foreign.Tenant, foreign.DeletedAt), Is.EqualTo((2, "b", (DateTime?)null)));
        Assert.That(await All.Vehicles.CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_delete_through_any_class_is_a_mark()
    {
        await Db.Vehicles.DeleteAsync(_car);
        Assert.That(_car.DeletedAt, Is.Not.Null);
        await Db.Lorries.DeleteAsync(_lorry);
        Assert.That((await Db.Vehicles.CountAsync(), await Db.Trips.CountAsync(), await All.Vehicles.CountAsync()), Is.EqualTo((0, 0, 3)));
        await Db.Lorries.RestoreAsync(_lorry);
        await Db.Vehicles.RestoreAsync(_car);
        Assert.That((await Db.Vehicles.CountAsync(), await Db.Trips.CountAsync()), Is.EqualTo((2, 1)));
        Assert.That((await Db.Lorries.Include(l => l.Trips).SingleAsync()).Trips.Single().Way, Is.EqualTo("home"));
        await Db.Vehicles.HardDeleteAsync(_lorry);
        Assert.That((await All.Vehicles.CountAsync(), await All.Trips.CountAsync(), await All.Lorries.CountAsync()), Is.EqualTo((2, 0, 0)));
    }

    [Test]
    public async Task A_delete_through_the_base_marks_what_belongs_to_the_derived_class()
    {
        await Db.Vehicles.DeleteAsync(_lorry);
        Assert.That((await Db.Vehicles.CountAsync(), await Db.Trips.CountAsync(), await All.Trips.CountAsync()), Is.EqualTo((1, 0, 1)));
        await Db.Vehicles.RestoreAsync(_lorry);
        Assert.That((await Db.Vehicles.CountAsync(), await Db.Trips.CountAsync()), Is.EqualTo((2, 1)));
        await DeleteByQueryAsync(Db, "l");
        Assert.That((await Db.Vehicles.CountAsync(), await Db.Trips.CountAsync(), await All.Trips.CountAsync()), Is.EqualTo((1, 0, 1)));
    }

    [Test]
    public async Task References_to_any_class_are_filtered()
    {
        var away = new Lorry { Tenant = "b", Plate = "a", Trips = [new() { Way = "out" }] };
        var narrow = new Car { Tenant = "a", Plate = "n", Seats = 1 };
        await All.Vehicles.InsertAsync([away, narrow]);
        await Db.Stops.InsertAsync([new() { VehicleId = _car.Id }, new() { VehicleId = _lorry.Id }, new() { VehicleId = away.Id }, new() { VehicleId = narrow.Id }, new()]);
        Assert.That((await Db.Trips.Include(t => t.Lorry).OrderBy(t => t.Way).ToListAsync()).Select(t => (t.Way, t.Lorry?.Plate)), Is.EqualTo(new (string, string?)[] { ("home", "l"), ("out", null) }));
        Assert.That(await Db.Trips.OrderBy(t => t.Way).Select(t => new { t.Way, Load = (int?)t.Lorry!.Load }).Select(t => t.Load).ToListAsync(), Is.EqualTo(new int?[] { 9, null }));
        Assert.That(await Db.Trips.Where(t => t.Lorry!.Plate == "l").Select(t => t.Way).ToListAsync(), Is.EqualTo(["home"]));
        Assert.That((await Db.Stops.Include(s => s.Vehicle).OrderBy(s => s.Id).ToListAsync()).Select(s => s.Vehicle?.Plate), Is.EqualTo(new[] { "c", "l", null, null, null }));
        Assert.That((await Db.Stops.Include(s => s.Vehicle).OrderBy(s => s.Id).ToListAsync()).Select(s => s.Vehicle?.GetType()), Is.EqualTo(new[] { typeof(Car), typeof(Lorry), null, null, null }));
        Assert.That(await Db.Cars.Select(c => c.Plate).ToListAsync(), Is.EqualTo(["c"]));
    }

    /// <summary>Deletes through the base where one command can.</summary>
    protected virtual Task<int> DeleteByQueryAsync(GarageDb db, string plate) => db.Vehicles.Where(v => v.Plate == plate).ExecuteDeleteAsync();

    public abstract class Vehicle
    {
        public Guid Id { get; set; }

        public string Tenant { get; set; } = "";

        [MaxLength(20)] public string Plate { get; set; } = "";

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public sealed class Car : Vehicle
    {
        public int Seats { get; set; }
    }

    public sealed class Lorry : Vehicle
    {
        public int Load { get; set; }

        public List<Trip> Trips { get; set; } = [];
    }

    public sealed class Trip
    {
        public int Id { get; set; }

        public string Way { get; set; } = "";

        public Guid LorryId { get; set; }

        public Lorry? Lorry { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public sealed class Stop
    {
        public int Id { get; set; }

        public Guid? VehicleId { get; set; }

        public Vehicle? Vehicle { get; set; }
    }

    public abstract class GarageDb(OxenOptions options, string tenant) : OxenDb(options)
    {
        public string Tenant { get; } = tenant;

        public Table<Vehicle> Vehicles => Table<Vehicle>();

        public Table<Car> Cars => Table<Car>();

        public Table<Lorry> Lorries => Table<Lorry>();

        public Table<Trip> Trips => Table<Trip>();

        public Table<Stop> Stops => Table<Stop>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Vehicle>().HasQueryFilter("tenant", v => v.Tenant == Tenant);
            model.Entity<Car>().HasQueryFilter("wide", c => c.Seats > 1);
            Store(model.Entity<Vehicle>());
        }

        protected abstract void Store(EntityBuilder<Vehicle> vehicle);
    }
}

public sealed class InOneTable(TestDatabase database) : FilteredHierarchyTests(database, (options, tenant) => new Garage(options, tenant))
{
    private sealed class Garage(OxenOptions options, string tenant) : GarageDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTphMappingStrategy();
    }
}

public sealed class InATableForEachClass(TestDatabase database) : FilteredHierarchyTests(database, (options, tenant) => new Garage(options, tenant))
{
    private sealed class Garage(OxenOptions options, string tenant) : GarageDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTptMappingStrategy();
    }
}

public sealed class InATableForEachConcreteClass(TestDatabase database) : FilteredHierarchyTests(database, (options, tenant) => new Garage(options, tenant))
{
    protected override async Task<int> DeleteByQueryAsync(GarageDb db, string plate)
    {
        Assert.ThrowsAsync<QueryTranslationException>(() => base.DeleteByQueryAsync(db, plate));
        return await db.Lorries.Where(v => v.Plate == plate).ExecuteDeleteAsync();
    }

    private sealed class Garage(OxenOptions options, string tenant) : GarageDb(options, tenant)
    {
        protected override void Store(EntityBuilder<Vehicle> vehicle) => vehicle.UseTpcMappingStrategy();
    }
}
