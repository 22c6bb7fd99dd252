using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>Writes of objects of a hierarchy.</summary>
public abstract class HierarchyWriteTests(TestDatabase database, InheritanceStrategy strategy)
    : RelationTests<VehiclesDb>(database, options => new VehiclesDb(options, strategy))
{
    [Test]
    public async Task A_mixed_list_is_inserted_and_read_again()
    {
        List<Vehicle> all = [new Car { Name = "A", Plate = "A1", Doors = 5, Wheels = 4 }, new Bike { Name = "B", IsElectric = true }, new Van { Name = "C", Plate = "C1", Load = 900 }, new Car { Name = "D" }];
        await Db.Vehicles.InsertAsync(all);
        Assert.That(all.Select(v => v.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
        Assert.That(all.Select(v => v.Version), Is.All.EqualTo(1));
        Assert.That((await Db.Vehicles.OrderBy(v => v.Name).ToListAsync()).Select(Text), Is.EqualTo(all.Select(Text)));
        Assert.That((await Db.Cars.OrderBy(v => v.Name).ToListAsync()).Select(Text), Is.EqualTo(all.OfType<Car>().Select(Text)));
        Assert.That(Text((await Db.Vans.SingleAsync())!), Is.EqualTo(Text(all[2])));
    }

    [Test]
    public async Task An_update_writes_what_the_object_holds()
    {
        var van = new Van { Name = "Old", Plate = "P", Doors = 2, Load = 1 };
        await Db.Vehicles.InsertAsync(van);
        (van.Name, van.Plate, van.Load) = ("New", "Q", 2);
        await Db.Vehicles.UpdateAsync(van);
        Assert.That(van.Version, Is.EqualTo(2));
        Assert.That(Text(await Db.Vehicles.GetAsync(van.Id)), Is.EqualTo(Text(van)));
        Assert.That(Text(van), Does.StartWith("Van New").And.Contains("Q 2 2"));
    }

    [Test]
    public async Task An_update_of_some_columns_leaves_the_others()
    {
        var van = new Van { Name = "Old", Plate = "P", Doors = 2, Load = 1 };
        await Db.Vans.InsertAsync(van);
        var copy = (Van)await Db.Vehicles.GetAsync(van.Id);
        (copy.Name, copy.Doors, copy.Load) = ("New", 3, 7);
        await Db.Vans.UpdateAsync(copy, v => v.Load);
        await Db.Vehicles.UpdateAsync(copy, v => new { v.Name });
        var read = await Db.Vans.SingleAsync();
        Assert.That((read.Name, read.Doors, read.Load, read.Version), Is.EqualTo(("New", 2, 7, 3L)));
    }

    [Test]
    public async Task A_stale_object_is_refused()
    {
        var car = new Car { Name = "A" };
        await Db.Cars.InsertAsync(car);
        var stale = await Db.Cars.GetAsync(car.Id);
        await Db.Cars.UpdateAsync(car);
        stale.Doors = 9;
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.UpdateAsync(stale));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.DeleteAsync(stale));
        Assert.That((await Db.Cars.GetAsync(car.Id)).Doors, Is.Zero);
    }

    [Test]
    public async Task Save_inserts_or_updates()
    {
        Vehicle bike = new Bike { Name = "B" };
        await Db.Vehicles.SaveAsync(bike);
        bike.Name = "C";
        await Db.Vehicles.SaveAsync(bike);
        Vehicle car = new Car { Id = Guid.CreateVersion7(), Name = "D", Doors = 3 };
        await Db.Vehicles.SaveAsync(car);
        Assert.That((await Db.Vehicles.OrderBy(v => v.Name).ToListAsync()).Select(Text), Is.EqualTo([Text(bike), Text(car)]));
    }

    [Test]
    public async Task Delete_removes_all_of_a_row()
    {
        Vehicle[] all = [new Van { Name = "A" }, new Car { Name = "B" }, new Bike { Name = "C" }];
        await Db.Vehicles.InsertAsync(all);
        await Db.Vehicles.DeleteAsync(all[0]);
        await Db.Cars.DeleteAsync((Car)all[1]);
        Assert.That((Db.Vehicles.Count(), Db.Cars.Count(), Db.Vans.Count()), Is.EqualTo((1, 0, 0)));
        await Db.Vehicles.DeleteAsync(all[2..]);
        Assert.That((Db.Vehicles.Count(), Db.Bikes.Count()), Is.EqualTo((0, 0)));
        await Db.Vehicles.InsertAsync(all);
    }

    [Test]
    public async Task A_graph_is_written_with_objects_of_each_class()
    {
        var car = new Car { Name = "A", Trips = [new() { Km = 5 }, new() { Km = 6 }] };
        var owner = new Owner { Name = "O", Vehicles = [car, new Bike { Name = "B" }] };
        await Db.Owners.InsertAsync(owner);
        Assert.That(Db.Vehicles.OrderBy(v => v.Name).Select(v => v.Owner!.Name).ToList(), Is.EqualTo(["O", "O"]));
        Assert.That(Db.Cars.Select(c => c.Trips.Sum(t => t.Km)).ToList(), Is.EqualTo([11]));
        Assert.That(Db.Trips.Select(t => t.Car!.Owner!.Name).Distinct().ToList(), Is.EqualTo(["O"]));
        owner.Vehicles.Add(new Van { Name = "C", Trips = [new() { Km = 1 }] });
        await Db.Owners.SaveAsync(owner);
        Assert.That(Db.Owners.Select(o => o.Vehicles.Count(v => v is Car)).ToList(), Is.EqualTo([2]));
        Assert.That(Db.Trips.Count(t => t.Car is Van), Is.EqualTo(1));
    }

    [Test]
    public void An_object_of_a_class_that_is_not_mapped_is_refused() => Assert.That(
        Assert.ThrowsAsync<ModelException>(() => Db.Vehicles.InsertAsync(new Tank()))!.Message,
        Does.Contain("Tank isn't part of the model, though it derives from Vehicle").And.Contain("[DerivedType(typeof(Tank))]"));

    /// <summary>That rows are told apart by more than their key.</summary>
    protected async Task AssertRowsOfOtherClassesStayAsync()
    {
        var bike = new Bike { Name = "B", Wheels = 2 };
        await Db.Vehicles.InsertAsync(bike);
        var before = Text(bike);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vans.SaveAsync(new Van { Id = bike.Id, Version = 1, Name = "x" }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.SaveAsync([new Car { Name = "y" }, new Car { Id = bike.Id, Version = 1, Name = "x" }]));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Cars.UpdateAsync(new Car { Id = bike.Id, Version = 1, Name = "x" }, c => c.Name));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.UpdateAsync(new Van { Id = bike.Id, Version = 1, Name = "x" }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Owners.SaveAsync(new Owner { Name = "O", Vehicles = [new Car { Id = bike.Id, Version = 1 }] }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vans.DeleteAsync(new Van { Id = bike.Id, Version = 1 }));
        Assert.That(Text(await Db.Vehicles.SingleAsync()), Is.EqualTo(before));
        Assert.That((Db.Cars.Count(), Db.Owners.Count()), Is.EqualTo((0, 0)));
    }

    /// <summary>What an object holds, and its class.</summary>
    protected static string Text(Vehicle vehicle) => $"{vehicle.GetType().Name} {vehicle.Name} {vehicle.Id} {vehicle.Wheels} {vehicle.Version} {vehicle.OwnerId} " + vehicle switch
    {
        Van van => $"{van.Plate} {van.Doors} {van.Load}",
        Car car => $"{car.Plate} {car.Doors}",
        Bike bike => $"{bike.IsElectric}",
        _ => "",
    };
}

