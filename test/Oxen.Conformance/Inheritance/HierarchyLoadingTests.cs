using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>Members of a base class are loaded for the objects of any class derived from it, whichever was asked first.</summary>
public abstract class HierarchyLoadingTests(TestDatabase database, Func<OxenOptions, HierarchyLoadingTests.ZooDb> open) : RelationTests<HierarchyLoadingTests.ZooDb>(database, open)
{
    [SetUp]
    public async Task FillAsync()
    {
        var keeper = new Keeper { Name = "Kim" };
        await Db.Keepers.InsertAsync(keeper);
        await Db.Animals.InsertAsync([new Lion { Id = Guid.NewGuid(), Keeper = keeper, Mane = 3 }, new Seal { Id = Guid.NewGuid(), Keeper = keeper, Balls = 2 }]);
    }

    [Test]
    public async Task A_derived_class_first()
    {
        var lion = await Db.Lions.SingleAsync();
        await Db.LoadAsync(lion, l => l.Keeper);
        Assert.That(lion.Keeper?.Name, Is.EqualTo("Kim"));
        var seal = await Db.Seals.SingleAsync();
        await Db.LoadAsync(seal, s => s.Keeper);
        Assert.That(seal.Keeper?.Name, Is.EqualTo("Kim"));
        await OfAllAsync();
    }

    [Test]
    public async Task The_base_class_first()
    {
        await OfAllAsync();
        var lion = await Db.Lions.SingleAsync();
        await Db.LoadAsync(lion, l => l.Keeper);
        Assert.That(lion.Keeper?.Name, Is.EqualTo("Kim"));
    }

    private async Task OfAllAsync()
    {
        var animals = await Db.Animals.ToListAsync();
        await Db.LoadAsync(animals, a => a.Keeper);
        Assert.That(animals.Select(a => a.Keeper?.Name), Is.EqualTo(["Kim", "Kim"]));
    }

    public abstract class Animal
    {
        public Guid Id { get; set; }

        public Keeper? Keeper { get; set; }
    }

    public sealed class Lion : Animal
    {
        public int Mane { get; set; }
    }

    public sealed class Seal : Animal
    {
        public int Balls { get; set; }
    }

    public sealed class Keeper
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public abstract class ZooDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Animal> Animals => Table<Animal>();

        public Table<Lion> Lions => Table<Lion>();

        public Table<Seal> Seals => Table<Seal>();

        public Table<Keeper> Keepers => Table<Keeper>();

        protected override void OnModelCreating(ModelBuilder model) => Store(model.Entity<Animal>());

        protected abstract void Store(EntityBuilder<Animal> animal);
    }
}

public sealed class LoadingFromOneTable(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTphMappingStrategy();
    }
}

public sealed class LoadingFromATableForEachClass(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTptMappingStrategy();
    }
}

public sealed class LoadingFromATableForEachConcreteClass(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTpcMappingStrategy();
    }
}
