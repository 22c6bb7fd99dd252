namespace Oxen.Conformance.Inheritance;

/// <summary>A hierarchy that is written: with a version, an owner, and what refers to one of its derived classes.</summary>
[DerivedType(typeof(Car))]
[DerivedType(typeof(Bike))]
public abstract class Vehicle
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public int? Wheels { get; set; }

    public long Version { get; set; }

    public int? OwnerId { get; set; }

    public Owner? Owner { get; set; }
}

[DerivedType(typeof(Van))]
public class Car : Vehicle
{
    public string Plate { get; set; } = "";

    public int Doors { get; set; }

    public List<Trip> Trips { get; set; } = [];
}

public sealed class Van : Car
{
    public int Load { get; set; }
}

public sealed class Bike : Vehicle
{
    public bool IsElectric { get; set; }
}

/// <summary>Isn't mapped.</summary>
public sealed class Tank : Vehicle;

public sealed class Owner
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Vehicle> Vehicles { get; set; } = [];
}

public sealed class Trip
{
    public int Id { get; set; }

    public Guid CarId { get; set; }

    public Car? Car { get; set; }

    public int Km { get; set; }
}

public sealed class VehiclesDb(OxenOptions options, InheritanceStrategy strategy) : OxenDb(options)
{
    public Table<Vehicle> Vehicles => Table<Vehicle>();

    public Table<Car> Cars => Table<Car>();

    public Table<Van> Vans => Table<Van>();

    public Table<Bike> Bikes => Table<Bike>();

    public Table<Owner> Owners => Table<Owner>();

    public Table<Trip> Trips => Table<Trip>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var vehicle = model.Entity<Vehicle>();
        vehicle.Property(v => v.Version).IsRowVersion();
        _ = strategy switch
        {
            InheritanceStrategy.TablePerType => vehicle.UseTptMappingStrategy(),
            InheritanceStrategy.TablePerConcreteType => vehicle.UseTpcMappingStrategy(),
            _ => vehicle.UseTphMappingStrategy(),
        };
    }
}