public sealed class TphWriteTests(TestDatabase database) : HierarchyWriteTests(database, InheritanceStrategy.TablePerHierarchy)
{
    [Test]
    public Task Rows_of_other_classes_stay() => AssertRowsOfOtherClassesStayAsync();

    [Test]
    public async Task A_discriminator_that_stands_for_no_class_is_an_error()
    {
        var car = new Car { Name = "A" };
        await Db.Vehicles.InsertAsync(car);
        await Db.ExecuteAsync($"update vehicles set discriminator = 'Boat'");
        Assert.That(
            Assert.ThrowsAsync<UnknownDiscriminatorException>(() => Db.Vehicles.ToListAsync())!.Message,
            Is.EqualTo("OXEN4103: 'discriminator' of a row of table 'vehicles' is 'Boat', which stands for no class that is mapped as Vehicle: Car (Car), Bike (Bike), Van (Van). Map the class it stands for, say what stands for it with HasValue, or correct the row."));
        Assert.That(await Db.Cars.FindAsync(car.Id), Is.Null);
    }

    [Test]
    public async Task Links_are_made_with_objects_of_each_class()
    {
        var (owner, car) = (new Owner { Name = "O" }, new Car { Name = "A" });
        await Db.Owners.InsertAsync(owner);
        await Db.Vehicles.InsertAsync(car);
        Assert.That(await Db.Owners.LinkAsync(owner, o => o.Vehicles, car), Is.EqualTo(1));
        Assert.That(Db.Cars.Select(c => c.Owner!.Name).ToList(), Is.EqualTo(["O"]));
        Assert.That(await Db.Owners.ClearLinksAsync(owner, o => o.Vehicles), Is.EqualTo(1));
    }
}

public sealed class TptWriteTests(TestDatabase database) : HierarchyWriteTests(database, InheritanceStrategy.TablePerType)
{
    [Test]
    public Task Rows_of_other_classes_stay() => AssertRowsOfOtherClassesStayAsync();

    [Test]
    public async Task Of_which_class_a_row_is_its_own_table_tells()
    {
        var car = new Car { Name = "A" };
        await Db.Vehicles.InsertAsync(car);
        var commands = CommandRecorder.During(() => Db.Cars.UpdateAsync(car, c => c.Name).GetAwaiter().GetResult());
        Assert.That(commands.Single().ReplaceLineEndings("\n"), Is.EqualTo("UPDATE vehicles\nSET name = @name, version = @version\nWHERE id = @id AND version = @original_version AND vehicles.id IN (\n    SELECT c.id\n    FROM cars AS c\n)"));
        commands = CommandRecorder.During(() => Db.Cars.DeleteAsync(car).GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(2).And.None.Contains("SELECT"));
    }

    [Test]
    public async Task A_row_version_of_another_table_keeps_a_set_based_write_from_being_one_command()
    {
        await Db.Vehicles.InsertAsync(new Car { Name = "A" });
        Assert.That(
            Assert.ThrowsAsync<QueryTranslationException>(() => Db.Cars.Where(c => c.Doors == 0).ExecuteUpdateAsync(s => s.Set(c => c.Doors, 1)))!.Message,
            Does.Contain("What is set is in several tables: Doors in cars, Version in vehicles."));
    }

    [Test]
    public async Task A_row_that_is_no_object_of_any_class_is_an_error()
    {
        await Db.Vehicles.InsertAsync(new Bike { Name = "A" });
        await Db.ExecuteAsync($"delete from bikes");
        Assert.ThrowsAsync<UnknownDiscriminatorException>(() => Db.Vehicles.ToListAsync());
    }

    [Test]
    public async Task A_failed_part_takes_the_rest_back()
    {
        var car = new Car { Name = "A" };
        await Db.Vehicles.InsertAsync(car);
        await Db.ExecuteAsync($"delete from cars");
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Vehicles.UpdateAsync(car));
        Assert.That(car.Version, Is.EqualTo(1));
    }
}

public sealed class TpcWriteTests(TestDatabase database) : HierarchyWriteTests(database, InheritanceStrategy.TablePerConcreteType)
{
    [Test]
    public async Task Links_of_several_tables_are_refused()
    {
        var (owner, car) = (new Owner { Name = "O" }, new Car { Name = "A" });
        await Db.Owners.InsertAsync(owner);
        await Db.Vehicles.InsertAsync(car);
        Assert.That(Assert.ThrowsAsync<ModelException>(() => Db.Owners.LinkAsync(owner, o => o.Vehicles, car))!.Message, Does.Contain("kept in several tables"));
    }
}
